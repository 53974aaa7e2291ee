import { expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

/** How many numbered and how many lettered targets each goal has. */
const TARGETS = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
] as const

const inOrder = TARGETS.flatMap(([numbered, lettered], index) => {
  const letters = ['a', 'b', 'c', 'd'].slice(0, lettered)
  const codes = [...Array.from({ length: numbered }, (_, place) => `${place + 1}`), ...letters]
  return codes.map(code => `sdg:${index + 1}.${code}`)
})

it('the 169 targets stand in the order of the framework, 16.10 after 16.9 and before 16.a', async () => {
  const ids = await idsOf({ fields: ['sdgTargets'] })
  expect(ids).toEqual(inOrder)
  expect(ids).toHaveLength(169)
})

it('lettered targets, and all of goal 17, are means of implementation', async () => {
  const ids = await idsOf({ fields: ['sdgTargets'], args: 'filter: { kind: [MEANS_OF_IMPLEMENTATION] }' })
  expect(ids).toEqual(inOrder.filter(id => /[a-d]$/.test(id) || id.startsWith('sdg:17.')))
})

it('a target is found by its id or by its code, with its goal, colour and indicators', async () => {
  const fields = '{ id code iri kind color goal { id } indicators { code } }'
  const answer = await ask(`{
    byId: sdgTarget(id: "sdg:11.2") ${fields}
    byCode: sdgTarget(code: "11.2") ${fields}
  }`)
  const target = {
    id: 'sdg:11.2',
    code: '11.2',
    iri: 'http://metadata.un.org/sdg/11.2',
    kind: 'OUTCOME',
    color: '#FD9D24',
    goal: { id: 'sdg:11' },
    indicators: [{ code: '11.2.1' }],
  }
  expect(answer).toEqual({ byId: target, byCode: target })
})

it('a target lists its own indicators, not those that it only shares', async () => {
  const answer = await ask('{ sdgTarget(code: "1.5") { indicators { code } } }')
  const indicators = ['1.5.1', '1.5.2', '1.5.3', '1.5.4'].map(code => ({ code }))
  expect(answer).toEqual({ sdgTarget: { indicators } })
})

it('accessible transport is served by the measure of the city of many linked centres', async () => {
  const answer = await ask(`{ sdgTarget(code: "11.2") {
    measures { edges { node { name } relationship strength confidence status disagreement } }
  } }`)
  expect(answer).toEqual({
    sdgTarget: {
      measures: {
        edges: [
          {
            node: { name: '「多核連携都市」の実現' },
            relationship: 'ALIGNS_WITH',
            strength: 0.9,
            confidence: 0.9,
            status: 'ACCEPTED',
            disagreement: 0,
          },
        ],
      },
    },
  })
})

it('start-ups further decent work, and the same link is seen from its other end', async () => {
  const answer = await ask(`{
    from: sdgTarget(code: "8.3") { influences { edges { node { code } score relationship } } }
    to: sdgTarget(code: "8.5") { influencedBy { edges { node { code } score } } }
  }`)
  expect(answer).toMatchObject({
    from: {
      influences: {
        edges: expect.arrayContaining([{ node: { code: '8.5' }, score: 2, relationship: 'INFLUENCES' }]),
      },
    },
    to: {
      influencedBy: {
        edges: expect.arrayContaining([
          { node: { code: '8.3' }, score: 2 },
          { node: { code: '4.4' }, score: 2 },
        ]),
      },
    },
  })
})

const TOP = '{ edges { initiativeCount node { id } } }'

it('the organisations in most initiatives for a target come first, each with their number', async () => {
  const answer = await ask(`{ sdgTarget(code: "8.9") { topOrganizations(first: 4) ${TOP} } }`)
  expect(answer).toEqual({
    sdgTarget: {
      topOrganizations: {
        edges: [
          { initiativeCount: 11, node: { id: 'org:kumamoto-city' } },
          { initiativeCount: 6, node: { id: 'org:sample-creative' } },
          { initiativeCount: 5, node: { id: 'org:sample-tourism-bureau' } },
          { initiativeCount: 3, node: { id: 'org:sample-tourism-data' } },
        ],
      },
    },
  })
})

const Work = z.object({
  sdgTargets: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(
      z.object({
        id: z.string(),
        topOrganizations: z.object({
          totalCount: z.number(),
          edges: z.array(z.object({ initiativeCount: z.number(), node: z.object({ id: z.string() }) })),
        }),
        initiatives: z.object({
          nodes: z.array(
            z.object({
              participations: z.object({
                nodes: z.array(z.object({ organization: z.object({ id: z.string() }) })),
              }),
            }),
          ),
        }),
      }),
    ),
  }),
})

it('for every target they are those who take part in its initiatives, as often as they do', async () => {
  const query = `query ($after: String) {
    sdgTargets(first: 15, after: $after, filter: { servedBy: { anyOf: ["strategy:kumamoto-2"] } }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id topOrganizations(first: 40) { totalCount ${TOP.slice(1)}
        initiatives(first: 60) { nodes { participations(first: 50) { nodes { organization { id } } } } }
      }
    }
  }`
  const nodes: z.infer<typeof Work>['sdgTargets']['nodes'] = []
  for (let after: string | null = null, more = true; more; ) {
    const page: z.infer<typeof Work>['sdgTargets'] = Work.parse(await ask(query, { after })).sdgTargets
    nodes.push(...page.nodes)
    after = page.pageInfo.endCursor
    more = page.pageInfo.hasNextPage
  }
  for (const { topOrganizations, initiatives } of nodes) {
    const counts = new Map<string, number>()
    for (const { participations } of initiatives.nodes)
      for (const id of new Set(participations.nodes.map(({ organization }) => organization.id)))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    const expected = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    expect(topOrganizations.edges.map(({ initiativeCount, node }) => [node.id, initiativeCount])).toEqual(
      expected,
    )
    expect(topOrganizations.totalCount).toBe(expected.length)
  }
  expect(nodes.length).toBeGreaterThan(10)
})
