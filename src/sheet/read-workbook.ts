import { basename } from 'node:path'
import { suggestion } from '../import/nearest.ts'
import { type Problem, problem } from '../import/problem.ts'
import { sheetsOf } from '../import/workbook/sheet-table.ts'
import type { CellMark, Sheet } from '../import/workbook/workbook.ts'
import { columnName } from '../import/workbook/write-workbook.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { type Column, columnsOf, EXPLANATION, type RowKind, SHEETS, UNITS } from './columns.ts'
import { ABOUT, keptName } from './make-workbook.ts'
import type { CellPlace } from './wanted.ts'
import { inBoth } from './words.ts'

/** A cell of a row that was filled in, or not. */
export interface FilledCell {
  readonly text: string
  readonly mark: CellMark | undefined
  readonly at: CellPlace
}

/** A row of a sheet as it is in the file, its cells by column; a column that was removed is not there. */
export interface FilledRow {
  readonly kind: RowKind
  readonly at: CellPlace
  readonly cells: ReadonlyMap<string, FilledCell>
}

/** A workbook as it came back: of which strategy and year, its rows, and what is wrong with its shape. */
export interface FilledWorkbook {
  readonly strategyId: string
  readonly year: number
  readonly unit: string
  readonly rows: readonly FilledRow[]
  /** What stood in a cell when the workbook was made, by id, breakdown and column; undefined where nobody knows. */
  readonly before: (id: string, breakdown: string, key: string) => string | undefined
  readonly problems: readonly Problem[]
}

/** A problem of a cell, told by sheet and cell. */
export const cellProblem = (at: CellPlace, message: Bilingual): Problem =>
  problem(at, `${at.name}: ${inBoth(message)}`)

/** K12 実績値: what a person calls a cell. */
const placeOf = (file: string, row: number, column: number, heading: string): CellPlace => ({
  file,
  line: row + 1,
  column: column + 1,
  name: `${columnName(column)}${row + 1} ${heading.split(' / ')[0] ?? ''}`.trim(),
})

/** A heading whatever year and unit it names. */
const withoutYear = (heading: string): string => heading.replace(/\d{4}/g, 'Y').replace(/（[^）]*円）/, '')

const headingObjection = (heading: string, columns: readonly Column[], year: number): Bilingual => {
  const twin = columns.find(each => withoutYear(each.heading) === withoutYear(heading))
  if (twin)
    return {
      ja: `「${heading}」は${year}年度の様式の見出しではありません（正しくは「${twin.heading}」）。その年度の様式を使ってください`,
      en: `"${heading}" is no heading of the sheet of ${year} (that is "${twin.heading}"); use the sheet of that year`,
    }
  const hint = suggestion(
    heading,
    columns.map(each => each.heading),
    'take the column out, or put its heading back',
  )
  return {
    ja: `「${heading}」という列は読み込まれません。列を除くか、見出しを元に戻してください`,
    en: `nobody reads a column of this name${hint}`,
  }
}

const isFilled = (row: readonly string[]): boolean => row.some(text => text !== '')

const rowsOfSheet = (
  file: string,
  kind: RowKind,
  { rows, marks }: Sheet,
  columns: readonly Column[],
  year: number,
): { rows: FilledRow[]; problems: Problem[] } => {
  const problems: Problem[] = []
  // Somebody may have put a title above.
  const top = Math.max(
    0,
    rows.findIndex(row => row.includes(columns[0]?.heading ?? '')),
  )
  const heading = rows[top] ?? []
  const body = rows.slice(top + 1)
  const known = heading.map((name, index) => {
    const column = columns.find(each => each.heading === name)
    const isAgain = name !== '' && heading.indexOf(name) < index
    const at = placeOf(file, top, index, name)
    if (isAgain)
      problems.push(
        cellProblem(at, {
          ja: 'この列が2つあります。1つにしてください',
          en: 'this column stands here twice; keep one',
        }),
      )
    else if (!column && (name !== '' || body.some(row => (row[index] ?? '') !== '')))
      problems.push(cellProblem(at, headingObjection(name, columns, year)))
    return isAgain ? undefined : column
  })
  if (isFilled(heading) && !known.some(column => column?.key === 'id'))
    problems.push(
      cellProblem(placeOf(file, top, 0, ''), {
        ja: '見出し「ID / ID」の列がありません。元に戻してください',
        en: 'the column "ID / ID" is missing; put it back',
      }),
    )
  const filled = body.flatMap((row, index): FilledRow[] => {
    if (!isFilled(row)) return []
    const cells = known.flatMap((column, place): [string, FilledCell][] => {
      if (!column) return []
      const mark = marks.get(`${top + index + 1}:${place}`)
      const at = placeOf(file, top + index + 1, place, column.heading)
      return [[column.key, { text: row[place] ?? '', mark, at }]]
    })
    return [{ kind, at: placeOf(file, top + index + 1, 0, ''), cells: new Map(cells) }]
  })
  return { rows: filled, problems }
}

