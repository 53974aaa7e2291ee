import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { readTable } from './csv.ts'
import { DATASET_FILE, type DatasetFile, readDatasetFile } from './dataset-file.ts'
import { suggestion } from './nearest.ts'
import { ImportRefused, problem } from './problem.ts'
import type { DatasetHeader, FileReading, Row } from './row.ts'
import { tableRows } from './table-rows.ts'
import { MERGES } from './tables/merge.ts'
import { TABLES } from './tables/tables.ts'
import { treeRows } from './tree-rows.ts'
import { finishWriting } from './whole-write.ts'
import { sheetsOf, sheetTable } from './workbook/sheet-table.ts'
import { unseenIn } from './workbook/unseen.ts'
import type { Sheet } from './workbook/workbook.ts'
import { readYaml } from './yaml.ts'

/** One folder as read: its records before any check, and what is wrong with the shape of its files. */
export type DatasetFolder = FileReading & {
  readonly header: DatasetHeader
  readonly sha256: string
  /** Ids that answer as another organisation: no records, but what is remembered of some. */
  readonly merges?: readonly Row[]
}

type SourceFile = { readonly name: string; readonly path: string; readonly content: Buffer }

const TABLE_NAMES = TABLES.flatMap(({ file }) => file ?? [])

const FILE_NAMES = [
  DATASET_FILE,
  'strategy.yaml',
  `${MERGES.file}.csv`,
  ...TABLES.flatMap(({ file }) => (file ? [`${file}.csv`] : [])),
]

/** `needs` for needs, and for needs.first. */
const typeCalled = (name: string) => {
  const [stem] = name.split('.')
  return TABLES.find(({ file }) => file !== undefined && file === stem)
}

/** The records of needs.csv and of needs.first.csv. */
const tableOf = (name: string) => (name.endsWith('.csv') ? typeCalled(name) : undefined)

const isMerges = (name: string) => name.endsWith('.csv') && name.split('.')[0] === MERGES.file

const isWorkbook = (name: string) => name.endsWith('.xlsx')
const isNote = ({ name, rows }: Sheet) =>
  name.startsWith('_') || rows.every(row => row.every(text => text === ''))

const isStrategy = (name: string) => /^strategy(\.[^.]+)*\.yaml$/.test(name)
const isIgnored = (name: string) =>
  name.startsWith('.') || name.startsWith('~$') || name.endsWith('.md') || name.startsWith('LICENSE')

const filesOf = async (folder: string): Promise<SourceFile[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter(entry => entry.isFile() && !isIgnored(entry.name)).map(({ name }) => name)
  return Promise.all(
    names.sort().map(async name => {
      const path = join(folder, name)
      return { name, path, content: await readFile(path) }
    }),
  )
}

const digest = (files: readonly SourceFile[]): string => {
  const hash = createHash('sha256')
  for (const { name, content } of files) hash.update(`${name}\n${content.length}\n`).update(content)
  return hash.digest('hex')
}

/** What a sheet holds: that of its name, or of the file's where the workbook has one sheet only. */
const sheetType = (file: string, { name }: Sheet, sheets: readonly Sheet[]) =>
  typeCalled(name) ?? (sheets.length === 1 ? typeCalled(file) : undefined)

/** Somebody may have hidden rows to be rid of them. */
const unseenNotes = (path: string, sheets: readonly Sheet[]): readonly string[] =>
  sheets.flatMap(sheet => {
    const unseen = unseenIn(sheet)
    return unseen.length > 0
      ? `非表示または絞り込みで見えない行・列も読み込みました。不要なら削除してください / Rows and columns that are hidden or filtered away were read too; remove them if they are not meant: ${path} [${sheet.name}]: ${unseen.join('、')}`
      : []
  })

/** The records of a workbook: a sheet for each table, by its name. */
const readSheets = ({ name, path, content }: SourceFile, { header, source }: DatasetFile): FileReading => {
  const reading = sheetsOf(path, content)
  if ('problem' in reading) return { rows: [], problems: [reading.problem], readable: false }
  const sheets = reading.sheets.filter(sheet => !isNote(sheet))
  const readings = sheets.map((sheet): FileReading => {
    const type = sheetType(name, sheet, sheets)
    const table = sheetTable(path, sheet)
    if (type) return tableRows(`${path} [${sheet.name}]`, type, table, header, source)
    const hint = suggestion(sheet.name, TABLE_NAMES, `sheets here: ${TABLE_NAMES.join(' ')}`)
    const at = { file: `${path} [${sheet.name}]`, line: 1, column: 1 }
    return { rows: [], problems: [problem(at, `nothing reads a sheet of this name${hint}`)], readable: false }
  })
  return {
    rows: readings.flatMap(({ rows }) => rows),
    problems: readings.flatMap(({ problems }) => problems),
    readable: readings.every(({ readable }) => readable),
    notes: unseenNotes(path, sheets),
  }
}

