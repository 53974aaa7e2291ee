import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ImportOptions, importFolders } from '../src/import/import.ts'
import { appended, CITY, type Files, replaced } from './import/city.ts'
import { type Store, startStore, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await startStore('derived')
})

beforeEach(() => store.clear())

afterAll(async () => {
  await store.stop()
  await temporary.remove()
})

const load = async (files: Files, options: ImportOptions = {}) =>
  importFolders(store, [await temporary.write({ files })], options)

/** Another dataset, with reasons why items of the city serve targets. */
const reasons = (...links: readonly (readonly [subject: string, object: string])[]): Files => ({
  'dataset.yaml': 'id: dataset:other\nnameJa: 別\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'assertions.csv': [
    'subject,predicate,object,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn',
    ...links.map(
      ([subject, object]) =>
        `${subject},ALIGNS_WITH,${object},MANUAL_CURATION,0.5,0.5,ACCEPTED,editor,2026-01-01,理由,Reason`,
    ),
    '',
  ].join('\n'),
})

// The logarithms of Java and JavaScript differ in the last digit.
const rounded = (value: number) => Number(value.toFixed(12))
const ln = (value: number) => rounded(Math.log(value))

const RARITIES = 'MATCH (n:Capability|SdgTarget) RETURN n.id AS id, n.rarity AS rarity ORDER BY id'

/** The same from everything there is. */
const PLAIN_RARITIES = `
  MATCH (item:Need|Offer)
  WITH count(item) AS items
  MATCH (n:Capability)
  OPTIONAL MATCH (n)<-[link:REQUIRES|PROVIDES]-()
  WITH n, items, count(link) AS links
  RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS rarity
  UNION ALL
  OPTIONAL MATCH (item)-[:ALIGNS_WITH]->(:SdgTarget)
  WITH count(DISTINCT item) AS items
  MATCH (n:SdgTarget)
  OPTIONAL MATCH (n)<-[link:ALIGNS_WITH]-()
  WITH n, items, count(link) AS links
  RETURN n.id AS id, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS rarity`

const byId = (rows: readonly Record<string, unknown>[]) =>
  Object.fromEntries(
    rows.map(({ id, rarity }) => [id, typeof rarity === 'number' ? rounded(rarity) : rarity]),
  )

const rarities = async () => {
  const stored = byId(await store.rows(RARITIES))
  expect(stored).toEqual(byId(await store.rows(PLAIN_RARITIES)))
  return stored
}

test('a capability is as rare as needs and offers have it, a target as items are linked to it', async () => {
  await load(CITY)
  expect(await rarities()).toEqual({
    // Of one need and one offer, the need takes both and the offer gives the second.
    'capability:analysis': ln(1 + 2 / 1),
    'capability:people-flow': ln(1 + 2 / 2),
    // Of one item that serves a target.
    'sdg:11.2': ln(1 + 1 / 1),
    // Another target helps it, but nothing serves it.
    'sdg:11.a': null,
  })
})

test('an import changes the rarity of what it does not touch, and taking it back restores it', async () => {
  await load(CITY)
  const before = await rarities()
  const links = [
    ['measure:hoshi.1.1', 'sdg:11.a'],
    ['goal:hoshi.1', 'sdg:11.a'],
    ['goal:hoshi.1', 'sdg:11'],
  ] as const
  await load(reasons(...links))
  // Of two items now: one serves both targets, and a link to a goal is none to a target.
  expect(await rarities()).toMatchObject({ 'sdg:11.2': ln(1 + 2 / 1), 'sdg:11.a': ln(1 + 2 / 2) })
  await load(reasons(), { allowDelete: true })
  expect(await rarities()).toEqual(before)
})

test('a need that goes makes what it took rarer or unknown', async () => {
  const row = 'need:maps,地図,org:city,,,capability:analysis,OPEN'
  await load(appended(CITY, 'needs.csv', row))
  expect(await rarities()).toMatchObject({ 'capability:analysis': ln(1 + 3 / 2) })
  await load(replaced(CITY, 'needs.csv', 'capability:analysis;', ''), { allowDelete: true })
  expect(await rarities()).toMatchObject({
    'capability:analysis': null,
    'capability:people-flow': ln(2),
  })
})

test('what is derived stays when a record is written anew, and is no change of it', async () => {
  await load(CITY)
  const before = await rarities()
  const renamed = replaced(CITY, 'capabilities.csv', '人流分析', '人の流れ')
  expect((await load(renamed)).records.Capability).toMatchObject({ updated: 1, unchanged: 1 })
  expect(await rarities()).toEqual(before)
  const digest = await store.digest()
  expect((await load(renamed)).changed).toBe(false)
  expect(await store.digest()).toBe(digest)
})
