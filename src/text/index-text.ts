import { hash } from 'node:crypto'
import { isSearched, type NodeLabel } from '../model/model.ts'
import { codeKey, exactCodesOf, type Properties } from './code.ts'
import { isStopWord } from './english.ts'
import { type Field, textsOf } from './entity-text.ts'
import { fold, isJapanese } from './fold.ts'
import { kept } from './kept.ts'
import { rankOf } from './rank.ts'
import { type RelatedWords, storedRelated } from './related.ts'
import { stemOf } from './stem.ts'

/** Stands behind every run of Japanese, so that its last character too begins a pair of characters. */
export const END = 'ㇰ'
/** Stand before a name in Japanese and before the first word of another, where no one can type them. */
export const [JAPANESE_BEGINNING, WORD_BEGINNING] = ['ㇱ', '_'] as const

type Kind =
  | 'code'
  | 'name'
  | 'alias'
  | 'called'
  | 'reading'
  | 'half'
  | 'rank'
  | 'uses'
  | 'word'
  | 'type'
  | 'strategy'
  | 'place'
  | 'sample'

const keptHash = kept(20_000, text => hash('sha256', text, 'hex'))

/**
 * An exact value as a single word of letters and digits, whatever it holds: it can be compared as a
 * whole, and no part of it can be taken for a part of a query.
 */
export const searchKey = (kind: Kind, value: string): string =>
  `x${keptHash(`${kind} ${value}`).slice(0, kind === 'half' ? 10 : 24)}`

/** The key of a reading; those of words with one half in kana are many, and short. */
export const readingKey = (read: string): string =>
  searchKey(/\p{Script=Han}/u.test(read) ? 'half' : 'reading', read)

/** A number such as 12.b as one word: the analyzer would cut it at the dot, which nobody can replace so. */
export const indexedWord = (word: string): string => word.replaceAll('.', '_')

/** The stem of a word as it stands in the index, where no word stands so. */
export const indexedStem = (word: string): string => `s_${indexedWord(stemOf(word))}`

const marked = (folded: string): string =>
  folded.replace(/\S+/gu, run => (isJapanese(run) ? `${run}${END}` : indexedWord(run)))

const stemsIn = (folded: string): string => {
  const words = folded.split(' ').filter(run => /^[a-z]{3,}$/.test(run) && !isStopWord(run))
  return words.map(word => ` ${indexedStem(word)}`).join('')
}

const indexed = (text: string): string => {
  const { text: folded } = fold(text)
  return `${marked(folded)}${stemsIn(folded)}`
}

/** A name: where it begins can be asked for. */
const indexedName = (text: string): string => {
  const name = indexed(text)
  if (isJapanese(name.charAt(0))) return `${JAPANESE_BEGINNING}${name}`
  return `${WORD_BEGINNING}${name.split(' ', 1)[0]} ${name}`
}

/** Another name: where one in Japanese begins, such as the reading of a place, can be asked for too. */
const indexedAlias = (text: string): string => {
  const alias = indexed(text)
  return isJapanese(alias.charAt(0)) ? `${JAPANESE_BEGINNING}${alias}` : alias
}

const INDEXED: Partial<Readonly<Record<Group, (text: string) => string>>> = {
  searchName: indexedName,
  searchAlias: indexedAlias,
}

/** What a search may be narrowed to, beside the type. */
export interface Scope {
  readonly strategyId: string | undefined
  /** The place it is of, and those around it. */
  readonly placeIds: readonly string[]
  readonly sample: boolean
  /** Whether another strategy has taken the place of its own. */
  readonly isFormer: boolean
}

type Group = 'searchName' | 'searchAlias' | 'searchRelated' | 'searchNear' | 'searchText' | 'searchLoose'

const GROUPS: Readonly<Record<Field, Group>> = {
  CODE: 'searchAlias',
  NAME_JA: 'searchName',
  NAME_EN: 'searchName',
  ALIAS: 'searchAlias',
  RELATED: 'searchRelated',
  DESCRIPTION_JA: 'searchText',
  DESCRIPTION_EN: 'searchText',
  QUOTATION: 'searchText',
}

