import type { PlainTable } from '../export/csv.ts'
import { writtenNumber } from '../written-value.ts'

/** What is known of a year: a number or words, and what is said of it beside. */
export type YearCell = {
  readonly text: string
  /** The same as a number, where it is one. */
  readonly amount?: number
  /** Words beside it, in their own language. */
  readonly note?: string
}

/** One thing that is known year after year. */
export type YearRow = {
  readonly key: string
  readonly label: string
  /** True: a year without it lacks something, and the table says so; false: not every year has it, such as a target. */
  readonly isYearly: boolean
  readonly cells: ReadonlyMap<number, readonly YearCell[]>
}

/** Puts what is known under its years; several of one year stay beside each other. */
export const cellsByYear = <Item extends { readonly year: number }>(
  items: readonly Item[],
  cellOf: (item: Item) => YearCell,
): ReadonlyMap<number, readonly YearCell[]> => {
  const cells = new Map<number, YearCell[]>()
  for (const item of items) cells.set(item.year, [...(cells.get(item.year) ?? []), cellOf(item)])
  return cells
}

/** Items in groups by a name, the groups in the order of their first items. */
export const grouped = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
): readonly (readonly [string, readonly Item[]])[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item])
  return [...groups]
}

/** Every year of which something is known. */
export const yearsOf = (rows: readonly YearRow[]): readonly number[] =>
  [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b)

/** Whether a year lies within those of which something is known: there, nothing means that it is not recorded. */
const isBetween = ({ cells }: YearRow, year: number): boolean => {
  const known = [...cells.keys()]
  return year > Math.min(...known) && year < Math.max(...known)
}

type Words = { readonly row: string; readonly notRecorded: string; readonly none: string }

/** What stands where nothing is known of a year: that it is not recorded, or that the year need not have it. */
export const absent = (row: YearRow, year: number, lastYear: number, say: Words): string =>
  row.isYearly && (isBetween(row, year) || (year > Math.max(...row.cells.keys()) && year <= lastYear))
    ? say.notRecorded
    : say.none

/** The last year for which anything yearly is known: later ones have not been told of yet. */
export const lastYearlyOf = (rows: readonly YearRow[]): number =>
  Math.max(...rows.filter(({ isYearly }) => isYearly).flatMap(({ cells }) => [...cells.keys()]))

const written = (cells: readonly YearCell[]) => {
  const [only, ...more] = cells
  if (only?.amount !== undefined && only.text === writtenNumber(only.amount) && !only.note && !more[0])
    return only.amount
  return cells.map(({ text, note }) => (note ? `${text} ${note}` : text)).join(' / ')
}

/** The same table for a file: a row for each thing, a column for each year. */
export const yearTable = (
  rows: readonly YearRow[],
  say: Words,
  yearHead: (year: number) => string,
): PlainTable => {
  const years = yearsOf(rows)
  const last = lastYearlyOf(rows)
  return {
    head: [say.row, ...years.map(yearHead)],
    rows: rows.map(row => [
      row.label,
      ...years.map(year => {
        const cells = row.cells.get(year)
        return cells ? written(cells) : absent(row, year, last, say)
      }),
    ]),
  }
}
