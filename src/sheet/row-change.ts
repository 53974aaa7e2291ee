import type { Problem } from '../import/problem.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { cellProblem, type FilledRow } from './read-workbook.ts'
import type { Row } from './rows.ts'
import type { CellPlace, Wanted } from './wanted.ts'
import { NOTHING_WANTED } from './wanted.ts'

/** What a row says otherwise than the graph; what it leaves empty now is apart, and so is what is wrong. */
export interface RowChange {
  readonly wanted: Wanted
  readonly cleared: Wanted
  readonly problems: readonly Problem[]
}

export const NO_CHANGE: RowChange = { wanted: NOTHING_WANTED, cleared: NOTHING_WANTED, problems: [] }

/** A row as it was filled in beside the row as it is in the graph. */
export interface RowPair {
  readonly filled: FilledRow
  readonly now: Row
  /** What stood in a column when the workbook was made; undefined where nobody knows. */
  readonly before: (key: string) => string | undefined
}

/** What stands in a column; where nobody wrote since the workbook was made, what the graph has now. */
export const textIn = ({ filled, now, before }: RowPair, key: string): string => {
  const text = filled.cells.get(key)?.text
  return text === undefined || text === before(key) ? (now.cells[key] ?? '') : text
}

/** Whether a cell says otherwise than the graph. */
export const isChanged = (pair: RowPair, key: string): boolean =>
  textIn(pair, key) !== (pair.now.cells[key] ?? '')

/** The cell of a column, or the row where there is no such column. */
export const placeIn = ({ filled }: RowPair, ...keys: readonly string[]): CellPlace =>
  keys.map(key => filled.cells.get(key)?.at).find(at => at !== undefined) ?? filled.at

/** A row in which one cell is wrong. */
export const wrongCell = (pair: RowPair, key: string, message: Bilingual): RowChange => ({
  ...NO_CHANGE,
  problems: [cellProblem(placeIn(pair, key), message)],
})
