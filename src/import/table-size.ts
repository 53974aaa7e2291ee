import type { Bilingual } from '../model/bilingual.ts'

/** More than any list of members or table of a city has; beyond, something else is wrong with the file. */
export const [MOST_ROWS, MOST_COLUMNS, LONGEST_CELL] = [200_000, 1_000, 100_000]

/** A table has more of something than a table for people has. */
export class TableTooLarge extends Error {
  override name = 'TableTooLarge'
  readonly told: Bilingual
  readonly line: number

  constructor(what: Bilingual, line: number) {
    super(what.en)
    this.told = what
    this.line = line
  }
}

/** What there is too much of once a cell stands in so many rows and, counted from 0, in a column; undefined: of nothing. */
export const tooLarge = (rows: number, column: number, cell: string): Bilingual | undefined => {
  if (column >= MOST_COLUMNS)
    return {
      ja: `列が${MOST_COLUMNS}を超えています。区切りと、表の右に離れた値がないかを確かめてください`,
      en: `there are more than ${MOST_COLUMNS} columns; check the separator, and what stands beside the table`,
    }
  if (rows > MOST_ROWS)
    return {
      ja: `行が${MOST_ROWS}を超えています。ファイルを分けてください`,
      en: `there are more than ${MOST_ROWS} rows; divide the file`,
    }
  return cell.length <= LONGEST_CELL
    ? undefined
    : {
        ja: `1つのセルが${LONGEST_CELL}字を超えています。引用符（"）の閉じ忘れがないか確かめてください`,
        en: `a cell has more than ${LONGEST_CELL} characters; check that its quotation mark closes`,
      }
}

/** The most cells that a row has. Not by spreading: so many rows are too many arguments. */
export const widthOf = (rows: readonly { readonly length: number }[]): number =>
  rows.reduce((most, { length }) => Math.max(most, length), 0)
