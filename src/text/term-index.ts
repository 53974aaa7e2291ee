import { isStopWord } from './english.ts'
import { isJapanese } from './fold.ts'
import { stemOf } from './stem.ts'
import { commonForm } from './variants.ts'
import { beginsVerb, type Verb, verbOf } from './verb.ts'

/** A word or a phrase, and what it stands for. */
export interface Entry<Meaning> {
  readonly term: string
  readonly meaning: Meaning
}

/** A term that stands in a text. */
export interface FoundTerm<Meaning> extends Entry<Meaning> {
  /** What stands there: another form of the term, perhaps. */
  readonly word: string
  readonly begin: number
  readonly end: number
}

/** Terms that can be found in any text. */
export interface TermIndex<Meaning> {
  /** Every term that stands in a text as a whole word or morpheme, in the order of the text. */
  in(text: string): readonly FoundTerm<Meaning>[]
}

/** Beginnings that some write with a hyphen: `co-working`, `start-up`, `e-commerce`. */
const HYPHENATED = /\b(co|e|re|pre|non|start|on|self|eco|tele|multi|micro)-(?=[a-z])/giu

/** A text as terms are looked for in it: width, old forms of characters, accents and some hyphens make no difference. */
export const plainText = (text: string): string =>
  [...text.normalize('NFKC')]
    .map(commonForm)
    .join('')
    .replace(HYPHENATED, '$1')
    .replace(/\p{Script=Latin}\p{M}*/gu, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))

/** Words that an ending makes no form of another: a customer is no customs, a foundation no founder. */
const OWN_STEM =
  /^(?:custom(?:s|ary)?|visits?|visited|visiting|foundations?|found|posts?|posted|important|importance|show(?:s|n|ed|ing)?|flow(?:s|ed|ing)?|former(?:ly)?|corners?|mentors?|million|sens(?:e|ible|itive)|facts?|factors?|offic(?:er|ers|ial|ials)|interest(?:s|ed|ing)?|count(?:s|ed|ing)?|letters?|masters?|informal|interior|terminal|ration(?:al)?|pensive|capitals?|general|personal|personnel)$/u

/** What the forms of a word of a name or a text have in common. */
export const wordStem = (word: string): string => {
  const lower = word.toLowerCase()
  return OWN_STEM.test(lower) ? `${lower}=` : stemOf(lower)
}

