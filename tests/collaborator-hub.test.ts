import { afterAll, beforeAll, expect, it } from 'vitest'
import { costOf } from '../src/graph/engine/cost.ts'
import { createGraph, wholeNumber } from '../src/graph/engine/driver.ts'
import { pageStatement, pages } from '../src/graph/engine/list.ts'
import { createSchema } from '../src/graph/engine/schema.ts'
import { COLLABORATORS_OF_ORGANIZATION } from '../src/graph/read/questions/collaborator.ts'
import { openStore, type Store } from './import/store.ts'

let store: Store

/** A hub that takes part in so many initiatives, in each of them with one organisation of its own. */
const HUB = /* cypher */ `
  CREATE (hub:Entity:Organization {id: 'org:' + $name, sortKey: 'org:' + $name, nameJa: $name, dataset: 'dataset:x'})
  WITH hub
  UNWIND range(1, $size) AS number
  WITH hub, $name + '-' + toString(number) AS key
  CREATE (hub)-[:HAS]->(:Entity:Participation {id: 'participation:' + key, sortKey: 'participation:' + key})
    -[:IN]->(i:Entity:Initiative {id: 'initiative:' + key, sortKey: 'initiative:' + key})
  CREATE (:Entity:Organization {id: 'org:' + key, sortKey: 'org:' + key, nameJa: key, dataset: 'dataset:x'})
    -[:HAS]->(:Entity:Participation {id: 'participation:other-' + key, sortKey: 'participation:other-' + key})-[:IN]->(i)`

beforeAll(async () => {
  store = await openStore()
  await createSchema(store)
  for (const [name, size] of [
    ['large', 600],
    ['larger', 1800],
  ] as const)
    await store.rows(HUB, { name, size: wholeNumber(size) })
  await store.rows('CALL db.prepareForReplanning(60)')
}, 240_000)

afterAll(() => store.close())

const WINDOW = { limit: 20, backward: false, start: null, stop: null }
const WANTED = new Set(['name', 'commonCount'])

it('three times as much to take part in costs nothing more: 500 initiatives are looked at', async () => {
  const text = pageStatement(COLLABORATORS_OF_ORGANIZATION, WINDOW, WANTED)
  const hits = async (id: string) =>
    (await costOf(store, { text, parameters: { ids: [id], limit: wholeNumber(21) } })).hits
  const [large, larger] = [await hits('org:large'), await hits('org:larger')]
  expect(Math.abs(larger - large)).toBeLessThan(large / 20)
  expect(large).toBeLessThan(12_000)
})

it('those who are looked at are told, each with what is in common', async () => {
  const graph = createGraph(store, { timeoutMs: 60_000 })
  const [page] = await pages(graph, COLLABORATORS_OF_ORGANIZATION, ['org:larger'], WINDOW, WANTED, {})
  expect(page?.items.map(({ row }) => row.commonCount)).toEqual(Array.from({ length: 20 }, () => 1))
  expect(page?.hasNextPage).toBe(true)
})
