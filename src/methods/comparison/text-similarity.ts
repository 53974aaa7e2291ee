/** A text as it is compared: one form for equal characters, no spaces. */
export const normalised = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

const pairsOf = (text: string): ReadonlySet<string> => {
  const characters = [...normalised(text)]
  const pairs = characters.slice(1).map((character, place) => `${characters[place]}${character}`)
  return new Set(pairs.length > 0 ? pairs : characters)
}

/** How alike two texts are, 0 to 1: twice the pairs of neighbouring characters in both, over those in each. */
export const similarity = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const both = [...left].filter(pair => right.has(pair)).length
  const all = left.size + right.size
  return all === 0 ? 1 : Math.round(((2 * both) / all) * 1000) / 1000
}
