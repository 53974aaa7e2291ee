import type { NodeLabel } from '../model/model.ts'
import { isJapanese } from './fold.ts'
import { shortSpellings } from './spelling.ts'
import { longest, type TermIndex, termIndex } from './term-index.ts'
import { TYPE_WORDS } from './type-words.ts'

/** Words that mean the same, in either language, and words that mean something near it. */
export interface Meaning {
  readonly key: string
  readonly terms: readonly string[]
  readonly near: readonly string[]
}

/** Words that mean the same, as they are found in texts. */
export type Synonyms = TermIndex<Meaning>

/** So many words of each language speak for a wider meaning: who looks for the wider finds the narrower by them. */
const SPEAKING = 2

const speaking = (terms: readonly string[]): readonly string[] => [
  ...terms.filter(isJapanese).slice(0, SPEAKING),
  ...terms.filter(term => !isJapanese(term)).slice(0, SPEAKING),
]

/**
 * Groups of words, each with the keys of groups that mean something near it, mostly something wider. Nearness
 * goes both ways, but a narrower thing is found by few words for the wider one, a wider thing by all for the narrower.
 */
export const synonymsOf = (
  groups: readonly {
    readonly key: string
    readonly terms: readonly string[]
    readonly related: readonly string[]
  }[],
): Synonyms => {
  const near = new Map<string, string[]>()
  const terms = new Map(groups.map(group => [group.key, group.terms]))
  const join = (key: string, others: readonly string[]) =>
    near.set(key, [...(near.get(key) ?? []), ...others])
  for (const { key, terms: own, related } of groups)
    for (const other of related) {
      join(key, speaking(terms.get(other) ?? []))
      join(other, own)
    }
  return termIndex(
    groups.flatMap(({ key, terms: own }) => {
      const meaning = { key, terms: own, near: near.get(key) ?? [] }
      return own.map(term => ({ term, meaning }))
    }),
  )
}

/** A word of a text, and other words by which it can be found. */
export interface RelatedWords {
  readonly word: string
  readonly terms: readonly string[]
}

/** Other words for those of a text: what means the same, and shorter spellings. */
export const relatedIn = (text: string, synonyms: Synonyms): readonly RelatedWords[] => [
  ...longest(synonyms.in(text)).map(({ word, meaning }) => ({
    word,
    terms: meaning.terms.filter(term => term.toLowerCase() !== word.toLowerCase()),
  })),
  ...shortSpellings(text).map(([word, short]) => ({ word, terms: [short] })),
]

/** Words that mean something near those of a text. */
export const nearIn = (text: string, synonyms: Synonyms): readonly RelatedWords[] =>
  longest(synonyms.in(text)).flatMap(({ word, meaning }) =>
    meaning.near.length > 0 ? [{ word, terms: meaning.near }] : [],
  )

/** What a kind of thing is called; it stands for no word of its texts. */
export const typeWords = (label: NodeLabel): readonly RelatedWords[] => {
  const terms = TYPE_WORDS[label]
  return terms ? [{ word: '', terms }] : []
}

const [BETWEEN, WITHIN] = ['\t', '\n']

/** Related words as they are kept with a record, one text for each word. */
export const storedRelated = (related: readonly RelatedWords[]): readonly string[] => {
  const byWord = new Map<string, Set<string>>()
  for (const { word, terms } of related) {
    const all = byWord.get(word) ?? new Set()
    for (const term of terms) all.add(term)
    byWord.set(word, all)
  }
  return [...byWord].map(([word, terms]) => `${word}${BETWEEN}${[...terms].join(WITHIN)}`)
}

export const readRelated = (stored: unknown): readonly RelatedWords[] =>
  (Array.isArray(stored) ? stored : []).map(text => {
    const [word = '', terms = ''] = String(text).split(BETWEEN)
    return { word, terms: terms.split(WITHIN) }
  })
