import { nameIn, readText } from '../../../text/capability-in-text.ts'
import { namingQuery } from '../../../text/full-text-query.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { SEARCH_INDEX } from '../../engine/schema.ts'

/** A capability that a text names, and the name or alias that it contains. */
export interface NamedCapability {
  readonly id: string
  readonly matched: string
}

/** Capabilities of which a text may contain a name: the index finds them, what they are called decides. */
const CANDIDATES = /* cypher */ `
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query, {limit: $limit})
  YIELD node AS n, score
  RETURN n.id AS id, [n.nameJa] + coalesce(n.aliasesJa, []) + [n.nameEn] + coalesce(n.aliasesEn, []) AS names
  ORDER BY score DESC, n.sortKey`

/** No text of a profile names more. */
const LIMIT = 50

/** The capabilities that a text names, by their names and aliases in both languages, the surest first. */
export const capabilitiesIn = async (graph: Graph, text: string): Promise<readonly NamedCapability[]> => {
  const read = readText(text)
  const query = namingQuery(read.pieces, 'Capability')
  if (query === null) return []
  const rows = await graph.read<{ id: string; names: readonly (string | null)[] }>(
    'capabilities in a text',
    CANDIDATES,
    {
      query,
      limit: wholeNumber(LIMIT),
    },
  )
  return rows.flatMap(({ id, names }) => {
    const matched = nameIn(
      names.flatMap(name => name ?? []),
      read,
    )
    return matched === null ? [] : [{ id, matched }]
  })
}
