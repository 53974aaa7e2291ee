import type { NodeLabel } from '../model/model.ts'
import { codeKey, codesTyped } from './code.ts'
import { beginningsOf } from './english.ts'
import { isJapanese } from './fold.ts'
import { indexedWord, JAPANESE_BEGINNING, searchKey, WORD_BEGINNING } from './index-text.ts'
import type { Term, Typed } from './term.ts'

/** Ids of which one, all or none must be a thing's own. */
interface Ids {
  readonly anyOf?: readonly string[] | null
  readonly allOf?: readonly string[] | null
  readonly noneOf?: readonly string[] | null
}

/** To what a search is narrowed within the index. */
export interface Narrowing {
  readonly types?: readonly NodeLabel[] | null
  readonly strategy?: Ids | null
  readonly place?: Ids | null
  readonly sample?: boolean | null
}

/**
 * What each kind of match counts, so far apart that many of a lower kind do not outweigh one of a higher;
 * among matches of one kind the index's own measure decides.
 */
const WEIGHT = {
  code: 1_000_000,
  exactName: 200_000,
  exactAlias: 100_000,
  beginningOfName: 20_000,
  name: 1_000,
  alias: 50,
  description: 1,
} as const

const FIELDS = [
  ['searchName', WEIGHT.name, 1],
  ['searchAlias', WEIGHT.alias, 0.1],
  ['searchText', WEIGHT.description, 0.1],
] as const

// Every part of a query is built from runs of letters and digits and the dot in a number: `fold` leaves
// nothing else of what was typed, and exact values stand as keys. So nothing typed can be syntax.

/** A condition that counts a fixed amount, and a little more the better it is met. */
const counting = (condition: string, weight: number): string => `(+${condition} *:*^${weight})`

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(' ')})`

const inField = (term: Term, field: string, fineness: number): string => {
  if (term.kind === 'characters')
    return [...term.text].length === 1 ? `${field}:${term.text}*^0` : `${field}:"${term.text}"^${fineness}`
  const beginnings = term.beginnings.map(beginning => `${field}:${indexedWord(beginning)}*^0`)
  return anyOf([`${field}:"${indexedWord(term.text)}"^${fineness}`, ...beginnings])
}

type Fields = readonly (typeof FIELDS)[number][]

const required = (fields: Fields) => (term: Term) =>
  `+${anyOf(fields.map(([field, weight, fineness]) => counting(inField(term, field, fineness), weight)))}`

const beginningOfName = (term: Term): string => {
  if (term.kind === 'characters') return `searchName:"${JAPANESE_BEGINNING}${term.text}"^0`
  const open = term.beginnings.length > 0 ? '*' : ''
  return `searchName:${WORD_BEGINNING}${indexedWord(term.text)}${open}^0`
}

const key = (kind: Parameters<typeof searchKey>[0], value: string): string =>
  `searchKeys:${searchKey(kind, value)}^0`

const narrowedTo = (kind: 'strategy' | 'place', ids: Ids | null | undefined): readonly string[] => [
  ...(ids?.anyOf ? [`+${anyOf(ids.anyOf.map(id => key(kind, id)))}`] : []),
  ...(ids?.allOf ?? []).map(id => `+${key(kind, id)}`),
  ...(ids?.noneOf ?? []).map(id => `-${key(kind, id)}`),
]

const narrowed = ({ types, strategy, place, sample }: Narrowing): readonly string[] => [
  ...(types ? [`+${anyOf(types.map(type => key('type', type)))}`] : []),
  ...narrowedTo('strategy', strategy),
  ...narrowedTo('place', place),
  ...(typeof sample === 'boolean' ? [`${sample ? '+' : '-'}${key('sample', 'true')}`] : []),
]

/** Whether a narrowing lets nothing through: one of none. */
const isEmpty = ({ types, strategy, place }: Narrowing): boolean =>
  [types, strategy?.anyOf, place?.anyOf].some(list => list?.length === 0)

/**
 * The query of the index for a text: its code, its exact name, or all of its terms, each of them in any
 * field. Null where nothing can be found, which needs no question.
 */
export const fullTextQuery = (
  { folded, terms }: Typed,
  narrowing: Narrowing,
  extent: 'everywhere' | 'names',
): string | null => {
  const whole = codeKey(folded)
  if (whole === '' || isEmpty(narrowing)) return null
  const fields = extent === 'names' ? FIELDS.slice(0, 2) : FIELDS
  const [first] = terms
  const ways = [
    ...codesTyped(folded).map(code => counting(key('code', code), WEIGHT.code)),
    counting(key('name', whole), WEIGHT.exactName),
    counting(key('alias', whole), WEIGHT.exactAlias),
    ...(first === undefined
      ? []
      : [
          `(${terms.map(required(fields)).join(' ')} ${counting(beginningOfName(first), WEIGHT.beginningOfName)})`,
        ]),
  ]
  return [`+${anyOf(ways)}`, ...narrowed(narrowing)].join(' ')
}

const pieceIn = (piece: string, field: string): readonly string[] => {
  if (!isJapanese(piece)) return beginningsOf(piece).map(beginning => `${field}:${indexedWord(beginning)}*`)
  return [[...piece].length === 1 ? `${field}:${piece}*` : `${field}:"${piece}"`]
}

/** The query for things of a type whose names have any of these pieces; null without a piece. */
export const namingQuery = (pieces: readonly string[], type: NodeLabel): string | null => {
  if (pieces.length === 0) return null
  const named = pieces.flatMap(piece => [...pieceIn(piece, 'searchName'), ...pieceIn(piece, 'searchAlias')])
  return `+${key('type', type)} +${anyOf(named)}`
}
