import neo4j from 'neo4j-driver'
import { lockStore } from '../graph/dataset-read.ts'
import type { Connection } from '../graph/driver.ts'
import {
  createSchema,
  isEmpty,
  missingSchema,
  type Runner,
  SCHEMA_VERSION,
  storeVersion,
  takeStatistics,
} from '../graph/schema.ts'
import { type Progress, type Step, silentProgress } from '../progress.ts'
import { changesFor } from './changes.ts'
import { duplicateProblems, sampleNameProblems } from './check.ts'
import { withDerivedValues } from './derived.ts'
import { type DatasetFolder, readFolders } from './folder.ts'
import { type Problem, problem, refuseIfAny } from './problem.ts'
import { type GraphRecord, readRecord } from './record.ts'
import { nodeCounts, type Report, relationshipCounts } from './report.ts'
import { withSearchText } from './search-text.ts'
import { readState, storeProblems } from './store-state.ts'
import { changeCount, changeSize, writeChanges } from './write.ts'

export type ImportOptions = {
  /** Checks and reports, writes nothing. */
  readonly dryRun?: boolean
  /** Deletes records that the files no longer have. */
  readonly allowDelete?: boolean
  /** The moment of the run; it decides which assertions are valid. */
  readonly now?: Date
  readonly progress?: Progress
}

/**
 * Nodes and relationships that one transaction may touch, long texts counting for more. Measured: as many fit
 * with the 512 MB of heap that `npm start` gives the database, and nearly as many with half of it.
 */
export const LIMIT = 20_000

/** A large import takes longer than any request may. */
const TRANSACTION_TIMEOUT = 10 * 60_000

/** The store cannot take an import, whatever the files say. */
export class StoreUnfit extends Error {
  override name = 'StoreUnfit'
}

const unfitVersion = (version: number) =>
  new StoreUnfit(
    `The store has schema version ${version}, this program writes version ${SCHEMA_VERSION}: import with the program that made the store, or empty it and load everything again.`,
  )

/** Makes the constraints and indexes that are absent, unless the database belongs to something else. */
const prepareStore = async (connection: Connection, dryRun: boolean): Promise<void> => {
  const session = connection.driver.session({ database: connection.database })
  try {
    const version = await storeVersion(session)
    if (version !== null && version !== SCHEMA_VERSION) throw unfitVersion(version)
    if (version === null && !(await isEmpty(session)))
      throw new StoreUnfit(
        `The database ${connection.database} holds other data: name an empty one in NEO4J_DATABASE, or empty it.`,
      )
    if (!dryRun && (await missingSchema(session)).length > 0) await createSchema(connection)
  } finally {
    await session.close()
  }
}

type Reading = { readonly records: readonly GraphRecord[]; readonly problems: readonly Problem[] }

const readRecords = (folders: readonly DatasetFolder[]): Reading => {
  const readings = folders.flatMap(({ rows }) => rows).map(readRecord)
  const records = readings.flatMap(({ record }) => record ?? [])
  const problems = [
    ...folders.flatMap(folder => folder.problems),
    ...readings.flatMap(reading => reading.problems),
    ...duplicateProblems(records),
    ...sampleNameProblems(records),
  ]
  return { records: withSearchText(records), problems }
}

const sizeProblem = (folders: readonly DatasetFolder[], size: number): Problem[] => {
  const [first] = folders
  if (!first || size <= LIMIT) return []
  const message = `the import has the size of ${size} nodes and relationships, one transaction takes ${LIMIT}; import the folders one by one, or split this one into several datasets`
  return [problem({ file: first.header.folder, line: 1, column: 1 }, message)]
}

/** Checks and writes within one transaction, which the caller commits or gives up. */
const applyTo = async (
  runner: Runner,
  folders: readonly DatasetFolder[],
  { records, problems }: Reading,
  options: ImportOptions,
  step: Step,
): Promise<Omit<Report, 'durationMs'>> => {
  const { dryRun = false, allowDelete = false, now = new Date() } = options
  const datasets = new Map(folders.map(({ header }) => [header.id, header.at]))
  const state = await readState(runner, [...datasets.keys()], records)
  const found = await storeProblems(runner, state, records, datasets, allowDelete)
  refuseIfAny([...problems, ...found])

  const changes = await changesFor(runner, folders, records, state, { allowDelete, now })
  refuseIfAny(sizeProblem(folders, changeSize(changes)))
  const changed = changeCount(changes) > 0
  if (changed && !dryRun)
    await withDerivedValues(runner, changes, () => writeChanges(runner, changes, step.at))
  return {
    datasets: [...datasets.keys()],
    records: nodeCounts(changes.nodes),
    relationships: relationshipCounts(changes.relationships),
    vanished: state.vanished.map(({ id }) => id).sort(),
    vanishedDeleted: allowDelete,
    changed,
    dryRun,
  }
}

const run = async (
  connection: Connection,
  folders: readonly DatasetFolder[],
  options: ImportOptions,
  step: Step,
): Promise<Omit<Report, 'durationMs'>> => {
  const { dryRun = false } = options
  const reading = readRecords(folders)
  // Where a file could not be read, every reference into it would be a problem of its own.
  if (folders.some(({ readable }) => !readable)) refuseIfAny(reading.problems)
  await prepareStore(connection, dryRun)
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: dryRun ? neo4j.session.READ : neo4j.session.WRITE,
  })
  try {
    const transaction = await session.beginTransaction({ timeout: TRANSACTION_TIMEOUT })
    const version = dryRun ? SCHEMA_VERSION : await lockStore(transaction)
    if (version !== SCHEMA_VERSION) throw unfitVersion(version)
    const report = await applyTo(transaction, folders, reading, options, step)
    // A run that changes nothing leaves nothing, not even the trace of its lock.
    await (report.changed && !dryRun ? transaction.commit() : transaction.rollback())
    return report
  } finally {
    await session.close()
  }
}

/** Imports datasets that were read already; otherwise as importFolders. */
export const importDatasets = async (
  connection: Connection,
  folders: readonly DatasetFolder[],
  options: ImportOptions = {},
): Promise<Report> => {
  const began = Date.now()
  const names = folders.map(({ header }) => header.folder)
  const step = (options.progress ?? silentProgress).step(`Importing ${names.join(', ')}`)
  try {
    const report = await run(connection, folders, options, step)
    // Where the user may not call it, answers are the same and their plans only worse.
    if (report.changed && !options.dryRun) await takeStatistics(connection).catch(() => undefined)
    const durationMs = Date.now() - began
    step.done(`${(durationMs / 1000).toFixed(1)} s`)
    return { ...report, durationMs }
  } catch (error) {
    step.fail()
    throw error
  }
}

/**
 * Imports datasets: reads every folder, checks everything, writes the differences in one transaction.
 * Throws ImportRefused with every problem found, or StoreUnfit; then nothing was written.
 */
export const importFolders = async (
  connection: Connection,
  folders: readonly string[],
  options: ImportOptions = {},
): Promise<Report> => importDatasets(connection, await readFolders(folders), options)
