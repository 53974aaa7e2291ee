const HIRAGANA = /\p{Script=Hiragana}/u

/** Han, with the mark that repeats one. */
const HAN = '[\\p{Script=Han}々]'

/**
 * The shorter spelling of words whose kana can be left out between and behind their characters: 空家 of 空き家,
 * 受入 of 受け入れ, 取組 of 取り組み. A particle between two words looks alike, and does no harm: the shorter
 * spelling of 農業の振興 stands nowhere.
 */
const BETWEEN = new RegExp(
  `(?<=${HAN})(?:[いうえきぎくけげさしせたちつてとばびぶべまみめらりるれわ]{1,2})(?=${HAN})`,
  'gu',
)
const BEHIND = new RegExp(`(?<=${HAN}{2})(?:[いえきけげしせちてびべみめりれ])$`, 'u')

/** A word without the kana that may be left out; undefined where it has none. */
export const shortSpelling = (word: string): string | undefined => {
  if (!HIRAGANA.test(word)) return undefined
  const short = word.replace(BETWEEN, '').replace(BEHIND, '')
  return short === word ? undefined : short
}

/** Words in a text that have a shorter spelling, each with it. */
export const shortSpellings = (text: string): readonly (readonly [word: string, short: string])[] => {
  const words = text.match(
    /\p{Script=Han}[いうえきぎくけげさしせたちつてとばびぶべまみめらりるれわ]{1,2}\p{Script=Han}[いえきけげしせちてびべみめりれ]?(?!\p{Script=Hiragana}{2})/gu,
  )
  return (words ?? []).flatMap(word => {
    const short = shortSpelling(word)
    return short === undefined ? [] : [[word, short] as const]
  })
}

/** Whether two words differ by one letter: a wrong one, one too many or too few, or two changed round. */
export const isOneSlipAway = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)]
  if (restOfA.slice(1) === restOfB.slice(1)) return true
  if (restOfA.slice(1) === restOfB || restOfA === restOfB.slice(1)) return true
  return restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2)
}
