import { bare } from '../read/width.ts'
import { allItems, type DraftIndicator, type DraftItem, type Remark } from './item.ts'

const valuesOf = ({ values }: DraftIndicator): string =>
  values.map(({ kind, value, words, state }) => `${kind}${value ?? words ?? state}`).join()

interface Standing {
  readonly item: DraftItem
  readonly indicator: DraftIndicator
}

const again = ({ quote, at }: DraftIndicator, { name }: DraftItem): Remark => ({
  at,
  text: quote,
  why: {
    ja: `同じ指標が「${name}」にもあります。計画が両方に載せているため、両方に置きました。同じ値を書くか、一方を除いてください`,
    en: `the same indicator stands under 「${name}」; the plan prints both, so both are here: give them the same values, or keep one`,
  },
})

/**
 * An indicator that an overview repeats stands once, where it is deepest in the tree. One that the plan prints
 * under two items of which neither is within the other stays under both, and is told.
 */
export const withoutRepeated = (
  goals: readonly DraftItem[],
  placedByWords: ReadonlySet<DraftIndicator>,
): readonly Remark[] => {
  const seen = new Map<string, Standing[]>()
  const remarks: Remark[] = []
  for (const item of allItems(goals).toReversed()) {
    const below = new Set(allItems([item]))
    const kept: DraftIndicator[] = []
    for (const indicator of item.indicators) {
      const key = `${bare(indicator.name)} ${valuesOf(indicator)}`
      const others = seen.get(key) ?? []
      const isOverview = others.some(
        other => below.has(other.item) || placedByWords.has(indicator) || placedByWords.has(other.indicator),
      )
      if (isOverview) continue
      const [first] = others
      if (first) remarks.push(again(first.indicator, item))
      seen.set(key, [...others, { item, indicator }])
      kept.push(indicator)
    }
    item.indicators.splice(0, item.indicators.length, ...kept)
  }
  return remarks
}
