import type { Table } from './csv.ts'
import { suggestion } from './nearest.ts'
import { type Problem, problem } from './problem.ts'
import { QUOTE_COLUMNS, type RecordType } from './record-type.ts'
import type { Cell, DatasetHeader, FileReading, Quotation, Row } from './row.ts'

const columnNames = (type: RecordType): string[] => [
  ...(type.id ? [] : ['id']),
  ...type.columns.filter(column => !column.implied).map(column => column.name),
  ...QUOTE_COLUMNS,
]

const requiredNames = (type: RecordType): string[] => [
  ...(type.id ? [] : ['id']),
  ...type.columns.filter(column => column.required && !column.implied).map(column => column.name),
]

/** Labels and other columns for readers have a dot in their names; nothing is read from them. */
const isForReaders = (name: string): boolean => name.includes('.')

const headingProblems = (file: string, type: RecordType, heading: readonly Cell[]): Problem[] => {
  const known = columnNames(type)
  const given = heading.map(cell => cell.text)
  const unknown = heading
    .filter(cell => !known.includes(cell.text) && !isForReaders(cell.text))
    .map(cell =>
      problem(
        cell,
        `unknown column "${cell.text}"${suggestion(cell.text, known, `columns here: ${known.join(' ')}`)}`,
      ),
    )
  const repeated = heading
    .filter((cell, index) => given.indexOf(cell.text) < index)
    .map(cell => problem(cell, `the column ${cell.text} stands here twice; keep one`))
  const missing = requiredNames(type)
    .filter(name => !given.includes(name))
    .map(name =>
      problem({ file, line: 1, column: 1 }, `the column ${name} is missing; add it to the heading`),
    )
  return [...unknown, ...repeated, ...missing]
}

const tableQuotation = (type: RecordType, row: Omit<Row, 'quotations'>): Quotation[] => {
  const cells = new Map(
    QUOTE_COLUMNS.flatMap(name => {
      const cell = row.cells.get(name)
      return cell && cell.text !== '' ? [[name, cell] as const] : []
    }),
  )
  const at = cells.values().next().value
  return at ? [{ relationship: type.quotesBy, at, cells }] : []
}

/** The records of one table, and what is wrong with its shape. */
export const tableRows = (
  file: string,
  type: RecordType,
  table: Table,
  dataset: DatasetHeader,
  defaultSource: Cell | undefined,
): FileReading => {
  const [heading, ...lines] = table.cells
  if (!heading) {
    const empty = problem({ file, line: 1, column: 1 }, 'the file is empty; add a heading or remove the file')
    return { rows: [], problems: table.problems.length > 0 ? table.problems : [empty], readable: false }
  }
  const problems = [...table.problems, ...headingProblems(file, type, heading)]
  const given = heading.map(cell => cell.text)
  const absent = new Set(requiredNames(type).filter(name => !given.includes(name)))
  const rows = lines.flatMap(line => {
    const [first] = line
    const surplus = line[heading.length]
    const last = line.at(-1)
    if (surplus && line.slice(heading.length).some(cell => cell.text !== ''))
      problems.push(
        problem(surplus, 'the row has more cells than the heading; quote cells that hold a comma'),
      )
    else if (last && line.length < heading.length)
      problems.push(
        problem(
          last,
          `the row has ${line.length} cells, the heading ${heading.length}; add the missing commas`,
        ),
      )
    if (!first) return []
    const cells = new Map(
      line.flatMap((cell, index) => {
        const name = heading[index]?.text
        return name === undefined ? [] : [[name, cell] as const]
      }),
    )
    const at = { file, line: first.line, column: first.column }
    const row = { type, dataset, at, cells, absent, defaultSource }
    return [{ ...row, quotations: tableQuotation(type, row) }]
  })
  return { rows, problems, readable: absent.size === 0 }
}
