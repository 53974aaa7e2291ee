import type { NodeLabel } from '../../../model/model.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { candidates, parametersOf, SERVES, type SearchQuestion, type Way } from './search-candidates.ts'

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

const facetsStatement = (way: Way): string => /* cypher */ `${candidates(way)}
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

/** What a text finds in one way, counted by type, by strategy and by SDG goal. */
export const foundFacets = async (
  graph: Graph,
  question: SearchQuestion,
  way: Way,
  vector: readonly number[] | null,
): Promise<SearchFacetsRow> => {
  const parameters = parametersOf(question, way, vector)
  const none: SearchFacetsRow = { types: [], strategies: [], sdgGoals: [] }
  if (parameters === null) return none
  const [facets] = await graph.read<SearchFacetsRow>('search: facets', facetsStatement(way), {
    ...parameters,
    strategies: wholeNumber(FACET_STRATEGIES),
  })
  return facets ?? none
}
