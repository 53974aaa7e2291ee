/** Numbers that look random and are the same on every machine, from a seed (a 32-bit xorshift). */
export type Random = () => number

const scrambled = (seed: number): number => {
  let state = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b)
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b)
  return (state ^ (state >>> 16)) >>> 0 || 1
}

/** A source of numbers from 0 up to 1. */
export const random = (seed: number): Random => {
  let state = scrambled(seed + 1)
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** One of the items, each as likely as the other. */
export const oneOf = <Item>(next: Random, items: readonly Item[]): Item => {
  const item = items[Math.floor(next() * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

/** The items in another order. */
export const shuffled = <Item>(next: Random, items: readonly Item[]): Item[] =>
  items
    .map(item => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

/** Chooses by Zipf's law: the first item twice as often as the second, three times as often as the third. */
export const zipf = <Item>(items: readonly Item[]): ((next: Random) => Item) => {
  let sum = 0
  const upTo = items.map((_, index) => {
    sum += 1 / (index + 1)
    return sum
  })
  return next => {
    const wanted = next() * sum
    let [low, high] = [0, items.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    const item = items[low]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}

/** So many different choices, or fewer where the choice is small. */
export const several = <Item>(count: number, choose: () => Item): Item[] => {
  const chosen = new Set<Item>()
  for (let tries = 0; chosen.size < count && tries < count * 10; tries += 1) chosen.add(choose())
  return [...chosen]
}
