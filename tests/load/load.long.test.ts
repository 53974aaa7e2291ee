import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { silentProgress } from '../../src/environment/progress.ts'
import { type Connection, connect } from '../../src/graph/engine/driver.ts'
import { datasetFoldersIn, digestOfFolder, readDatasetFolder } from '../../src/import/folder.ts'
import { importDatasets } from '../../src/import/import.ts'
import { loadStore } from '../../src/load/load.ts'
import { remove, testHome } from '../database/test-home.ts'
import { openStore, temporaryFolders } from '../import/store.ts'

const temporary = temporaryFolders()
const home = testHome('load')
const now = new Date('2026-04-01T00:00:00Z')
let folders: readonly string[]

const lines = (...rows: string[]) => `${rows.join('\n')}\n`

/** Speaks of a link of the seed, too, and says which id answers as another. */
const SECOND = {
  'dataset.yaml': lines(
    'id: dataset:second',
    'nameJa: 二つ目（サンプル）',
    'version: "1"',
    'licence: CC0-1.0',
    'sample: true',
    'nameEnBasis: TRANSLATED',
  ),
  'assertions.csv': lines(
    'subject,predicate,object,key,justification,confidence,strength,status,author,assertedOn,commentJa',
    'goal:kumamoto-2.1,ALIGNS_WITH,sdg:8,second,MANUAL_CURATION,0.5,0.6,ACCEPTED,second,2026-01-01,別の人も同じと見る',
    'goal:kumamoto-2.1,ALIGNS_WITH,sdg:17.14,,MANUAL_CURATION,0.5,0.6,ACCEPTED,second,2026-01-01,この人だけが見る',
  ),
  'organizations.csv': lines('id,nameJa,kind', 'org:second,二つ目の会社（サンプル）,PRIVATE_SECTOR'),
  'merges.csv': lines('id,into,name', 'org:old-second,org:second,"旧社名, 株式会社"'),
}

const sources = () =>
  Promise.all(
    folders.map(async path => ({ sha256: await digestOfFolder(path), read: () => readDatasetFolder(path) })),
  )

const load = async (replace = false) =>
  loadStore(await sources(), { home, jars: JARS_FOLDER, now, replace, progress: silentProgress })

beforeAll(async () => {
  const second = await temporary.write({ second: SECOND })
  folders = [...(await datasetFoldersIn('seed')), ...(await datasetFoldersIn(second))]
})

afterAll(async () => {
  remove(home)
  await temporary.remove()
})

const EVERYTHING = /* cypher */ `
  MATCH (n)
  RETURN labels(n) AS what, n.id AS id, null AS other, properties(n) AS properties
  UNION ALL
  MATCH (a)-[r]->(b)
  RETURN [type(r)] AS what, a.id AS id, b.id AS other, properties(r) AS properties`

/** By names in order, without what is another in each store. */
const comparable = (name: string, value: unknown) => {
  if (name === 'state') return undefined
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
}

const contentOf = async ({ driver, database }: Connection): Promise<readonly string[]> => {
  const session = driver.session({ database })
  try {
    const { records } = await session.run(EVERYTHING)
    return records.map(record => JSON.stringify(record.toObject(), comparable)).sort()
  } finally {
    await session.close()
  }
}

const inLoaded = async <Answer>(work: (connection: Connection) => Promise<Answer>): Promise<Answer> => {
  const database: Database = await startDatabase({ home, jars: JARS_FOLDER, progress: silentProgress })
  const connection = connect({ ...database, database: 'neo4j' })
  try {
    return await work(connection)
  } finally {
    await connection.driver.close()
    await database.stop()
  }
}

const digestOf = (content: readonly string[]) => createHash('sha256').update(content.join('\n')).digest('hex')

it('what a load makes of folders is what imports make of them, to the last property', async () => {
  const loaded = await load()
  expect(loaded).toMatchObject({ datasets: folders.length, before: undefined })
  expect(existsSync(join(home, 'loading'))).toBe(false)
  const store = await openStore()
  try {
    // In the order in which they can refer to each other.
    const order = ['sdg', 'vocabulary', 'places', 'kumamoto', 'sample', 'second']
    const placeOf = (path: string) => order.findIndex(name => path.endsWith(`/${name}`))
    for (const path of folders.toSorted((a, b) => placeOf(a) - placeOf(b)))
      await importDatasets(store, [await readDatasetFolder(path)], { now })
    const [imported, made] = [await contentOf(store), await inLoaded(contentOf)]
    const known = new Set(imported)
    expect(made.filter(item => !known.has(item))).toEqual([])
    expect(digestOf(made)).toBe(digestOf(imported))
  } finally {
    await store.close()
  }
}, 400_000)

it('a store that is there is left alone, unless it is to be replaced, and then kept beside the new one', async () => {
  await expect(load()).rejects.toThrow(/There is a store in .* already.*--replace/s)
  const before = await inLoaded(contentOf)
  const { before: kept } = await load(true)
  expect(kept).toMatch(/data\.\d{4}-/)
  expect(digestOf(await inLoaded(contentOf))).toBe(digestOf(before))
}, 400_000)