/** What the sheet that explains says, by the words in front of it. */
const aboutOf = (sheets: readonly Sheet[]): ReadonlyMap<string, string> =>
  new Map(
    sheets
      .filter(({ name }) => name === EXPLANATION)
      .flatMap(({ rows }) => rows.map(([label = '', value = '']) => [label, value] as const)),
  )

/** The cells as they stood when the workbook was made, as its hidden sheets keep them. */
const keptCells = (sheets: readonly Sheet[], year: number, unit: string): FilledWorkbook['before'] => {
  const cells = new Map<string, string>()
  for (const kind of Object.keys(SHEETS) as RowKind[]) {
    const rows = sheets.find(({ name }) => name === keptName(SHEETS[kind]))?.rows ?? []
    const keys = columnsOf(kind, year, unit).map(column => column.key)
    for (const row of rows.slice(1)) {
      const of = (key: string) => row[keys.indexOf(key)] ?? ''
      for (const key of keys) cells.set(`${of('id')} ${of('breakdown')} ${key}`, of(key))
    }
  }
  return (id, breakdown, key) => cells.get(`${id} ${breakdown} ${key}`)
}

const noForm = (file: string): Problem =>
  problem(
    { file, line: 1, column: 1 },
    inBoth({
      ja: `「${EXPLANATION}」のシートに戦略と年度がありません。npm run sheet で作った様式を使い、このシートは消さないでください`,
      en: `the sheet ${EXPLANATION} does not say of which strategy and year this is; use a workbook made by npm run sheet, and keep that sheet`,
    }),
  )

/** Reads a workbook that was filled in; what is wrong with it is told, never thrown. */
export const readFilled = (path: string, content: Buffer): FilledWorkbook | { readonly problem: Problem } => {
  const file = basename(path)
  const reading = sheetsOf(file, content, { hidden: true })
  if ('problem' in reading) return reading
  const about = aboutOf(reading.sheets)
  const [strategyId, year, unit] = [ABOUT.strategy, ABOUT.year, ABOUT.unit].map(
    label => about.get(label) ?? '',
  )
  if (!strategyId || !year || !/^\d{4}$/.test(year) || !unit || !(unit in UNITS))
    return { problem: noForm(`${file} [${EXPLANATION}]`) }
  const read = (Object.keys(SHEETS) as RowKind[]).flatMap(kind => {
    const sheet = reading.sheets.find(({ name }) => name === SHEETS[kind])
    if (!sheet) return []
    const columns = columnsOf(kind, Number(year), unit)
    return [rowsOfSheet(`${file} [${sheet.name}]`, kind, sheet, columns, Number(year))]
  })
  const names: readonly string[] = [...Object.values(SHEETS), EXPLANATION]
  const others = reading.sheets.filter(
    ({ name, rows }) => !names.includes(name) && !name.startsWith('_') && rows.some(isFilled),
  )
  return {
    strategyId,
    year: Number(year),
    unit,
    rows: read.flatMap(({ rows }) => rows),
    before: keptCells(reading.sheets, Number(year), unit),
    problems: [
      ...read.flatMap(({ problems }) => problems),
      ...others.map(({ name }) =>
        problem(
          { file: `${file} [${name}]`, line: 1, column: 1 },
          inBoth({
            ja: `この名前のシートは読み込まれません。名前を ${names.join('・')} に戻すか、除いてください`,
            en: `nothing reads a sheet of this name; call it ${names.join(', ')} again, or take it out`,
          }),
        ),
      ),
    ],
  }
}
