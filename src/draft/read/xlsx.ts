import { withoutUnseen } from '../../import/characters.ts'
import { widthOf } from '../../import/table-size.ts'
import { unseenIn } from '../../import/workbook/unseen.ts'
import { readWorkbook, type Sheet } from '../../import/workbook/workbook.ts'
import type { Block, PlanDocument, TableCell, Unread } from '../document.ts'
import { DraftRefused } from '../refused.ts'

const LONG_TEXT_ROW = 1

/** A sheet as lines where a row has one cell only, and as tables of the rows between. */
const blocksOf = (sheet: string, rows: readonly (readonly TableCell[])[]): readonly Block[] => {
  const blocks: Block[] = []
  let table: (readonly TableCell[])[] = []
  const flush = () => {
    const [first] = table
    const at = first?.[0]?.at
    if (at) blocks.push({ kind: 'table', rows: table, at })
    table = []
  }
  let empty = 0
  for (const row of rows) {
    const own = row.filter(({ text, repeated }) => text !== '' && !repeated)
    const [only] = own
    if (only === undefined) {
      empty += 1
      if (empty > 1) flush()
      continue
    }
    empty = 0
    // A title stands above a table; within one a single cell is the heading of what follows.
    if (own.length === LONG_TEXT_ROW && table.length === 0)
      for (const text of only.text.split('\n')) blocks.push({ kind: 'line', text, at: only.at, whole: true })
    else table.push(row)
  }
  flush()
  return blocks.map(block => ({ ...block, at: { ...block.at, sheet } }))
}

/** Rows and columns that nobody sees were read: somebody may have hidden them to be rid of them. */
const hiddenIn = (sheet: Sheet): readonly Unread[] => {
  const unseen = unseenIn(sheet)
  const [first = 0] = sheet.unseen.rows
  return unseen.length === 0
    ? []
    : [
        {
          at: { line: first + 1, sheet: sheet.name, unit: 'ROW' },
          text: unseen.join('、'),
          why: {
            ja: '非表示または絞り込みで見えない行・列も読み取りました。不要なら項目を除いてください',
            en: 'rows and columns that are hidden or filtered away were read too; remove their items if they are not meant',
          },
        },
      ]
}

/** A workbook as lines and tables, merged cells spread out. */
export const readXlsx = (bytes: Buffer): PlanDocument => {
  const sheets = readWorkbook(bytes, { asSeen: true })
  const blocks = sheets.flatMap(({ name, rows, merged = [] }) => {
    const width = Math.max(widthOf(rows), ...merged.map(({ right }) => Math.min(right, 200)))
    const height = rows.length
    const cells: TableCell[][] = rows.map((row, line) =>
      Array.from({ length: width }, (_, place) => ({
        text: withoutUnseen(row[place] ?? '').trim(),
        at: { line: line + 1, sheet: name, unit: 'ROW' as const },
      })),
    )
    for (const { top, left, bottom, right } of merged) {
      const text = cells[top - 1]?.[left - 1]?.text ?? ''
      if (text === '') continue
      for (let line = top; line <= Math.min(bottom, height); line += 1)
        for (let place = left; place <= Math.min(right, width); place += 1) {
          const cell = cells[line - 1]?.[place - 1]
          const row = cells[line - 1]
          if (cell && row && (line > top || place > left)) row[place - 1] = { ...cell, text, repeated: true }
        }
    }
    const used = cells.map(row => row.some(({ text }) => text !== ''))
    const columns = Array.from({ length: width }, (_, place) => place).filter(place =>
      cells.some(row => row[place]?.text !== ''),
    )
    const trimmed = cells.map((row, line) => (used[line] ? columns.flatMap(place => row[place] ?? []) : []))
    return blocksOf(name, trimmed)
  })
  if (blocks.length === 0)
    throw new DraftRefused({
      ja: 'ブックに文字がありません。計画の表のあるブックを指定してください',
      en: 'the workbook holds no text; give one with the tables of the plan',
    })
  return { blocks, unread: sheets.flatMap(hiddenIn) }
}
