import { once } from '../../../environment/once.ts'
import { labelOf } from '../../../model/model.ts'
import { type Explanation, explanation } from '../../../text/explanation.ts'
import type { Typed } from '../../../text/term.ts'
import type { EntityRow, Wanted } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import {
  ascending,
  descending,
  type Order,
  orderBy,
  positionParameters,
  reversed,
  type Window,
} from '../../engine/keyset.ts'
import { type Page, pageOf } from '../../engine/list.ts'
import { orWithout, vectorOf } from './by-meaning.ts'
import { candidates, isEnough, parametersOf, type SearchQuestion, type Way } from './search-candidates.ts'
import { readOf } from './search-row.ts'

/** What a search adds to each thing that it found. */
export interface SearchExtra {
  readonly properties: EntityRow
  readonly score: number
  /** What it is part of, from the top. */
  readonly within: readonly EntityRow[]
  /** Why it was found, made when it is asked for: to read the texts of a thing takes longer than to find it. */
  readonly explanation: () => Explanation
}

/** A page of what was found. */
export interface Found {
  readonly page: Page<EntityRow, SearchExtra>
  readonly total: number
  /** False where more was found than is kept: the best are. */
  readonly complete: boolean
  /** Whether all of what was typed stands in what was found, or only enough of it. */
  readonly way: Way
  /** What the text means, where it was looked for by that; null otherwise. */
  readonly vector: readonly number[] | null
}

/** The database's own number of a node, brought to one length: it never leaves the statement. */
const placeOf = (node: string) => `right('${'0'.repeat(64)}' + elementId(${node}), 64)`

/**
 * Of equal scores what was imported first: the database's own number costs no look at the node, of which a short
 * word can find a thousand alike. A cursor names the thing by its id.
 */
export const BEST_FIRST: Order = {
  name: 'SCORE',
  keys: [descending('score', 'number'), ascending(placeOf('n'))],
}

/** The condition that a hit comes after the one that a cursor names, read as `bound`. */
const comesAfter = ({ keys: [score, place] }: Order, bound: string): string => {
  const sign = (key: typeof score) => (key?.descending ? '<' : '>')
  return `(score ${sign(score)} $${bound}0 OR (score = $${bound}0 AND ${placeOf('n')} ${sign(place)} ${bound}))`
}

/** Finds where the thing stands that a cursor names; one that has gone since stood before all of its score. */
const boundOf = (bound: string): string => `
  CALL () {
    OPTIONAL MATCH (thing:Entity {id: $${bound}1})
    RETURN coalesce(${placeOf('thing')}, '') AS ${bound}
  }`

/**
 * One page of what was found. Sorted are only those that can stand on the page: of the hits beyond its
 * beginning the first so many, and all that score the same as the last of them.
 */
const pageStatement = (way: Way, window: Window, wanted: Wanted): string => {
  const { backward, start, stop } = window
  const reading = backward ? reversed(BEST_FIRST) : BEST_FIRST
  const [beyond, towards, list] = backward ? ['>', '<=', 'reverse(found)'] : ['<', '>=', 'found']
  const ahead = start === null ? list : `[hit IN ${list} WHERE hit.score ${beyond} $start0]`
  const { row, within } = readOf(wanted)
  const named = [...(start === null ? [] : ['start']), ...(stop === null ? [] : ['stop'])]
  const bounds = [
    `score ${towards} coalesce(last, score)`,
    ...(start === null ? [] : [comesAfter(reading, 'start')]),
    ...(stop === null ? [] : [comesAfter(reversed(reading), 'stop')]),
  ]
  const given = ['found', 'last', ...named].join(', ')
  return /* cypher */ `${candidates(way)}
  WITH found, complete, ${ahead}[$limit - 1].score AS last${named.map(boundOf).join('')}
  CALL (${given}) {
    UNWIND found AS hit
    WITH hit.n AS n, hit.score AS score, ${['last', ...named].join(', ')}
    WHERE ${bounds.join('\n      AND ')}
    WITH n, score
    ORDER BY ${orderBy(reading)}
    LIMIT $limit
    RETURN collect({
      properties: ${row},
      within: ${within},
      key0: score
    }) AS items
  }
  RETURN size(found) AS total, complete, items`
}

type Hit = {
  readonly properties: EntityRow
  readonly within: readonly EntityRow[]
  readonly key0: number
}

const distinct = (rows: readonly EntityRow[]): readonly EntityRow[] => [
  ...new Map(rows.map(row => [row.id, row])).values(),
]

const explained = ({ properties }: Hit, typed: Typed): Explanation =>
  explanation(labelOf(properties.id) ?? 'Source', { ...properties }, typed)

const NOTHING_FOUND = {
  page: { items: [], hasNextPage: false, hasPreviousPage: false },
  total: 0,
  complete: true,
  vector: null,
} as const

const NAMES: Readonly<Record<Way, string>> = {
  exact: 'search',
  relaxed: 'search: some of the words',
  meaning: 'search: by meaning',
}

const foundBy = async (
  graph: Graph,
  question: SearchQuestion,
  way: Way,
  window: Window,
  wanted: Wanted,
  vector: readonly number[] | null = null,
): Promise<Found> => {
  const parameters = parametersOf(question, way, vector)
  if (parameters === null) return { ...NOTHING_FOUND, way }
  const [answer] = await graph.read<{ total: number; complete: boolean; items: readonly Hit[] }>(
    NAMES[way],
    pageStatement(way, window, wanted),
    {
      ...parameters,
      limit: wholeNumber(window.limit + 1),
      ...positionParameters('start', window.start ?? []),
      ...positionParameters('stop', window.stop ?? []),
    },
  )
  if (answer === undefined) return { ...NOTHING_FOUND, way }
  const typed = way === 'exact' ? question.topic : question.relaxed.typed
  const rows = answer.items.map(hit => ({
    id: hit.properties.id,
    dataset: hit.properties.dataset,
    properties: hit.properties,
    score: hit.key0,
    within: distinct([...hit.within].reverse()),
    explanation: once(() => explained(hit, typed)),
    key0: hit.key0,
    key1: hit.properties.id,
  }))
  return { page: pageOf(rows, window), total: answer.total, complete: answer.complete, way, vector }
}

/**
 * One page of what a text finds: what holds all of it, or, where nothing does, what holds enough of it. Where no word
 * finds anything and somebody turns texts into vectors, it is what means something like it, marked as such.
 */
export const found = async (
  graph: Graph,
  question: SearchQuestion,
  window: Window,
  wanted: Wanted,
): Promise<Found> => {
  const exact = await foundBy(graph, question, 'exact', window, wanted)
  if (isEnough(question, exact.total)) return exact
  const relaxed = await foundBy(graph, question, 'relaxed', window, wanted)
  if (exact.total > 0 && exact.total >= relaxed.total) return exact
  if (relaxed.total > 0 || graph.embeddings === undefined) return relaxed
  const vector = await vectorOf(graph, question.text)
  if (vector === null) return relaxed
  const near = await orWithout(graph, foundBy(graph, question, 'meaning', window, wanted, vector), relaxed)
  return near.total > 0 ? near : relaxed
}
