import { csvRow } from '../../import/csv-text.ts'
import type { RecordType } from '../../import/record-type.ts'
import { columnTexts, passagesOf, type StoredRecord } from './stored-record.ts'

/** What a row says of where its record stands: nothing where the folder says so of all. */
const passageTexts = (record: StoredRecord, defaultSource: string): Readonly<Record<string, string>> => {
  const [passage] = passagesOf(record, record.type.quotesBy)
  if (!passage) return record.type.takesDefaultSource && defaultSource !== 'none' ? { source: 'none' } : {}
  const { source, quote = '', locator = '' } = passage
  const isSaid = quote === '' && locator === '' && record.type.takesDefaultSource && source === defaultSource
  return isSaid ? {} : { source, quote, locator }
}

const columnsOf = (type: RecordType): readonly string[] => [
  ...(type.id ? [] : ['id']),
  ...type.columns.filter(({ implied }) => !implied).map(({ name }) => name),
  ...['source', 'quote', 'locator'],
]

/** The table of all records of a type, with the columns that some of them have. */
export const tableFile = (
  type: RecordType,
  records: readonly StoredRecord[],
  defaultSource: string,
): string => {
  const rows = records.map((record): ReadonlyMap<string, string> => {
    const sample = type.sample ? [['sample', String(record.properties.sample === true)] as const] : []
    return new Map([
      ['id', record.id],
      ...columnTexts(record),
      ...sample,
      ...Object.entries(passageTexts(record, defaultSource)),
    ])
  })
  const required = new Set(type.columns.flatMap(column => (column.required ? [column.name] : [])))
  const names = columnsOf(type).filter(
    name => required.has(name) || name === 'id' || rows.some(row => (row.get(name) ?? '') !== ''),
  )
  const lines = rows.map(row => csvRow(names.map(name => row.get(name) ?? '')))
  return `${[csvRow(names), ...lines].join('\n')}\n`
}
