import type { MatrixTableFragment } from '../../generated/graphql.ts'

/** From which strength each shade begins. */
export const SHADES = [0, 0.5, 0.7, 0.85] as const

/** How dark a cell is: 1 to 4, by the strength of its strongest link. */
export const shadeOf = (strength: number): number => SHADES.filter(least => strength >= least).length

export type Head = MatrixTableFragment['columns'][number]
export type HeatCell = MatrixTableFragment['cells'][number]

/** The filled cells by row and column; no id holds a space. */
export const cellsOf = ({ cells }: MatrixTableFragment): ReadonlyMap<string, HeatCell> =>
  new Map(cells.map(cell => [`${cell.row} ${cell.column}`, cell]))

/** What a column is called where there is no room for its name. */
export const codeOf = ({ node }: Head): string => ('code' in node ? `SDG ${node.code}` : node.name)

/** A table of counts, as it is written to a file. */
export const countsTable = (table: MatrixTableFragment, corner: string, total: string) => {
  const cells = cellsOf(table)
  const counts = (row: Head) =>
    table.columns.map(column => cells.get(`${row.node.id} ${column.node.id}`)?.count ?? 0)
  return {
    head: ['id', corner, ...table.columns.map(codeOf), total],
    rows: [
      ...table.rows.map(row => [row.node.id, row.node.name, ...counts(row), row.total]),
      ['', total, ...table.columns.map(column => column.total), table.total],
    ],
  }
}
