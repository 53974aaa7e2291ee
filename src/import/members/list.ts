import { CsvError } from 'csv-parse/sync'
import { readCells } from '../csv.ts'
import { otherKind, sizeObjection } from '../file-kind.ts'
import { type Position, type Problem, problem } from '../problem.ts'
import { quotationFault } from '../quotation-mark.ts'
import type { Cell } from '../row.ts'
import { TableTooLarge } from '../table-size.ts'
import { sheetsOf } from '../workbook/sheet-table.ts'
import { letters, unseenIn } from '../workbook/unseen.ts'
import { isArchive } from '../workbook/workbook.ts'
import { isAboutList, isOfHeading } from './about-list.ts'
import { cellObjection, unwrapped } from './cell-text.ts'
import type { ColumnKey } from './column-key.ts'
import { columnOf, headingOf, MEMBER_COLUMNS } from './columns.ts'
import { type DecodedList, decodeList, UNREADABLE } from './decoding.ts'
import { goalColumns, goalsOfRow } from './goal-columns.ts'
import { headingAt } from './heading-rows.ts'
import type { MemberCell } from './member-cell.ts'
import { message } from './message.ts'
import { noHeading, otherArchive, type Unreadable, wholeFile } from './no-heading.ts'
import { type SheetList, sheetList } from './sheet-list.ts'

/** One row of a list: its cells by what they hold, and all of them as they stand. */
export type MemberRow = {
  readonly at: Position
  /** The number that a spreadsheet shows beside the row. */
  readonly number: number
  readonly cells: ReadonlyMap<ColumnKey, MemberCell>
  readonly texts: readonly string[]
  /** True where there are more cells than headings: what stands in a column may belong into another. */
  readonly isShifted: boolean
}

/** A list as read: what its rows hold, and what is wrong with the shape of some. */
export type MemberList = {
  readonly file: string
  readonly encoding: string
  readonly heading: readonly string[]
  readonly columns: ReadonlySet<ColumnKey>
  /** Headings of columns that are not read. */
  readonly unread: readonly string[]
  readonly rows: readonly MemberRow[]
  /** Rows and columns that are hidden in the sheet, or filtered away, and were read nevertheless: `5`, `C`. */
  readonly unseen: readonly string[]
  /** Numbers of rows that speak of the list: totals, notes and the like. */
  readonly aboutList: readonly number[]
  /** What stands in their column of names. */
  readonly aboutNames: readonly string[]
  readonly problems: ReadonlyMap<MemberRow, readonly Problem[]>
}

const headingProblems = (
  file: string,
  heading: readonly Cell[],
  keys: readonly (ColumnKey | undefined)[],
): Problem[] => {
  const missing = MEMBER_COLUMNS.filter(({ key, required }) => required && !keys.includes(key)).map(
    ({ ja, en }) => {
      const at = { file, line: heading[0]?.line ?? 1, column: 1 }
      return problem(
        at,
        message({
          ja: `「${ja}」の列がありません。見出しを加えてください`,
          en: `the column ${ja} (${en}) is missing; add it to the heading`,
        }),
      )
    },
  )
  const repeated = heading.flatMap((cell, index) => {
    const key = keys[index]
    const first = keys.indexOf(key)
    // Goals may be told in several columns, one each.
    if (key === undefined || key === 'goals' || first === index) return []
    const other = heading[first]?.text ?? ''
    return [
      problem(
        cell,
        message({
          ja: `「${cell.text}」と「${other}」は同じ列（${headingOf(key)}）として読まれます。どちらかの見出しを変えるか、列を削除してください`,
          en: `${cell.text} and ${other} are both read as ${headingOf(key)}; rename or remove one of the two columns`,
        }),
      ),
    ]
  })
  return [...missing, ...repeated]
}

/** So many rows below a heading may still tell how to fill it in. */
const ROWS_OF_HEADING = 2

const isEmpty = (row: readonly Cell[]) => row.every(({ text }) => text === '')

