import type { Bilingual } from '../model/bilingual.ts'
import { isGeneral } from './meanings.ts'
import type { Synonyms } from './related.ts'
import { longest } from './term-index.ts'
import { unitsOf } from './units.ts'

/** A word of a text, with how it is shown. */
type Said = ReadonlyMap<string, string>

/** A single character and what stands in every plan are no ground for a link. */
const said = (text: string, synonyms: Synonyms): Said => {
  const words = new Map<string, string>()
  for (const { text: word, weight } of unitsOf(text, synonyms))
    if (
      weight >= 1 &&
      [...word].length > 1 &&
      /[\p{Script=Han}\p{Script=Katakana}a-z]/iu.test(word) &&
      !/^\d/.test(word)
    )
      words.set(word, word)
  for (const { word, meaning } of longest(synonyms.in(text))) {
    words.delete(word)
    if (!isGeneral(meaning.key)) words.set(`meaning:${meaning.key}`, word)
  }
  return words
}

/** Words that the labels of so many targets have in common say little of any of them. */
const MOST_TARGETS = 6
const [LEAST, MOST_LINKS] = [0.4, 3]

/** An SDG target that words of a text speak for. */
export interface ReadTarget {
  readonly code: string
  readonly score: number
  /** Whether one of the words is of the field: 移住, 職場; a word like 維持 stands in any plan. */
  readonly hasMeaning: boolean
  /** The words of the text, each with that of the target. */
  readonly words: readonly (readonly [own: string, other: string])[]
}

/** Finds targets by the words that texts and the label of a target have in common, those that say most first. */
export const targetReader = (
  labels: readonly { readonly code: string; readonly name: string }[],
  synonyms: Synonyms,
): ((texts: readonly string[]) => readonly ReadTarget[]) => {
  const targets = labels.map(({ code, name }) => ({ code, words: said(name, synonyms) }))
  const shared = new Map<string, number>()
  for (const { words } of targets)
    for (const word of words.keys()) shared.set(word, (shared.get(word) ?? 0) + 1)
  return texts => {
    const own = said(texts.join('\n'), synonyms)
    return targets
      .flatMap(({ code, words }): readonly ReadTarget[] => {
        const common = [...own].filter(([word]) => words.has(word) && (shared.get(word) ?? 0) <= MOST_TARGETS)
        const score = common.reduce((sum, [word]) => sum + 2 / (1 + (shared.get(word) ?? 1)), 0)
        const hasMeaning = common.some(([word]) => word.startsWith('meaning:'))
        return common.length > 0
          ? [
              {
                code,
                score,
                hasMeaning,
                words: common.map(([word, shown]) => [shown, words.get(word) ?? shown] as const),
              },
            ]
          : []
      })
      .filter(({ words, score, hasMeaning }) => (hasMeaning && score >= LEAST) || words.length > 1)
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
      .slice(0, MOST_LINKS)
  }
}

/** The words by which a text and a target met, as they are quoted. */
export const wordsThatMet = (words: ReadTarget['words']): Bilingual => ({
  ja: words
    .map(([own, other]) => (own === other ? `「${own}」` : `「${own}」（ターゲットでは「${other}」）`))
    .join('、'),
  en: words
    .map(([own, other]) => (own === other ? `「${own}」` : `「${own}」 (in the target 「${other}」)`))
    .join(', '),
})
