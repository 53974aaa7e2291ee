import type { NodeLabel } from '../model/model.ts'
import { codeKey, codesTyped } from './code.ts'
import { isStopWord } from './english.ts'
import { fold, isJapanese, pairsOf } from './fold.ts'
import {
  indexedStem,
  indexedWord,
  JAPANESE_BEGINNING,
  readingKey,
  searchKey,
  WORD_BEGINNING,
} from './index-text.ts'
import type { Rank } from './rank.ts'
import type { Term, Typed } from './term.ts'
import type { Piece } from './units.ts'

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
  /** Goals that a thing serves or belongs to. */
  readonly sdgGoal?: Ids | null
  readonly sample?: boolean | null
}

/** What is known by exactly what was typed comes before all that only contains it. */
const WEIGHT = { code: 1_000_000, exactName: 200_000, exactAlias: 100_000 } as const

/** What it counts where a word stands. */
const FIELDS = [
  ['searchName', 3],
  ['searchAlias', 2.4],
  ['searchRelated', 2],
  ['searchNear', 1.3],
  ['searchText', 1],
  ['searchLoose', 0.35],
] as const

/** What a match counts by what was found: a plan before the framework, what is real before what is made up. */
export const RANK_WEIGHT: Readonly<Record<Rank, number>> = {
  plan: 1.9,
  former: 0.9,
  framework: 0.85,
  detail: 0.5,
  capability: 0.5,
  other: 0.9,
  sample: 0.65,
  place: 0.5,
}

/** Where a text is looked for: everywhere; in what a thing is called; or only where the words themselves stand. */
const EXTENTS = {
  everywhere: FIELDS.map(([field]) => field),
  names: ['searchName', 'searchAlias'],
  words: ['searchName', 'searchAlias', 'searchText'],
} as const satisfies Record<string, readonly (typeof FIELDS)[number][0][]>

/** Beside the word itself: its other forms, and words that only begin like it. */
const [FORM, BEGINNING, BEGINNING_OF_NAME] = [0.85, 0.15, 0.6]

/** More than any match of a name counts. */
const BEGUN = 100

/** What a capability is called besides, exactly. */
const CALLED = 10

/** A slip of the finger counts less than the word itself. */
const SLIP = 0.6

