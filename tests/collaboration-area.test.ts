import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const DAY = 'asOf: "2026-11-27"'
const LANGUAGE_SERVICE = 'for: { organization: "org:sample-language-service" }'

const Areas = z.object({
  collaborationAreas: z.object({
    totalCount: z.number(),
    complete: z.boolean(),
    edges: z.array(z.object({ node: z.object({ id: z.string() }), score: z.number() })),
  }),
})

/** The ids of all areas that a question finds, best first. */
const areas = async (args: string): Promise<readonly string[]> => {
  const answer = await ask(
    `{ collaborationAreas(${args}, ${DAY}, first: 100) { totalCount complete edges { score node { id } } } }`,
  )
  const { collaborationAreas } = Areas.parse(answer)
  expect(collaborationAreas.complete).toBe(true)
  expect(collaborationAreas.totalCount).toBe(collaborationAreas.edges.length)
  return collaborationAreas.edges.map(({ node }) => node.id)
}

describe('an organisation asks where it fits', () => {
  it('the language service fits data-led promotion best, by content production and a shared target', async () => {
    const answer = await ask(`{ collaborationAreas(${LANGUAGE_SERVICE}, ${DAY}, first: 1) { edges {
      rank kind score offerFit mutual method offer { id } node { id }
      features { name value weight contribution evidenceCount evidence { id } }
      missingCapabilities { id }
      whatWouldChange(first: 3) { kind subject { id } delta score rank text textEn: text(language: EN) }
      participations(first: 2) { totalCount nodes { roles organization { id } } }
      text textEn: text(language: EN)
    } } }`)
    expect(answer).toEqual({
      collaborationAreas: {
        edges: [
          {
            rank: 1,
            kind: 'INITIATIVE',
            score: 0.506712,
            offerFit: 0.5,
            mutual: 0.503334,
            method: 'matching/2',
            offer: null,
            node: { id: 'initiative:kumamoto-2.p1.1.1' },
            features: [
              {
                name: 'CAPABILITY',
                value: 0.372314,
                weight: 0.218978,
                contribution: 0.081529,
                evidenceCount: 1,
                evidence: [{ id: 'capability:content-production' }],
              },
              {
                name: 'USES',
                value: 0.7,
                weight: 0.255474,
                contribution: 0.178832,
                evidenceCount: 1,
                evidence: [{ id: 'capability:content-production' }],
              },
              {
                name: 'WORDS',
                value: 0,
                weight: 0.109489,
                contribution: 0,
                evidenceCount: 0,
                evidence: [],
              },
              {
                name: 'SDG_TARGET',
                value: 0.75,
                weight: 0.182482,
                contribution: 0.136861,
                evidenceCount: 1,
                evidence: [{ id: 'sdg:8.9' }],
              },
              { name: 'PLACE', value: 0, weight: 0.014599, contribution: 0, evidenceCount: 0, evidence: [] },
              {
                name: 'TRACK_RECORD',
                value: 0.5,
                weight: 0.109489,
                contribution: 0.054745,
                evidenceCount: 1,
                evidence: [{ id: 'participation:sample-language-service@kumamoto-2.p1.1.2' }],
              },
              {
                name: 'OPEN_NEED',
                value: 0.5,
                weight: 0.109489,
                contribution: 0.054745,
                evidenceCount: 1,
                evidence: [{ id: 'need:sample-visitor-routes' }],
              },
            ],
            missingCapabilities: [{ id: 'capability:tourism-data-analysis' }],
            whatWouldChange: [
              {
                kind: 'ADD_CAPABILITY',
                subject: { id: 'capability:tourism-data-analysis' },
                delta: 0.197537,
                score: 0.704249,
                rank: 1,
                text: '「観光データ分析」も提供すれば、適合度は100点中70点になる。',
                textEn: 'By also providing Tourism data analysis, the score would be 70 of 100.',
              },
              {
                kind: 'PARTICIPATE',
                subject: null,
                delta: 0.027372,
                score: 0.534084,
                rank: 1,
                text: '同じターゲットをめざす取組にもう1件参画すれば、適合度は100点中53点になる。',
                textEn:
                  'By taking part in one more initiative for the same targets, the score would be 53 of 100.',
              },
            ],
            participations: {
              totalCount: 5,
              nodes: [
                { roles: ['ACCOUNTABLE'], organization: { id: 'org:kumamoto-city' } },
                { roles: ['FUNDING'], organization: { id: 'org:sample-bank' } },
              ],
            },
            text: '必要な技術・ノウハウ2件のうち1件を提供できる：「コンテンツ制作・発信」。この取組に生かせる技術・ノウハウ：「コンテンツ制作・発信」。文章に共通することばは見当たらない。SDGsターゲット8.9をともにめざす。都道府県が異なる。同じターゲットをめざす取組への参画が1件記録されている。募集中の課題1件のうち1件に応えられる（サンプルの課題による）。',
            textEn:
              'Provides 1 of 2 capabilities needed: Content production. Of use here: Content production. The texts have no telling words in common. Both aim at SDG target 8.9. In another prefecture. Participation in 1 initiative for the same targets is recorded. Meets 1 of 1 open need (based on sample records).',
          },
        ],
      },
    })
  })

  it('it is not sent where it takes part already, unless for another role', async () => {
    const guidance = 'initiative:kumamoto-2.p1.1.2'
    expect(await areas(LANGUAGE_SERVICE)).not.toContain(guidance)
    expect(await areas(`${LANGUAGE_SERVICE}, filter: { role: FUNDING }`)).toContain(guidance)
  })

  it('an organisation is never shown its own needs', async () => {
    const found = await areas('for: { organization: "org:sample-shopping-street" }, filter: { kind: [NEED] }')
    expect(found.length).toBeGreaterThan(0)
    expect(found).not.toContain('need:sample-shop-guidance')
  })

  it('what a curator rejected for it is not suggested to it', async () => {
    const found = await areas(
      'for: { organization: "org:sample-exchange-network" }, filter: { kind: [NEED] }',
    )
    expect(found).not.toContain('need:sample-congress-welcome')
  })

  it.each([
    ['kind: [NEED]', /^need:/],
    ['kind: [POLICY_MEASURE]', /^measure:/],
    ['kind: [INITIATIVE], strategy: { anyOf: ["strategy:kumamoto-2"] }', /^initiative:kumamoto-2\./],
    ['sample: false', /^(initiative|measure):/],
    ['place: { anyOf: ["place:430005"] }, kind: [NEED]', /^need:/],
  ])('filter %s', async (filter, ids) => {
    const found = await areas(`${LANGUAGE_SERVICE}, filter: { ${filter} }`)
    expect(found.length).toBeGreaterThan(0)
    for (const id of found) expect(id).toMatch(ids)
  })

  it.each(['place: { noneOf: ["place:430005"] }', 'place: { anyOf: ["place:011002"] }', 'kind: []'])(
    'filter %s leaves nothing of a city in that prefecture',
    async filter => {
      expect(await areas(`${LANGUAGE_SERVICE}, filter: { ${filter} }`)).toEqual([])
    },
  )

  it('areas that serve an SDG goal serve it', async () => {
    const all = await areas(`${LANGUAGE_SERVICE}, filter: { kind: [NEED] }`)
    const some = await areas(`${LANGUAGE_SERVICE}, filter: { kind: [NEED], sdgGoal: { anyOf: ["sdg:8"] } }`)
    const others = await areas(
      `${LANGUAGE_SERVICE}, filter: { kind: [NEED], sdgGoal: { noneOf: ["sdg:8"] } }`,
    )
    expect([...some, ...others].sort()).toEqual([...all].sort())
    expect(some.length).toBeGreaterThan(0)
  })

  it('pages of any size give the same list, forwards and backwards', async () => {
    const all = await areas(LANGUAGE_SERVICE)
    const Page = z.object({
      collaborationAreas: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({
          hasNextPage: z.boolean(),
          hasPreviousPage: z.boolean(),
          startCursor: z.string().nullable(),
          endCursor: z.string().nullable(),
        }),
      }),
    })
    const page = async (args: string) =>
      Page.parse(
        await ask(`{ collaborationAreas(${LANGUAGE_SERVICE}, ${DAY}, ${args}) {
          nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        } }`),
      ).collaborationAreas
    const forwards: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(`first: 4${after ? `, after: "${after}"` : ''}`)
      forwards.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    const backwards: string[] = []
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(`last: 7${before ? `, before: "${before}"` : ''}`)
      backwards.unshift(...nodes.map(({ id }) => id))
      before = pageInfo.startCursor
      more = pageInfo.hasPreviousPage
    }
    expect(forwards).toEqual(all)
    expect(backwards).toEqual(all)
  })

  it('an unknown organisation has no answer', async () => {
    expect(await ask('{ collaborationAreas(for: { organization: "org:none" }) { totalCount } }')).toEqual({
      collaborationAreas: null,
    })
  })

  it('is read in two statements once the vocabulary is known, and what it names in one for each level', async () => {
    const query = `{ collaborationAreas(${LANGUAGE_SERVICE}, ${DAY}) { edges {
      score text features { evidence { name } } node { name } missingCapabilities { name }
      whatWouldChange { subject { name } }
    } } }`
    await ask(query)
    const statements = await statementsOf(query)
    expect(statements).toHaveLength(4)
    const hits = await Promise.all(statements.map(hitsOf))
    expect(hits.reduce((sum, each) => sum + each, 0)).toBeLessThan(4_800)
  })
})

