import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, statementsOf } from './api.ts'

/** Real records of every kind around which something made up stands, and some that have nothing of it. */
const REAL = [
  'strategy:kumamoto-2',
  'goal:kumamoto-2.2',
  'measure:kumamoto-2.2.3',
  'measure:kumamoto-2.1.4',
  'initiative:kumamoto-2.p1.1.1',
  'indicator:kumamoto-2.births',
  'sdg:11',
  'sdg:8.9',
  'sdg:11.2',
  'org:kumamoto-city',
  'platform:sdgs-ppp',
  'place:431001',
  'place:430005',
  'capability:data-analysis',
  'source:sdgs-future-city-2019',
]

const Neighbor = z.object({
  relationship: z.string(),
  direction: z.string(),
  node: z.object({ id: z.string(), __typename: z.string(), sample: z.boolean() }),
})
const Around = z.object({
  node: z.object({
    neighbors: z.object({ totalCount: z.number(), edges: z.array(Neighbor) }),
    neighborSummary: z.array(
      z.object({ relationship: z.string(), direction: z.string(), type: z.string(), count: z.number() }),
    ),
  }),
})

const around = async (id: string, samples: 'EXCLUDE' | 'INCLUDE') =>
  Around.parse(
    await ask(`{ node(id: "${id}") { ... on Entity {
      neighbors(samples: ${samples}, first: 100) { totalCount edges { relationship direction node { id __typename sample } } }
      neighborSummary(samples: ${samples}) { relationship direction type count }
    } } }`),
  ).node

const key = ({ relationship, direction, node }: z.infer<typeof Neighbor>) =>
  `${relationship} ${direction} ${node.id}`

describe('without samples', () => {
  it.each(REAL)('%s has the neighbours that are real, and counts no others', async id => {
    const [all, real] = [await around(id, 'INCLUDE'), await around(id, 'EXCLUDE')]
    const isWhole = all.neighbors.totalCount <= 100
    if (isWhole)
      expect(real.neighbors.edges.map(key)).toEqual(
        all.neighbors.edges.filter(({ node }) => !node.sample).map(key),
      )
    expect(real.neighbors.edges.filter(({ node }) => node.sample)).toEqual([])
    const counted = real.neighborSummary.reduce((sum, { count }) => sum + count, 0)
    expect(counted).toBe(real.neighbors.totalCount)
  })

  it('what is made up itself keeps what stands around it', async () => {
    for (const id of ['org:sample-bank', 'need:sample-visitor-routes', 'dataset:sample'])
      expect(await around(id, 'EXCLUDE')).toEqual(await around(id, 'INCLUDE'))
  })

  it('the surroundings of real records hold nothing made up, and count none of it as cut off', async () => {
    const ids = ['sdg:8.9', 'measure:kumamoto-2.1.4']
    for (const asked of [[ids[0]], ids]) {
      const answer = z
        .object({
          neighborhood: z.object({
            nodes: z.array(z.object({ id: z.string(), sample: z.boolean() })),
            truncated: z.array(z.object({ type: z.string() })),
          }),
        })
        .parse(
          await ask(
            'query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 2, limit: 30, samples: EXCLUDE) { nodes { id sample } truncated { type } } }',
            { ids: asked },
          ),
        ).neighborhood
      expect(answer.nodes.length).toBe(30)
      expect(answer.nodes.filter(({ sample }) => sample)).toEqual([])
      expect(answer.truncated.map(({ type }) => type)).not.toContain('OFFER')
    }
  })

  it('the surroundings of what is made up lead to what is real, and not on to what is made up', async () => {
    const { neighborhood } = z
      .object({
        neighborhood: z.object({
          nodes: z.array(z.object({ id: z.string(), sample: z.boolean() })),
          edges: z.array(z.object({ from: z.string(), to: z.string() })),
        }),
      })
      .parse(
        await ask(
          '{ neighborhood(ids: ["need:sample-visitor-routes"], depth: 1, limit: 100, samples: EXCLUDE) { nodes { id sample } edges { from to } } }',
        ),
      )
    expect(neighborhood.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['org:sample-tourism-bureau', 'measure:kumamoto-2.1.4']),
    )
  })

  it('what serves a goal or target, what an organisation has, and who cites a source are counted without them', async () => {
    const lists = (samples: string) => `goals(samples: ${samples}) { totalCount nodes { sample } }
      measures(samples: ${samples}) { totalCount nodes { sample } }
      initiatives(samples: ${samples}) { totalCount nodes { sample } }
      needs(samples: ${samples}) { totalCount nodes { sample } }
      offers(samples: ${samples}) { totalCount nodes { sample } }
      organizations(samples: ${samples}) { totalCount nodes { sample } }`
    const query = (samples: string) => `{
      sdgGoal(code: "8") { ${lists(samples)} }
      sdgTarget(code: "8.9") { ${lists(samples)} topOrganizations(samples: ${samples}) { totalCount nodes { id sample } } }
      organization(id: "org:kumamoto-city") {
        participations(samples: ${samples}) { totalCount nodes { sample } }
        needs(samples: ${samples}) { totalCount nodes { sample } }
        offers(samples: ${samples}) { totalCount nodes { sample } }
      }
      source(id: "source:sdgs-future-city-2019") { citedBy(samples: ${samples}) { totalCount nodes { ... on Entity { sample } } } }
    }`
    const without = JSON.stringify(await ask(query('EXCLUDE')))
    expect(without).not.toContain('"sample":true')
    const answer = await ask(query('EXCLUDE'))
    expect(answer).toMatchObject({
      sdgGoal: { needs: { totalCount: 0 }, offers: { totalCount: 0 } },
      sdgTarget: { needs: { totalCount: 0 }, offers: { totalCount: 0 }, organizations: { totalCount: 0 } },
    })
    expect(answer).toMatchObject({
      sdgTarget: { topOrganizations: { totalCount: 1, nodes: [{ id: 'org:kumamoto-city' }] } },
    })
    const withThem = (await ask(query('INCLUDE'))) as { sdgGoal: { needs: { totalCount: number } } }
    expect(withThem.sdgGoal.needs.totalCount).toBeGreaterThan(0)
  })

  it('a page of an organisation that is made up shows what is its own', async () => {
    const own = (samples: string) => `{ organization(id: "org:sample-university") {
      offers(samples: ${samples}, first: 5) { totalCount nodes { id } }
      participations(samples: ${samples}, first: 5) { totalCount nodes { id } } } }`
    expect(await ask(own('EXCLUDE'))).toEqual(await ask(own('INCLUDE')))
  })

  it('who is already in an area of collaboration is counted without those made up', async () => {
    const areas = (samples: string) => `{ collaborationAreas(
      for: { profile: { capabilities: ["capability:tourism-data-analysis"] } }, filter: { sample: false }, first: 5
    ) { edges { participations(samples: ${samples}) { totalCount nodes { sample } } } } }`
    expect(JSON.stringify(await ask(areas('INCLUDE')))).toContain('"sample":true')
    expect(JSON.stringify(await ask(areas('EXCLUDE')))).not.toContain('"sample":true')
  })

  it('as many statements are sent as with them', async () => {
    const query = (samples: string) => `{ sdgGoal(code: "8") {
      measures(samples: ${samples}, first: 5) { totalCount nodes { id } } neighborSummary(samples: ${samples}) { count } } }`
    const count = async (samples: string) => (await statementsOf(query(samples))).length
    expect(await count('EXCLUDE')).toBe(await count('INCLUDE'))
  })
})
