import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { dependencyGroups } from '../../src/import/dependency.ts'
import { importFolders } from '../../src/import/import.ts'
import { exportAll, importFlag } from '../../src/keep/export/export-all.ts'
import { CITY, replaced } from './city.ts'
import { PLAN_CITY } from './plan-city.ts'
import { openStore, type Store, temporaryFolders } from './store.ts'

const temporary = temporaryFolders()
let store: Store

beforeAll(async () => {
  store = await openStore()
})

afterEach(() => store.clear())

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const PLAN = replaced(PLAN_CITY, 'places.csv', '431001,架空市,,CITY,jp,,,\n', '')
/** About a third of what these folders hold. */
const LIMIT_HERE = 100

const bothCities = () => temporary.write({ hoshi: CITY, x: PLAN })

it('what is written in parts is what one transaction makes, also where it stopped on the way', async () => {
  const root = await bothCities()
  await importFolders(store, [root])
  const whole = await store.digestOfFacts()
  await store.clear()
  // A constraint that the second budget of a year breaks stops the part in which that comes.
  await store.rows('CREATE CONSTRAINT stop IF NOT EXISTS FOR (n:Budget) REQUIRE n.year IS UNIQUE')
  try {
    await expect(importFolders(store, [root], { inParts: true, limit: LIMIT_HERE })).rejects.toThrow(
      /途中で終わりました.*after \d+ of \d+ transactions: run the same command again/,
    )
  } finally {
    await store.rows('DROP CONSTRAINT stop')
  }
  const [half] = await store.rows('MATCH (n:Entity) RETURN count(n) AS count')
  expect(half?.count).toBeGreaterThan(0)
  // No record is there without what it names.
  expect(
    await store.rows(
      'MATCH (n:Entity) WHERE NOT EXISTS { (:Dataset {id: n.dataset}) } RETURN n.id AS id LIMIT 1',
    ),
  ).toEqual([])
  await importFolders(store, [root], { inParts: true, limit: LIMIT_HERE })
  expect(await store.digestOfFacts()).toBe(whole)
  expect(await importFolders(store, [root], { inParts: true, limit: LIMIT_HERE })).toMatchObject({
    changed: false,
    parts: 1,
  })
}, 240_000)

it('is refused without the word for it, and where records would go', async () => {
  const root = await temporary.write({ hoshi: CITY })
  await expect(importFolders(store, [root], { limit: LIMIT_HERE })).rejects.toThrow(/or add --in-parts$/)
  await importFolders(store, [root], { inParts: true, limit: LIMIT_HERE })
  const other = replaced(CITY, 'dataset.yaml', 'nameJa: 星市', 'nameJa: 別の名')
  const { 'assertions.csv': _gone, ...without } = other
  const fewer = await temporary.write({
    hoshi: replaced(without, 'platforms.csv', '官民連携の場', '連携の場'),
  })
  await expect(importFolders(store, [fewer], { inParts: true, allowDelete: true, limit: 2 })).rejects.toThrow(
    /import it in parts without --allow-delete first: \d+ records would go/,
  )
}, 240_000)

it('what is exported says that it is to be imported in parts where it is large', async () => {
  expect([importFlag(true), importFlag(false)]).toEqual([' --in-parts', ''])
  await importFolders(store, [await temporary.write({ hoshi: CITY })])
  const folder = `${await temporary.write({})}/everything`
  expect(await exportAll(store, folder)).toMatchObject({ large: false, different: [], problems: [] })
})

it('groups come after what they point to, and circles are one', () => {
  const ends: Record<string, string[]> = { a: ['b'], b: ['c'], c: ['b', 'd'], e: ['a', 'x'] }
  expect(dependencyGroups(['e', 'a', 'b', 'c', 'd'], id => ends[id] ?? [])).toEqual([
    ['d'],
    expect.arrayContaining(['b', 'c']),
    ['a'],
    ['e'],
  ])
  const chain = Array.from({ length: 50_000 }, (_, n) => `n${n}`)
  const groups = dependencyGroups(chain, id => [`n${Number(id.slice(1)) + 1}`])
  expect([groups.length, groups[0]]).toEqual([50_000, ['n49999']])
})
