import type { DraftItem } from '../plan/item.ts'

const own = ({ numbers }: DraftItem): number | undefined => numbers.at(-1)

/** Keys of items beside each other: the numbers that the plan gives them, where these tell all apart; else their order. */
export const keysOf = (items: readonly DraftItem[]): readonly number[] => {
  const numbers = items.map(own)
  const isTold =
    numbers.every(number => number !== undefined && number > 0) && new Set(numbers).size === items.length
  return items.map((item, at) => (isTold ? (own(item) ?? at + 1) : at + 1))
}
