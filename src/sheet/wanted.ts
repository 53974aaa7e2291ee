import type { NodeLabel } from '../model/model.ts'

/** Values of columns by name; undefined takes the value away. */
export type Fields = Readonly<Record<string, string | undefined>>

/** A cell of the workbook, as a person finds it. */
export interface CellPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  /** K12, with the heading of its column. */
  readonly name: string
}

/** The records that a sheet can hold: rows of tables. */
export type SheetLabel = Extract<NodeLabel, 'IndicatorValue' | 'Budget' | 'Evaluation'>

/** A record that a sheet speaks of: it is changed where it stands, or else added. */
export interface WantedRecord {
  readonly label: SheetLabel
  readonly id: string
  readonly fields: Fields
  /** What a new record has besides. */
  readonly identity: Fields
  readonly at: CellPlace
}

/** An item of the strategy's tree that a sheet speaks of. */
export interface WantedItem {
  readonly id: string
  readonly owners?: { readonly value: string | undefined }
  readonly status?: { readonly value: string | undefined }
  readonly at: CellPlace
}

/** What is to become of the files. */
export interface Wanted {
  readonly records: readonly WantedRecord[]
  readonly items: readonly WantedItem[]
  /** Records that are to go. */
  readonly removed: readonly { readonly id: string; readonly at: CellPlace }[]
}

export const NOTHING_WANTED: Wanted = { records: [], items: [], removed: [] }

/** All of it together. */
export const together = (parts: readonly Wanted[]): Wanted => ({
  records: parts.flatMap(({ records }) => records),
  items: parts.flatMap(({ items }) => items),
  removed: parts.flatMap(({ removed }) => removed),
})
