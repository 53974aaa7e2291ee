import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'
import { within } from './list.ts'

describe('what items share', () => {
  const shared = (args: string) =>
    ask(`{ shared(${args}) { kind links count node { id } heldBy { id via strength } } }`)

  it('a measure and an initiative share the organisation and the targets of both, rarest first', async () => {
    const answer = await shared(
      'ids: ["measure:kumamoto-2.1.4", "initiative:kumamoto-2.p1.1"], kinds: SDG_TARGET, first: 1',
    )
    expect(answer).toEqual({
      shared: [
        {
          kind: 'SDG_TARGET',
          links: 4,
          count: 2,
          node: { id: 'sdg:11.4' },
          heldBy: expect.arrayContaining([
            { id: 'measure:kumamoto-2.1.4', via: ['ALIGNS_WITH'], strength: 0.4 },
            { id: 'initiative:kumamoto-2.p1.1', via: ['ALIGNS_WITH'], strength: 0.5 },
          ]),
        },
      ],
    })
  })

  it('has to be had by as many as asked for', async () => {
    const ids = '["org:kumamoto-city", "measure:kumamoto-2.1.4", "initiative:kumamoto-2.p1.1"]'
    const things = z.array(z.object({ count: z.number() }))
    const all = things.parse(within(await shared(`ids: ${ids}, atLeast: 3, first: 100`), ['shared']))
    expect(all.every(({ count }) => count === 3)).toBe(true)
    expect(await shared('ids: ["capability:business-consulting", "source:kumamoto-2-overview"]')).toEqual({
      shared: [],
    })
  })

  it('is read in two statements with the names of what is shared', async () => {
    const statements = await statementsOf(
      '{ shared(samples: INCLUDE, ids: ["org:kumamoto-city", "measure:kumamoto-2.1.4"]) { node { name } } }',
    )
    expect(statements).toHaveLength(2)
    const [first] = statements
    expect(first && (await hitsOf(first))).toBeLessThanOrEqual(1500)
  })

  it.each([
    ['ids: ["sdg:8.9"]', 'ids', 10],
    ['ids: ["sdg:8.9", "sdg:8.9"]', 'ids', 10],
    ['ids: ["sdg:8.9", "sdg:8.3"], atLeast: 3', 'atLeast', 2],
  ])('refuses %s', async (args, argument, limit) => {
    expect(await refusal(`{ shared(${args}) { kind } }`)).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, limit } },
    ])
  })
})

const Similar = z.array(
  z.object({
    node: z.object({ id: z.string() }),
    score: z.number(),
    method: z.literal('similarity/1'),
    features: z.array(
      z.object({
        kind: z.string(),
        contribution: z.number(),
        common: z.array(z.object({ node: z.object({ id: z.string() }) })),
      }),
    ),
  }),
)
const similar = async (field: string, id: string, first = 5) =>
  Similar.parse(
    within(
      await ask(
        `{ ${field}(id: "${id}") { similar(samples: INCLUDE, first: ${first}) { node { id } score method features { kind contribution common { node { id } } } } } }`,
      ),
      [field, 'similar'],
    ),
  )

describe('similar items', () => {
  it.each([
    ['initiative', 'initiative:kumamoto-2.p1.1'],
    ['policyMeasure', 'measure:kumamoto-2.1.4'],
    ['organization', 'org:kumamoto-city'],
  ])('of %s are others of its type, most similar first, and their reasons add up', async (field, id) => {
    const found = await similar(field, id)
    expect(found.length).toBeGreaterThan(0)
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const { node, score, features } of found) {
      expect(node.id.split(':')[0]).toBe(id.split(':')[0])
      expect(node.id).not.toBe(id)
      expect(features.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 5)
      expect(features.some(({ common }) => common.length > 0)).toBe(true)
    }
  })

  it("the theme most like the one about tourists is that of the goal's own action for exchange, by target 8.9", async () => {
    const [first] = await similar('initiative', 'initiative:kumamoto-2.p1.1', 1)
    expect(first).toMatchObject({
      node: { id: 'initiative:kumamoto-2.g1.4' },
      features: expect.arrayContaining([
        expect.objectContaining({
          kind: 'SDG_TARGET',
          common: [{ node: { id: 'sdg:8.9' } }],
        }),
      ]),
    })
  })

  it('are alike from either side', async () => {
    const [there] = await similar('initiative', 'initiative:kumamoto-2.p1.1', 1)
    const back = await similar('initiative', there?.node.id ?? '', 40)
    expect(back.find(({ node }) => node.id === 'initiative:kumamoto-2.p1.1')?.score).toBe(there?.score)
  })

  it('of a whole page are found in one statement of bounded cost', async () => {
    const statements = await statementsOf(
      '{ initiatives(first: 60) { nodes { similar(samples: INCLUDE) { score } } } }',
    )
    expect(statements).toHaveLength(2)
    const hits = await Promise.all(statements.map(hitsOf))
    expect(Math.max(...hits)).toBeLessThanOrEqual(60 * 1000)
  })
})
