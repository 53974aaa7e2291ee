import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, startDatabase } from '../src/database/database.ts'
import { DATABASE_FOLDER, JARS_FOLDER } from '../src/database/folders.ts'
import { terminalProgress } from '../src/environment/progress.ts'
import { type Address, type Connection, connect } from '../src/graph/engine/driver.ts'
import { createSchema, SCHEMA_VERSION } from '../src/graph/engine/schema.ts'
import { loadStore } from '../src/load/load.ts'
import { sources } from './data/datasets.ts'
import { cityKey } from './data/nation.ts'

/** What the server of a store may take, as Java's `-Xmx` has it. */
export const HEAP = '768m'

/** What decides over the content of a store: the generator, and the import that writes it. */
const SOURCES = [
  'bench/data',
  'src/import',
  'src/load',
  'src/text',
  'src/evidence',
  'src/graph/write',
  'seed/sdg',
]

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

/** A store of so many cities, with a server on it. */
export interface BenchStore {
  readonly connection: Connection
  readonly address: Address
  /** The process of the server; undefined for one that is not ours, which nobody starts again either. */
  readonly pid: number | undefined
  readonly close: () => Promise<void>
}

const connected = (address: Address, database?: Database): BenchStore => {
  const connection = connect(address)
  const close = async () => {
    await connection.driver.close()
    await database?.stop()
  }
  return { connection, address, pid: database?.pid, close }
}

const HAS_STRATEGY = /* cypher */ `
  MATCH (s:Strategy {id: $id})
  RETURN count(s) = 1 AS has`

/** A store of so many cities on a server that the environment names; it is read, never filled. */
export const givenStore = async (address: Address, cities: number): Promise<BenchStore> => {
  const store = connected(address)
  const session = store.connection.driver.session({ database: address.database, defaultAccessMode: 'READ' })
  try {
    const has = async (city: number) =>
      (await session.run(HAS_STRATEGY, { id: `strategy:${cityKey(city)}` })).records[0]?.get('has') === true
    if ((await has(cities)) && !(await has(cities + 1))) return store
    throw new Error(
      `The store that NEO4J_URI names does not hold ${cities} cities of the generator: name another, or leave NEO4J_URI out for one that is made.`,
    )
  } catch (error) {
    await store.close()
    throw error
  } finally {
    await session.close()
  }
}

/** Opens the store of so many cities; fills it, unless it holds what would be written now or `keep` is set. */
export const openStore = async (cities: number, keep: boolean): Promise<BenchStore> => {
  const home = join(DATABASE_FOLDER, `bench-${cities}`)
  const mark = join(home, 'bench.sha256')
  const wanted = digest(cities)
  const filled = existsSync(mark) && (keep || readFileSync(mark, 'utf8') === wanted)
  const progress = terminalProgress(process.stderr)
  if (!filled) {
    rmSync(mark, { force: true })
    await loadStore(await sources(cities), { home, jars: JARS_FOLDER, replace: true, progress })
    writeFileSync(mark, wanted)
  }
  const database = await startDatabase({ home, jars: JARS_FOLDER, heap: HEAP, progress })
  const store = connected({ ...database, database: 'neo4j' }, database)
  try {
    await createSchema(store.connection)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
