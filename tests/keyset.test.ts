import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionPageStatement } from '../src/graph/engine/collection.ts'
import { costOf } from '../src/graph/engine/cost.ts'
import { type Order, reversed, type Window } from '../src/graph/engine/keyset.ts'
import { COLLECTION_ORDERS } from '../src/graph/engine/order.ts'
import { createSchema, takeStatistics } from '../src/graph/engine/schema.ts'
import { CAPABILITIES } from '../src/graph/read/capability.ts'
import { INITIATIVES } from '../src/graph/read/initiative.ts'
import { nameKey } from '../src/model/name-key.ts'
import { openStore, type Store } from './import/store.ts'

/** Characters beyond U+FFFF, such as those of some family names, and others just before U+FFFF. */
const NAMES = ['あ', '熊', 'Ａ', '～', '𠮷野', '𩸽']

const CAPABILITIES_NAMED = /* cypher */ `
  UNWIND $names AS each
  WITH each.name AS name, each.key AS key
  CREATE (n:Entity:Capability {id: 'capability:' + name, nameJa: name, nameKey: key, sortKey: 'capability:' + name})`

/** Six thousand initiatives, three of each name, half of them planned. */
const MANY_INITIATIVES = /* cypher */ `
  UNWIND range(1, 6000) AS number
  WITH number, 'initiative:many-' + right('000' + number, 4) AS id
  CREATE (n:Entity:Initiative {id: id, sortKey: id, nameJa: '取組' + right('000' + number / 3, 4)})
  SET n.nameKey = n.nameJa
  SET n.status = CASE number % 2 WHEN 0 THEN 'PLANNED' ELSE 'ACTIVE' END`

let store: Store

beforeAll(async () => {
  store = await openStore()
  await createSchema(store)
  await store.rows(CAPABILITIES_NAMED, { names: NAMES.map(name => ({ name, key: nameKey(name) })) })
  await store.rows(MANY_INITIATIVES)
  await takeStatistics(store)
})
afterAll(() => store.close())

const { NAME } = COLLECTION_ORDERS

const namesIn = async (order: Order, window: Window) => {
  const { statement, parameters } = collectionPageStatement(
    CAPABILITIES,
    {},
    order,
    window,
    new Set(['name']),
  )
  return (await store.rows(statement, parameters)).map(({ nameJa }) => nameJa)
}

describe('a list by name holds every name, whatever its characters', () => {
  const from = (backward: boolean) => ({ limit: 10, backward, start: null, stop: null })

  it('upwards, from either end', async () => {
    expect(await namesIn(NAME, from(false))).toEqual(NAMES)
    expect(await namesIn(NAME, from(true))).toEqual(NAMES.toReversed())
  })

  it('downwards, from either end', async () => {
    expect(await namesIn(reversed(NAME), from(false))).toEqual(NAMES.toReversed())
    expect(await namesIn(reversed(NAME), from(true))).toEqual(NAMES)
  })

  it('after each of them, either way', async () => {
    const rest = (order: Order, name: string) =>
      namesIn(order, { limit: 10, backward: false, start: [nameKey(name), `capability:${name}`], stop: null })
    const [up, down] = [NAMES, NAMES.toReversed()]
    expect(await Promise.all(up.map(name => rest(NAME, name)))).toEqual(
      up.map((_, place) => up.slice(place + 1)),
    )
    expect(await Promise.all(down.map(name => rest(reversed(NAME), name)))).toEqual(
      down.map((_, place) => down.slice(place + 1)),
    )
  })
})

describe('each window holds what stands between its bounds, with and without an index', () => {
  const position = (name: string) => [nameKey(name), `capability:${name}`]
  const all = NAMES.map(name => `capability:${name}`)
  // By ids the list is not read along its index, so that the bounds are compared and the rows are sorted.
  it.each([
    ['along the index', {}],
    ['by comparison', { id: { anyOf: all } }],
  ])('%s', async (_how, conditions) => {
    const between = async (first: number, last: number, backward: boolean) => {
      const [start, stop] = [position(NAMES[first] ?? ''), position(NAMES[last] ?? '')]
      const window = backward
        ? { limit: 10, backward, start: stop, stop: start }
        : { limit: 10, backward, start, stop }
      const { statement, parameters } = collectionPageStatement(
        CAPABILITIES,
        conditions,
        NAME,
        window,
        new Set(['name']),
      )
      const rows = (await store.rows(statement, parameters)).map(({ nameJa }) => nameJa)
      return backward ? rows.toReversed() : rows
    }
    for (const first of NAMES.keys())
      for (let last = first + 1; last < NAMES.length; last += 1)
        for (const backward of [false, true])
          expect(await between(first, last, backward)).toEqual(NAMES.slice(first + 1, last))
  })
})

describe('of six thousand, a page in the middle costs what the first one does', () => {
  const [ID, DOWN] = [COLLECTION_ORDERS.ID, reversed(NAME)]
  const middle = { [ID.name]: ['initiative:many-3000'], [NAME.name]: ['取組1000', 'initiative:many-3000'] }
  const PAGES = [
    { name: 'by name', order: NAME, conditions: {} },
    { name: 'by name, downwards', order: DOWN, conditions: {} },
    { name: 'by id', order: ID, conditions: {} },
    { name: 'of a status, by name', order: NAME, conditions: { status: ['PLANNED'] } },
    { name: 'of a status, by name, downwards', order: DOWN, conditions: { status: ['PLANNED'] } },
    { name: 'of a status, by id', order: ID, conditions: { status: ['ACTIVE'] } },
  ]

  it.each(PAGES)('$name', async ({ order, conditions }) => {
    const cost = (start: Window['start']) => {
      const window = { limit: 20, backward: false, start, stop: null }
      const asked = new Set(['name', 'kind', 'status'])
      const { statement: text, parameters } = collectionPageStatement(
        INITIATIVES,
        conditions,
        order,
        window,
        asked,
      )
      return costOf(store, { text, parameters })
    }
    const [first, late] = [await cost(null), await cost(middle[order.name] ?? null)]
    expect(first.hits).toBeLessThanOrEqual(150)
    expect(Math.abs(late.hits - first.hits)).toBeLessThanOrEqual(first.hits / 10)
  })
})
