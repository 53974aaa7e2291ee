import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, startDatabase } from '../src/database/database.ts'
import { DATABASE_FOLDER, JARS_FOLDER } from '../src/database/folders.ts'
import { type Progress, terminalProgress } from '../src/environment/progress.ts'
import { type Connection, connect } from '../src/graph/engine/driver.ts'
import { createSchema, SCHEMA_VERSION } from '../src/graph/engine/schema.ts'
import { importDatasets } from '../src/import/import.ts'
import { datasets } from './data/datasets.ts'

/** What decides over the content of a store: the generator, and the import that writes it. */
const SOURCES = ['bench/data', 'src/import', 'src/text', 'src/evidence', 'src/graph/write', 'seed/sdg']

const filesOf = (source: string): string[] =>
  statSync(source).isDirectory()
    ? readdirSync(source, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(ts|csv|yaml)$/.test(name))
        .map(name => join(source, name))
        .sort()
    : [source]

const digest = (cities: number): string => {
  const hash = createHash('sha256').update(`${cities} ${SCHEMA_VERSION}`)
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Writes the data of so many cities into an empty store, through the import. */
export const fill = async (connection: Connection, cities: number, progress: Progress): Promise<void> => {
  const step = progress.step(`Loading ${cities} cities`)
  const began = Date.now()
  let done = 0
  for await (const folders of datasets(cities)) {
    await importDatasets(connection, folders)
    done += folders.filter(({ header }) => /\d{4}$/.test(header.id)).length
    step.at(done, cities)
  }
  step.done(`${Math.round((Date.now() - began) / 1000)} s`)
}

/** A store of so many cities, with a server on it. */
export interface BenchStore {
  readonly connection: Connection
  readonly close: () => Promise<void>
}

const connected = (database: Database): BenchStore => {
  const connection = connect({ ...database, database: 'neo4j' })
  const close = async () => {
    await connection.driver.close()
    await database.stop()
  }
  return { connection, close }
}

/** Opens the store of so many cities; fills it, unless it holds what would be written now or `keep` is set. */
export const openStore = async (cities: number, keep: boolean): Promise<BenchStore> => {
  const home = join(DATABASE_FOLDER, `bench-${cities}`)
  const mark = join(home, 'bench.sha256')
  const wanted = digest(cities)
  const filled = existsSync(mark) && (keep || readFileSync(mark, 'utf8') === wanted)
  if (!filled) rmSync(home, { recursive: true, force: true })
  const progress = terminalProgress(process.stderr)
  const store = connected(await startDatabase({ home, jars: JARS_FOLDER, heap: '768m', progress }))
  try {
    if (!filled) {
      await fill(store.connection, cities, progress)
      writeFileSync(mark, wanted)
    }
    await createSchema(store.connection)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
