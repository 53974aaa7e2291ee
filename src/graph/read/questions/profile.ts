import { namingQuery } from '../../../text/full-text-query.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'

/** A capability, and all that it is called. */
export interface CalledCapability {
  readonly id: string
  readonly names: readonly string[]
}

/** Capabilities of which a text may contain a name: the index finds them, what they are called decides. */
const CANDIDATES = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $limit})
  YIELD node AS n, score
  RETURN n.id AS id, [n.nameJa] + coalesce(n.aliasesJa, []) + [n.nameEn] + coalesce(n.aliasesEn, []) AS names
  ORDER BY score DESC, n.sortKey`

/** No text of a profile names more. */
const LIMIT = 100

/** The capabilities of which a text may contain a name, with all that they are called. */
export const capabilitiesNear = async (graph: Graph, text: string): Promise<readonly CalledCapability[]> => {
  const query = namingQuery(text, 'Capability')
  if (query === null) return []
  const rows = await graph.read<{ id: string; names: readonly (string | null)[] }>(
    'capabilities in a text',
    CANDIDATES,
    { query, limit: wholeNumber(LIMIT) },
  )
  return rows.map(({ id, names }) => ({ id, names: names.flatMap(name => name ?? []) }))
}
