import { unseenObjection } from './characters.ts'
import type { Table } from './csv.ts'
import { isSpreadsheetError } from './members/cell-text.ts'
import { suggestion } from './nearest.ts'
import { type Problem, problem } from './problem.ts'
import { QUOTE_COLUMNS, type RecordType } from './record-type.ts'
import {
  type Cell,
  type DatasetHeader,
  type FileReading,
  fieldText,
  type Quotation,
  type Row,
} from './row.ts'

const columnNames = (type: RecordType): string[] => [
  ...(type.id ? [] : ['id']),
  ...type.columns.filter(column => !column.implied).map(column => column.name),
  ...QUOTE_COLUMNS,
]

/** Columns that a heading needs; a name in one language is enough. */
const requiredNames = (type: RecordType, given: readonly string[]): string[] => [
  ...(type.id ? [] : ['id']),
  ...type.columns
    .filter(
      ({ name, required, implied }) =>
        required && !implied && !(name === 'nameJa' && given.includes('nameEn')),
    )
    .map(({ name }) => name),
]

/** Labels and other columns for readers have a dot in their names; nothing is read from them. */
const isForReaders = (name: string): boolean => name.includes('.')

const headingProblems = (file: string, type: RecordType, heading: readonly Cell[]): Problem[] => {
  const known = columnNames(type)
  const given = heading.map(cell => cell.text)
  const unknown = heading
    .filter(cell => cell.text !== '' && !known.includes(cell.text) && !isForReaders(cell.text))
    .map(cell =>
      problem(
        cell,
        `unknown column "${cell.text}"${suggestion(cell.text, known, `columns here: ${known.join(' ')}`)}`,
      ),
    )
  const repeated = heading
    .filter((cell, index) => cell.text !== '' && given.indexOf(cell.text) < index)
    .map(cell => problem(cell, `the column ${cell.text} stands here twice; keep one`))
  const missing = requiredNames(type, given)
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

const SEPARATORS: readonly (readonly [separator: string, name: string])[] = [
  [';', ';'],
  ['\t', 'tabs'],
  ['，', 'wide commas ，'],
  ['|', '|'],
]

/** What separates the columns of a heading that is one cell to us; undefined where a comma does. */
const otherSeparator = (heading: readonly Cell[], type: RecordType): string | undefined => {
  const known = columnNames(type)
  const line = heading.map(({ text }) => text).join(',')
  const declared = /^sep=([^,\s])$/i.exec(heading[0]?.text ?? '')?.[1]
  if (declared !== undefined)
    return `the columns are separated by ${declared}, not by a comma; save the table as CSV UTF-8 (comma delimited)`
  const found = SEPARATORS.find(
    ([separator]) => line.split(separator).filter(name => known.includes(name.trim())).length > 1,
  )
  return found && heading.filter(({ text }) => known.includes(text)).length === 0
    ? `the columns are separated by ${found[1]}, not by a comma; save the table as CSV UTF-8 (comma delimited)`
    : undefined
}

/** Rows above the heading; undefined where the first row is one, or none looks like one. */
const titlesAbove = (rows: Table['cells'], type: RecordType): string | undefined => {
  const known = columnNames(type)
  const count = (row: readonly Cell[]) => row.filter(({ text }) => known.includes(text)).length
  const [first, ...others] = rows.slice(0, 20)
  if (first === undefined || count(first) > 0) return undefined
  const heading = others.find(row => count(row) > 1)
  return heading ? `the heading is in line ${heading[0]?.line}; remove the lines above it` : undefined
}

/** Columns of texts: what is no number is told of the others anyhow. */
const textColumns = (heading: readonly Cell[], type: RecordType): ReadonlySet<number> =>
  new Set(
    heading.flatMap(({ text }, place) => {
      const format = type.columns.find(({ name }) => name === text)?.format.type ?? 'text'
      return format === 'text' ? [place] : []
    }),
  )

const cellProblems = ([heading = [], ...lines]: Table['cells'], type: RecordType): Problem[] => {
  const ofText = textColumns(heading, type)
  return [heading, ...lines].flatMap(row =>
    row.flatMap((cell, place) => {
      const unseen = unseenObjection(cell.text)
      if (unseen) return [problem(cell, unseen.en)]
      return ofText.has(place) && isSpreadsheetError(cell.text)
        ? [problem(cell, `"${cell.text}" is an error of a spreadsheet; write the value`)]
        : []
    }),
  )
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
  const separator = otherSeparator(heading, type)
  if (separator)
    return { rows: [], problems: [problem({ file, line: 1, column: 1 }, separator)], readable: false }
  const above = titlesAbove(table.cells, type)
  if (above)
    return {
      rows: [],
      problems: [problem(heading[0] ?? { file, line: 1, column: 1 }, above)],
      readable: false,
    }
  const problems = [
    ...table.problems,
    ...headingProblems(file, type, heading),
    ...cellProblems(table.cells, type),
  ]
  const given = heading.map(cell => cell.text)
  const absent = new Set(requiredNames(type, given).filter(name => !given.includes(name)))
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
    if (type.isMadeAnew?.(fieldText(cells))) return []
    const at = { file, line: first.line, column: first.column }
    const row = { type, dataset, at, cells, absent, defaultSource }
    return [{ ...row, quotations: tableQuotation(type, row) }]
  })
  return { rows, problems, readable: absent.size === 0 }
}
