import { CsvError, parse } from 'csv-parse/sync'
import { encodingProblem } from './decode.ts'
import { otherKind, sizeObjection } from './file-kind.ts'
import { unguarded } from './guard.ts'
import { type Problem, problem } from './problem.ts'
import { OTHER_FAULT, quotationFault, quotationMessage } from './quotation-mark.ts'
import type { Cell } from './row.ts'
import { MOST_COLUMNS, TableTooLarge, tooLarge } from './table-size.ts'

/** A table as it stands in a file: every cell with its place, the heading first. */
export type Table = { readonly cells: readonly (readonly Cell[])[]; readonly problems: readonly Problem[] }

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = 3

/** Turns a byte offset that never goes back into line and column; reads every byte once. */
const placeFinder = (bytes: Buffer) => {
  let [line, column, at] = [1, 1, 0]
  let end = bytes.indexOf(NEWLINE)
  return (offset: number) => {
    while (end >= 0 && end < offset) {
      ;[line, column, at] = [line + 1, 1, end + 1]
      end = bytes.indexOf(NEWLINE, at)
    }
    column += bytes.toString('utf8', at, offset).length
    at = offset
    return { line, column }
  }
}

const skipNewlines = (bytes: Buffer, offset: number): number => {
  let start = offset
  while (bytes[start] === NEWLINE || bytes[start] === CARRIAGE_RETURN) start += 1
  return start
}

export type TableFormat = {
  readonly delimiter?: string
  /** Lines without anything become rows too, so that rows can be counted as a spreadsheet does. */
  readonly keepsEmptyLines?: boolean
}

/** Every cell of a table in UTF-8 without a byte order mark. Throws CsvError where quotation marks do not close. */
export const readCells = (file: string, bytes: Buffer, format: TableFormat = {}): Cell[][] => {
  const { delimiter = ',', keepsEmptyLines = false } = format
  const place = placeFinder(bytes)
  const rows: Cell[][] = []
  let end = 0
  parse(bytes, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: !keepsEmptyLines,
    cast: (text, { bytes: offset, index }) => {
      // The parser tells where a cell ends; it begins after the comma or the line break before it.
      const start = index === 0 ? skipNewlines(bytes, end) : end + 1
      end = offset
      if (index === 0) rows.push([])
      const at = place(start)
      const large = tooLarge(rows.length, index, text)
      if (large) throw new TableTooLarge(large, at.line)
      rows.at(-1)?.push({ file, ...at, text: unguarded(text.trim()) })
      return text
    },
  })
  return rows
}

/** The first rows of a table, with quotation marks as they come: enough to see what it is. */
export const firstRows = (bytes: Buffer, delimiter: string, count: number): string[][] =>
  parse(bytes, {
    delimiter,
    to: count,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    skip_records_with_error: true,
  }).map(row => row.slice(0, MOST_COLUMNS).map(text => unguarded(text.trim())))

/** Reads a CSV file: UTF-8, with or without a byte order mark, quoted cells may hold line breaks. */
export const readTable = (file: string, content: Buffer): Table => {
  const kind = sizeObjection(content.length) ?? (content.length > 0 ? otherKind(content) : undefined)
  const wrong = kind ? problem({ file, line: 1, column: 1 }, kind.en) : encodingProblem(file, content)
  if (wrong) return { cells: [], problems: [wrong] }
  const marked = content.subarray(0, BYTE_ORDER_MARK).equals(Buffer.from([0xef, 0xbb, 0xbf]))
  const bytes = marked ? content.subarray(BYTE_ORDER_MARK) : content
  try {
    const cells = readCells(file, bytes)
    return { cells: cells.filter(row => row.some(({ text }) => text !== '')), problems: [] }
  } catch (error) {
    if (error instanceof TableTooLarge)
      return { cells: [], problems: [problem({ file, line: error.line, column: 1 }, error.told.en)] }
    if (!(error instanceof CsvError)) throw error
    const fault = quotationFault(bytes)
    const line = fault?.line ?? (typeof error.lines === 'number' ? error.lines : 1)
    const message = fault ? quotationMessage(fault) : OTHER_FAULT
    return { cells: [], problems: [problem({ file, line, column: fault?.column ?? 1 }, message)] }
  }
}
