import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startDatabase } from '../database/database.ts'
import { freeBytes, megabytes, prepareFolder } from '../database/disk.ts'
import { resolveJars } from '../database/jars.ts'
import { importOffline } from '../database/offline-import.ts'
import { newBeside, swapFolders, whileClaimed } from '../database/swap.ts'
import { counted, type Progress } from '../environment/progress.ts'
import { type Connection, connect } from '../graph/engine/driver.ts'
import { createSchema, type Runner, SCHEMA_VERSION, takeStatistics } from '../graph/engine/schema.ts'
import { lockStore } from '../graph/read/questions/dataset-read.ts'
import { batchesOf } from '../import/batches.ts'
import { summariesAnew } from '../import/changes.ts'
import { importDatasets } from '../import/import.ts'
import { inTransaction } from '../import/locked-store.ts'
import { presentIn } from '../import/present.ts'
import { proposeFromWords } from '../import/proposals/propose.ts'
import { StoreUnfit } from '../import/store-unfit.ts'
import { changesOf, writeChanges } from '../import/write.ts'
import { deriveAll } from './derive.ts'
import { type Head, type Journal, openJournal } from './journal.ts'
import { type Source, type Staged, stageFolders } from './stage.ts'

/** What the importer and the server of a load may take, as Java's `-Xmx` has it. */
const HEAP = '1g'

/** Datasets of which words are read at once. */
const PROPOSED_AT_ONCE = 50

const LINKS_AT_ONCE = 1_000

/** What a new store takes for each byte of its rows, with its indexes and logs; measured: 2.4 for 100 cities, when it is done. */
const ROOM_PER_BYTE = 4

export interface LoadOptions {
  /** The folder of the store that is made. */
  readonly home: string
  readonly jars: string
  /** Puts the new store in the place of one that is there, which is kept beside it. */
  readonly replace?: boolean
  /** The moment of the run; that of the one that it goes on with, where there is one. */
  readonly now?: Date
  readonly progress: Progress
}

export interface Loaded {
  readonly datasets: number
  readonly nodes: number
  /** Where the store lies that was there before; undefined where there was none. */
  readonly before: string | undefined
  readonly durationMs: number
}

/** Writes what only a store can tell: its indexes, what is derived, sums over several folders, words that propose. */
const complete = async (connection: Connection, staged: Staged, { step }: Progress): Promise<void> => {
  const { gathered, again, merging, now } = staged
  const write = (work: (runner: Runner) => Promise<unknown>) =>
    inTransaction(connection, false, async transaction => {
      await work(transaction)
      return { keep: true }
    })
  const indexes = step('Making indexes')
  await createSchema(connection)
  await write(lockStore)
  await takeStatistics(connection)
  indexes.done()

  const derived = step('Keeping what is derived')
  await deriveAll(connection, gathered.idsByLabel(), derived)
  for (const links of batchesOf(again, LINKS_AT_ONCE))
    await write(async runner => {
      const change = await summariesAnew(presentIn(runner), links, now)
      await writeChanges(runner, changesOf(change), now, () => undefined)
    })
  for (const { read } of merging) await importDatasets(connection, [await read()], { now })
  derived.done()

  const proposed = step('Proposing from words')
  const told = counted(proposed, gathered.datasets().length)
  for (const datasets of batchesOf(gathered.datasets(), PROPOSED_AT_ONCE)) {
    await proposeFromWords(connection, datasets, [], now)
    told(datasets.length)
  }
  proposed.done()
}

/** Makes sure that the disk takes a store of such rows. */
const requireRoomFor = (home: string, { nodes, relationships }: Staged): void => {
  const rows = [...nodes, ...relationships].flatMap(({ files }) => files)
  const needed = ROOM_PER_BYTE * rows.reduce((sum, file) => sum + statSync(file).size, 0)
  const free = freeBytes(home)
  if (free < needed)
    throw new StoreUnfit(
      `The disk of ${home} has ${megabytes(free)} free, and the new store may take ${megabytes(needed)}: free ${megabytes(needed - free)} and run the same command again; what was read is kept.`,
    )
}

const requireNoStore = ({ home, replace = false }: LoadOptions): void => {
  if (replace || !existsSync(join(home, 'data'))) return
  throw new StoreUnfit(
    `There is a store in ${home} already, and a load makes a new one: add --replace to put it in the place of that one, which is kept beside it, or name another folder in STORE_FOLDER; npm run import adds to a store.`,
  )
}

const make = async (beside: string, staged: Staged, { jars, progress }: LoadOptions): Promise<void> => {
  const step = progress.step('Writing the store')
  await importOffline({ home: beside, jars, heap: HEAP, ...staged })
  step.done()
  const database = await startDatabase({ home: beside, jars, heap: HEAP, progress })
  const connection = connect({ ...database, database: 'neo4j', folder: beside })
  try {
    await complete(connection, staged, progress)
  } finally {
    await connection.driver.close()
    await database.stop()
  }
}

/** What a load has read so far lies here, so that one that was broken off goes on. */
const stagedIn = (home: string): string => join(home, 'loading')

/** The journal of a load that was broken off and whose folders have not changed since, or a new one. */
const journalOf = (staging: string, sources: readonly Source[], head: Head): Journal => {
  mkdirSync(staging, { recursive: true, mode: 0o700 })
  const path = join(staging, 'journal')
  const journal = openJournal(path, head)
  const now = new Set(sources.map(({ sha256 }) => sha256))
  if (journal.entries.every(({ folders }) => folders.every(({ sha256 }) => now.has(sha256)))) return journal
  rmSync(path)
  return openJournal(path, head)
}

/**
 * Makes a store of datasets through Neo4j's offline importer: for a whole country.
 * They are read and checked as an import does. Until the new store is whole nothing else is changed, and a load that
 * is broken off goes on with what it had read. Throws ImportRefused with all that is wrong.
 */
export const loadStore = async (sources: readonly Source[], options: LoadOptions): Promise<Loaded> => {
  const { home, jars, progress, now = new Date() } = options
  const began = Date.now()
  prepareFolder(home)
  requireNoStore(options)
  return whileClaimed(home, async () => {
    await resolveJars(jars, progress)
    const staging = stagedIn(home)
    const step = progress.step(`Reading ${sources.length} datasets`)
    const head = { schemaVersion: SCHEMA_VERSION, at: now.toISOString() }
    const staged = await stageFolders(staging, journalOf(staging, sources, head), sources, step)
    step.done()
    requireRoomFor(home, staged)

    const swap = newBeside(home)
    await make(swap.beside, staged, options)
    const before = swapFolders(swap)
    rmSync(staging, { recursive: true })
    const nodes = [...staged.gathered.idsByLabel().values()].reduce((sum, ids) => sum + ids.length, 0)
    return { datasets: staged.gathered.datasets().length, nodes, before, durationMs: Date.now() - began }
  })
}
