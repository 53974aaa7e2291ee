export type Cell = string | number | null

/** A table as it is written out: the heads of the columns, then the rows. */
export type PlainTable = { readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** Spreadsheets take text that begins so for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/

const written = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** CSV as RFC 4180 has it, with the mark by which Excel knows UTF-8. */
export const csv = ({ head, rows }: PlainTable): string =>
  `\uFEFF${[head, ...rows].map(row => row.map(written).join(',')).join('\r\n')}\r\n`
