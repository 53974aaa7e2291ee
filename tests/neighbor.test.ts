import { afterAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { connect, createGraph } from '../src/graph/engine/driver.ts'
import type { Window } from '../src/graph/engine/keyset.ts'
import { pages, totals as totalsOf } from '../src/graph/engine/list.ts'
import { type Neighbors, neighborList } from '../src/graph/read/questions/neighbor.ts'
import type { Direction } from '../src/model/neighbor-kind.ts'
import type { NeighborRelationship } from '../src/model/relationship.ts'
import { ask, costInApi, hitsOf, refusal, statementsOf } from './api.ts'
import { within } from './list.ts'

const COUNTS = 'neighborSummary { relationship direction type count }'
const Count = z.object({
  relationship: z.string(),
  direction: z.enum(['OUTGOING', 'INCOMING']),
  type: z.string(),
  count: z.number(),
})

const LISTS = {
  STRATEGY: 'strategies',
  STRATEGIC_GOAL: 'strategicGoals',
  POLICY_MEASURE: 'policyMeasures',
  LEADING_PROJECT: 'leadingProjects',
  INITIATIVE: 'initiatives',
  INDICATOR: 'indicators',
  INDICATOR_VALUE: 'indicatorValues',
  SDG_GOAL: 'sdgGoals',
  SDG_TARGET: 'sdgTargets',
  SDG_INDICATOR: 'sdgIndicators',
  ORGANIZATION: 'organizations',
  PLATFORM: 'platforms',
  WORKING_GROUP: 'workingGroups',
  MEMBERSHIP: 'memberships',
  PARTICIPATION: 'participations',
  NEED: 'needs',
  OFFER: 'offers',
  CAPABILITY: 'capabilities',
} as const

const Page = z.object({
  nodes: z.array(z.object({ neighborSummary: z.array(Count) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
})

/** Neighbours of everything of a type, added up by relationship, direction and type of the other end. */
const totals = async (type: string, list: string) => {
  const sums = new Map<string, number>()
  let after: string | null = null
  do {
    const query = `query ($after: String) { ${list}(first: 100, after: $after) {
      nodes { ${COUNTS} } pageInfo { hasNextPage endCursor } } }`
    const page = Page.parse(within(await ask(query, { after }), [list]))
    for (const { relationship, direction, type: other, count } of page.nodes.flatMap(
      node => node.neighborSummary,
    )) {
      const ends = direction === 'OUTGOING' ? [type, relationship, other] : [other, relationship, type]
      const key = `${direction} ${ends.join(' ')}`
      sums.set(key, (sums.get(key) ?? 0) + count)
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return sums
}

it('every relationship counts once at each of its ends', async () => {
  const sums = new Map<string, number>()
  for (const [type, list] of Object.entries(LISTS))
    for (const [key, sum] of await totals(type, list)) sums.set(key, sum)
  const seen = [...sums].filter(([key]) => !/PLACE|SOURCE/.test(key))
  const outgoing = seen.filter(([key]) => key.startsWith('OUTGOING'))
  const incoming = seen.filter(([key]) => key.startsWith('INCOMING'))
  const bare = (counts: typeof seen) => counts.map(([key, sum]) => [key.slice(9), sum]).sort()
  expect(bare(outgoing)).toEqual(bare(incoming))
  expect(Object.fromEntries(outgoing)).toMatchObject({
    'OUTGOING INITIATIVE ALIGNS_WITH SDG_TARGET': 130,
    'OUTGOING POLICY_MEASURE ALIGNS_WITH SDG_TARGET': 24,
    'OUTGOING PARTICIPATION IN INITIATIVE': 82,
  })
})

it('target 8.9 is joined to ten kinds of neighbours', async () => {
  const answer = await ask(`{ sdgTarget(code: "8.9") { ${COUNTS} } }`)
  const serving = { relationship: 'ALIGNS_WITH', direction: 'INCOMING' }
  const influence = { relationship: 'INFLUENCES', type: 'SDG_TARGET' }
  expect(answer).toEqual({
    sdgTarget: {
      neighborSummary: [
        { ...serving, type: 'INITIATIVE', count: 11 },
        { ...serving, type: 'OFFER', count: 8 },
        { ...serving, type: 'NEED', count: 6 },
        { ...serving, type: 'ORGANIZATION', count: 3 },
        { ...serving, type: 'POLICY_MEASURE', count: 1 },
        { ...serving, type: 'STRATEGIC_GOAL', count: 1 },
        { ...influence, direction: 'OUTGOING', count: 2 },
        { ...influence, direction: 'INCOMING', count: 1 },
        { relationship: 'PART_OF', direction: 'OUTGOING', type: 'SDG_GOAL', count: 1 },
        { relationship: 'MEASURES', direction: 'INCOMING', type: 'SDG_INDICATOR', count: 2 },
      ],
    },
  })
})

it('a mixture of types is counted in one statement, and what has no neighbours has none', async () => {
  const query = `{ nodes(ids: ["sdg:8.9", "org:kumamoto-city", "dataset:sdg", "place:431001"]) { id ${COUNTS} } }`
  expect(await statementsOf(query)).toHaveLength(2)
  expect(await ask(query)).toMatchObject({
    nodes: [{}, {}, { id: 'dataset:sdg', neighborSummary: [] }, { id: 'place:431001' }],
  })
})

it('what can only be of one type is counted without being read', async () => {
  const [, counted] = await statementsOf(`{ platform(id: "platform:sdgs-ppp") { ${COUNTS} } }`)
  if (!counted) throw new Error('neighbours are counted in a statement')
  expect(await hitsOf(counted)).toBeLessThanOrEqual(10)
})

describe('neighbours', () => {
  const Listed = z.object({
    totalCount: z.number(),
    edges: z.array(
      z.object({
        node: z.object({ id: z.string() }),
        cursor: z.string(),
        relationship: z.string(),
        direction: z.string(),
        strength: z.number().nullable(),
      }),
    ),
  })
  const neighbors = async (id: string, args: string) =>
    Listed.parse(
      within(
        await ask(
          `{ node(id: "${id}") { neighbors(${args}) { totalCount edges { node { id } cursor relationship direction strength } } } }`,
        ),
        ['node', 'neighbors'],
      ),
    )

  it('are as many as the summary counts', async () => {
    expect((await neighbors('sdg:8.9', 'first: 1')).totalCount).toBe(36)
    expect((await neighbors('sdg:8.9', 'relationship: ALIGNS_WITH, types: [NEED, OFFER]')).totalCount).toBe(
      14,
    )
    expect((await neighbors('sdg:8.9', 'relationship: []')).totalCount).toBe(0)
    expect((await neighbors('sdg:8.9', 'relationship: INFLUENCES, direction: INCOMING')).edges).toMatchObject(
      [{ node: { id: 'sdg:11.4' }, relationship: 'INFLUENCES', direction: 'INCOMING' }],
    )
  })

  it('come page by page from either end, each once and in one order', async () => {
    const whole = (await neighbors('sdg:8.9', 'first: 100')).edges
    const places: string[] = []
    for (let after = ''; ; ) {
      const { edges } = await neighbors('sdg:8.9', `first: 10${after}`)
      if (edges.length === 0) break
      places.push(...edges.map(({ cursor }) => cursor))
      after = `, after: "${edges.at(-1)?.cursor}"`
    }
    expect(places).toEqual(whole.map(({ cursor }) => cursor))
    expect(new Set(places).size).toBe(36)
    expect((await neighbors('sdg:8.9', 'last: 5')).edges).toEqual(whole.slice(-5))
    const strengths = whole.map(({ strength }) => strength ?? 1)
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a))
  })

  it('bring the reasons of the link with them', async () => {
    const answer = await ask(`{ policyMeasure(id: "measure:kumamoto-2.2.3") {
      neighbors(types: SDG_TARGET, first: 100) { edges { node { id } assertions { totalCount } } } } }`)
    expect(within(answer, ['policyMeasure', 'neighbors', 'edges'])).toEqual(
      expect.arrayContaining([{ node: { id: 'sdg:8.5' }, assertions: { totalCount: 1 } }]),
    )
  })

  it('name a source once, however many of its passages a strategy is based on', async () => {
    const { edges, totalCount } = await neighbors('strategy:kumamoto-2', 'relationship: BASED_ON')
    expect(totalCount).toBe(6)
    expect(new Set(edges.map(({ node }) => node.id)).size).toBe(6)
  })
})

describe('neighbours of a target or goal, read along an index', () => {
  const connection = connect({ ...inject('database'), database: 'neo4j' })
  const graph = createGraph(connection, { timeoutMs: 600_000 })
  afterAll(() => connection.driver.close())

  const WHOLE = { limit: 1_000, backward: false, start: null, stop: null }
  const read = async (
    list: Neighbors,
    ids: readonly string[],
    window: Window,
    labels: readonly string[] | null,
  ) =>
    (await pages(graph, list, ids, window, new Set(['id', 'strength']), { labels })).map(({ items }) => items)
  const both = (
    relationships: readonly NeighborRelationship[] | null,
    direction: Direction | null,
    samples: 'EXCLUDE' | 'INCLUDE' = 'INCLUDE',
  ): readonly [Neighbors, Neighbors] => [
    neighborList('SdgTarget', { relationships, direction, samples }),
    // Of another type all of them are read.
    neighborList('Initiative', { relationships, direction, samples }),
  ]

  it.each([
    [null, null, null],
    [null, 'INCOMING', ['Initiative', 'Need', 'SdgGoal']],
    [['ALIGNS_WITH'], null, null],
    [['ALIGNS_WITH', 'INFLUENCES'], 'INCOMING', ['SdgTarget', 'Offer']],
    [null, 'OUTGOING', null],
  ] as const)('are those of the plain list: %j %s %j', async (relationships, direction, labels) => {
    const [along, plain] = both(relationships, direction)
    const ids = ['sdg:8', 'sdg:8.3', 'sdg:8.5', 'sdg:8.9', 'sdg:11.4', 'sdg:13', 'sdg:17.17']
    const expected = await read(plain, ids, WHOLE, labels)
    expect(expected.flat().length).toBeGreaterThan(0)
    expect(await read(along, ids, WHOLE, labels)).toEqual(expected)
    expect(await totalsOf(graph, along, ids, { labels })).toEqual(expected.map(items => items.length))
    const [most = []] = expected.toSorted((a, b) => b.length - a.length)
    const [busiest = ''] = ids.filter((_, place) => expected[place] === most)
    const middle = most[Math.floor(most.length / 2)]
    for (const [backward, at] of [
      [false, 'start'],
      [true, 'stop'],
    ] as const) {
      const window = { ...WHOLE, limit: 4, backward, [at]: middle?.position ?? null }
      expect(await read(along, [busiest], window, labels)).toEqual(
        await read(plain, [busiest], window, labels),
      )
    }
  })

  it('no more of them are read than a page needs', async () => {
    const statements = await statementsOf(
      '{ sdgGoal(id: "sdg:8") { neighbors(first: 2, relationship: ALIGNS_WITH) { edges { node { id } } } } }',
    )
    const page = statements.at(-1)
    expect(page && (await costInApi(page)).ways).toContain('DirectedRelationshipIndexSeek')
  })
})

/** Some of what only one type has, and names that records make of what they join. */
const OF_EACH = `id name nameEn: name(language: EN) nameLanguage description
  ... on Initiative { status } ... on Participation { roles } ... on Membership { category }
  ... on Need { postedOn } ... on SdgTarget { code } ... on Assertion { predicate }`
const Things = z.array(z.object({ id: z.string() }))

it.each([
  ['initiative:kumamoto-2.p1.1'],
  ['org:kumamoto-city'],
  ['sdg:8.9'],
  ['strategy:kumamoto-2'],
  ['indicator:kumamoto-2.births'],
])('of %s, whatever types they are of, they say what they say alone', async id => {
  const list = await ask(
    `query ($id: ID!) { node(id: $id) { neighbors(first: 60) { nodes { ${OF_EACH} } } } }`,
    { id },
  )
  const listed = Things.parse(within(list, ['node', 'neighbors', 'nodes']))
  const alone = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${OF_EACH} } }`, {
    ids: listed.map(({ id }) => id),
  })
  expect(listed.length).toBeGreaterThan(2)
  expect(list).toEqual({ node: { neighbors: { nodes: within(alone, ['nodes']) } } })
})

it('no more is read of them than is asked for', async () => {
  const of = async (fields: string) => {
    const statements = await statementsOf(
      `{ sdgTarget(code: "8.9") { neighbors(first: 20) { nodes { ${fields} } } } }`,
    )
    return hitsOf(statements[1] ?? expect.fail('neighbours are read in a statement'))
  }
  expect((await of('id name')) - (await of('id'))).toBeLessThan(20 * 4)
})

it('a direction that is none is refused', async () => {
  expect(await refusal('{ node(id: "sdg:8.9") { neighbors(direction: UP) { totalCount } } }')).not.toEqual([])
})
