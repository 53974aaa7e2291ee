import { afterAll, describe, expect, inject, it } from 'vitest'
import { type Collection, collectionPage, collectionTotal } from '../src/graph/engine/collection.ts'
import type { EntityRow } from '../src/graph/engine/concept.ts'
import { costOf } from '../src/graph/engine/cost.ts'
import { connect, createGraph, type Statement } from '../src/graph/engine/driver.ts'
import type { Conditions } from '../src/graph/engine/filter.ts'
import type { Order, Position, Window } from '../src/graph/engine/keyset.ts'
import { COLLECTION_ORDERS, orderOf } from '../src/graph/engine/order.ts'
import { INITIATIVES } from '../src/graph/read/initiative.ts'
import { NEEDS } from '../src/graph/read/need.ts'
import { ORGANIZATIONS } from '../src/graph/read/organization.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
// One graph for the whole file: its time is that of all tests.
const sent: Statement[] = []
const graph = createGraph(connection, { timeoutMs: 600_000, observe: statement => sent.push(statement) })
afterAll(() => connection.driver.close())

/** The same collection without what is stored for it: every relationship is read. */
const plain = <Row extends EntityRow>(collection: Collection<Row>): Collection<Row> => ({
  ...collection,
  filters: Object.fromEntries(
    Object.entries(collection.filters).map(([name, field]) => [
      name,
      field.kind === 'related' ? { ...field, hub: undefined } : field,
    ]),
  ),
})

const FILTERS: readonly Conditions[] = [
  { sdgTarget: { anyOf: ['sdg:8.5'] } },
  { sdgTarget: { anyOf: ['sdg:8.5', 'sdg:8.3', 'sdg:8.5'] } },
  { sdgTarget: { anyOf: [] } },
  { sdgTarget: { allOf: ['sdg:8.5'] } },
  { sdgTarget: { allOf: ['sdg:8.5', 'sdg:8.3'] } },
  { sdgTarget: { allOf: ['sdg:8.5', 'sdg:99.9'] } },
  { sdgTarget: { allOf: [] } },
  { sdgTarget: { noneOf: ['sdg:8.5'] } },
  { sdgTarget: { noneOf: ['sdg:8.5', 'sdg:8.3'] } },
  { sdgTarget: { anyOf: ['sdg:8.5', 'sdg:8.3'], allOf: ['sdg:8.3'], noneOf: ['sdg:8.2'] } },
  // A goal is no target, and an id that nobody has is of no use.
  { sdgTarget: { anyOf: ['sdg:8', 'sdg:99.9'] } },
  { sdgTarget: { noneOf: ['sdg:8'] } },
  { sdgTarget: { anyOf: ['sdg:8.5'] }, sdgGoal: { anyOf: ['sdg:9'] } },
  { sdgGoal: { anyOf: ['sdg:8'] } },
  { sdgGoal: { anyOf: ['sdg:8', 'sdg:9'] } },
  { sdgGoal: { allOf: ['sdg:8', 'sdg:9'] } },
  { sdgGoal: { noneOf: ['sdg:8', 'sdg:9'] } },
  { sdgGoal: { anyOf: ['sdg:8.5'] } },
  { sdgGoal: { anyOf: ['sdg:8'] }, id: { noneOf: ['initiative:kumamoto-2.g2.3'] } },
  { sdgGoal: { anyOf: ['sdg:8'] }, dataset: { anyOf: ['dataset:kumamoto-2', 'dataset:sample'] } },
  { sdgTarget: { anyOf: ['sdg:8.5'], scope: 'WITH_PARTS' } },
]

const MORE: readonly Conditions[] = [
  { sdgTarget: { anyOf: ['sdg:8.5', 'sdg:8.3'] }, kind: ['ACTION'] },
  { sdgGoal: { anyOf: ['sdg:8'] }, status: ['ENDED'], place: { anyOf: ['place:431001'] } },
  { sdgGoal: { allOf: ['sdg:8', 'sdg:9'] }, role: ['FUNDING'] },
]

/** In the order of ids from both ends, and for every other filter the other way round or by name: each is a plan. */
const WAYS = [
  [COLLECTION_ORDERS.ID, false],
  [COLLECTION_ORDERS.ID, true],
] as const
const OTHER_WAYS = [
  [orderOf(undefined, 'ID', 'DESC'), false],
  [COLLECTION_ORDERS.NAME, false],
  [COLLECTION_ORDERS.NAME, true],
] as const
const WANTED = new Set(['name'])

/** All pages of three, one after another, from either end. */
const pagesOf = async <Row extends EntityRow>(
  collection: Collection<Row>,
  conditions: Conditions,
  order: Order,
  backward: boolean,
) => {
  const pages: { ids: string[]; next: boolean; previous: boolean }[] = []
  let start: Position | null = null
  for (let page = 0; page < 3; page += 1) {
    const window: Window = { limit: 3, backward, start, stop: null }
    const found = await collectionPage(graph, collection, conditions, order, window, WANTED)
    const { items, hasNextPage: next, hasPreviousPage: previous } = found
    pages.push({ ids: items.map(({ row }) => row.id), next, previous })
    start = (backward ? items[0] : items.at(-1))?.position ?? null
    if (start === null || !(backward ? previous : next)) break
  }
  return pages
}

const equals = async <Row extends EntityRow>(
  collection: Collection<Row>,
  { filter: conditions, place }: { readonly filter: Conditions; readonly place: number },
) => {
  const other = OTHER_WAYS[place % OTHER_WAYS.length] ?? WAYS[0]
  for (const [order, backward] of [...WAYS, other])
    expect(await pagesOf(collection, conditions, order, backward)).toEqual(
      await pagesOf(plain(collection), conditions, order, backward),
    )
  expect(await collectionTotal(graph, collection, conditions)).toBe(
    await collectionTotal(graph, plain(collection), conditions),
  )
}

const named = (filters: readonly Conditions[]) =>
  filters.map((filter, place) => ({ name: JSON.stringify(filter), filter, place }))

describe('a search along an index finds, orders and counts what reading all links does', () => {
  it.each(named([...FILTERS, ...MORE]))('initiatives: $name', asked => equals(INITIATIVES, asked))
  it.each(named(FILTERS.slice(3, 7)))('needs: $name', asked => equals(NEEDS, asked))
  it.each(named(FILTERS.slice(11, 15)))('organisations: $name', asked => equals(ORGANIZATIONS, asked))
})

describe('a page of what serves a target or goal reads no more links than it shows', () => {
  it.each(named([FILTERS[0] ?? {}, FILTERS[1] ?? {}, FILTERS[13] ?? {}]))('$name', async ({ filter }) => {
    sent.length = 0
    const window: Window = { limit: 2, backward: false, start: null, stop: null }
    await collectionPage(graph, INITIATIVES, filter, COLLECTION_ORDERS.ID, window, new Set())
    const [statement] = sent
    if (!statement) throw new Error('a page is read in a statement')
    const { hits, operators } = await costOf(connection, statement)
    expect(hits).toBeLessThanOrEqual(40)
    expect(operators).toContain('DirectedRelationshipIndexSeek')
  })
})
