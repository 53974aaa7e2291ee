import { type Explanation, explanation } from '../search/explanation.ts'
import { fullTextQuery, type Narrowing } from '../search/full-text-query.ts'
import type { Typed } from '../search/term.ts'
import type { IdCondition } from './collection.ts'
import { type EntityRow, labelOf, type Wanted } from './concept.ts'
import { type Graph, wholeNumber } from './driver.ts'
import {
  ascending,
  descending,
  isAfter,
  type Order,
  orderBy,
  positionParameters,
  reversed,
  type Window,
} from './keyset.ts'
import { type Page, pageOf } from './list.ts'
import { isNodeLabel, type NodeLabel } from './model.ts'
import { SEARCH_INDEX } from './schema.ts'

/** What is looked for, and in what part of the graph. */
export interface SearchQuestion {
  readonly typed: Typed
  readonly narrowing: Narrowing
  /** SDG goals that a thing serves or belongs to. */
  readonly sdgGoal: IdCondition | null
}

/** What a search adds to each thing that it found. */
export interface SearchExtra {
  readonly properties: EntityRow
  readonly score: number
  /** What it is part of, from the top. */
  readonly within: readonly EntityRow[]
  readonly explanation: Explanation
}

/** A page of what was found. */
export interface Found {
  readonly page: Page<EntityRow, SearchExtra>
  readonly total: number
  /** False where more was found than is kept: the best are. */
  readonly complete: boolean
}

/** How many things a search keeps, best first: pages, totals and facets are of these. */
export const CANDIDATES = 1_000

export const BEST_FIRST: Order = {
  name: 'SCORE',
  keys: [descending('score', 'number'), ascending('n.sortKey')],
}

const SERVES = '(n)-[:ALIGNS_WITH|MEASURES*0..1]->(:SdgGoal|SdgTarget)-[:PART_OF*0..1]->(f:SdgGoal)'

const serving = ({ sdgGoal }: SearchQuestion): readonly string[] => [
  ...(sdgGoal?.anyOf ? [`EXISTS { MATCH ${SERVES} WHERE f.id IN $sdgGoal.anyOf }`] : []),
  ...(sdgGoal?.allOf
    ? [`all(wanted IN $sdgGoal.allOf WHERE EXISTS { MATCH ${SERVES} WHERE f.id = wanted })`]
    : []),
  ...(sdgGoal?.noneOf ? [`NOT EXISTS { MATCH ${SERVES} WHERE f.id IN $sdgGoal.noneOf }`] : []),
]

/** What was found, best first, as `found`; the query is a parameter and holds no syntax but its own. */
const candidates = (question: SearchQuestion): string => {
  const conditions = serving(question)
  const kept = `
  CALL (found) {
    UNWIND found AS hit
    WITH hit, hit.n AS n
    WHERE ${conditions.join('\n      AND ')}
    RETURN collect(hit) AS kept
  }
  WITH kept AS found, complete`
  return `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $candidates + 1})
  YIELD node AS n, score
  WITH collect({n: n, score: score}) AS found
  WITH found[..$candidates] AS found, size(found) <= $candidates AS complete${conditions.length > 0 ? kept : ''}`
}

const WITHIN = '[(n)-[:PART_OF|MEASURES*1..4]->(above:Entity) | properties(above)]'

/**
 * One page of what was found. The order's second key is read only of those that can stand on the page: of
 * the hits beyond its beginning the first so many, and all that score the same as the last of them.
 */
const pageStatement = (question: SearchQuestion, window: Window, wanted: Wanted): string => {
  const { backward, start, stop } = window
  const reading = backward ? reversed(BEST_FIRST) : BEST_FIRST
  const [beyond, towards, list] = backward ? ['>', '<=', 'reverse(found)'] : ['<', '>=', 'found']
  const ahead = start === null ? list : `[hit IN ${list} WHERE hit.score ${beyond} $start0]`
  const bounds = [
    `score ${towards} coalesce(last, score)`,
    ...(start === null ? [] : [isAfter(reading, 'start')]),
    ...(stop === null ? [] : [isAfter(reversed(reading), 'stop')]),
  ]
  return /* cypher */ `${candidates(question)}
  WITH found, complete, ${ahead}[$limit - 1].score AS last
  CALL (found, last) {
    UNWIND found AS hit
    WITH hit.n AS n, hit.score AS score, last
    WHERE ${bounds.join('\n      AND ')}
    WITH n, score
    ORDER BY ${orderBy(reading)}
    LIMIT $limit
    RETURN collect({
      properties: properties(n),
      within: ${wanted.has('within') ? WITHIN : '[]'},
      key0: score,
      key1: n.sortKey
    }) AS items
  }
  RETURN size(found) AS total, complete, items`
}

type Hit = {
  readonly properties: EntityRow
  readonly within: readonly EntityRow[]
  readonly key0: number
  readonly key1: string
}

const distinct = (rows: readonly EntityRow[]): readonly EntityRow[] => [
  ...new Map(rows.map(row => [row.id, row])).values(),
]

const explained = ({ properties }: Hit, typed: Typed): Explanation =>
  explanation(labelOf(properties.id) ?? 'Source', { ...properties }, typed)

