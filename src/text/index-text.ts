import { createHash } from 'node:crypto'
import { isSearched, type NodeLabel } from '../model/model.ts'
import { codeKey, exactCodesOf, type Properties } from './code.ts'
import { type Field, textsOf } from './entity-text.ts'
import { fold, isJapanese } from './fold.ts'

/** Stands behind every run of Japanese, so that its last character too begins a pair of characters. */
export const END = 'ㇰ'
/** Stand before a name in Japanese and before the first word of another, where no one can type them. */
export const [JAPANESE_BEGINNING, WORD_BEGINNING] = ['ㇱ', '_'] as const

type Kind = 'code' | 'name' | 'alias' | 'type' | 'strategy' | 'place' | 'sample'

/**
 * An exact value as a single word of letters and digits, whatever it holds: it can be compared as a
 * whole, and no part of it can be taken for a part of a query.
 */
export const searchKey = (kind: Kind, value: string): string =>
  `x${createHash('sha256').update(`${kind} ${value}`).digest('hex').slice(0, 24)}`

/** A number such as 12.b as one word: the analyzer would cut it at the dot, which nobody can replace so. */
export const indexedWord = (word: string): string => word.replaceAll('.', '_')

const marked = (folded: string): string =>
  folded.replace(/\S+/gu, run => (isJapanese(run) ? `${run}${END}` : indexedWord(run)))

const indexed = (text: string): string => marked(fold(text).text)

/** A name: where it begins can be asked for. */
const indexedName = (text: string): string => {
  const name = indexed(text)
  if (isJapanese(name.charAt(0))) return `${JAPANESE_BEGINNING}${name}`
  return `${WORD_BEGINNING}${name.split(' ', 1)[0]} ${name}`
}

/** What a search may be narrowed to, beside the type. */
export interface Scope {
  readonly strategyId: string | undefined
  readonly placeId: string | undefined
  readonly sample: boolean
}

const GROUPS: Readonly<Record<Field, 'searchName' | 'searchAlias' | 'searchText'>> = {
  CODE: 'searchAlias',
  NAME_JA: 'searchName',
  NAME_EN: 'searchName',
  ALIAS: 'searchAlias',
  DESCRIPTION_JA: 'searchText',
  DESCRIPTION_EN: 'searchText',
}

const keysOf = (label: NodeLabel, properties: Properties, scope: Scope): readonly string[] => {
  const named = textsOf(label, properties).flatMap(({ field, text }) => {
    const group = GROUPS[field]
    if (group === 'searchName') return [searchKey('name', codeKey(text))]
    return field === 'ALIAS' ? [searchKey('alias', codeKey(text))] : []
  })
  const { strategyId, placeId, sample } = scope
  return [
    ...exactCodesOf(label, properties).map(code => searchKey('code', code)),
    ...named,
    searchKey('type', label),
    ...(strategyId ? [searchKey('strategy', strategyId)] : []),
    ...(placeId ? [searchKey('place', placeId)] : []),
    ...(sample ? [searchKey('sample', 'true')] : []),
  ]
}

/** The properties that the full-text index reads; none for a record that nobody would look for. */
export const searchProperties = (
  label: NodeLabel,
  properties: Properties,
  scope: Scope,
): Readonly<Record<string, string>> => {
  if (!isSearched(label)) return {}
  const groups: Record<string, string[]> = {}
  for (const { field, text } of textsOf(label, properties)) {
    const group = GROUPS[field]
    groups[group] ??= []
    groups[group].push(group === 'searchName' ? indexedName(text) : indexed(text))
  }
  groups.searchKeys = [...new Set(keysOf(label, properties, scope))]
  return Object.fromEntries(Object.entries(groups).map(([name, texts]) => [name, texts.join(' ')]))
}
