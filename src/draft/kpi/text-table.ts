import type { Line, Table, TableCell } from '../document.ts'
import { markerOf } from '../outline/marker.ts'
import { roleOf } from '../outline/role.ts'
import { quoted } from '../read/width.ts'
import { readTable, type TableReading, type TableRow } from './table.ts'
import { type TextHeader, textHeaderAt, valueColumns } from './text-header.ts'
import { textRow } from './text-row.ts'
import { nameAndUnit, unitIn } from './unit.ts'

/** A table that is set in lines, and how many lines it takes. */
export interface FoundTable {
  readonly reading: TableReading
  readonly height: number
}

const COLUMNS = /\t+|\s{2,}|\u3000+|\s?[｜|│┃]\s?/u
const RULE = /^[\s|｜+\-:=─━┬┼┴├┤┌┐└┘│┃]+$/u

/** How the cells of a line stand apart. */
type Split = (text: string) => readonly string[]

const byColumns: Split = text => text.replace(/^[｜|│┃]|[｜|│┃]$/gu, '').split(COLUMNS)

/** As a spreadsheet writes them: those with a comma within quotation marks. */
const byCommas: Split = text =>
  [...text.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))(?=,|$)/gu)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )

const cellsIn = ({ text, at }: Line, split: Split): readonly TableCell[] =>
  split(text.trim()).map(cell => ({ text: cell.trim(), at }))

/** A table whose columns stand apart by bars, tabs, commas or wide spaces, each row with as many as the heading. */
const gridAt = (lines: readonly Line[], from: number, split: Split): FoundTable | undefined => {
  const first = lines[from]
  if (first === undefined) return undefined
  const width = cellsIn(first, split).length
  const hasBars = /[｜|│┃].*[｜|│┃]/u.test(first.text)
  if (width < 3 && !hasBars) return undefined
  const rows: (readonly TableCell[])[] = []
  let height = 0
  for (const line of lines.slice(from)) {
    const isEmpty = line.text.trim() === '' || RULE.test(line.text)
    const cells = cellsIn(line, split)
    if (!isEmpty && cells.length !== width) break
    if (line.text.trim() === '' && hasBars && rows.length > 1) break
    if (!isEmpty) rows.push(cells)
    height += 1
  }
  if (rows.length < 2) return undefined
  const table: Table = { kind: 'table', rows, at: first.at }
  const reading = readTable(table)
  return reading && reading.header.height <= 2 && reading.rows.length > 0 ? { reading, height } : undefined
}

const rowOf = (line: Line, name: string, text: string, header: TextHeader): TableRow => {
  const { values } = textRow(text)
  const parts = name.split(/\s+/)
  const last = header.hasUnit && parts.length > 1 ? unitIn(parts.at(-1) ?? '') : undefined
  const named = nameAndUnit(last ? parts.slice(0, -1).join(' ') : name)
  const columns = valueColumns(header, values.length)
  return {
    at: line.at,
    quote: quoted(name === '' ? text : text.startsWith(name) ? text : `${name} ${text}`),
    headerQuote: header.quote,
    path: [],
    name: named.name,
    unit: last ?? named.unit,
    values: values.map(({ value }, place) => ({
      ...value,
      kind: columns[place]?.kind,
      headingYear: columns[place]?.year,
      at: line.at,
    })),
  }
}

const isNote = (text: string): boolean => /^\s*[（(]?(?:※|注|\*|資料[:：]|出典)/.test(text)

/** Lines that are a name and values behind it, in one line or in two. */
const looseAt = (lines: readonly Line[], from: number): FoundTable | undefined => {
  const header = textHeaderAt(lines, from)
  if (header === undefined) return undefined
  const rows: TableRow[] = []
  const unread: TableReading['unread'][number][] = []
  let end = from + header.height
  let pending: Line | undefined
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    const text = line.text.trim()
    if (text === '') continue
    const { name, values } = textRow(text)
    const before = pending?.text.trim().replace(/^[・○〇●■]\s*/u, '')
    if (values.length > 0 && (name !== '' || before !== undefined)) {
      const whole = name === '' ? (before ?? '') : before && !markerOf(name) ? `${before}${name}` : name
      if (values.length > Math.max(header.kinds.length, header.years.length) + 2) break
      rows.push({
        ...rowOf(line, whole.replace(/^[・○〇●■]\s*/u, ''), text, header),
        ...(pending ? { at: pending.at, quote: quoted(`${pending.text} ${text}`) } : {}),
      })
      pending = undefined
    } else if (isNote(text) && rows.length > 0) unread.push({ at: line.at, text: quoted(text) })
    else {
      const marker = markerOf(text)
      const isHeading = (marker && !marker.style.startsWith('bullet')) || roleOf(text) || /[。】]$/.test(text)
      const next = lines.slice(at + 1).find(each => each.text.trim() !== '')
      const goesOn = next !== undefined && textRow(next.text).values.length > 0
      if (isHeading || pending || !goesOn || values.length > 0) break
      pending = line
      continue
    }
    end = at + 1
  }
  if (rows.length === 0) return undefined
  const reading = { header: { columns: [], height: 0, quote: header.quote }, rows, groups: [], unread }
  return { reading, height: end - from }
}

/** The table that begins with a line; undefined where none begins there. */
export const textTableAt = (lines: readonly Line[], from: number): FoundTable | undefined =>
  gridAt(lines, from, byColumns) ?? gridAt(lines, from, byCommas) ?? looseAt(lines, from)