const NOTHING: Found = {
  page: { items: [], hasNextPage: false, hasPreviousPage: false },
  total: 0,
  complete: true,
}

const parametersOf = (question: SearchQuestion, query: string) => ({
  query,
  candidates: wholeNumber(CANDIDATES),
  sdgGoal: question.sdgGoal,
})

/** One page of what a text finds. */
export const found = async (
  graph: Graph,
  question: SearchQuestion,
  window: Window,
  wanted: Wanted,
): Promise<Found> => {
  const query = fullTextQuery(question.typed, question.narrowing, 'everywhere')
  if (query === null) return NOTHING
  const [answer] = await graph.read<{ total: number; complete: boolean; items: readonly Hit[] }>(
    pageStatement(question, window, wanted),
    {
      ...parametersOf(question, query),
      limit: wholeNumber(window.limit + 1),
      ...positionParameters('start', window.start ?? []),
      ...positionParameters('stop', window.stop ?? []),
    },
  )
  if (answer === undefined) return NOTHING
  const rows = answer.items.map(hit => ({
    id: hit.properties.id,
    dataset: hit.properties.dataset,
    properties: hit.properties,
    score: hit.key0,
    within: distinct([...hit.within].reverse()),
    explanation: explained(hit, question.typed),
    key0: hit.key0,
    key1: hit.key1,
  }))
  return { page: pageOf(rows, window), total: answer.total, complete: answer.complete }
}

/** How often something of an id stands among what was found. */
export interface CountedId {
  readonly id: string
  readonly count: number
}

/** What was found, counted. */
export interface SearchFacetsRow {
  readonly types: readonly { readonly label: NodeLabel; readonly count: number }[]
  readonly strategies: readonly CountedId[]
  readonly sdgGoals: readonly CountedId[]
}

/** Strategies counted at most, those with most of what was found. */
export const FACET_STRATEGIES = 20

const facetsStatement = (question: SearchQuestion): string => /* cypher */ `${candidates(question)}
  CALL (found) {
    UNWIND found AS hit
    WITH [label IN labels(hit.n) WHERE label <> 'Entity'][0] AS label, count(*) AS count
    ORDER BY count DESC, label
    RETURN collect({label: label, count: count}) AS types
  }
  CALL (found) {
    UNWIND found AS hit
    WITH CASE WHEN hit.n:Strategy THEN hit.n.id ELSE hit.n.strategyId END AS id
    WHERE id IS NOT NULL
    WITH id, count(*) AS count
    ORDER BY count DESC, id
    LIMIT $strategies
    RETURN collect({id: id, count: count}) AS strategies
  }
  CALL (found) {
    UNWIND found AS hit
    WITH hit.n AS n
    MATCH ${SERVES}
    WITH f, count(DISTINCT n) AS count
    ORDER BY count DESC, f.sortKey
    RETURN collect({id: f.id, count: count}) AS sdgGoals
  }
  RETURN types, strategies, sdgGoals`

/** What a text finds, counted by type, by strategy and by SDG goal. */
export const foundFacets = async (graph: Graph, question: SearchQuestion): Promise<SearchFacetsRow> => {
  const query = fullTextQuery(question.typed, question.narrowing, 'everywhere')
  const none: SearchFacetsRow = { types: [], strategies: [], sdgGoals: [] }
  if (query === null) return none
  const [facets] = await graph.read<SearchFacetsRow>(facetsStatement(question), {
    ...parametersOf(question, query),
    strategies: wholeNumber(FACET_STRATEGIES),
  })
  return facets ?? none
}

/** Something that begins or goes on as typed. */
export interface SuggestionRow {
  readonly label: NodeLabel
  readonly properties: EntityRow
  readonly explanation: Explanation
}

/** Names looked through for suggestions, best first. */
const SUGGESTION_CANDIDATES = 100

/** The best of each type, then the second best of each, and so on; then sorted by type, the best type first. */
const SUGGESTIONS = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $candidates})
  YIELD node AS n, score
  WITH n, score
  ORDER BY score DESC, n.sortKey
  WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS label, collect({n: n, score: score})[..$limit] AS best
  UNWIND range(0, size(best) - 1) AS place
  WITH label, best[0].score AS bestOfType, place, best[place].n AS n, best[place].score AS score
  ORDER BY place, score DESC, label
  LIMIT $limit
  RETURN label, properties(n) AS properties
  ORDER BY bestOfType DESC, label, place`

/** Names, aliases and codes for what was typed so far. */
export const suggestions = async (
  graph: Graph,
  { typed, narrowing, limit }: Omit<SearchQuestion, 'sdgGoal'> & { readonly limit: number },
): Promise<readonly SuggestionRow[]> => {
  const query = fullTextQuery(typed, narrowing, 'names')
  if (query === null) return []
  const rows = await graph.read<{ label: string; properties: EntityRow }>(SUGGESTIONS, {
    query,
    candidates: wholeNumber(SUGGESTION_CANDIDATES),
    limit: wholeNumber(limit),
  })
  return rows.flatMap(({ label, properties }) =>
    isNodeLabel(label)
      ? [{ label, properties, explanation: explanation(label, { ...properties }, typed) }]
      : [],
  )
}
