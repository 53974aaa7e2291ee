import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const Neighborhood = z.object({
  neighborhood: z.object({
    nodes: z.array(z.object({ id: z.string(), __typename: z.string() })),
    layers: z.array(z.number()),
    edges: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        relationship: z.string(),
        strength: z.number().nullable(),
      }),
    ),
    hasMoreEdges: z.boolean(),
    truncated: z.array(z.object({ type: z.string(), count: z.number() })),
    skippedHubs: z.array(z.object({ id: z.string() })),
  }),
})
const query = (args: string) => `{ neighborhood(${args}) { nodes { id __typename } layers
  edges { from to relationship strength } hasMoreEdges truncated { type count } skippedHubs { id } } }`
const around = async (args: string) => Neighborhood.parse(await ask(query(args))).neighborhood

/** POLICY_MEASURE is PolicyMeasure. */
const pascal = (type: string) =>
  type.replace(/_?([A-Z])([A-Z]*)/g, (_, first: string, rest: string) => first + rest.toLowerCase())

describe('a neighbourhood', () => {
  it('of one relationship has the neighbours that the summary counts', async () => {
    const { nodes, layers, truncated } = await around('ids: "initiative:kumamoto-2.p1.1"')
    expect(nodes[0]).toEqual({ id: 'initiative:kumamoto-2.p1.1', __typename: 'Initiative' })
    expect(layers).toEqual([1, nodes.length - 1])
    expect(truncated).toEqual([])
  })

  it('has each node and edge once, and edges only between its nodes', async () => {
    const { nodes, edges, layers } = await around(
      'ids: ["sdg:8.9", "org:kumamoto-city"], depth: 2, limit: 300',
    )
    const ids = new Set(nodes.map(({ id }) => id))
    expect(ids.size).toBe(nodes.length)
    expect(layers.reduce((sum, layer) => sum + layer, 0)).toBe(nodes.length)
    expect(new Set(edges.map(edge => JSON.stringify(edge))).size).toBe(edges.length)
    expect(edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
    expect(edges).toContainEqual(
      expect.objectContaining({
        from: 'initiative:kumamoto-2.p1.1',
        to: 'sdg:8.9',
        relationship: 'ALIGNS_WITH',
      }),
    )
  })

  it('says what it cut, by type, and begins with those asked for in their order', async () => {
    const whole = await around('ids: "sdg:8.9", limit: 500')
    const part = await around('ids: "sdg:8.9", limit: 10')
    expect(part.nodes).toEqual(whole.nodes.slice(0, 10))
    expect(part.truncated.reduce((sum, { count }) => sum + count, 0)).toBe(whole.nodes.length - 10)
    expect(part.truncated[0]).toEqual({ type: 'INITIATIVE', count: 8 })
  })

  it.each([
    [['sdg:8.9'], ''],
    [['sdg:8'], ''],
    [['sdg:8.9'], ', types: [INITIATIVE, NEED, SDG_GOAL]'],
    [['sdg:8.9', 'sdg:8.3', 'sdg:8'], ''],
    [['sdg:8.9', 'initiative:kumamoto-2.p1.1', 'sdg:8.5'], ''],
    [['sdg:8.9', 'initiative:kumamoto-2.p1.1'], ', types: [INITIATIVE, SDG_TARGET]'],
  ])('of %j%s reads of targets no more than it shows, and knows what it leaves out', async (ids, types) => {
    const asked = `ids: ${JSON.stringify(ids)}${types}`
    const whole = await around(`${asked}, limit: 500`)
    expect(whole.truncated).toEqual([])
    const counts = (nodes: readonly { __typename: string }[]) => {
      const found = new Map<string, number>()
      for (const { __typename } of nodes) found.set(__typename, (found.get(__typename) ?? 0) + 1)
      return found
    }
    for (const limit of [ids.length + 1, ids.length + 7]) {
      const part = await around(`${asked}, limit: ${limit}`)
      expect(part.nodes).toEqual(whole.nodes.slice(0, limit))
      const cut = part.truncated.map(({ type, count }): [string, number] => [pascal(type), count])
      expect(new Map(cut)).toEqual(counts(whole.nodes.slice(limit)))
    }
  })

  it('leads only through the types asked for', async () => {
    const { nodes } = await around('ids: "org:kumamoto-city", depth: 2, types: [PARTICIPATION, INITIATIVE]')
    expect(nodes.filter(({ __typename }) => __typename === 'Initiative')).toHaveLength(28)
    expect(new Set(nodes.slice(1).map(({ __typename }) => __typename))).toEqual(
      new Set(['Participation', 'Initiative']),
    )
  })

  it('does not look behind a hub, and names it', async () => {
    const { nodes, skippedHubs } = await around('ids: "strategy:kumamoto-2", depth: 3, limit: 500')
    const shown = nodes.map(({ id }) => id)
    expect(skippedHubs.every(({ id }) => shown.includes(id))).toBe(true)
  })

  it('tells the sign of an influence, and none of other relationships', async () => {
    const answer = (await ask(`{
      neighborhood(ids: ["sdg:8.5"], types: [SDG_TARGET]) { edges { from to relationship score } }
      node(id: "sdg:8.5") { neighbors(relationship: [INFLUENCES]) { edges { node { id } score } } }
    }`)) as {
      neighborhood: { edges: { from: string; relationship: string; score: number | null }[] }
      node: { neighbors: { edges: unknown[] } }
    }
    const { edges } = answer.neighborhood
    expect(edges).toContainEqual({ from: 'sdg:8.2', to: 'sdg:8.5', relationship: 'INFLUENCES', score: -1 })
    expect(
      edges.filter(({ relationship, score }) => (relationship === 'INFLUENCES') !== (score !== null)),
    ).toEqual([])
    expect(answer.node.neighbors.edges).toContainEqual({ node: { id: 'sdg:8.2' }, score: -1 })
  })

  it('refuses unknown ids by name', async () => {
    expect(await refusal(query('ids: ["sdg:8.9", "org:nobody"], depth: 3'))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } },
    ])
  })

  it('is one statement at any depth, of bounded cost', async () => {
    const statements = await statementsOf(query('ids: "sdg:8.9", depth: 2, limit: 200'))
    expect(statements).toHaveLength(1)
    const [statement] = statements
    expect(statement && (await hitsOf(statement))).toBeLessThanOrEqual(9000)
  })

  it.each([
    ['ids: []', 'ids', 10],
    ['ids: "sdg:8.9", depth: 4', 'depth', 3],
    ['ids: "sdg:8.9", depth: 0', 'depth', 3],
    ['ids: "sdg:8.9", limit: 501', 'limit', 500],
  ])('refuses %s', async (args, argument, limit) => {
    expect(await refusal(query(args))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument, limit } },
    ])
  })
})
