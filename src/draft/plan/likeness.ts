import { readSynonyms } from '../../environment/synonyms.ts'
import { type Synonyms, synonymsOf } from '../../text/related.ts'
import { longest } from '../../text/term-index.ts'
import { unitsOf } from '../../text/units.ts'

/** The field's own words that mean the same; read once, when the first text is compared. */
let known: Synonyms | undefined
export const synonyms = (): Synonyms => {
  known ??= synonymsOf(readSynonyms())
  return known
}

let relatedKeys: ReadonlyMap<string, readonly string[]> | undefined
const related = (key: string): readonly string[] => {
  relatedKeys ??= new Map(readSynonyms().map(row => [row.key, row.related]))
  return relatedKeys.get(key) ?? []
}

/** A word of the same meaning says nearly as much as the word, one of a meaning near it less. */
const [SAME, NEAR] = [0.7, 0.3]

/** What texts speak of: words with how much each says. */
export type Words = ReadonlyMap<string, number>

/** The words of texts: those that mean the same are one. */
export const wordsOf = (texts: readonly string[]): Words => {
  const words = new Map<string, number>()
  for (const text of texts) {
    for (const { text: word, weight } of unitsOf(text, synonyms()))
      words.set(word, Math.max(words.get(word) ?? 0, weight))
    for (const { meaning } of longest(synonyms().in(text))) {
      words.set(`meaning:${meaning.key}`, SAME)
      for (const near of related(meaning.key).map(key => `meaning:${key}`))
        if (!words.has(near)) words.set(near, NEAR)
    }
  }
  return words
}

/** How much two texts have in common: the sum of what their common words say. */
export const likeness = (a: Words, b: Words): number => {
  let sum = 0
  for (const [word, weight] of a) sum += Math.min(weight, b.get(word) ?? 0)
  return sum
}
