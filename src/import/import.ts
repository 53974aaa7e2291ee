import { counted, type Progress, type Step, silentProgress } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import type { Runner } from '../graph/engine/schema.ts'
import { takeStatistics } from '../graph/engine/schema.ts'
import { writeMerges } from '../graph/write/merge.ts'
import { copiesIn, copyProblems } from './copies.ts'
import { type DatasetFolder, readFolders } from './folder.ts'
import { inLockedStore } from './locked-store.ts'
import { mergesStated } from './merge-rows.ts'
import { planImport, type Reading, readRecords } from './plan.ts'
import { type Problem, problem, refuseIfAny } from './problem.ts'
import { hasWrittenMuch, nodeCounts, type Report, relationshipCounts } from './report.ts'
import { requireRoom } from './room.ts'
import { changeCount, changeSize, writeChanges } from './write.ts'

export type ImportOptions = {
  /** Checks and reports, writes nothing. */
  readonly dryRun?: boolean
  /** Deletes records that the files no longer have. */
  readonly allowDelete?: boolean
  /** The ids of records that are deleted in any case, where the files no longer have them. */
  readonly deleted?: ReadonlySet<string>
  /** Called once everything is checked and written, before it counts: what has to come about together with it. */
  readonly beforeCommit?: () => Promise<void>
  /** The moment of the run; it decides which assertions are valid. */
  readonly now?: Date
  readonly progress?: Progress
}

/**
 * Nodes and relationships that one transaction may touch, long texts counting for more. Measured: as many fit
 * with the 512 MB of heap that `npm start` gives the database, and nearly as many with half of it.
 */
export const LIMIT = 20_000

const sizeProblem = (folders: readonly DatasetFolder[], size: number): Problem[] => {
  const [first] = folders
  if (!first || size <= LIMIT) return []
  const message = `the import has the size of ${size} nodes and relationships, one transaction takes ${LIMIT}; import the folders one by one, or split this one into several datasets`
  return [problem({ file: first.header.folder, line: 1, column: 1 }, message)]
}

/** Checks and writes within one transaction, which the caller commits or gives up. */
const applyTo = async (
  connection: Connection,
  runner: Runner,
  folders: readonly DatasetFolder[],
  reading: Reading,
  options: ImportOptions,
  step: Step,
): Promise<Omit<Report, 'durationMs'>> => {
  const { dryRun = false, allowDelete = false, deleted, now = new Date() } = options
  const isDeleted = ({ id }: { readonly id: string }) => allowDelete || (deleted?.has(id) ?? false)
  const merges = await mergesStated(runner, folders, reading.records)
  const { changes, state, changed } = await planImport(runner, folders, reading, { isDeleted, merges, now })
  const copies = await copiesIn(runner, reading.records)
  refuseIfAny(copyProblems(copies, folders[0]?.header.folder ?? ''))
  refuseIfAny(sizeProblem(folders, changeSize(changes)))
  if (changed && !dryRun) {
    requireRoom(connection.folder, changeSize(changes))
    await writeChanges(runner, changes, now, counted(step, changeCount(changes)))
    await writeMerges(runner, merges.set)
  }
  return {
    datasets: folders.map(({ header }) => header.id),
    records: nodeCounts(changes.nodes),
    relationships: relationshipCounts(changes.relationships),
    vanished: state.vanished.flatMap(({ id }) => (deleted?.has(id) ? [] : id)).sort(),
    vanishedDeleted: allowDelete,
    copies,
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
  const { report } = await inLockedStore(connection, dryRun, async transaction => {
    const report = await applyTo(connection, transaction, folders, reading, options, step)
    if (!dryRun) await options.beforeCommit?.()
    // A run that changes nothing leaves nothing, not even the trace of its lock.
    return { report, keep: report.changed && !dryRun }
  })
  return report
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
    if (!options.dryRun && hasWrittenMuch(report.records))
      await takeStatistics(connection).catch(() => undefined)
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
