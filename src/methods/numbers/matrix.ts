/** One filled cell: how many links join its row and its column, their strengths summed, and the greatest. */
export interface MatrixCell {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly strength: number
  readonly greatest: number
}

/** The sum of a row or column: its cells together. */
export interface MatrixTotal {
  readonly total: number
  readonly strength: number
  readonly greatest: number | null
}

/** Six decimals, as strengths have: more would show the arithmetic of floats, not knowledge. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The cells of one row or column, or of the whole table, added up. */
export const matrixTotal = (cells: readonly MatrixCell[]): MatrixTotal => ({
  total: cells.reduce((sum, { count }) => sum + count, 0),
  strength: rounded(cells.reduce((sum, { strength }) => sum + strength, 0)),
  greatest: cells.length === 0 ? null : Math.max(...cells.map(({ greatest }) => greatest)),
})

/** The totals of each row or of each column that has a filled cell. */
export const totalsBy = (
  side: 'row' | 'column',
  cells: readonly MatrixCell[],
): ReadonlyMap<string, MatrixTotal> => {
  const grouped = new Map<string, MatrixCell[]>()
  for (const cell of cells) {
    const own = grouped.get(cell[side]) ?? []
    own.push(cell)
    grouped.set(cell[side], own)
  }
  return new Map([...grouped].map(([id, own]) => [id, matrixTotal(own)]))
}
