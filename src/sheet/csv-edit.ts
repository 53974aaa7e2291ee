import { readCells } from '../import/csv.ts'
import { csvRow } from '../import/csv-text.ts'
import type { Fields } from './wanted.ts'

const MARK = '\uFEFF'

/** A table whose rows can be changed: those that are not stay as they were typed. */
export interface CsvEdit {
  /** Sets cells of the row that begins in a line. */
  set(line: number, fields: Fields): void
  remove(line: number): void
  add(fields: Fields): void
  content(): Buffer
}

interface Line {
  readonly line: number
  cells: string[]
  text: string | undefined
}

const linesOf = (file: string, text: string): Line[] => {
  const typed = text.split('\n')
  const rows = readCells(file, Buffer.from(text))
  return rows.map((cells, index) => {
    const line = cells[0]?.line ?? 1
    const next = rows[index + 1]?.[0]?.line ?? typed.length + 1
    const own = typed.slice(line - 1, next - 1).join('\n')
    return { line, cells: cells.map(cell => cell.text), text: own.replace(/[\r\n]+$/, '') }
  })
}

/** Reads a table to change it; a new one has the columns given. */
export const csvEdit = (file: string, content: Buffer | undefined, columns: readonly string[]): CsvEdit => {
  const whole = content?.toString('utf8') ?? ''
  const [mark, text] = whole.startsWith(MARK) ? [MARK, whole.slice(1)] : ['', whole]
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text === '' ? [{ line: 1, cells: [...columns], text: undefined }] : linesOf(file, text)
  const [heading] = lines

  const columnOf = (name: string): number => {
    const names = heading?.cells ?? []
    const found = names.indexOf(name)
    if (found >= 0) return found
    for (const line of lines) {
      while (line.cells.length < names.length) line.cells.push('')
      if (line !== heading) line.cells.push('')
      line.text = undefined
    }
    names.push(name)
    return names.length - 1
  }
  const put = (line: Line, fields: Fields) => {
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined && !heading?.cells.includes(name)) continue
      const column = columnOf(name)
      while (line.cells.length <= column) line.cells.push('')
      line.cells[column] = value ?? ''
    }
    line.text = undefined
  }
  return {
    set(line, fields) {
      const found = lines.find(each => each.line === line)
      if (found) put(found, fields)
    },
    remove(line) {
      const index = lines.findIndex(each => each.line === line)
      if (index > 0) lines.splice(index, 1)
    },
    add(fields) {
      const line: Line = { line: 0, cells: (heading?.cells ?? []).map(() => ''), text: undefined }
      lines.push(line)
      put(line, fields)
    },
    content: () =>
      Buffer.from(mark + lines.map(({ text, cells }) => `${text ?? csvRow(cells)}${end}`).join('')),
  }
}