const WORD = /[a-z0-9]+(?:['’][a-z]+)?/giu
const HAN = /[\p{Script=Han}々]/u
const KATAKANA = /[\p{Script=Katakana}ー]/u
const HIRAGANA = /\p{Script=Hiragana}/u
const LATIN = /[a-z0-9]/iu

/** Katakana of so many characters is a word also within a longer run: センサー in センサーネットワーク. */
const TELLING_KATAKANA = 4

interface Word {
  readonly text: string
  readonly stem: string
  readonly begin: number
  readonly end: number
}

const wordsOf = (plain: string): readonly Word[] =>
  [...plain.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    stem: wordStem(text.replace(/['’]s?$/u, '')),
    begin: index,
    end: index + text.length,
  }))

/** Whether a run of characters can end between two: a run of katakana or letters is one word, a lone character none. */
const isBorder = (inner: string | undefined, outer: string | undefined, length: number): boolean => {
  if (inner === undefined || outer === undefined) return true
  if (LATIN.test(inner)) return !LATIN.test(outer)
  if (KATAKANA.test(inner) && KATAKANA.test(outer)) return length >= TELLING_KATAKANA
  if (length === 1) return !HAN.test(outer)
  return !(length === 2 && HIRAGANA.test(inner) && HIRAGANA.test(outer))
}

interface Phrase<Meaning> extends Entry<Meaning> {
  readonly words: readonly Word[]
}

const isSame = (wanted: Word, word: Word | undefined): boolean => {
  if (word === undefined) return false
  // `it` is not IT, and a short name is not the beginning of anything.
  if (isStopWord(wanted.text.toLowerCase())) return wanted.text === word.text
  return wanted.stem === word.stem
}

/** Words that may stand between those of a phrase: `treatment of water`, `houses that are vacant` are not told apart. */
const phrasesIn = <Meaning>(
  plain: string,
  byStem: ReadonlyMap<string, readonly Phrase<Meaning>[]>,
): FoundTerm<Meaning>[] => {
  const words = wordsOf(plain)
  return words.flatMap((word, place) =>
    (byStem.get(word.stem) ?? []).flatMap(({ term, meaning, words: wanted }) => {
      const last = words[place + wanted.length - 1]
      if (last === undefined || !wanted.every((each, step) => isSame(each, words[place + step]))) return []
      return [{ term, meaning, word: plain.slice(word.begin, last.end), begin: word.begin, end: last.end }]
    }),
  )
}

/** A term in Japanese; of a verb all forms are found. */
interface Written<Meaning> extends Entry<Meaning> {
  readonly verb: Verb | undefined
}

/** Where a term that begins in a place of a text ends; undefined where it does not stand there. */
const endOf = (lower: string, begin: number, { term, verb }: Written<unknown>): number | undefined => {
  const before = lower[begin - 1]
  if (!isBorder(lower[begin], before, term.length) || (verb && !beginsVerb(verb.stem, before)))
    return undefined
  const end = begin + term.length
  if (lower.startsWith(term, begin) && isBorder(lower[end - 1], lower[end], term.length)) return end
  if (verb === undefined) return undefined
  verb.forms.lastIndex = begin
  return verb.forms.test(lower) ? verb.forms.lastIndex : undefined
}

const charactersIn = <Meaning>(
  plain: string,
  byBeginning: ReadonlyMap<string, readonly Written<Meaning>[]>,
): FoundTerm<Meaning>[] => {
  const lower = plain.toLowerCase()
  const found: FoundTerm<Meaning>[] = []
  for (let begin = 0; begin < lower.length; begin += 1)
    for (const beginning of [lower.slice(begin, begin + 1), lower.slice(begin, begin + 2)])
      for (const written of byBeginning.get(beginning) ?? []) {
        const end = endOf(lower, begin, written)
        if (end === undefined) continue
        const { term, meaning } = written
        found.push({ term, meaning, word: plain.slice(begin, end), begin, end })
      }
  return found
}

const gathered = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** An index of terms of both languages: Japanese by its characters, English by the stems of its words. */
export const termIndex = <Meaning>(entries: readonly Entry<Meaning>[]): TermIndex<Meaning> => {
  const byBeginning = new Map<string, Written<Meaning>[]>()
  const byStem = new Map<string, Phrase<Meaning>[]>()
  for (const { term, meaning } of entries) {
    const plain = plainText(term)
    if (isJapanese(plain)) {
      const lower = plain.toLowerCase()
      const verb = verbOf(lower)
      gathered(byBeginning, (verb?.stem ?? lower).slice(0, 2), { term: lower, meaning, verb })
      continue
    }
    const words = wordsOf(plain)
    const [first] = words
    if (first) gathered(byStem, first.stem, { term, meaning, words })
  }
  return {
    in: text => {
      const plain = plainText(text)
      return [...charactersIn(plain, byBeginning), ...phrasesIn(plain, byStem)].sort(
        (a, b) => a.begin - b.begin || b.end - a.end,
      )
    },
  }
}

/** Those that stand within no longer one: 水産加工, not the 水産 in it. */
export const longest = <Found extends { readonly begin: number; readonly end: number }>(
  found: readonly Found[],
): readonly Found[] =>
  found.filter(
    one =>
      !found.some(
        other =>
          other !== one &&
          other.begin <= one.begin &&
          other.end >= one.end &&
          other.end - other.begin > one.end - one.begin,
      ),
  )
