import { isNodeLabel, type NodeLabel } from '../../../model/model.ts'
import { type Explanation, explanation } from '../../../text/explanation.ts'
import { fullTextQuery } from '../../../text/full-text-query.ts'
import type { EntityRow, Wanted } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'
import type { SearchQuestion } from './search-candidates.ts'
import { readOf } from './search-row.ts'

/** Something that begins or goes on as typed. */
export interface SuggestionRow {
  readonly label: NodeLabel
  readonly properties: EntityRow
  readonly explanation: Explanation
}

/** Names looked through for suggestions, best first. */
const SUGGESTION_CANDIDATES = 100

/** Names of a type that are looked at: a character such as 市 begins or ends a hundred places. */
const OF_EACH_TYPE = 10

/** Of places that begin alike, those first whose plans are here, then prefectures. */
const WEIGHT_OF_PLACE = `CASE
      WHEN label <> 'Place' THEN 1.0
      WHEN EXISTS { MATCH (s:Strategy) WHERE s.placeId = n.id } THEN 1.2
      WHEN n.kind = 'PREFECTURE' THEN 1.1
      ELSE 1.0
    END`

/** The best of each type, then the second best of each, and so on; then sorted by type, the best type first. */
const suggestionsStatement = (row: string): string => /* cypher */ `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $candidates})
  YIELD node AS n, score
  WITH n, score
  ORDER BY score DESC, n.sortKey
  WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS label, collect({n: n, score: score})[..${OF_EACH_TYPE}] AS found
  UNWIND range(0, size(found) - 1) AS foundAt
  WITH label, foundAt, found[foundAt].n AS n, found[foundAt].score AS score
  WITH label, foundAt, n, score * ${WEIGHT_OF_PLACE} AS score
  ORDER BY score DESC, foundAt
  WITH label, collect({n: n, score: score})[..$limit] AS best
  UNWIND range(0, size(best) - 1) AS place
  WITH label, best[0].score AS bestOfType, place, best[place].n AS n, best[place].score AS score
  ORDER BY place, score DESC, label
  LIMIT $limit
  RETURN label, ${row} AS properties
  ORDER BY bestOfType DESC, label, place`

/** Names, aliases and codes for what was typed so far. */
export const suggestions = async (
  graph: Graph,
  { typed, narrowing, limit }: Pick<SearchQuestion, 'typed' | 'narrowing'> & { readonly limit: number },
  wanted: Wanted,
): Promise<readonly SuggestionRow[]> => {
  const query = fullTextQuery(typed, narrowing, 'names')
  if (query === null) return []
  const { row } = readOf(new Set([...wanted, 'matchedField']))
  const rows = await graph.read<{ label: string; properties: EntityRow }>(
    'suggest',
    suggestionsStatement(row),
    {
      query,
      candidates: wholeNumber(SUGGESTION_CANDIDATES),
      limit: wholeNumber(limit),
    },
  )
  return rows.flatMap(({ label, properties }) =>
    isNodeLabel(label)
      ? [{ label, properties, explanation: explanation(label, { ...properties }, typed) }]
      : [],
  )
}
