import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Database, DatabaseUnavailable, startDatabase } from '../../src/database/database.ts'
import { JARS_FOLDER } from '../../src/database/folders.ts'
import { recoverStore } from '../../src/database/recover.ts'
import { silentProgress } from '../../src/environment/progress.ts'
import { connect } from '../../src/graph/engine/driver.ts'
import { importFolders } from '../../src/import/import.ts'
import { temporaryFolders } from '../import/store.ts'
import { firstRow } from './query.ts'
import { mountDisk, type SmallDisk } from './small-disk.ts'

const MEGABYTE = 1024 * 1024

const SMALL = {
  'dataset.yaml': 'id: dataset:small\nnameJa: 小\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'platforms.csv': 'id,nameJa\nplatform:small,場\n',
}

const disks: SmallDisk[] = []
const temporary = temporaryFolders()
let running: Database | undefined

const disk = (size: string, ...options: string[]): SmallDisk | null => {
  const mounted = mountDisk(size, ...options)
  if (mounted) disks.push(mounted)
  return mounted
}

// Where mounting is not allowed these tests cannot run; that they were left out shows in the report.
const probe = disk('1m')
const mounting = probe ? test : test.skip

const optionsIn = (home: string) => ({ home, jars: JARS_FOLDER, quickStart: true, progress: silentProgress })

const start = async (home: string): Promise<Database> => {
  running = await startDatabase(optionsIn(home))
  return running
}

const refusal = async (home: string): Promise<string> => {
  const error: unknown = await start(home).catch(reason => reason)
  if (error instanceof DatabaseUnavailable) return error.message
  throw error
}

afterAll(async () => {
  await running?.stop()
  await temporary.remove()
  for (const mounted of disks) mounted.remove()
})

mounting('a read-only disk is refused in one sentence, before anything is started', async () => {
  const home = join(disk('64m', 'ro')?.folder ?? '', 'store')
  expect(await refusal(home)).toBe(
    `The folder ${home} cannot be written, its disk is read-only (EROFS): mend that, or name another folder in STORE_FOLDER, or set NEO4J_URI to use a Neo4j server of your own.`,
  )
})

test('a folder whose path goes through a file is refused in one sentence', async () => {
  const file = join(await temporary.write({ small: SMALL }), 'small/platforms.csv')
  expect(await refusal(join(file, 'store'))).toMatch(
    /^The folder .* cannot be written, a part of its path is a file \(ENOTDIR\)/,
  )
})

mounting(
  'a disk without room for a store is refused in one sentence, and nothing is left on it',
  async () => {
    const folder = disk('20m')?.folder ?? ''
    const home = join(folder, 'store')
    expect(await refusal(home)).toBe(
      `The disk of ${home} has 20 MB free, and the database needs 32 MB to start without harm: free some, or name a folder on another disk in STORE_FOLDER, or set NEO4J_URI to use a Neo4j server of your own.`,
    )
    expect(readdirSync(home)).toEqual([])
  },
)

const LARGE_WRITE = 'UNWIND range(1, 8000) AS i CREATE (:Note {text: toString(i) + $text})'
/** The beginning of an entry of the log, and then what is none. */
const TORN_ENTRY = Buffer.alloc(4096, 0x14)

const NOTES = 'MATCH (n:Note) RETURN collect(n.text) AS texts'

mounting('a disk that fills takes nothing that was committed', { timeout: 300_000 }, async () => {
  const small = disk('120m')
  if (!small) throw new Error('no disk')
  const home = join(small.folder, 'store')
  const database = await start(home)
  await firstRow(database, 'CREATE (:Note {text: "committed"})')

  // The import looks before it writes.
  small.fill(3 * MEGABYTE)
  const connection = connect({ ...database, database: 'neo4j', folder: home })
  const [folder = ''] = [await temporary.write({ small: SMALL })]
  await expect(importFolders(connection, [folder])).rejects.toThrow(
    `The disk of ${home} has 3 MB free, and the import may take 32 MB: free 29 MB and import again; nothing was written.`,
  )
  await connection.driver.close()

  // What writes without looking stops the database in the middle of its log.
  const write = LARGE_WRITE.replace('$text', `"${'x'.repeat(800)}"`)
  await expect(firstRow(database, write)).rejects.toThrow('Could not append transaction')
  small.free()
  await database.stop()
  // Whether Neo4j opens this by itself depends on where in an entry the disk was full.
  expect(await recoverStore(optionsIn(home))).toMatchObject({ nodes: 1, relationships: 0 })
  expect(await firstRow(await start(home), NOTES)).toEqual({ texts: ['committed'] })
  await running?.stop()
})

mounting('a store whose log was cut off is opened by one command', { timeout: 300_000 }, async () => {
  const home = join(disk('120m')?.folder ?? '', 'store')
  await firstRow(await start(home), 'CREATE (:Note {text: "committed"})')
  await running?.stop()
  appendFileSync(join(home, 'data/transactions/neo4j/neostore.transaction.db.0'), TORN_ENTRY)

  expect(await refusal(home)).toBe(
    `The store in ${home} was cut off while it was written, as a full disk does: its log ends in bytes that cannot be read, and Neo4j does not open it. Run "npm run recover": it keeps a copy and opens the store with all that was committed.`,
  )
  expect(await recoverStore(optionsIn(home))).toEqual({
    copy: expect.stringMatching(/\/store\/data\.\d{4}-\d\d-\d\dT\d{6}\.\d{3}Z$/),
    nodes: 1,
    relationships: 0,
  })
  // A second recovery finds nothing to do, and says so by keeping no copy.
  expect(await recoverStore(optionsIn(home))).toEqual({ copy: undefined, nodes: 1, relationships: 0 })
})

mounting('a store whose files are broken is called so', { timeout: 180_000 }, async () => {
  const home = join(disk('120m')?.folder ?? '', 'store')
  await (await start(home)).stop()
  writeFileSync(join(home, 'data/databases/neo4j/neostore'), Buffer.alloc(8192, 7))
  expect(await refusal(home)).toMatch(
    /^The store in .* is damaged, and Neo4j does not open it \(.{5,200}\): put back a backup \(npm run restore\), or move it away to begin with an empty store, or set NEO4J_URI/,
  )
})
