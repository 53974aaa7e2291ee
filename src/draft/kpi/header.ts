import { widthOf } from '../../import/table-size.ts'
import type { Table, TableCell } from '../document.ts'
import { quoted } from '../read/width.ts'
import { type Column, columnOf, type ValueKind } from './column.ts'
import { valueIn } from './value.ts'
import { yearOf } from './year.ts'

/** The columns of a table, and where its rows begin. */
export interface Header {
  readonly columns: readonly Column[]
  /** How many rows stand above the first one of values. */
  readonly height: number
  /** Its words as they are quoted. */
  readonly quote: string
}

/** A heading has no more rows than this. */
const MOST_ROWS = 4
/** A title, a unit and an empty row may stand above it, in sheets a few more. */
const SEARCHED_ROWS = 15

const textsOf = (row: readonly TableCell[]): readonly string[] =>
  row.filter(({ repeated, text }) => !repeated && text !== '').map(({ text }) => text)

/** The words of a column from the first row of the heading down, a merged cell once. */
const stacked = (rows: readonly (readonly TableCell[])[], place: number): string => {
  const parts = rows.map(row => row[place]?.text ?? '')
  return parts.filter((part, at) => part !== '' && part !== parts[at - 1]).join(' ')
}

/** The same below a heading that stands over several columns and was not merged: its cells to the right are empty. */
const stackedBelow = (rows: readonly (readonly TableCell[])[], place: number): string => {
  const [top = [], ...below] = rows
  const isDivided = (at: number) => below.some(row => (row[at]?.text ?? '') !== '')
  let left = place
  while (left > 0 && (top[left]?.text ?? '') === '' && isDivided(left)) left -= 1
  const group = left < place && isDivided(left) ? (top[left]?.text ?? '') : ''
  return `${group} ${stacked(rows, place)}`.trim()
}

const isKnown = (column: Column): boolean => column.holds !== 'UNKNOWN'

const columnsAt = (table: Table, from: number, to: number): readonly Column[] => {
  const rows = table.rows.slice(from, to)
  const width = widthOf(rows)
  return Array.from({ length: width }, (_, place) => {
    const column = columnOf(stacked(rows, place))
    return isKnown(column) ? column : columnOf(stackedBelow(rows, place))
  })
}

/** What makes a row of headings: a name or a level, with values or with something else that is known. */
const isHeading = (columns: readonly Column[]): boolean => {
  const holds = (what: Column['holds']) => columns.some(column => column.holds === what)
  const known = new Set(columns.filter(isKnown).map(({ holds }) => holds)).size
  const hasKind = columns.some(column => column.holds === 'VALUE' && column.kind !== undefined)
  return (
    (holds('NAME') && known >= 2) ||
    (holds('LEVEL') && columns.filter(isKnown).length >= 2) ||
    (hasKind && columns.length >= 2 && columns.filter(({ holds }) => holds === 'VALUE').length >= 2)
  )
}

/** A further row of a heading: no row of its own begins in the first columns, and it names years or kinds. */
const continues = (row: readonly TableCell[], first: readonly TableCell[]): boolean => {
  const own = row.filter(({ repeated, text }) => !repeated && text !== '')
  // A heading that goes down over this row holds for it, whatever stands beside.
  if (row[0]?.repeated && row[0].text !== '' && row[0].text === first[0]?.text) return true
  if (own.length === 0) return false
  const names = own.filter(({ text }) => {
    const column = columnOf(text)
    return column.holds === 'VALUE' || isKnown(column) || /^\(?(?:年度?|数?値|人|件|％|%)\)?$/.test(text)
  })
  const lead = row[0]
  const isBelow =
    lead === undefined || lead.repeated === true || lead.text === '' || lead.text === first[0]?.text
  return names.length === own.length && (isBelow || own.every(({ text }) => isKnown(columnOf(text))))
}

