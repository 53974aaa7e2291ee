import { expect, it } from 'vitest'
import { z } from 'zod'
import { notRecordedText } from '../src/methods/gaps/gap-text.ts'
import { joinedPlan } from '../src/methods/plan/joined-plan.ts'
import { gaps } from '../src/questions/gaps.ts'
import type { View } from '../src/questions/view.ts'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const OF_STRATEGY = 'strategy: "strategy:kumamoto-2", asOf: "2026-11-24"'

const Needs = z.object({ gaps: z.array(z.looseObject({ node: z.object({ id: z.string() }) })) })
const Nodes = z.object({ gaps: z.array(z.object({ node: z.object({ id: z.string() }) })) })

it('the widest gap among measures is work and child-rearing, where nobody is at work', async () => {
  const answer = await ask(`{ gaps(samples: INCLUDE, ${OF_STRATEGY}, kinds: [MEASURE], first: 1) {
    rank kind node { id } gap low high relevance relevantTo { id } method
    parts { name value weight contribution evidenceCount evidence { id } }
    text textEn: text(language: EN)
  } }`)
  expect(answer).toEqual({
    gaps: [
      {
        rank: 1,
        kind: 'MEASURE',
        node: { id: 'measure:kumamoto-2.2.3' },
        gap: 0.75,
        low: 0.45,
        high: 0.85,
        relevance: 1,
        relevantTo: null,
        method: 'white-space/1',
        parts: [
          {
            name: 'DEMAND',
            value: 0.5,
            weight: 0.3,
            contribution: 0.25,
            evidenceCount: 1,
            evidence: [{ id: 'need:sample-parents-at-work' }],
          },
          {
            name: 'SHORTFALL',
            value: null,
            weight: 0.4,
            contribution: null,
            evidenceCount: 1,
            evidence: [{ id: 'indicator:kumamoto-2.births' }],
          },
          { name: 'ABSENCE', value: 1, weight: 0.3, contribution: 0.5, evidenceCount: 0, evidence: [] },
        ],
        text: '募集中の課題が1件ある。基本目標の指標1件に評価できる実績がなく、遅れは分からない。活動中の団体はない（サンプルの課題による）。',
        textEn:
          '1 need is open. The shortfall is unknown: 1 indicator of the goal has no status. No organisation is at work (based on sample records).',
      },
    ],
  })
})

it('the widest gap among SDG targets of the place is disaster losses, as relevant as the need for shelters', async () => {
  const answer =
    await ask(`{ gaps(samples: INCLUDE, place: "place:431001", kinds: [SDG_TARGET], first: 2, asOf: "2026-11-24") {
    node { id } gap relevance relevantTo { id }
  } }`)
  expect(answer).toEqual({
    gaps: [
      {
        node: { id: 'sdg:11.5' },
        gap: 0.6075,
        relevance: 0.81,
        relevantTo: { id: 'need:sample-district-shelters' },
      },
      {
        node: { id: 'sdg:12.3' },
        gap: 0.49,
        relevance: 0.56,
        relevantTo: { id: 'need:sample-fruit-abroad' },
      },
    ],
  })
})

it('needs that are met, withdrawn or past their last day ask for nothing', async () => {
  const answer = await ask(
    `{ gaps(samples: INCLUDE, ${OF_STRATEGY}, kinds: [NEED], first: 100) { node { id } } }`,
  )
  const { gaps } = Nodes.parse(answer)
  expect(gaps).toHaveLength(22)
  for (const closed of ['night-market', 'craft-skills', 'quiet-closures'])
    expect(gaps).not.toContainEqual({ node: { id: `need:sample-${closed}` } })
})

it('gaps are read with one statement, and what they name with one more', async () => {
  const statements = await statementsOf(
    `{ gaps(samples: INCLUDE, ${OF_STRATEGY}, first: 100) { node { name } parts { evidence { name } } relevantTo { name } } }`,
  )
  expect(statements).toHaveLength(2)
  const [plan] = statements
  expect(plan && (await hitsOf(plan))).toBeLessThan(7_000)
})

