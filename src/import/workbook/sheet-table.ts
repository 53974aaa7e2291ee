import type { Table } from '../csv.ts'
import { type Problem, problem } from '../problem.ts'
import { TableTooLarge, widthOf } from '../table-size.ts'
import { readWorkbook, type Sheet } from './workbook.ts'
import { BrokenArchive } from './zip.ts'

/** The sheets of a workbook, or what is wrong with it as a whole. */
export type WorkbookReading =
  | { readonly sheets: readonly Sheet[] }
  | { readonly problem: Problem; readonly tooLarge?: TableTooLarge }

/** Reads a workbook; one that is broken, locked or too large is told, never thrown. */
export const sheetsOf = (file: string, content: Buffer, options?: { hidden: boolean }): WorkbookReading => {
  try {
    return { sheets: readWorkbook(content, options) }
  } catch (error) {
    if (error instanceof TableTooLarge)
      return { problem: problem({ file, line: error.line, column: 1 }, error.told.en), tooLarge: error }
    // What zlib says of broken bytes is an error of its own kind.
    if (!(error instanceof BrokenArchive) && !(error instanceof RangeError) && !isOfZlib(error)) throw error
    const message = `the workbook cannot be read: ${error.message}; open it in a spreadsheet and save it again as .xlsx`
    return { problem: problem({ file, line: 1, column: 1 }, message) }
  }
}

const isOfZlib = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

/** A sheet as a table: a cell knows its row and column as the spreadsheet counts them. */
export const sheetTable = (file: string, { name, rows }: Sheet): Table => ({
  cells: rows
    .map((row, line) =>
      row.map((text, column) => ({ file: `${file} [${name}]`, line: line + 1, column: column + 1, text })),
    )
    .filter(row => row.some(({ text }) => text !== '')),
  problems: [],
})

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A sheet as the text of a CSV file with the same rows. */
export const sheetCsv = ({ rows }: Sheet): Buffer => {
  const width = widthOf(rows)
  const line = (row: readonly string[]) =>
    Array.from({ length: width }, (_, column) => quoted(row[column] ?? '')).join(',')
  return Buffer.from(`\uFEFF${rows.map(line).join('\r\n')}\r\n`)
}
