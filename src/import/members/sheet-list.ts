import { sheetCsv } from '../workbook/sheet-table.ts'
import type { Range, Sheet } from '../workbook/workbook.ts'

/** A member list in a sheet: the text of a table, and the rows in which one cell goes across the others. */
export type SheetList = {
  readonly bytes: Buffer
  readonly across: ReadonlySet<number>
  readonly fractions: Sheet['fractions']
  readonly unseen: Sheet['unseen']
}

const isDown = ({ left, right, top, bottom }: Range): boolean => left === right && bottom > top
const isAcross = ({ left, right, top, bottom }: Range): boolean => top === bottom && right > left

/**
 * A sheet as a list. A cell that was merged over several rows holds for each of them; a formula without what it came
 * to stands as one, so that it is told.
 */
export const sheetList = (sheet: Sheet): SheetList => {
  const rows = sheet.rows.map(row => [...row])
  for (const place of sheet.unsolved ?? []) {
    const [line = 0, column = 0] = place.split(':').map(Number)
    const row = rows[line]
    if (row && row[column] === '') row[column] = '='
  }
  const merged = sheet.merged ?? []
  for (const { top, bottom, left } of merged.filter(isDown)) {
    const text = rows[top - 1]?.[left - 1] ?? ''
    for (const row of rows.slice(top, bottom)) {
      while (row.length < left) row.push('')
      row[left - 1] ||= text
    }
  }
  const isAlone = (line: number) => rows[line]?.filter(text => text !== '').length === 1
  const across = new Set(merged.filter(isAcross).map(({ top }) => top - 1))
  const { fractions, unseen } = sheet
  return {
    bytes: sheetCsv({ ...sheet, rows }),
    across: new Set([...across].filter(isAlone)),
    fractions,
    unseen,
  }
}
