import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetFolder, Edited } from '../import/folder.ts'
import { readRecords } from '../import/plan.ts'
import type { Problem } from '../import/problem.ts'
import type { GraphRecord } from '../import/record.ts'
import { RECORD_TYPES } from '../import/tables/tables.ts'
import { yearlyStatuses } from '../methods/plan/yearly-status.ts'
import { type CsvEdit, csvEdit } from './csv-edit.ts'
import { cellProblem } from './read-workbook.ts'
import type { CellPlace, Fields, SheetLabel, Wanted, WantedItem, WantedRecord } from './wanted.ts'
import { type YamlEdit, yamlEdit } from './yaml-edit.ts'

/** The columns of a table that is begun with what a workbook says. */
const NEW_COLUMNS: Readonly<Record<SheetLabel, readonly string[]>> = {
  IndicatorValue: [
    ...['indicator', 'kind', 'year', 'value', 'comparator', 'valueTo', 'textJa', 'state'],
    ...['breakdown', 'noteJa', 'source'],
  ],
  Budget: ['initiative', 'year', 'stage', 'amount', 'source'],
  Evaluation: ['item', 'year', 'by', 'grade', 'scale', 'direction', 'commentJa', 'source'],
}

/** Where changes go: the folders that are at hand, and which of them is the strategy's own. */
export interface Place {
  readonly folders: readonly DatasetFolder[]
  readonly own: DatasetFolder
  readonly year: number
  /** The source of what is new; none where nobody names one: the plan itself does not say it. */
  readonly source: string
  /** The dataset that a record of the store is of. */
  readonly ownerOf: (id: string) => string | undefined
}

const isTable = (file: string) => file.endsWith('.csv')
const isTree = (file: string) => file.endsWith('.yaml')

/** The files that are being changed, each read when it is first needed. */
const openFiles = () => {
  const tables = new Map<string, CsvEdit>()
  const trees = new Map<string, YamlEdit>()
  const opened = <Edit>(edits: Map<string, Edit>, path: string, open: () => Edit): Edit => {
    const edit = edits.get(path) ?? open()
    edits.set(path, edit)
    return edit
  }
  const contentOf = (path: string): Buffer | undefined => {
    try {
      return readFileSync(path)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }
  return {
    table: (path: string, columns: readonly string[] = []) =>
      opened(tables, path, () => csvEdit(path, contentOf(path), columns)),
    tree: (path: string) => opened(trees, path, () => yamlEdit(contentOf(path) ?? Buffer.alloc(0))),
    /** Those whose content is another one now. */
    edited: (): Edited =>
      new Map(
        [...tables, ...trees].flatMap(([path, edit]) => {
          const content = edit.content()
          return contentOf(path)?.equals(content) ? [] : [[path, content] as const]
        }),
      ),
  }
}

type Files = ReturnType<typeof openFiles>

const standsElsewhere = (at: CellPlace, id: string, where: string): Problem =>
  cellProblem(at, {
    ja: `${id} は ${where} にあります。そこで直すか、そのフォルダーを --folder で加えてください`,
    en: `${id} stands in ${where}; change it there, or name its folder by --folder too`,
  })

const isSame = (record: GraphRecord, fields: Fields): boolean =>
  Object.entries(fields).every(([name, value]) => {
    const now = record.row.cells.get(name)?.text
    return (now || undefined) === value
  })

const changeRecord = (files: Files, record: GraphRecord, fields: Fields, at: CellPlace): Problem[] => {
  const { file, line } = record.row.at
  if (isSame(record, fields)) return []
  if (isTable(file)) files.table(file).set(line, fields)
  else if (isTree(file)) files.tree(file).set(record.row.at, { fields })
  else return [standsElsewhere(at, record.id, file)]
  return []
}

const addRecord = (files: Files, place: Place, { label, fields, identity }: WantedRecord): void => {
  const path = join(place.own.header.folder, `${RECORD_TYPES[label].file}.${place.year}.csv`)
  files.table(path, NEW_COLUMNS[label]).add({ ...identity, ...fields, source: place.source })
}

/** Several cells of one record are one change of it. */
const merged = (records: readonly WantedRecord[]): readonly WantedRecord[] => {
  const byId = new Map<string, WantedRecord>()
  for (const record of records) {
    const first = byId.get(record.id)
    byId.set(record.id, first ? { ...first, fields: { ...first.fields, ...record.fields } } : record)
  }
  return [...byId.values()]
}

/** The status that the file states besides its years, where the year that changes is the last of them. */
const statedStatus = (record: GraphRecord, year: number, status: string | undefined): Fields => {
  const { cells } = record.row
  const last = yearlyStatuses((cells.get('statuses')?.text ?? '').split(';')).at(-1)
  return status !== undefined && cells.has('status') && (last === undefined || last.year <= year)
    ? { status }
    : {}
}

const changeItem = (files: Files, record: GraphRecord, item: WantedItem, year: number): Problem[] => {
  const { file } = record.row.at
  const { owners, status } = item
  if (!isTree(file)) return [standsElsewhere(item.at, item.id, file)]
  files.tree(file).set(record.row.at, {
    fields: {
      ...(owners ? { owners: owners.value } : {}),
      ...(status ? statedStatus(record, year, status.value) : {}),
    },
    ...(status ? { status: { year, status: status.value } } : {}),
  })
  return []
}

/** Owner and status of one item are one change of it. */
const mergedItems = (items: readonly WantedItem[]): readonly WantedItem[] => [
  ...new Map(
    items.map(({ id }) => [id, Object.assign({}, ...items.filter(item => item.id === id)) as WantedItem]),
  ).values(),
]

/** The files of the folders as they have to be, so that they say what is wanted. */
export const editFolders = (wanted: Wanted, place: Place): { edited: Edited; problems: Problem[] } => {
  const files = openFiles()
  const records = new Map(
    place.folders.flatMap(folder =>
      readRecords([folder]).records.map(record => [record.id, record] as const),
    ),
  )
  const elsewhere = (id: string, at: CellPlace): Problem[] => {
    const owner = place.ownerOf(id)
    return owner === undefined || place.folders.some(({ header }) => header.id === owner)
      ? []
      : [standsElsewhere(at, id, owner)]
  }
  const ofRecords = merged(wanted.records).flatMap(wish => {
    const record = records.get(wish.id)
    if (record) return changeRecord(files, record, wish.fields, wish.at)
    const problems = elsewhere(wish.id, wish.at)
    if (problems.length === 0) addRecord(files, place, wish)
    return problems
  })
  const ofItems = mergedItems(wanted.items).flatMap(item => {
    const record = records.get(item.id)
    return record
      ? changeItem(files, record, item, place.year)
      : [standsElsewhere(item.at, item.id, place.ownerOf(item.id) ?? place.own.header.id)]
  })
  const ofRemoved = wanted.removed.flatMap(({ id, at }) => {
    const record = records.get(id)
    if (!record) return elsewhere(id, at)
    const { file, line } = record.row.at
    if (isTable(file)) files.table(file).remove(line)
    else if (isTree(file)) files.tree(file).remove(record.row.at)
    else return [standsElsewhere(at, id, file)]
    return []
  })
  return { edited: files.edited(), problems: [...ofRecords, ...ofItems, ...ofRemoved] }
}
