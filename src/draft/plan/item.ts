import type { Place } from '../document.ts'
import type { RowValue, TableRow } from '../kpi/table.ts'
import type { Tier } from '../outline/label.ts'
import { bare } from '../read/width.ts'

export type ItemKind = 'GOAL' | 'MEASURE' | 'INITIATIVE' | 'EFFORT' | 'PROJECT' | 'THEME' | 'ACTION'

/** Words of the plan, and where they stand. */
export interface Passage {
  readonly quote: string
  readonly at: Place
}

/** An indicator as the plan prints it. */
export interface DraftIndicator extends Passage {
  readonly name: string
  unit: string | undefined
  readonly headerQuote: string
  readonly values: RowValue[]
  readonly row: TableRow
}

/** Something of the plan: a goal, a measure, an initiative or a leading project. */
export interface DraftItem extends Passage {
  kind: ItemKind
  name: string
  subtitle?: string | undefined
  /** What the plan calls its level. */
  readonly label: string | undefined
  readonly tier: Tier | undefined
  readonly numbers: readonly number[]
  readonly style: string
  /** Its text: sentences that stand below it. */
  readonly description: Passage[]
  readonly indicators: DraftIndicator[]
  readonly children: DraftItem[]
  /** Measures under which the plan lists it again. */
  readonly alsoUnder: DraftItem[]
  owners?: string | undefined
  /** SDG goals that the plan itself names beside it. */
  readonly sdgs: (Passage & { readonly code: string })[]
}

/** A question or a hint for the person who goes through the draft. */
export interface Remark {
  readonly at: Place
  readonly text: string
  readonly why: { readonly ja: string; readonly en: string }
}

/** An item and all below it. */
export const allItems = (items: readonly DraftItem[]): readonly DraftItem[] =>
  items.flatMap(item => [item, ...allItems(item.children)])

export const newItem = (
  given: Pick<DraftItem, 'kind' | 'name' | 'quote' | 'at'> & Partial<DraftItem>,
): DraftItem => ({
  label: undefined,
  tier: undefined,
  numbers: [],
  style: '',
  description: [],
  indicators: [],
  children: [],
  alsoUnder: [],
  sdgs: [],
  ...given,
})

/** Whether two are the same thing, told twice: in an overview and in its own place. */
export const isSame = (a: DraftItem, b: DraftItem): boolean => {
  const [own, other] = [bare(a.name), bare(b.name)]
  if (own === other) return true
  const isNumbered =
    a.label !== undefined &&
    a.label === b.label &&
    a.numbers.length > 0 &&
    a.numbers.join('.') === b.numbers.join('.')
  // One of them may be cut off, or go on with its subtitle.
  return isNumbered && (own === '' || other === '' || own.startsWith(other) || other.startsWith(own))
}

/** Adds to an item what a second telling of it says more. */
export const absorb = (item: DraftItem, again: DraftItem): void => {
  if (item.name.length < again.name.length && bare(again.name).startsWith(bare(item.name)))
    item.name = again.name
  item.subtitle ??= again.subtitle
  item.owners ??= again.owners
  for (const passage of again.description)
    if (!item.description.some(({ quote }) => quote === passage.quote)) item.description.push(passage)
  item.indicators.push(...again.indicators)
  item.sdgs.push(...again.sdgs)
  if (again.kind === 'MEASURE' && (item.kind === 'EFFORT' || item.kind === 'INITIATIVE'))
    item.kind = 'MEASURE'
  for (const child of again.children) adopt(item.children, child)
}

/** Puts an item among others, or into that which it tells again. */
export const adopt = (items: DraftItem[], item: DraftItem): DraftItem => {
  const there = items.find(each => isSame(each, item))
  if (there === undefined) {
    items.push(item)
    return item
  }
  absorb(there, item)
  return there
}
