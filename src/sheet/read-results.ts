import { readFileSync } from 'node:fs'
import { type Progress, silentProgress } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { nodesWithIds } from '../graph/read/questions/dataset-read.ts'
import { type DatasetFolder, type Edited, readDatasetFolder, standsIn } from '../import/folder.ts'
import { importDatasets } from '../import/import.ts'
import { inLockedStore } from '../import/locked-store.ts'
import { refuseIfAny } from '../import/problem.ts'
import type { Report } from '../import/report.ts'
import { writeWhole } from '../import/whole-write.ts'
import { compareWorkbook, ownerTexts } from './compare.ts'
import { editFolders } from './edit-folder.ts'
import { readFacts } from './facts.ts'
import { locateFolders } from './locate.ts'
import { ownersCalled } from './owner.ts'
import { readFilled } from './read-workbook.ts'
import { SheetRefused } from './refused.ts'
import { together, type Wanted } from './wanted.ts'

export interface ReadOptions {
  /** Checks and reports, writes nothing. */
  readonly check?: boolean
  /** Folders in which the files of the plan are looked for. */
  readonly folders?: readonly string[]
  /** Whether a cell that was emptied takes away what is recorded. */
  readonly allowDelete?: boolean
  /** The source of what is new. */
  readonly source?: string
  /** The year that the workbook has to be of. */
  readonly year?: number
  readonly progress?: Progress
}

/** What a workbook said, and what became of it. */
export interface ResultsReport {
  readonly strategyId: string
  readonly year: number
  readonly wanted: Wanted
  /** What emptied cells take away, and whether that was allowed. */
  readonly cleared: Wanted
  readonly clearedTaken: boolean
  /** The files that were written, or would be. */
  readonly files: readonly string[]
  readonly imported: Report
}

/** What the workbook says otherwise than the graph, and where the records that it speaks of stand. */
const readWishes = (connection: Connection, file: string, content: Buffer, { year }: ReadOptions) =>
  inLockedStore(connection, true, async runner => {
    const workbook = readFilled(file, content)
    if ('problem' in workbook) throw new SheetRefused(`${workbook.problem.file}: ${workbook.problem.message}`)
    if (year !== undefined && year !== workbook.year)
      throw new SheetRefused(
        `${file} は${workbook.year}年度の様式です（--year は${year}） / ${file} is the sheet of ${workbook.year}, not of ${year}`,
      )
    const facts = await readFacts(runner, workbook.strategyId)
    const readOwners = await ownersCalled(runner, ownerTexts(workbook), facts.ownerNames)
    const change = compareWorkbook(facts, workbook, readOwners)
    refuseIfAny(change.problems)
    const all = together([change.wanted, change.cleared])
    const ids = [...all.records, ...all.items, ...all.removed].map(({ id }) => id)
    const owners = new Map((await nodesWithIds(runner, ids)).map(({ id, dataset }) => [id, dataset]))
    return { keep: false, workbook, facts, change, owners }
  })

const foldersFor = async (
  dataset: string,
  datasets: readonly string[],
  options: ReadOptions,
): Promise<{ folders: DatasetFolder[]; own: DatasetFolder }> => {
  const found = locateFolders([dataset, ...datasets], options.folders ?? [])
  if (!found.has(dataset))
    throw new SheetRefused(
      `${dataset} のフォルダーが見つかりません。--folder で指定してください / the folder of ${dataset} is not found here: name it by --folder`,
    )
  const folders = await Promise.all([...found.values()].map(folder => readDatasetFolder(folder)))
  const own = folders.find(({ header }) => header.id === dataset)
  if (!own) throw new SheetRefused(`${dataset} is not found`)
  return { folders, own }
}

/** What is edited of the files of one folder. */
const editedIn = ({ header }: DatasetFolder, edited: Edited): Edited =>
  new Map([...edited].filter(([path]) => standsIn(header.folder, path)))

/** Two who read workbooks at once wait for each other here: the second must not write what it read before the first. */
const requireUnchanged = async ({ header, sha256 }: DatasetFolder): Promise<void> => {
  const now = await readDatasetFolder(header.folder)
  if (now.sha256 !== sha256)
    throw new SheetRefused(
      `${header.folder} のファイルが、読んでいる間に変わりました。もう一度実行してください / the files of ${header.folder} were changed meanwhile: run this again`,
    )
}

/**
 * Reads a workbook that was filled in back into the files of its plan, and imports these. All or nothing: throws
 * ImportRefused with every problem by sheet and cell, or SheetRefused; then nothing was written.
 */
export const readResults = async (
  connection: Connection,
  file: string,
  options: ReadOptions = {},
): Promise<ResultsReport> => {
  const { check = false, allowDelete = false, source = 'none', progress = silentProgress } = options
  const { workbook, facts, change, owners } = await readWishes(connection, file, readFileSync(file), options)
  const wanted = allowDelete ? together([change.wanted, change.cleared]) : change.wanted
  const { folders, own } = await foldersFor(facts.dataset, [...new Set(owners.values())], options)
  const { year } = workbook
  const ownerOf = (id: string) => owners.get(id)
  const { edited, problems } = editFolders(wanted, { folders, own, year, source, ownerOf })
  refuseIfAny(problems)

  const touched = folders.filter(folder => folder === own || editedIn(folder, edited).size > 0)
  const after = await Promise.all(touched.map(({ header }) => readDatasetFolder(header.folder, edited)))
  const deleted = new Set(wanted.removed.map(({ id }) => id))
  const imported = await importDatasets(connection, after, {
    ...{ dryRun: check, deleted, progress },
    // The files first: where the store is not reached any more, the next import of the folder completes it.
    beforeCommit: async () => {
      for (const folder of touched) await requireUnchanged(folder)
      for (const folder of touched) writeWhole(folder.header.folder, editedIn(folder, edited))
    },
  })
  return {
    strategyId: facts.id,
    year,
    wanted,
    cleared: change.cleared,
    clearedTaken: allowDelete,
    files: [...edited.keys()].sort(),
    imported,
  }
}