/** Some lists repeat their heading on every page. */
const isHeadingAgain = (row: readonly Cell[], keys: readonly (ColumnKey | undefined)[]) => {
  const name = row[keys.indexOf('name')]
  const others = row.filter((cell, place) => cell !== name && keys[place] !== undefined && cell.text !== '')
  return columnOf(name?.text ?? '') === 'name' && others.every(({ text }) => columnOf(text) !== undefined)
}

/** Cells of columns that are read, with what no reader would let through. */
const cellProblems = (cells: Iterable<MemberCell>): Problem[] =>
  [...cells].flatMap(cell => {
    const found = cellObjection(cell.text)
    return found ? [problem(cell, message({ ja: `${cell.name}: ${found.ja}`, en: found.en }))] : []
  })

const shapeProblems = (row: readonly MemberCell[], width: number): Problem[] => {
  const surplus = row.slice(width).find(({ text }) => text !== '')
  const unreadable = row.filter(({ text }) => text.search(UNREADABLE) >= 0)
  return [
    ...(surplus
      ? [
          problem(
            surplus,
            message({
              ja: `${surplus.name}: 見出しより多くのセルがあります。カンマや改行を含むセルが引用符で囲まれているか確かめてください`,
              en: 'the row has more cells than the heading; check that cells with a comma are quoted',
            }),
          ),
        ]
      : []),
    ...unreadable.map(cell =>
      problem(
        cell,
        message({
          ja: `${cell.name}: 読み取れない文字（文字化けまたは外字）があります。別の文字に直してください`,
          en: 'a character cannot be read (broken, or defined by one office only); write another',
        }),
      ),
    ),
  ]
}

/** A number such as 3.4 where goals are told: target 3.4, goals 3 and 4, or target 3.40 whose end was taken. */
const fractionProblem = (cell: MemberCell): Problem => {
  const [goal = '', rest = ''] = cell.text.split('.')
  return problem(
    cell,
    message({
      ja: `${cell.name}: 数値の「${cell.text}」は、ターゲット${cell.text}かゴール${goal}と${rest}か分かりません。セルの表示形式を「文字列」にして、「ターゲット${cell.text}」または「${goal}、${rest}」と書いてください`,
      en: `the number ${cell.text} may be target ${cell.text} or goals ${goal} and ${rest}; format the cell as text and write ターゲット${cell.text} or ${goal}、${rest}`,
    }),
  )
}

const readRows = (file: string, { bytes, delimiter }: DecodedList) => {
  try {
    return readCells(file, bytes, { delimiter, keepsEmptyLines: true })
  } catch (error) {
    if (error instanceof CsvError || error instanceof TableTooLarge) return error
    throw error
  }
}

type Content = SheetList & { readonly sheets: readonly string[] }

/** The list itself: of a workbook the first sheet that has its headings, else the first. */
const listIn = (file: string, bytes: Buffer): Content | Unreadable => {
  const nothing = {
    across: new Set<number>(),
    fractions: new Set<string>(),
    unseen: { rows: [], columns: [] },
    sheets: [],
  }
  if (!isArchive(bytes)) return { bytes, ...nothing }
  const reading = sheetsOf(file, bytes)
  if ('problem' in reading) {
    const { tooLarge } = reading
    if (tooLarge) return wholeFile(file, tooLarge.told.ja, tooLarge.told.en, tooLarge.line)
    return otherArchive(file, bytes) ?? { bytes, ...nothing }
  }
  const lists = reading.sheets.map(sheetList)
  const list = lists.find(sheet => decodeList(sheet.bytes) !== null) ?? lists[0]
  return list ? { ...list, sheets: reading.sheets.map(({ name }) => name) } : { bytes, ...nothing }
}

