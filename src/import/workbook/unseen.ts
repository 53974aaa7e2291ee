import type { Sheet } from './workbook.ts'

const LETTERS = 26
/** A, B, …, Z, AA: how spreadsheets name columns. */
export const letters = (index: number): string =>
  `${index >= LETTERS ? letters(Math.floor(index / LETTERS) - 1) : ''}${String.fromCharCode(65 + (index % LETTERS))}`

/** Rows and columns of a sheet that nobody sees and that hold something, as a spreadsheet calls them: `5`, `C`. */
export const unseenIn = ({ unseen: { rows, columns } }: Pick<Sheet, 'unseen'>): readonly string[] => [
  ...rows.map(row => String(row + 1)),
  ...columns.map(letters),
]
