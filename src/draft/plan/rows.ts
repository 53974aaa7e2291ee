import type { RowItem, TableReading, TableRow } from '../kpi/table.ts'
import { markerOf } from '../outline/marker.ts'
import { bare } from '../read/width.ts'
import {
  allItems,
  type DraftIndicator,
  type DraftItem,
  type ItemKind,
  isSame,
  newItem,
  type Remark,
} from './item.ts'

const indicatorOf = (row: TableRow, name: string): DraftIndicator => ({
  ...{ name, unit: row.unit, quote: row.quote, headerQuote: row.headerQuote, at: row.at },
  ...{ values: [...row.values], row },
})

const kindUnder = (above: DraftItem | undefined, { tier }: RowItem): ItemKind => {
  if (above === undefined) return tier === 'PROJECT' ? 'PROJECT' : 'GOAL'
  if (above.kind === 'PROJECT') return 'THEME'
  if (above.kind === 'THEME' || above.kind === 'ACTION') return 'ACTION'
  if (above.kind === 'INITIATIVE' || above.kind === 'EFFORT') return 'INITIATIVE'
  if (tier === 'INITIATIVE') return above.kind === 'GOAL' ? 'EFFORT' : 'INITIATIVE'
  return 'MEASURE'
}

const itemOf = (path: RowItem, above: DraftItem | undefined): DraftItem => {
  const marker = markerOf(path.text)
  return newItem({
    kind: kindUnder(above, path),
    name: (marker?.rest || path.text).replace(/^[【〈《≪]([^【】〈〉《》≪≫]+)[】〉》≫]$/u, '$1'),
    label: marker?.label ?? path.label,
    tier: marker?.tier ?? path.tier,
    numbers: marker?.numbers ?? [],
    style: `column:${path.label}`,
    quote: path.text,
    at: path.at,
  })
}

/** The item of a cell: the one that is there already, here or elsewhere, or a new one. */
const found = (path: RowItem, above: DraftItem | undefined, goals: DraftItem[]): DraftItem => {
  const item = itemOf(path, above)
  if (above && isSame(above, item)) return above
  const isTop =
    path.tier === 'GOAL' && above !== undefined && goals.some(goal => goal !== above && isSame(goal, item))
  const among = above === undefined || isTop ? goals : above.children
  const there =
    among.find(each => isSame(each, item)) ??
    allItems(above === undefined ? goals : above.children).find(each => bare(each.name) === bare(item.name))
  if (there) return there
  // What is done for a goal and has parts is a measure.
  if (above?.kind === 'EFFORT') above.kind = 'MEASURE'
  among.push(item)
  return item
}

/** A cell that lists several items, each with its sign. */
const eachOf = (path: RowItem): readonly RowItem[] => {
  const parts = /^[・○〇●■◆①-⑳▶*]/u.test(path.text) ? path.text.split(/\s+(?=[・○〇●■◆①-⑳▶*])/u) : [path.text]
  return parts.map(text => ({ ...path, text }))
}

/** What the tree of a plan keeps of a table: indicators without an item go to `orphans`. */
export interface RowNotes {
  readonly remarks: Remark[]
  readonly orphans?: DraftIndicator[]
}

/** Puts the rows of a table into the tree: items that its columns name, and indicators with what they measure. */
export const placeRows = (
  reading: TableReading,
  goals: DraftItem[],
  base: DraftItem | undefined,
  notes: RowNotes,
): void => {
  let scope = base
  for (const [place, row] of reading.rows.entries()) {
    for (const { text, marker, at } of reading.groups.filter(({ before }) => before === place)) {
      const path: RowItem = {
        label: marker?.label ?? '',
        tier: marker?.tier ?? (base ? 'MEASURE' : 'GOAL'),
        text,
        at,
      }
      const known = allItems(goals).find(item => isSame(item, itemOf(path, undefined)))
      if (known) scope = known
      else if (base === undefined) {
        const above = marker?.tier === 'MEASURE' ? goals.at(-1) : undefined
        scope = found(path, above, goals)
      } else scope = base
    }
    const above = row.path
      .slice(0, -1)
      .reduce<DraftItem | undefined>((item, path) => found(path, item, goals), scope)
    const last = row.path.at(-1)
    const items = last ? eachOf(last).map(path => found(path, above, goals)) : []
    const [item = scope] = items
    if (row.name !== undefined) {
      const indicator = indicatorOf(row, row.name)
      if (row.values.length === 0 && /\d/.test(row.quote.replace(row.name, '')))
        notes.remarks.push({
          at: row.at,
          text: row.quote,
          why: {
            ja: 'この行の数値がどの列のものか読み取れません。値を確かめて書いてください',
            en: 'what the numbers of this row are could not be read: write its values',
          },
        })
      if (item) item.indicators.push(indicator)
      else notes.orphans?.push(indicator)
    } else if (item && last) {
      item.owners ??= row.owners
      if (row.description && !item.description.some(({ quote }) => quote === row.description))
        item.description.push({ quote: row.description, at: row.at })
    }
  }
  for (const { at, text } of reading.unread)
    notes.remarks.push({
      at,
      text,
      why: {
        ja: '表の注記です。値に関わるものがないか確かめてください',
        en: 'a note of a table: see whether it changes a value',
      },
    })
}
