import type { Line } from '../document.ts'
import type { TableReading, TableRow } from '../kpi/table.ts'
import type { Section } from '../outline/section.ts'
import { quoted } from '../read/width.ts'
import type { DraftIndicator, DraftItem, Passage, Remark } from './item.ts'
import { placeRows } from './rows.ts'

/** What the building of a tree leaves behind for a person to look at. */
export interface Notes {
  readonly remarks: Remark[]
  /** Passages that are no items: sections about the plan, present state and problems. */
  readonly leftOut: (Passage & { readonly lines: number })[]
}

/** The indicator of a row; undefined for a row without a name. */
export const indicatorOf = (row: TableRow): DraftIndicator | undefined =>
  row.name === undefined
    ? undefined
    : {
        name: row.name,
        unit: row.unit,
        quote: row.quote,
        headerQuote: row.headerQuote,
        at: row.at,
        values: [...row.values],
        row,
      }

const passage = ({ text, at }: Line): Passage => ({ quote: quoted(text), at })

/** Keeps lines as what is said of an item. */
export const describe = (item: DraftItem, lines: readonly Line[]): void => {
  for (const line of lines) if (/\p{L}/u.test(line.text)) item.description.push(passage(line))
}

/** Places the rows of tables below an item. */
export const takeTables = (item: DraftItem, tables: readonly TableReading[], notes: Notes): void => {
  for (const reading of tables) placeRows(reading, [item], item, notes)
}

/** Leaves a section out, and says so. */
export const leaveOut = (section: Section, notes: Notes): void => {
  const count = (each: Section): number =>
    1 + each.lines.length + each.children.reduce((sum, child) => sum + count(child), 0)
  notes.leftOut.push({ quote: section.quote, at: section.at, lines: count(section) })
  for (const { header, rows } of section.tables)
    notes.remarks.push({
      at: rows[0]?.at ?? section.at,
      text: header.quote,
      why: {
        ja: '現状や課題の節にある表なので、指標にしていません',
        en: 'stands in a section on the present state, so that it was not taken for indicators',
      },
    })
}

/** A section with all below it, as lines. */
export const asLines = (section: Section): readonly Line[] => [
  { kind: 'line', text: section.quote, at: section.at },
  ...section.lines,
  ...section.children.flatMap(asLines),
]