/** Reads a member list as it comes from a spreadsheet. */
export const readMemberList = (file: string, bytes: Buffer): MemberList | Unreadable => {
  const large = sizeObjection(bytes.length)
  if (large) return wholeFile(file, large.ja, large.en)
  const content = listIn(file, bytes)
  if ('problems' in content) return content
  const decoded = otherKind(content.bytes) ? null : decodeList(content.bytes)
  if (!decoded) return noHeading(file, content.bytes, content.sheets)
  const table = readRows(file, decoded)
  if (table instanceof TableTooLarge) return wholeFile(file, table.told.ja, table.told.en, table.line)
  if (table instanceof CsvError)
    return wholeFile(
      file,
      '引用符（"）の閉じ忘れなどで、表として読み取れません。この行で始まる引用符を確かめてください',
      'the table cannot be read: the quotation mark that opens in this row does not close as it has to',
      quotationFault(decoded.bytes, decoded.delimiter)?.line ??
        (typeof table.lines === 'number' ? table.lines : 1),
    )
  const { above, hasSeparatorLine, encoding } = decoded
  const { cells: heading, keys, below: rowsOfHeading } = headingAt(table, above)
  const below = table.slice(above + 1 + rowsOfHeading)
  const goals = goalColumns(heading, keys, below)
  const width = heading.findLastIndex(({ text }) => text !== '') + 1
  const found = headingProblems(file, heading, keys)
  if (found.length > 0) return { problems: found }

  const problems = new Map<MemberRow, readonly Problem[]>()
  const aboutList: number[] = []
  const aboutNames: string[] = []
  const rows = below.flatMap((row, index): MemberRow[] => {
    const [first] = row
    if (!first || isEmpty(row) || isHeadingAgain(row, keys)) return []
    const number = above + rowsOfHeading + 2 + index - (hasSeparatorLine ? 1 : 0)
    const texts = row.slice(0, width).map(({ text }) => text)
    const isRead = (column: number) => keys[column] !== undefined || goals.has(column)
    const isAcross = content.across.has(above + 1 + rowsOfHeading + index)
    if (
      isAcross ||
      (index < ROWS_OF_HEADING && isOfHeading(texts)) ||
      isAboutList(texts, keys.indexOf('name'), isRead)
    ) {
      aboutList.push(number)
      aboutNames.push(texts[keys.indexOf('name')] ?? '')
      return []
    }
    const named = row.map((cell, place) => ({
      ...cell,
      text: unwrapped(cell.text),
      name: `${letters(place)}${number} ${heading[place]?.text.replace(/\s+/g, '') ?? ''}`.trim(),
    }))
    const cells = new Map(
      named.flatMap((cell, place) => {
        const key = keys[place]
        return key === undefined ? [] : [[key, cell] as const]
      }),
    )
    const told = goalsOfRow(named, goals)
    if (told.cell) cells.set('goals', told.cell)
    const at = { file, line: first.line, column: first.column }
    const isShifted = row.slice(width).some(({ text }) => text !== '')
    const read = { at, number, cells, texts, isShifted }
    const inSheet = above + 1 + rowsOfHeading + index
    const isFraction = (place: number) =>
      keys[place] === 'goals' && content.fractions.has(`${inSheet}:${place}`)
    const wrong = [
      ...shapeProblems(named, width),
      ...cellProblems(cells.values()),
      ...told.problems,
      ...named.filter((_, place) => isFraction(place)).map(fractionProblem),
    ]
    if (wrong.length > 0) problems.set(read, wrong)
    return [read]
  })
  return {
    file,
    encoding,
    heading: heading.slice(0, width).map(({ text }) => text),
    columns: new Set([...keys.flatMap(key => key ?? []), ...(goals.size > 0 ? (['goals'] as const) : [])]),
    unread: heading.flatMap(({ text }, place) => {
      if (keys[place] !== undefined || goals.has(place)) return []
      if (text !== '') return [text]
      return rows.some(({ texts }) => (texts[place] ?? '') !== '') ? [letters(place)] : []
    }),
    unseen: unseenIn(content),
    rows,
    aboutList,
    aboutNames,
    problems,
  }
}