/** Names that mean a value where another column holds the names: 数値目標 beside 指標. */
const settled = (table: Table, height: number, columns: readonly Column[]): readonly Column[] => {
  const body = table.rows.slice(height, height + 12)
  const share = (place: number, is: (text: string) => boolean): number => {
    const texts = body.flatMap(row => row[place]?.text || [])
    return texts.length === 0 ? 0 : texts.filter(is).length / texts.length
  }
  const isPlainYear = (text: string) => yearOf(text) !== undefined && valueIn(text) === undefined
  const names = columns.filter(({ holds }) => holds === 'NAME').length
  return columns.map((column, place): Column => {
    if (column.holds === 'NAME' && names > 1 && share(place, text => valueIn(text) !== undefined) > 0.5)
      return { holds: 'VALUE', kind: 'TARGET' }
    if (column.holds === 'YEAR' && share(place, isPlainYear) < 0.5)
      return { holds: 'VALUE', kind: column.kind }
    if (column.holds === 'VALUE' && column.kind && !column.year && share(place, isPlainYear) > 0.5)
      return { holds: 'YEAR', kind: column.kind }
    if (
      (column.holds === 'UNKNOWN' || column.holds === 'KIND') &&
      share(place, text => kindOfRow(text) !== undefined) > 0.6
    )
      return { holds: 'KIND' }
    if (
      (column.holds === 'UNKNOWN' || column.holds === 'KIND') &&
      share(place, text => /^(?:計|合計|総数|全体|男性?|女性?|男女計)$/.test(text)) > 0.6
    )
      return { holds: 'PART' }
    return column.holds === 'KIND' ? { holds: 'UNKNOWN', heading: '区分' } : column
  })
}

/** What the values of a row are, where a column says so: 目標, 実績. */
export const kindOfRow = (text: string): ValueKind | undefined => {
  if (/^目標値?$|^計画値?$/.test(text)) return 'TARGET'
  if (/^実績値?$|^結果$/.test(text)) return 'ACTUAL'
  if (/^(?:基準|現状)値?$/.test(text)) return 'BASELINE'
  return /^見込(?:み|値)?$/.test(text) ? 'FORECAST' : undefined
}

/** Without a heading for it, the names stand in the first column that holds words. */
const withName = (table: Table, height: number, columns: readonly Column[]): readonly Column[] => {
  if (columns.some(({ holds }) => holds === 'NAME' || holds === 'LEVEL')) return columns
  const row = table.rows[height] ?? []
  const place = columns.findIndex(
    ({ holds }, at) => holds === 'UNKNOWN' && /[\p{L}]{2}/u.test(row[at]?.text ?? ''),
  )
  return columns.map((column, at) => (at === place ? { holds: 'NAME' } : column))
}

/** The heading of a table; undefined where it has none that is known. */
export const headerOf = (table: Table): Header | undefined => {
  for (let from = 0; from < Math.min(SEARCHED_ROWS, table.rows.length); from += 1) {
    const first = table.rows[from] ?? []
    if (textsOf(first).length === 0) continue
    let to = from + 1
    while (to - from < MOST_ROWS && continues(table.rows[to] ?? [], first)) to += 1
    for (let end = to; end > from; end -= 1) {
      const columns = columnsAt(table, from, end)
      if (!isHeading(columns)) continue
      const rows = table.rows.slice(from, end)
      return {
        columns: withName(table, end, settled(table, end, columns)),
        height: end,
        quote: quoted(rows.flatMap(textsOf).join(' ')),
      }
    }
  }
  return undefined
}

/** A table whose headings stand in its first column, turned round; undefined where they do not. */
export const turned = (table: Table): Table | undefined => {
  const heads = table.rows.map(row => columnOf(row[0]?.text ?? ''))
  const named = heads.filter(({ holds }) => holds === 'NAME' || holds === 'LEVEL').length
  const valued = heads.filter(({ holds }) => holds === 'VALUE').length
  if (named !== 1 || valued === 0) return undefined
  const width = widthOf(table.rows)
  const empty = { text: '', at: table.at }
  const rows = Array.from({ length: width }, (_, place) =>
    table.rows.map(row => row[place] ?? empty).map(({ text, at }) => ({ text, at })),
  )
  return { ...table, rows }
}
