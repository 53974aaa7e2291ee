import type { DraftIndicator, DraftItem } from './item.ts'
import { allItems } from './item.ts'
import { likeness, type Words, wordsOf } from './likeness.ts'

/** Items and indicators that stand before their heading in the text, in the groups in which they stand together. */
export interface Group {
  readonly kind: 'MEASURES' | 'EFFORTS' | 'INDICATORS'
  readonly items: readonly DraftItem[]
  readonly indicators: readonly DraftIndicator[]
}

const textsOf = ({ items, indicators }: Group): readonly string[] => [
  ...allItems(items).map(({ name }) => name),
  ...indicators.map(({ name }) => name),
]

const wordsOfGoal = (goal: DraftItem): Words =>
  wordsOf([
    goal.name,
    goal.subtitle ?? '',
    ...allItems(goal.children).map(({ name }) => name),
    ...goal.indicators.map(({ name }) => name),
  ])

const orders = (count: number): readonly (readonly number[])[] =>
  count === 0
    ? [[]]
    : orders(count - 1).flatMap(order =>
        Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
      )

/** More are placed each by itself: their orders would be too many. */
const MOST_GROUPS = 6
/** In doubt the order of the text holds. */
const IN_ORDER = 0.01

/** For each group the place of its goal: one each, so that words and order fit best. */
const assigned = (groups: readonly Group[], goals: readonly DraftItem[]): readonly number[] => {
  const wanted = goals.map(wordsOfGoal)
  const given = groups.map(group => wordsOf(textsOf(group)))
  const score = (group: number, goal: number): number =>
    likeness(given[group] ?? new Map(), wanted[goal] ?? new Map()) + (group === goal ? IN_ORDER : 0)
  if (groups.length !== goals.length || groups.length > MOST_GROUPS)
    return groups.map((_, group) =>
      goals.reduce(
        (best, _goal, at) => (score(group, at) > score(group, best) ? at : best),
        Math.min(group, goals.length - 1),
      ),
    )
  const total = (order: readonly number[]) => order.reduce((sum, goal, group) => sum + score(group, goal), 0)
  return orders(goals.length).reduce((best, order) => (total(order) > total(best) ? order : best))
}

/** Puts groups that stand apart from their goals where their words fit; what is done first, since it says most. */
export const placeGroups = (groups: readonly Group[], goals: readonly DraftItem[]): void => {
  for (const kind of ['EFFORTS', 'MEASURES', 'INDICATORS'] as const) {
    const alike = groups.filter(group => group.kind === kind)
    for (const [at, place] of assigned(alike, goals).entries()) {
      const [goal, group] = [goals[place], alike[at]]
      const number = ({ numbers }: DraftItem) => numbers[0] ?? 0
      goal?.children.push(...(group?.items ?? []).toSorted((a, b) => number(a) - number(b)))
      goal?.indicators.push(...(group?.indicators ?? []))
    }
  }
}

/** Where a row of items divides between owners so that words fit best, in whatever order these stand. */
export const divided = (
  items: readonly DraftItem[],
  owners: readonly DraftItem[],
): readonly (readonly DraftItem[])[] => {
  const wanted = owners.map(({ name, subtitle }) => wordsOf([name, subtitle ?? '']))
  const given = items.map(item => wordsOf(allItems([item]).map(({ name }) => name)))
  let best = { score: Number.NEGATIVE_INFINITY, parts: owners.map((): readonly DraftItem[] => []) }
  for (const order of orders(owners.length))
    for (const cuts of cutsOf(items.length, owners.length)) {
      const bounds = [0, ...cuts, items.length]
      let score = order.every((owner, at) => owner === at) ? IN_ORDER : 0
      for (const [at, owner] of order.entries())
        for (let item = bounds[at] ?? 0; item < (bounds[at + 1] ?? 0); item += 1)
          score += likeness(given[item] ?? new Map(), wanted[owner] ?? new Map())
      // A row is cut where neighbours have little to do with each other.
      for (const cut of cuts) score -= 0.5 * likeness(given[cut - 1] ?? new Map(), given[cut] ?? new Map())
      if (score <= best.score) continue
      const parts = owners.map((): readonly DraftItem[] => [])
      for (const [at, owner] of order.entries()) parts[owner] = items.slice(bounds[at], bounds[at + 1])
      best = { score, parts }
    }
  return best.parts
}

/** Every way to cut a row into so many parts, none of them empty. */
const cutsOf = (length: number, parts: number, from = 1): readonly (readonly number[])[] =>
  parts <= 1
    ? [[]]
    : Array.from({ length: Math.max(0, length - from - parts + 2) }, (_, step) => from + step).flatMap(cut =>
        cutsOf(length, parts - 1, cut + 1).map(rest => [cut, ...rest]),
      )
