import { CsvError, parse } from 'csv-parse/sync'
import { encodingProblem } from './decode.ts'
import { unguarded } from './guard.ts'
import { type Problem, problem } from './problem.ts'
import type { Cell } from './row.ts'

/** A table as it stands in a file: every cell with its place, the heading first. */
export type Table = { readonly cells: readonly (readonly Cell[])[]; readonly problems: readonly Problem[] }

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d
const BYTE_ORDER_MARK = 3

/** Turns a byte offset that never goes back into line and column. */
const placeFinder = (bytes: Buffer) => {
  let line = 1
  let lineStart = 0
  return (offset: number) => {
    for (let end = bytes.indexOf(NEWLINE, lineStart); end >= 0 && end < offset; ) {
      line += 1
      lineStart = end + 1
      end = bytes.indexOf(NEWLINE, lineStart)
    }
    return { line, column: bytes.toString('utf8', lineStart, offset).length + 1 }
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
  /** Reads no more rows than this, and takes quotation marks as they come. */
  readonly first?: number
}

/** Every cell of a table in UTF-8 without a byte order mark. Throws CsvError where quotation marks do not close. */
export const readCells = (file: string, bytes: Buffer, format: TableFormat = {}): Cell[][] => {
  const { delimiter = ',', keepsEmptyLines = false, first } = format
  const place = placeFinder(bytes)
  const rows: Cell[][] = []
  let end = 0
  parse(bytes, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: !keepsEmptyLines,
    ...(first === undefined ? {} : { to: first, relax_quotes: true, skip_records_with_error: true }),
    cast: (text, { bytes: offset, index }) => {
      // The parser tells where a cell ends; it begins after the comma or the line break before it.
      const start = index === 0 ? skipNewlines(bytes, end) : end + 1
      end = offset
      if (index === 0) rows.push([])
      rows.at(-1)?.push({ file, ...place(start), text: unguarded(text.trim()) })
      return text
    },
  })
  return rows
}

/** Reads a CSV file: UTF-8, with or without a byte order mark, quoted cells may hold line breaks. */
export const readTable = (file: string, content: Buffer): Table => {
  const wrong = encodingProblem(file, content)
  if (wrong) return { cells: [], problems: [wrong] }
  const marked = content.subarray(0, BYTE_ORDER_MARK).equals(Buffer.from([0xef, 0xbb, 0xbf]))
  try {
    const cells = readCells(file, marked ? content.subarray(BYTE_ORDER_MARK) : content)
    return { cells: cells.filter(row => row.some(({ text }) => text !== '')), problems: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    const message = `the table cannot be read: ${error.message}; check the quotation marks, and double those inside a quoted cell`
    return { cells: [], problems: [problem({ file, line, column: 1 }, message)] }
  }
}
