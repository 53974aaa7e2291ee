import type { EntityRow } from '../graph/engine/concept.ts'
import {
  type AlignmentTable,
  type MatrixQuestion,
  ROWS_OF_STRATEGY,
  rowsMatrix,
  strategyMatrix,
  TABLE_PLANS,
} from '../graph/read/questions/alignment-matrix.ts'
import { linksOfCell, type MatrixLinks } from '../graph/read/questions/matrix-link.ts'
import { GOAL_ROW, type MatrixScope, rowOf } from '../graph/read/questions/matrix-row.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

/** A table, with the list in which its cells find their links. */
export interface AlignmentMatrix extends AlignmentTable {
  readonly links: MatrixLinks
}

type Asked = Omit<MatrixQuestion, 'row'>

/** What a strategy serves of the SDGs, as a table; null for an unknown strategy. */
export const strategyAlignments = async (
  view: View,
  {
    strategy,
    rows,
    ...asked
  }: Asked & { readonly strategy: string; readonly rows: keyof typeof ROWS_OF_STRATEGY },
): Promise<AlignmentMatrix | null> => {
  const { row } = ROWS_OF_STRATEGY[rows]
  const table = await strategyMatrix(view.graph, strategy, rows, { ...asked, row })
  return table && { ...table, links: linksOfCell(row, asked.scope) }
}

/** What some rows serve of the SDGs, as a table in their order. */
export const alignmentsOfRows = async (
  view: View,
  { rows, ...question }: MatrixQuestion & { readonly rows: readonly EntityRow[] },
): Promise<AlignmentMatrix> => {
  const table = await rowsMatrix(view.graph, rows, question)
  if (table) return { ...table, links: linksOfCell(question.row, question.scope) }
  throw new Refused(
    'filter',
    `The places of one page must have at most ${TABLE_PLANS} plans in them: ask for fewer places, or for municipalities.`,
    TABLE_PLANS,
  )
}

/** The list in which the cells of a row find their links; a row of no table has none, so that any list will do. */
export const linksOfRow = (row: string, scope: MatrixScope): MatrixLinks =>
  linksOfCell(rowOf(row) ?? GOAL_ROW, scope)
