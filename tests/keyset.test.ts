import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAPABILITIES } from '../src/graph/capability.ts'
import { COLLECTION_ORDERS, collectionPageStatement } from '../src/graph/collection.ts'
import { type Order, reversed, type Window } from '../src/graph/keyset.ts'
import { createSchema } from '../src/graph/schema.ts'
import { type Store, startStore } from './import/store.ts'

/** Characters beyond U+FFFF, such as those of some family names, and others just before U+FFFF. */
const NAMES = ['あ', '熊', 'Ａ', '～', '𠮷野', '𩸽']

const CAPABILITIES_NAMED = /* cypher */ `
  UNWIND $names AS name
  CREATE (n:Entity:Capability {id: 'capability:' + name, nameJa: name, sortKey: 'capability:' + name})`

let store: Store

beforeAll(async () => {
  store = await startStore('keyset')
  await createSchema(store)
  await store.rows(CAPABILITIES_NAMED, { names: NAMES })
})
afterAll(() => store.stop())

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
      namesIn(order, { limit: 10, backward: false, start: [name, `capability:${name}`], stop: null })
    const [up, down] = [NAMES, NAMES.toReversed()]
    expect(await Promise.all(up.map(name => rest(NAME, name)))).toEqual(
      up.map((_, place) => up.slice(place + 1)),
    )
    expect(await Promise.all(down.map(name => rest(reversed(NAME), name)))).toEqual(
      down.map((_, place) => down.slice(place + 1)),
    )
  })
})
