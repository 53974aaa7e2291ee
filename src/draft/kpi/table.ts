import { widthOf } from '../../import/table-size.ts'
import type { Place, Table, TableCell } from '../document.ts'
import type { Tier } from '../outline/label.ts'
import { type Marker, markerOf } from '../outline/marker.ts'
import { quoted } from '../read/width.ts'
import type { Column, ValueKind } from './column.ts'
import { type Header, headerOf, kindOfRow, turned } from './header.ts'
import { nameAndUnit, unitIn } from './unit.ts'
import { type PrintedValue, valueIn } from './value.ts'
import { type PrintedYear, yearOf } from './year.ts'

/** A value of an indicator with what the table says of it. */
export interface RowValue extends PrintedValue {
  /** Undefined where the heading gives a year only. */
  readonly kind: ValueKind | undefined
  readonly headingYear?: PrintedYear | undefined
  readonly part?: 'male' | 'female' | undefined
  readonly at: Place
}

/** An item that a row names in a column of its level. */
export interface RowItem {
  readonly label: string
  readonly tier: Tier
  readonly text: string
  readonly at: Place
}

/** A row of a table of indicators or of items. */
export interface TableRow {
  readonly at: Place
  readonly quote: string
  readonly headerQuote: string
  readonly path: readonly RowItem[]
  /** The indicator; undefined where the row names items only. */
  readonly name?: string | undefined
  readonly unit?: string | undefined
  readonly values: readonly RowValue[]
  readonly owners?: string | undefined
  readonly note?: string | undefined
  readonly source?: string | undefined
  readonly calculation?: string | undefined
  readonly basis?: string | undefined
  readonly available?: string | undefined
  readonly description?: string | undefined
}

/** What is read of a table, and what is not. */
export interface TableReading {
  readonly header: Header
  readonly rows: readonly TableRow[]
  /** Rows that are the heading of those below: 基本目標１ …. */
  readonly groups: readonly {
    readonly before: number
    readonly text: string
    readonly marker: Marker | undefined
    readonly at: Place
  }[]
  readonly unread: readonly { readonly at: Place; readonly text: string }[]
}

const textIn = (row: readonly TableCell[], columns: readonly Column[], holds: Column['holds']) => {
  const found = columns.flatMap((column, place) =>
    column.holds === holds && row[place]?.text ? [quoted(row[place].text)] : [],
  )
  return found.length > 0 ? [...new Set(found)].join(' ') : undefined
}

const own = (row: readonly TableCell[]): readonly TableCell[] =>
  row.filter(({ text, repeated }) => text !== '' && !repeated)

