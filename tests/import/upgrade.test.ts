import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Progress, silentProgress } from '../../src/environment/progress.ts'
import { SCHEMA_VERSION, SEARCH_INDEX } from '../../src/graph/engine/schema.ts'
import { importFolders } from '../../src/import/import.ts'
import { otherVersion } from '../../src/import/store-unfit.ts'
import { canUpgrade, upgradeStore, withPlacesAround } from '../../src/import/upgrade.ts'
import { prepareStore } from '../../src/store.ts'
import { searchKey } from '../../src/text/index-text.ts'
import { openStore, type Store } from './store.ts'

let store: Store

beforeAll(async () => {
  store = await openStore('seed')
})
afterAll(() => store.close())

const version = async () =>
  (await store.rows(`MATCH (s:Store {key: 'tsunagu'}) RETURN s.schemaVersion AS version`))[0]

const fullTexts = async () =>
  (await store.rows(`SHOW FULLTEXT INDEXES YIELD name RETURN name`)).map(({ name }) => name)

/**
 * Takes away what version 6 did not keep: places of members, goals, moments of changes, places around the own one,
 * days of counts, marks, counts of what is real and of what is made up.
 */
const makeSix = async () => {
  const places = new Set(
    (await store.rows('MATCH (p:Place) RETURN p.id AS id')).map(({ id }) => searchKey('place', String(id))),
  )
  const records = await store.rows(
    'MATCH (n:Entity) WHERE n.searchKeys IS NOT NULL RETURN n.id AS id, n.searchKeys AS keys',
  )
  const rows = records.map(({ id, keys }) => {
    const words = String(keys).split(' ')
    const own = words.find(word => places.has(word))
    return { id, keys: words.filter(word => word === own || !places.has(word)).join(' ') }
  })
  await store.rows('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.searchKeys = row.keys', { rows })
  await store.rows('MATCH (n) REMOVE n.searchGoals, n.changedAt, n.state, n.memberSortKey')
  await store.rows(`
    MATCH (n:SdgTarget|SdgGoal)
    UNWIND [name IN keys(n) WHERE name STARTS WITH 'real'] AS name
    SET n[name] = null`)
  await store.rows(`
    MATCH (n:Entity|Store)
    UNWIND [name IN keys(n) WHERE name STARTS WITH 'madeUp' OR name = 'realRarity'] AS name
    SET n[name] = null`)
  await store.rows('MATCH (n:PlatformCount) DELETE n')
  await store.rows("CREATE (:PlatformSummary {platformId: 'platform:sdgs-ppp', needs11: 9})")
  await store.rows('MATCH (n:WorkingGroup|Source|Assertion|Platform) REMOVE n.sample')
  await store.rows(`DROP INDEX ${SEARCH_INDEX} IF EXISTS`)
  await store.rows('CREATE FULLTEXT INDEX entity_searchname_cjk FOR (n:Entity) ON EACH [n.searchName]')
  await store.rows(`MATCH (s:Store {key: 'tsunagu'}) SET s.schemaVersion = 6`)
}

test('a store of version 6 becomes what this program would have written, by starting it', async () => {
  const before = await store.digestOfFacts()
  await makeSix()
  expect(await store.digestOfFacts()).not.toBe(before)
  await prepareStore(store, { sample: true, progress: silentProgress })
  expect(await version()).toEqual({ version: SCHEMA_VERSION })
  expect(await store.digestOfFacts()).toBe(before)
  expect(await fullTexts()).toEqual([SEARCH_INDEX])
})

test('cut off in the middle, it is of its version still, and is begun again', async () => {
  const before = await store.digestOfFacts()
  await makeSix()
  const cut = new Error('cut off')
  const progress: Progress = {
    step: () => ({
      at: () => {
        throw cut
      },
      done: () => {},
      fail: () => {},
    }),
  }
  await expect(upgradeStore(store, 6, progress)).rejects.toBe(cut)
  expect(await version()).toEqual({ version: 6 })
  expect(await fullTexts()).toContain('entity_searchname_cjk')
  await upgradeStore(store, 6, silentProgress)
  expect(await store.digestOfFacts()).toBe(before)
})

test('an import that only checks leaves it as it is and says what helps', async () => {
  await store.rows(`MATCH (s:Store {key: 'tsunagu'}) SET s.schemaVersion = 6`)
  const before = await store.digest()
  await expect(importFolders(store, ['seed/vocabulary'], { dryRun: true })).rejects.toThrow(
    /schema version 6.*npm start/,
  )
  expect(await store.digest()).toBe(before)
})

test.each([
  [5, false, /export:all/],
  [6, true, /npm start/],
  [7, true, /npm start/],
  [8, true, /npm start/],
  [SCHEMA_VERSION + 1, false, /newer program/],
])(
  'of version %s it is known whether it can be upgraded, and else which command helps',
  (from, can, says) => {
    expect(canUpgrade(from)).toBe(can)
    expect(otherVersion(from).message).toMatch(says)
    expect(otherVersion(from).message).not.toMatch(/delete|empty it/i)
  },
)

test('the keys of places around stand behind that of the own place, each once', () => {
  const around = new Map([
    ['city', ['prefecture']],
    ['prefecture', []],
  ])
  expect(withPlacesAround('a city b', around)).toBe('a city prefecture b')
  expect(withPlacesAround('a city prefecture b', around)).toBe('a city prefecture b')
  expect(withPlacesAround('a b', around)).toBe('a b')
})