it.each([
  ['strategy', 'strategy:none'],
  ['place', 'place:999999'],
])('an unknown %s is refused by name', async (argument, id) => {
  expect(await refusal(`{ gaps(${argument}: "${id}") { gap } }`)).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument } },
  ])
})

const IN_PREFECTURE = 'samples: INCLUDE, asOf: "2026-11-24", first: 100, place: "place:430005"'
const IN_CITY = 'samples: INCLUDE, asOf: "2026-11-24", first: 100, place: "place:431001"'
const GAPS = '{ rank node { id } gap low high text }'

it('a prefecture has the gaps of what lies in it, and its own needs', async () => {
  const [city, prefecture] = [
    await ask(`{ gaps(${IN_CITY}, kinds: [MEASURE, SDG_TARGET]) ${GAPS} }`),
    await ask(`{ gaps(${IN_PREFECTURE}, kinds: [MEASURE, SDG_TARGET]) ${GAPS} }`),
  ]
  expect(Nodes.parse(city).gaps.length).toBeGreaterThan(9)
  expect(prefecture).toEqual(city)
  const needs = async (where: string) =>
    Needs.parse(await ask(`{ gaps(${where}, kinds: [NEED]) { node { id } gap low high text } }`)).gaps
  const ofCity = await needs(IN_CITY)
  const ofPrefecture = await needs(IN_PREFECTURE)
  expect(ofCity).toHaveLength(22)
  expect(ofPrefecture).toEqual(expect.arrayContaining(ofCity))
  expect(new Set(ofPrefecture.map(({ node }) => node.id)).size).toBe(ofPrefecture.length)
})

it('a place in which too many plans lie is refused, with what to ask instead', async () => {
  const plans = Array.from({ length: 51 }, () => joinedPlan([]))
  const view: Pick<View, 'asOf' | 'samples' | 'placePlans'> = {
    asOf: '2026-11-24',
    samples: 'EXCLUDE',
    placePlans: async () => plans,
  }
  const asked = (count: number) =>
    gaps({ ...view, placePlans: async () => plans.slice(0, count) } as unknown as View, {
      place: 'place:010006',
      kinds: ['NEED'],
    })
  await expect(asked(50)).resolves.toEqual([])
  await expect(asked(51)).rejects.toThrow(/at most 50 plans.*municipality/)
})

it('of many who answer, three are named', () => {
  const owner = (name: string) => ({ nameJa: `${name}市`, nameEn: `${name} City` })
  expect(notRecordedText(['A', 'B', 'C', 'D', 'E'].map(owner))).toEqual({
    ja: 'A市、B市、C市ほか2団体が所管。参画する団体は記録されていない。',
    en: 'A City, B City, C City, 2 others are responsible. No participating organisation is recorded.',
  })
})

it.each(['', `(strategy: "strategy:kumamoto-2", place: "place:431001")`])(
  'gaps%s: a strategy or a place has to be given, not both',
  async args => {
    const [error] = await refusal(`{ gaps${args} { gap } }`)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  },
)

it('a prefecture has the gaps and the needs of what lies in it', async () => {
  const gapsOf = (place: string) =>
    ask(
      `{ gaps(samples: INCLUDE, place: "${place}", first: 100, asOf: "2026-11-24") { rank gap kind node { id } } }`,
    )
  const { gaps: ofCity } = (await gapsOf('place:431001')) as { gaps: { node: { id: string } }[] }
  const { gaps: ofPrefecture } = (await gapsOf('place:430005')) as { gaps: { node: { id: string } }[] }
  const ids = ofPrefecture.map(({ node }) => node.id)
  expect(ofCity.length).toBeGreaterThan(0)
  expect(ofCity.filter(({ node }) => !ids.includes(node.id))).toEqual([])
  const { needs } = (await ask(
    '{ needs(filter: { place: { anyOf: ["place:430005"] }, openOn: "2026-11-24" }, first: 100) { nodes { id } } }',
  )) as { needs: { nodes: { id: string }[] } }
  expect(needs.nodes.filter(({ id }) => !ids.includes(id))).toEqual([])
})