const readSourceFile = ({ name, path, content }: SourceFile, dataset: DatasetFile): FileReading => {
  const { header, source } = dataset
  const type = tableOf(name)
  if (type) return tableRows(path, type, readTable(path, content), header, source)
  if (isWorkbook(name)) return readSheets({ name, path, content }, dataset)
  if (isStrategy(name)) return treeRows(readYaml(path, content), header, source)
  const hint = suggestion(name, FILE_NAMES, `files here: ${FILE_NAMES.join(' ')}`)
  const message = `nothing reads a file of this name${hint}`
  return { rows: [], problems: [problem({ file: path, line: 1, column: 1 }, message)], readable: false }
}

/** Contents of files by their paths, in the place of what stands there. */
export type Edited = ReadonlyMap<string, Buffer>

/** Whether a file stands directly in a folder, however either is written. */
export const standsIn = (folder: string, path: string): boolean => resolve(dirname(path)) === resolve(folder)

/** The files as they would be: edited ones with their new content, new ones among the others. */
const withEdits = (folder: string, files: readonly SourceFile[], edited: Edited): SourceFile[] => {
  const names = new Set([
    ...files.map(({ name }) => name),
    ...[...edited.keys()].flatMap(path => (standsIn(folder, path) ? basename(path) : [])),
  ])
  return [...names].sort().flatMap(name => {
    const path = join(folder, name)
    const content = edited.get(path) ?? files.find(file => file.name === name)?.content
    return content ? [{ name, path, content }] : []
  })
}

/** Reads one dataset; with edits, as if its files held them already. */
export const readDatasetFolder = async (
  folder: string,
  edited: Edited = new Map(),
): Promise<DatasetFolder> => {
  finishWriting(folder)
  const files = withEdits(folder, await filesOf(folder), edited)
  const own = files.find(({ name }) => name === DATASET_FILE)
  if (!own) throw new Error(`${join(folder, DATASET_FILE)} went away while it was being read`)
  const dataset = readDatasetFile(folder, own.path, own.content)
  const merges = files
    .filter(({ name }) => isMerges(name))
    .map(({ path, content }) => tableRows(path, MERGES, readTable(path, content), dataset.header, undefined))
  const others = files
    .filter(file => file !== own && !isMerges(file.name))
    .map(file => readSourceFile(file, dataset))
  const readings = [dataset, ...others]
  return {
    header: dataset.header,
    sha256: digest(files),
    rows: readings.flatMap(({ rows }) => rows),
    merges: merges.flatMap(({ rows }) => rows),
    problems: [...readings, ...merges].flatMap(({ problems }) => problems),
    readable: [...readings, ...merges].every(({ readable }) => readable),
    notes: readings.flatMap(({ notes = [] }) => notes),
  }
}

/** The digest of a dataset's files: it is the same as long as nothing in them is changed. */
export const digestOfFolder = async (folder: string): Promise<string> => {
  finishWriting(folder)
  return digest(await filesOf(folder))
}

const isFile = (path: string) =>
  stat(path).then(
    found => found.isFile(),
    () => false,
  )

/** The folder itself where it is a dataset, else those directly inside it that are. */
export const datasetFoldersIn = async (folder: string): Promise<string[]> => {
  if (await isFile(join(folder, DATASET_FILE))) return [folder]
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  const at = { file: folder, line: 1, column: 1 }
  if (!entries) throw new ImportRefused([problem(at, 'this is no folder that can be read; give another')])
  const inside = entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name))
  const withDataset = await Promise.all(
    inside.map(async path => ((await isFile(join(path, DATASET_FILE))) ? [path] : [])),
  )
  const found = withDataset.flat().sort()
  if (found.length > 0) return found
  const message = `neither this folder nor one directly inside it holds a ${DATASET_FILE}; add one, or give another folder`
  throw new ImportRefused([problem(at, message)])
}

/** Reads every dataset of the folders given: each is one itself, or holds some. */
export const readFolders = async (folders: readonly string[]): Promise<DatasetFolder[]> => {
  const paths = (await Promise.all(folders.map(datasetFoldersIn))).flat()
  return Promise.all([...new Set(paths)].map(path => readDatasetFolder(path)))
}