/** What an analysis at import adds to the texts of a record. */
export interface Analysis {
  /** Other words for those of its names. */
  readonly related: readonly RelatedWords[]
  /** Words that mean something near those of its names, and names of the capabilities that it would use. */
  readonly near: readonly RelatedWords[]
  /** Other words for those of its descriptions, and for what kind of thing it is. */
  readonly loose: readonly RelatedWords[]
  /** How the words of its names are read. */
  readonly readings: readonly RelatedWords[]
}

const strings = (value: unknown): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string')

/** Capabilities that a thing would use, so that those who provide one find it. */
const usedBy = ({ usedIds, alsoUsedIds }: Properties): readonly string[] => [
  ...strings(usedIds),
  ...strings(alsoUsedIds),
]

const keysOf = (
  label: NodeLabel,
  properties: Properties,
  scope: Scope,
  { readings }: Analysis,
): readonly string[] => {
  const named = textsOf(label, properties).flatMap(({ field, text }) => {
    const group = GROUPS[field]
    if (group === 'searchName') return [searchKey('name', codeKey(text))]
    // A capability is one of many things that its other names may mean: they count, and do not come before all else.
    return field === 'ALIAS' ? [searchKey(label === 'Capability' ? 'called' : 'alias', codeKey(text))] : []
  })
  const { strategyId, placeIds, sample } = scope
  return [
    ...exactCodesOf(label, properties).map(code => searchKey('code', code)),
    ...named,
    ...readings.flatMap(({ terms }) => terms.map(term => readingKey(codeKey(term)))),
    searchKey('rank', rankOf(label, scope)),
    ...usedBy(properties).map(id => searchKey('uses', id)),
    ...strings(properties.words).map(word => searchKey('word', word)),
    searchKey('type', label),
    ...(strategyId ? [searchKey('strategy', strategyId)] : []),
    ...placeIds.map(id => searchKey('place', id)),
    ...(sample ? [searchKey('sample', 'true')] : []),
  ]
}

const indexedTerm = kept(20_000, indexed)

const wordsOf = (related: readonly RelatedWords[]): string =>
  [...new Set(related.flatMap(({ terms }) => terms))].map(indexedTerm).join(' ')

/** Each term with the first word that it stands for or is near: they are many, and long. */
const eachOnce = (words: readonly RelatedWords[]): readonly RelatedWords[] => {
  const seen = new Set<string>()
  return words.flatMap(({ word, terms }) => {
    const fresh = [...new Set(terms)].filter(term => !seen.has(term))
    for (const term of fresh) seen.add(term)
    return fresh.length > 0 ? [{ word, terms: fresh }] : []
  })
}

/** The properties that the full-text index reads; none for a record that nobody would look for. */
export const searchProperties = (
  label: NodeLabel,
  properties: Properties,
  scope: Scope,
  analysis: Analysis,
): Readonly<Record<string, string | readonly string[]>> => {
  if (!isSearched(label)) return {}
  const groups: Record<string, string[]> = {}
  for (const { field, text } of textsOf(label, properties)) {
    const group = GROUPS[field]
    groups[group] ??= []
    groups[group].push((INDEXED[group] ?? indexed)(text))
  }
  groups.searchKeys = [...new Set(keysOf(label, properties, scope, analysis))]
  const { related, near, loose, readings } = analysis
  if (related.length > 0) groups.searchRelated = [wordsOf(related)]
  if (near.length > 0) groups.searchNear = [wordsOf(near)]
  if (loose.length > 0) groups.searchLoose = [wordsOf(loose)]
  const all = storedRelated([...eachOnce([...related, ...near, ...loose]), ...readings])
  return {
    ...Object.fromEntries(Object.entries(groups).map(([name, texts]) => [name, texts.join(' ')])),
    ...(all.length > 0 ? { relatedWords: all } : {}),
  }
}