const isNote = (text: string): boolean => /^(?:※|注|\*|（注|\(注|資料[:：]|出典|備考)/.test(text)

/** A row that says one thing across the table, or only at its beginning, where it is no item of a level. */
const acrossAll = (row: readonly TableCell[], columns: readonly Column[]): TableCell | undefined => {
  const cells = row.filter(({ text }) => text !== '')
  const [first] = cells
  if (first === undefined || cells.some(({ text }) => text !== first.text)) return undefined
  if (cells.length > 1) return row.length > 2 || cells.length === row.length ? first : undefined
  const place = row.indexOf(first)
  const isHead = markerOf(first.text) !== undefined || /^[【〈《≪]/.test(first.text)
  return place === 0 && columns[0]?.holds !== 'LEVEL' && (isHead || isNote(first.text)) ? first : undefined
}

const partOf = (text: string | undefined): RowValue['part'] =>
  text === undefined ? undefined : /^男性?$/.test(text) ? 'male' : /^女性?$/.test(text) ? 'female' : undefined

const yearFor = (row: readonly TableCell[], columns: readonly Column[], kind: ValueKind | undefined) => {
  const place = columns.findIndex(column => column.holds === 'YEAR' && column.kind === kind)
  return place < 0 ? undefined : yearOf(row[place]?.text ?? '')
}

/** Lines of one cell that are a value each: 60（R3）, 80（R6）. */
const valuesIn = (text: string): readonly PrintedValue[] => {
  const whole = valueIn(text.replace(/\n/g, ' '))
  const lines = text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const each = lines.flatMap(line => valueIn(line) ?? [])
  const isSeveral = lines.length > 1 && each.length === lines.length && each.every(({ year }) => year)
  return isSeveral ? each : whole ? [whole] : []
}

/** Short words in the place of a number: 延伸, 全校で実施. */
const wordsIn = (text: string): readonly PrintedValue[] =>
  /^[^\d０-９。]{1,20}$/u.test(text) && /\p{L}/u.test(text) ? [{ words: quoted(text) }] : []

const valuesOf = (row: readonly TableCell[], columns: readonly Column[]): readonly RowValue[] => {
  const rowKind = kindOfRow(textIn(row, columns, 'KIND') ?? '')
  const part = partOf(textIn(row, columns, 'PART'))
  return columns.flatMap((column, place): RowValue[] => {
    const cell = row[place]
    if (column.holds !== 'VALUE' || !cell || cell.text === '') return []
    // One merged cell is one value, unless it stands below headings of different years.
    if (cell.repeated && row[place - 1]?.text === cell.text) return []
    const kind = rowKind ?? column.kind
    const year = column.year ?? yearFor(row, columns, kind)
    const read = valuesIn(cell.text)
    const values = read.length > 0 || column.kind === undefined ? read : wordsIn(cell.text)
    // A dash below a year only says that nothing is planned or known for it.
    return values
      .filter(({ state }) => kind !== undefined || state !== 'NOT_SET')
      .map(value => ({ ...value, kind, headingYear: year, part, at: cell.at }))
  })
}

const pathOf = (row: readonly TableCell[], columns: readonly Column[]): readonly RowItem[] =>
  columns.flatMap((column, place): RowItem[] => {
    const cell = row[place]
    return column.holds === 'LEVEL' && cell && cell.text !== ''
      ? [{ label: column.label, tier: column.tier, text: quoted(cell.text), at: cell.at }]
      : []
  })

const isTotal = (text: string): boolean => /^(?:合\s*計|総\s*計|小\s*計|計)$/.test(text)

const rowOf = (row: readonly TableCell[], { columns, quote }: Header): TableRow | undefined => {
  const [first] = own(row)
  if (first === undefined) return undefined
  const values = valuesOf(row, columns)
  const named = textIn(row, columns, 'NAME')
  const { name, unit } = named === undefined ? { name: undefined, unit: undefined } : nameAndUnit(named)
  const cell = (holds: Column['holds']) => textIn(row, columns, holds)
  const path = pathOf(row, columns)
  const goesOn = values.length > 0 && columns.some(({ holds }) => holds === 'KIND')
  if (name === undefined && path.length === 0 && !goesOn) return undefined
  const unitText = cell('UNIT')
  return {
    at: first.at,
    quote: quoted(
      row
        .filter(({ text }, at) => text !== '' && text !== row[at - 1]?.text)
        .map(({ text }) => text)
        .join(' '),
    ),
    headerQuote: quote,
    path,
    name: name === undefined || isTotal(name) ? undefined : name,
    unit: unit ?? (unitText === undefined ? undefined : (unitIn(unitText) ?? unitText)),
    values,
    owners: cell('OWNER'),
    note: cell('NOTE'),
    source: cell('SOURCE'),
    calculation: cell('CALCULATION'),
    basis: cell('BASIS'),
    available: cell('AVAILABLE'),
    description: cell('DESCRIPTION'),
  }
}

/** Items of a level stand in the row in which they begin, and hold for those below: cells left empty too. */
const inherited = (rows: readonly TableRow[], columns: readonly Column[]): readonly TableRow[] => {
  const levels = columns.flatMap(column => (column.holds === 'LEVEL' ? [column.label] : []))
  if (levels.length === 0) return rows
  let above: readonly RowItem[] = []
  return rows.map(row => {
    const own = row.path.map(({ label }) => label)
    const first = levels.findIndex(label => own.includes(label))
    const kept = first < 0 ? above : above.filter(({ label }) => levels.indexOf(label) < first)
    above = [...kept, ...row.path]
    return { ...row, path: above }
  })
}

/** 目標 and 実績 in rows of their own belong to one indicator, whose name stands once or again. */
const sameIndicator = (row: TableRow, before: TableRow | undefined, { columns }: Header): boolean =>
  before?.name !== undefined &&
  (row.name === undefined ? row.path.length === 0 : row.name === before.name) &&
  row.path.every(({ label, text }) => before.path.some(item => item.label === label && item.text === text)) &&
  columns.some(({ holds }) => holds === 'KIND')

const together = (rows: readonly TableRow[], header: Header): readonly TableRow[] => {
  const joined: TableRow[] = []
  for (const row of rows) {
    const before = joined.at(-1)
    if (before && sameIndicator(row, before, header)) {
      const quote = row.name === undefined ? `${before.quote} ${row.quote}` : before.quote
      joined[joined.length - 1] = { ...before, quote, values: [...before.values, ...row.values] }
    } else joined.push(row)
  }
  return joined
}

/** Cells of values that are none. */
const unreadValues = (row: readonly TableCell[], { columns }: Header): TableReading['unread'] =>
  columns.flatMap((column, place) => {
    const cell = row[place]
    if (column.holds !== 'VALUE' || !cell || cell.text === '' || cell.repeated) return []
    const isRead =
      valuesIn(cell.text).length > 0 || (column.kind !== undefined && wordsIn(cell.text).length > 0)
    return isRead ? [] : [{ at: cell.at, text: quoted(cell.text) }]
  })

const isHeadingAgain = (row: readonly TableCell[], header: Header): boolean =>
  own(row).length > 1 && own(row).every(({ text }) => header.quote.includes(quoted(text)))

/** Reads a table of indicators or items; undefined for one of another kind. `before` is the heading of the table that it goes on with. */
export const readTable = (table: Table, before?: Header): TableReading | undefined => {
  const straight = headerOf(table)
  const around = straight ? undefined : turned(table)
  const source = around ?? table
  const found = straight ?? (around ? headerOf(around) : undefined)
  const width = widthOf(table.rows)
  const goesOn = !found && before?.columns.length === width ? { ...before, height: 0 } : undefined
  const header = found ?? goesOn
  if (header === undefined) return undefined
  const rows: TableRow[] = []
  const groups: TableReading['groups'][number][] = []
  const unread: { at: Place; text: string }[] = []
  for (const row of source.rows.slice(header.height)) {
    const across = acrossAll(row, header.columns)
    if (own(row).length === 0 && !row.some(({ text }) => text !== '')) continue
    if (isHeadingAgain(row, header)) continue
    if (across && isNote(across.text)) {
      unread.push({ at: across.at, text: quoted(across.text) })
      continue
    }
    if (across && valueIn(across.text) === undefined && own(row).length === 1) {
      const text = quoted(across.text)
      groups.push({ before: rows.length, text, marker: markerOf(text), at: across.at })
      continue
    }
    const read = rowOf(row, header)
    if (read) {
      rows.push(read)
      unread.push(...unreadValues(row, header))
    } else
      unread.push({
        at: row[0]?.at ?? table.at,
        text: quoted(
          own(row)
            .map(({ text }) => text)
            .join(' '),
        ),
      })
  }
  const all = groups.length === 0 ? together(rows, header) : rows
  return { header, rows: inherited(all, header.columns), groups, unread }
}