describe('a company that is not in the graph describes itself', () => {
  it('in its own words, of which it is shown what was understood', async () => {
    const answer = await ask(`{ collaborationAreas(for: { profile: {
      text: "観光のデータを分析し、アプリ開発も得意です。We also give coding classes for small firms."
      place: "place:431001"
    } }, ${DAY}, first: 3) { profile { basis matched node { id } } edges { score node { id } features { name value } } } }`)
    expect(answer).toEqual({
      collaborationAreas: {
        profile: expect.arrayContaining([
          { basis: 'TEXT', matched: '観光データ分析', node: { id: 'capability:tourism-data-analysis' } },
          { basis: 'TEXT', matched: 'アプリ開発', node: { id: 'capability:app-development' } },
          { basis: 'TEXT', matched: 'coding classes', node: { id: 'capability:digital-skills-training' } },
        ]),
        edges: expect.arrayContaining([
          {
            score: 0.77612,
            node: { id: 'need:sample-shop-floor-digital' },
            features: [
              { name: 'CAPABILITY', value: 1 },
              { name: 'WORDS', value: 0 },
              { name: 'SDG_TARGET', value: null },
              { name: 'PLACE', value: 1 },
              { name: 'TRACK_RECORD', value: null },
            ],
          },
        ]),
      },
    })
  })

  it('by ids and codes, and what is named is not looked for in the text again', async () => {
    const answer = await ask(`{ collaborationAreas(for: { profile: {
      capabilities: ["capability:preventive-exercise"], text: "フレイル予防の体操", sdgTargets: ["3.4"], sdgGoals: ["sdg:11"]
    } }, filter: { kind: [NEED] }, ${DAY}, first: 1) { profile { basis matched node { id } } edges { node { id } } } }`)
    expect(answer).toEqual({
      collaborationAreas: {
        profile: [{ basis: 'GIVEN', matched: null, node: { id: 'capability:preventive-exercise' } }],
        edges: [{ node: { id: 'need:sample-frailty-prevention' } }],
      },
    })
  })

  it('by nothing at all, and nothing fits', async () => {
    const answer = await ask(
      '{ collaborationAreas(for: { profile: {} }) { totalCount complete profile { basis } } }',
    )
    expect(answer).toEqual({ collaborationAreas: { totalCount: 0, complete: true, profile: [] } })
  })

  it.each([
    ['capabilities: ["capability:none"]', 'for.profile.capabilities'],
    ['capabilities: ["need:sample-shop-guidance"]', 'for.profile.capabilities'],
    ['sdgTargets: ["11"]', 'for.profile.sdgTargets'],
    ['sdgGoals: ["18"]', 'for.profile.sdgGoals'],
    ['place: "place:000000"', 'for.profile.place'],
    [`text: "${'あ'.repeat(501)}"`, 'for.profile.text'],
  ])('%s is refused by name', async (profile, argument) => {
    const [error] = await refusal(`{ collaborationAreas(for: { profile: { ${profile} } }) { totalCount } }`)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  it.each(['+ - && || ! ( ) { } [ ] ^ \\" ~ * ? : \\\\ /', 'name:*', '😀', '​', 'AND OR NOT'])(
    'whatever is typed is text: %s',
    async text => {
      const answer = await ask(
        `{ collaborationAreas(for: { profile: { text: "${text}" } }) { totalCount profile { basis } } }`,
      )
      expect(answer).toEqual({ collaborationAreas: { totalCount: 0, profile: [] } })
    },
  )
})

it.each(['{}', '{ organization: "org:a", profile: {} }', '{ organization: null }'])(
  'for: %s: who asks has to be one of the two',
  async who => {
    expect(await refusal(`{ collaborationAreas(for: ${who}) { totalCount } }`)).not.toEqual([])
  },
)
