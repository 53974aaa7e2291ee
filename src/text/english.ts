/** The words that an index of English leaves out. */
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word)

/** A stem shorter than this would begin too many other words. */
const SHORTEST_STEM = 4

const singular = (word: string): string => {
  if (/(ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  return word.replace(/((?<=ch|sh|x|ss|z)es|s)$/, '')
}

/** What stands before an ending, a doubled letter single again: `plan` of `planning`. */
const before = (word: string, ending: RegExp): string =>
  word.replace(ending, '').replace(/([bdgmnprt])\1$/, '$1')

/**
 * The beginnings by which an English word is found: its own, its singular and plural, and its stem before
 * the endings of verbs. `policies` finds `policy`, `farms` finds `farming`, `promote` finds `promotion`.
 */
export const beginningsOf = (word: string): readonly string[] => {
  if (!/^[a-z]{3,}$/.test(word)) return [word]
  const one = singular(word)
  const candidates = [
    one,
    one.replace(/(?<=[^aeiou])y$/, 'ies'),
    one.replace(/e$/, 'i'),
    before(one, /(ing|ed|ation|ion)$/),
  ]
  const found = [word, ...candidates.filter(stem => stem === one || stem.length >= SHORTEST_STEM)]
  return [...new Set(found)].filter(
    (beginning, place) =>
      !found.some((other, at) => at !== place && other !== beginning && beginning.startsWith(other)),
  )
}