// Every part of a query is built from runs of letters and digits and the dot in a number: `fold` leaves
// nothing else of what was typed, and exact values stand as keys. So nothing typed can be syntax.

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(' ')})`

/** A condition that counts a fixed amount. */
const counting = (condition: string, weight: number): string => `(+${condition} *:*^${weight})`

const key = (kind: Parameters<typeof searchKey>[0], value: string): string =>
  `searchKeys:${searchKey(kind, value)}^0`

type Fields = readonly (typeof FIELDS)[number][]

const decimal = (weight: number): string => String(Math.round(weight * 1000) / 1000)

/** A word in one field, by how it was typed: as it is, in another form, as a beginning. */
const wordIn = (field: string, weight: number, { text, beginnings }: Term & { kind: 'word' }): string[] => [
  `${field}:"${indexedWord(text)}"^${decimal(weight)}`,
  ...(/^[a-z]{3,}$/.test(text) ? [`${field}:${indexedStem(text)}^${decimal(weight * FORM)}`] : []),
  ...beginnings.map(beginning => `${field}:${indexedWord(beginning)}*^${decimal(weight * BEGINNING)}`),
]

const inField = (term: Term, field: string, weight: number): readonly string[] => {
  if (term.kind === 'word') return wordIn(field, weight, term)
  if (term.kind === 'slip') return [`${field}:${indexedWord(term.text)}~1^${decimal(weight * SLIP)}`]
  return [...term.text].length === 1
    ? [`${field}:${term.text}*^${decimal(weight)}`]
    : [`${field}:"${term.text}"^${decimal(weight)}`]
}

const readAs = (text: string, weight: number): string => counting(`searchKeys:${readingKey(text)}^0`, weight)

const byReading = (text: string): string => readAs(text, 20)

const required =
  (fields: Fields, open: boolean) =>
  (term: Term): string => {
    const found = fields.flatMap(([field, weight]) => inField(term, field, weight))
    const typed =
      open && term.kind === 'word' ? fields.map(([field]) => `${field}:${indexedWord(term.text)}*`) : []
    const read = term.kind === 'characters' && [...term.text].length > 1 ? [byReading(term.text)] : []
    return `+${anyOf([...found, ...typed, ...read])}`
  }

const beginningOfName = (term: Term): string => {
  if (term.kind === 'characters') return `searchName:"${JAPANESE_BEGINNING}${term.text}"^${BEGINNING_OF_NAME}`
  return `searchName:${WORD_BEGINNING}${indexedWord(term.text)}^${BEGINNING_OF_NAME}`
}

/** While somebody types, what begins so stands before all that only holds it: くま is 熊本市 before くまもと創生. */
const beginning = (all: string, first: Term): string => {
  const name =
    first.kind === 'characters'
      ? anyOf(['searchName', 'searchAlias'].map(field => `${field}:"${JAPANESE_BEGINNING}${first.text}"^0`))
      : `searchName:${WORD_BEGINNING}${indexedWord(first.text)}*^0`
  return `(+${all} +${name} *:*^${BEGUN})`
}

const narrowedTo = (keyOf: (id: string) => string, ids: Ids | null | undefined): readonly string[] => [
  ...(ids?.anyOf ? [`+${anyOf(ids.anyOf.map(keyOf))}`] : []),
  ...(ids?.allOf ?? []).map(id => `+${keyOf(id)}`),
  ...(ids?.noneOf ?? []).map(id => `-${keyOf(id)}`),
]

/** A goal as it stands in the index: links decide which a thing serves, so that no record can hold it. */
const goalKey = (id: string): string => `searchGoals:${id.replace(/[^a-z0-9]/g, '')}^0`

const narrowed = ({ types, strategy, place, sdgGoal, sample }: Narrowing): readonly string[] => [
  ...(types ? [`+${anyOf(types.map(type => key('type', type)))}`] : []),
  ...narrowedTo(id => key('strategy', id), strategy),
  ...narrowedTo(id => key('place', id), place),
  ...narrowedTo(goalKey, sdgGoal),
  ...(typeof sample === 'boolean' ? [`${sample ? '+' : '-'}${key('sample', 'true')}`] : []),
]

/** The same as words that a thing keeps for the index: of each group it has to have one, and none of the others. */
export const narrowingKeys = ({ types, strategy, place, sdgGoal, sample }: Narrowing) => {
  const goalWord = (id: string): string => ` ${id.replace(/[^a-z0-9]/g, '')} `
  const groups = (keyOf: (id: string) => string, ids: Ids | null | undefined) => [
    ...(ids?.anyOf ? [ids.anyOf.map(keyOf)] : []),
    ...(ids?.allOf ?? []).map(id => [keyOf(id)]),
  ]
  const isMadeUp = searchKey('sample', 'true')
  return {
    required: [
      ...(types ? [types.map(type => searchKey('type', type))] : []),
      ...groups(id => searchKey('strategy', id), strategy),
      ...groups(id => searchKey('place', id), place),
      ...groups(goalWord, sdgGoal),
      ...(sample === true ? [[isMadeUp]] : []),
    ],
    excluded: [
      ...(strategy?.noneOf ?? []).map(id => searchKey('strategy', id)),
      ...(place?.noneOf ?? []).map(id => searchKey('place', id)),
      ...(sdgGoal?.noneOf ?? []).map(goalWord),
      ...(sample === false ? [isMadeUp] : []),
    ],
  }
}

/** Whether a narrowing lets nothing through: one of none. */
const isEmpty = ({ types, strategy, place, sdgGoal }: Narrowing): boolean =>
  [types, strategy?.anyOf, place?.anyOf, sdgGoal?.anyOf].some(list => list?.length === 0)

/** So many terms are ranked: with more, the query would have more parts than the index takes. */
const RANKED_TERMS = 3

/** Things of the kind that was asked for come first, however loosely the topic is said of them: 子育て of births. */
const PREFERENCE = { exact: 100, relaxed: 15 } as const

/** More than any match of words counts. */
const OF_KIND = 1_000

const preferring = (
  ways: readonly string[],
  preferred: readonly NodeLabel[],
  weight: number,
): readonly string[] =>
  preferred.length === 0 || ways.length === 0
    ? ways
    : [...ways, `(+${anyOf(ways)} +${anyOf(preferred.map(type => key('type', type)))} *:*^${weight})`]

/** All things of kinds that nothing more was said of: those of a plan first, and before all that only holds the word. */
const ofKinds = (types: readonly NodeLabel[]): readonly string[] =>
  types.length === 0
    ? []
    : Object.entries(RANK_WEIGHT).map(
        ([rank, weight]) =>
          `(+${anyOf(types.map(type => key('type', type)))} +${key('rank', rank)} *:*^${decimal(weight * OF_KIND)})`,
      )

/** A condition, worth more or less by what kind of thing meets it. */
const ranked = (condition: string): readonly string[] =>
  Object.entries(RANK_WEIGHT).map(([rank, weight]) => `(+${condition} +${key('rank', rank)})^${weight}`)

/** Kinds of things that a text asks for: beside a topic, or alone. */
interface Kinds {
  readonly preferred?: readonly NodeLabel[]
  readonly alone?: readonly NodeLabel[]
}

/**
 * The query of the index for a text in an extent: its code, its exact name, or all of its terms, each of them in any
 * field. Null where nothing can be found, which needs no question.
 */
export const fullTextQuery = (
  { folded, terms }: Typed,
  narrowing: Narrowing,
  extent: keyof typeof EXTENTS,
  { preferred = [], alone = [] }: Kinds = {},
): string | null => {
  const whole = codeKey(folded)
  if (whole === '' || isEmpty(narrowing)) return null
  const fields = FIELDS.filter(([field]) => EXTENTS[extent].some(name => name === field))
  const [first] = terms
  const all =
    first && `(${terms.map(required(fields, extent === 'names')).join(' ')} ${beginningOfName(first)})`
  // What is of the kind itself stands in the order in which it came, that of a plan, whatever else it says of the kind.
  const apart =
    all && alone.length > 0 ? `(+${all} ${alone.map(type => `-${key('type', type)}`).join(' ')})` : all
  const holding = apart === undefined ? [] : terms.length > RANKED_TERMS ? [apart] : ranked(apart)
  const ways = [
    ...codesTyped(folded).map(code => counting(key('code', code), WEIGHT.code)),
    counting(key('name', whole), WEIGHT.exactName),
    counting(key('alias', whole), WEIGHT.exactAlias),
    counting(key('called', whole), CALLED),
    ...(extent === 'words' ? [] : [readAs(whole, 30)]),
    ...preferring(holding, preferred, PREFERENCE.exact),
    ...ofKinds(alone),
    ...(all !== undefined && first && extent === 'names' ? [beginning(all, first)] : []),
  ]
  return [`+${anyOf(ways)}`, ...narrowed(narrowing)].join(' ')
}

/** The query for one piece of a text; null where a narrowing lets nothing through. */
export const pieceQuery = (
  { kind, text }: Piece,
  narrowing: Narrowing,
  preferred: readonly NodeLabel[],
): string | null => {
  if (isEmpty(narrowing)) return null
  const asked = (ways: readonly string[]) => preferring(ways, preferred, PREFERENCE.relaxed)
  if (kind === 'reading')
    return [`+${anyOf(asked(ranked(byReading(text))))}`, ...narrowed(narrowing)].join(' ')
  const found = FIELDS.flatMap(([field, weight]) => {
    if (kind === 'phrase') return `${field}:"${indexedWord(text)}"^${decimal(weight)}`
    return inField(kind === 'word' ? { kind, text, beginnings: [] } : { kind, text }, field, weight)
  })
  const read = kind === 'characters' && /^[ぁ-ん]{3,}$/u.test(text) ? [byReading(text)] : []
  return [`+${anyOf(asked(ranked(anyOf([...found, ...read]))))}`, ...narrowed(narrowing)].join(' ')
}

/** The query for things of a type that are called by any of the words of a text; null without a word. */
export const namingQuery = (text: string, type: NodeLabel): string | null => {
  const { text: folded } = fold(text)
  const runs = folded.split(' ').filter(run => run !== '' && !isStopWord(run))
  const pieces = [...new Set(runs.flatMap(run => (isJapanese(run) ? pairsOf(run) : [run])))].slice(0, 150)
  if (pieces.length === 0) return null
  const named = pieces.flatMap(piece =>
    ['searchName', 'searchAlias', 'searchRelated'].map(field =>
      isJapanese(piece)
        ? `${field}:"${piece}"`
        : `(${field}:"${indexedWord(piece)}" ${field}:${indexedStem(piece)})`,
    ),
  )
  return `+${key('type', type)} +${anyOf(named)}`
}

/** The query for things of these types that would use one of these capabilities or speak of one of these words. */
export const speakingQuery = (
  types: readonly NodeLabel[],
  used: readonly string[],
  words: readonly string[],
): string | null => {
  const any = [
    ...used.map(id => `searchKeys:${searchKey('uses', id)}^2`),
    ...words.map(word => `searchKeys:${searchKey('word', word)}`),
  ]
  if (any.length === 0 || types.length === 0) return null
  return `+${anyOf(types.map(type => key('type', type)))} +${anyOf(any)}`
}
