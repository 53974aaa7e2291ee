import { counted, type Progress, type Step, silentProgress } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import type { Runner } from '../graph/engine/schema.ts'
import { takeStatistics } from '../graph/engine/schema.ts'
import { writeMerges } from '../graph/write/merge.ts'
import { copiesIn, copyProblems } from './copies.ts'
import { type DatasetFolder, readFolders } from './folder.ts'
import { folderParts } from './folder-parts.ts'
import { listedAgain } from './listed-again.ts'
import { inLockedStore, inTransaction, isNewStore, LOCK_TIMEOUT, makeStore } from './locked-store.ts'
import { mergesStated } from './merge-rows.ts'
import type { MergeChange } from './merged.ts'
import { planImport, type Reading, readRecords } from './plan.ts'
import { presentIn } from './present.ts'
import { PartlyWritten, type Problem, problem, refuseIfAny } from './problem.ts'
import { NO_PROPOSALS, proposeFromWords, spokenOf } from './proposals/propose.ts'
import { hasWrittenMuch, nodeCounts, type Report, relationshipCounts } from './report.ts'
import { requireRoom } from './room.ts'
import { type Changes, changeCount, changeSize, writeChanges } from './write.ts'

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
  /** Where one transaction does not take it all, it is written in several: no longer all or nothing. */
  readonly inParts?: boolean
  /** What one transaction takes, where that is not LIMIT. */
  readonly limit?: number
  readonly progress?: Progress
}

/**
 * Nodes and relationships that one transaction may touch, long texts counting for more. Measured: as many fit
 * with the 512 MB of heap that `npm start` gives the database, and nearly as many with half of it.
 */
export const LIMIT = 20_000

const refused = (folders: readonly DatasetFolder[], message: string): Problem[] =>
  folders.slice(0, 1).map(({ header }) => problem({ file: header.folder, line: 1, column: 1 }, message))

/** Why changes cannot be written as they are asked to be. */
const sizeProblem = (
  folders: readonly DatasetFolder[],
  changes: Changes,
  { inParts = false, limit = LIMIT }: ImportOptions,
): Problem[] => {
  const size = changeSize(changes)
  if (size <= limit) return []
  const told = `the import has the size of ${size} nodes and relationships, one transaction takes ${limit}`
  if (!inParts)
    return refused(
      folders,
      `${told}; import the folders one by one, split this one into several datasets, or add --in-parts`,
    )
  const { length } = changes.nodes.deleted
  return length === 0
    ? []
    : refused(folders, `${told}; import it in parts without --allow-delete first: ${length} records would go`)
}

const interrupted = (done: number, of: number, cause: unknown): PartlyWritten => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new PartlyWritten(
    `途中で終わりました（${of}回のうち${done}回まで書き込み済み）。同じコマンドをもう一度実行すると、残りを取り込みます / the import ended on the way, after ${done} of ${of} transactions: run the same command again to import the rest\n${reason}`,
    { cause },
  )
}

/** Writes changes part by part, each in a transaction of its own; whoever is interrupted runs it again. */
const writeParts = async (
  connection: Connection,
  parts: readonly Changes[],
  merges: MergeChange,
  now: Date,
  step: Step,
): Promise<void> => {
  const wrote = counted(
    step,
    parts.reduce((sum, part) => sum + changeCount(part), 0),
  )
  for (const [index, part] of parts.entries()) {
    const written = inTransaction(connection, false, async transaction => {
      await writeChanges(transaction, part, now, wrote)
      if (index === 0) await writeMerges(transaction, merges.set)
      return { keep: true }
    })
    await written.catch((error: unknown) => {
      throw index === 0 ? error : interrupted(index, parts.length, error)
    })
  }
}

/** What was imported, and of whom what went has said something. */
type Imported = {
  readonly report: Omit<Report, 'durationMs' | 'proposals'>
  readonly besides: readonly string[]
}

/** Checks and writes within one transaction, which the caller commits or gives up. */
const applyTo = async (
  connection: Connection,
  runner: Runner,
  folders: readonly DatasetFolder[],
  reading: Reading,
  options: ImportOptions,
  step: Step,
): Promise<Imported> => {
  const { dryRun = false, allowDelete = false, deleted, now = new Date(), limit = LIMIT } = options
  const present = presentIn(runner)
  const isDeleted = ({ id }: { readonly id: string }) => allowDelete || (deleted?.has(id) ?? false)
  const merges = await mergesStated(present, folders, reading.records)
  const { changes, state, changed } = await planImport(present, folders, reading, { isDeleted, merges, now })
  const copies = await copiesIn(present, reading.records)
  refuseIfAny(copyProblems(copies, folders[0]?.header.folder ?? ''))
  refuseIfAny(sizeProblem(folders, changes, options))
  const parts = changeSize(changes) > limit ? folderParts(changes, limit / 2) : []
  if (changed && !dryRun) {
    requireRoom(connection.folder, changeSize(changes))
    if (parts.length > 0) await writeParts(connection, parts, merges, now, step)
    else {
      await writeChanges(runner, changes, now, counted(step, changeCount(changes)))
      await writeMerges(runner, merges.set)
    }
  }
  const report = {
    datasets: folders.map(({ header }) => header.id),
    records: nodeCounts(changes.nodes),
    relationships: relationshipCounts(changes.relationships),
    vanished: state.vanished.flatMap(({ id }) => (deleted?.has(id) ? [] : id)).sort(),
    vanishedDeleted: allowDelete,
    copies,
    notes: [...folders.flatMap(({ notes = [] }) => notes), ...listedAgain(reading.records)],
    changed,
    dryRun,
    parts: Math.max(1, parts.length),
  }
  return { report, besides: spokenOf(state.deleted) }
}

const run = async (
  connection: Connection,
  folders: readonly DatasetFolder[],
  options: ImportOptions,
  step: Step,
): Promise<Imported> => {
  const { dryRun = false } = options
  const reading = readRecords(folders)
  // Where a file could not be read, every reference into it would be a problem of its own.
  if (folders.some(({ readable }) => !readable)) refuseIfAny(reading.problems)
  const attempt = (dryRun: boolean) =>
    inLockedStore(
      connection,
      dryRun,
      async transaction => {
        const imported = await applyTo(
          connection,
          transaction,
          folders,
          reading,
          { ...options, dryRun },
          step,
        )
        if (!dryRun) await options.beforeCommit?.()
        // A run that changes nothing leaves nothing, not even the trace of its lock.
        // What was written in parts has been written beside it.
        const { changed, parts } = imported.report
        return { imported, keep: changed && !dryRun && parts === 1 }
      },
      options.inParts ? LOCK_TIMEOUT : undefined,
    )
  // Parts are written beside the transaction that holds the lock: in a new store that would hold its first node, too.
  if (options.inParts && !dryRun && (await isNewStore(connection))) {
    const { imported } = await attempt(true)
    if (imported.report.parts > 1) await makeStore(connection)
  }
  return (await attempt(dryRun)).imported
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
    const { report, besides } = await run(connection, folders, options, step)
    const proposals = options.dryRun
      ? NO_PROPOSALS
      : await proposeFromWords(connection, report.datasets, besides, options.now)
    // Where the user may not call it, answers are the same and their plans only worse.
    if (!options.dryRun && hasWrittenMuch(report.records))
      await takeStatistics(connection).catch(() => undefined)
    const durationMs = Date.now() - began
    step.done(`${(durationMs / 1000).toFixed(1)} s`)
    return { ...report, proposals, durationMs }
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
