import type { GraphFiles } from '../database/offline-import.ts'
import { counted, type Step } from '../environment/progress.ts'
import type { LinkEnds } from '../graph/read/questions/dataset-read.ts'
import { copiesIn, copyProblems } from '../import/copies.ts'
import type { DatasetFolder } from '../import/folder.ts'
import { linkOf } from '../import/link-change.ts'
import { planImport, type Reading, readRecords } from '../import/plan.ts'
import { ImportRefused, type Problem, refuseIfAny } from '../import/problem.ts'
import { expectKnowledge } from '../import/search-text.ts'
import { writtenAt } from '../import/write.ts'
import { factsOf } from './facts.ts'
import { type Gathered, gathering } from './gathered.ts'
import { type GraphTables, graphTables } from './graph-files.ts'
import type { Journal } from './journal.ts'

/** A folder of which is read what it holds when its turn has come. */
export interface Source {
  /** The digest of its files. */
  readonly sha256: string
  read(): Promise<DatasetFolder>
}

/** All that was read, as files for the importer, and what is left to do in the store. */
export interface Staged {
  readonly nodes: readonly GraphFiles[]
  readonly relationships: readonly GraphFiles[]
  /** Ids of all records. */
  readonly gathered: Gathered
  /** Links that more than one folder speaks of. */
  readonly again: readonly LinkEnds[]
  /** Folders that say which ids answer as another. */
  readonly merging: readonly Source[]
  /** The moment that all of it is written at. */
  readonly now: Date
}

/** Folders that refer to each other are checked together, and so many at most. */
const TOGETHER = 50

/** Whether a folder refers to what nothing read so far has: it may come later. */
const waits = ({ records }: Reading, gathered: Gathered): boolean => {
  const own = new Set(records.map(({ id }) => id))
  return records.some(({ references }) => references.some(({ to }) => !own.has(to) && !gathered.has(to)))
}

interface Stage {
  readonly tables: GraphTables
  readonly gathered: Gathered
  readonly journal: Journal
  readonly again: LinkEnds[]
  readonly merging: Set<string>
  readonly now: Date
}

/** Checks folders as an import does, and appends what it would write to the files. */
const take = async (stage: Stage, folders: readonly DatasetFolder[], reading: Reading): Promise<void> => {
  const { tables, gathered, journal, now } = stage
  const { changes } = await planImport(gathered, folders, reading, { isDeleted: () => false, now })
  const copies = copyProblems(await copiesIn(gathered, reading.records), folders[0]?.header.folder ?? '')
  if (copies.length > 0) throw new ImportRefused(copies)
  for (const node of changes.nodes.created) tables.node(writtenAt(now.toISOString())(node))
  const again: LinkEnds[] = []
  const [stated = [], summaries = []] = changes.relationships.map(({ created }) => created)
  for (const relationship of stated) tables.relationship(relationship)
  for (const summary of summaries) {
    const link = { subject: summary.from, predicate: summary.type, object: summary.to }
    if (!gathered.isSaid(link)) tables.relationship(summary)
  }
  for (const { properties } of reading.records) {
    const link = linkOf(properties)
    if (link && gathered.isSaid(link)) again.push(link)
  }
  stage.again.push(...again)
  const taken = folders.map(({ header, sha256, merges = [] }) => ({
    sha256,
    merges: merges.length > 0,
    facts: factsOf(
      header.id,
      reading.records.filter(({ row }) => row.dataset.id === header.id),
    ),
  }))
  for (const { sha256, facts, merges } of taken) {
    gathered.add(facts)
    if (merges) stage.merging.add(sha256)
  }
  journal.append({ folders: taken, again, written: tables.flush() })
}

/** Takes folders, or tells what is wrong with them. */
const problemsOf = async (
  stage: Stage,
  folders: readonly DatasetFolder[],
  reading: Reading,
): Promise<readonly Problem[]> => {
  try {
    await take(stage, folders, reading)
    return []
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems
    throw error
  }
}

const openFolder = async (source: Source) => {
  const folder = await source.read()
  const reading = readRecords([folder])
  expectKnowledge(reading.records)
  return { source, folder, reading }
}

/**
 * Opens a folder before its turn: its words are looked up while the one before is planned. What comes of it, also that
 * it cannot be read, is met in its turn.
 */
const opened = async (source: Source | undefined) => {
  try {
    const folder = source && (await openFolder(source))
    return () => folder
  } catch (error) {
    return () => {
      throw error
    }
  }
}

/** Reads folders one after the other; gives those that refer to what none before them has. */
const takeInTurn = async (
  stage: Stage,
  sources: readonly Source[],
  told: (count: number) => void,
): Promise<{ readonly waiting: readonly Source[]; readonly problems: readonly Problem[] }> => {
  const waiting: Source[] = []
  const problems: Problem[] = []
  let now = (await opened(sources[0]))()
  for (let place = 1; now; place += 1) {
    const { source, folder, reading } = now
    const next = await opened(sources[place])
    if (folder.readable && reading.problems.length === 0 && waits(reading, stage.gathered)) {
      waiting.push(source)
    } else {
      problems.push(...(await problemsOf(stage, [folder], reading)))
      told(1)
    }
    now = next()
  }
  return { waiting, problems }
}

/** The folders that are left refer to each other, or to nothing. */
const takeTogether = async (stage: Stage, sources: readonly Source[]): Promise<readonly Problem[]> => {
  const folders: DatasetFolder[] = []
  for (const source of sources.slice(0, TOGETHER)) folders.push(await source.read())
  return problemsOf(stage, folders, readRecords(folders))
}

/**
 * Reads folders as an import reads them, one at a time, whatever their order: what refers to a folder waits for it.
 * What was read before a load was broken off is not read again. Throws ImportRefused with all that is wrong.
 */
export const stageFolders = async (
  folder: string,
  journal: Journal,
  sources: readonly Source[],
  step: Step,
): Promise<Staged> => {
  const { entries, head } = journal
  const before = entries.flatMap(entry => entry.folders)
  const stage: Stage = {
    tables: graphTables(folder, entries.at(-1)?.written ?? {}),
    gathered: gathering(),
    journal,
    again: entries.flatMap(entry => entry.again),
    merging: new Set(before.flatMap(({ sha256, merges }) => (merges ? [sha256] : []))),
    now: new Date(head.at),
  }
  for (const { facts } of before) stage.gathered.add(facts)
  const read = new Set(before.map(({ sha256 }) => sha256))
  const told = counted(step, sources.length)
  told(read.size)
  let open: readonly Source[] = sources.filter(({ sha256 }) => !read.has(sha256))
  while (open.length > 0) {
    const { waiting, problems } = await takeInTurn(stage, open, told)
    if (problems.length > 0) throw new ImportRefused(problems)
    const isStuck = waiting.length === open.length
    if (isStuck) refuseIfAny(await takeTogether(stage, open))
    open = isStuck ? waiting.slice(TOGETHER) : waiting
  }
  const { tables, gathered, again, now, merging } = stage
  return {
    ...tables.close(),
    gathered,
    again,
    now,
    merging: sources.filter(({ sha256 }) => merging.has(sha256)),
  }
}
