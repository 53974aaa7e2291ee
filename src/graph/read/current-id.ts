import type { Graph } from '../engine/driver.ts'

/** Each id that something has, and each that was merged, with the one that it was merged into. */
const CURRENT_IDS = /* cypher */ `
  UNWIND $ids AS id
  OPTIONAL MATCH (n:Entity {id: id})
  OPTIONAL MATCH (merged:MergedId {id: id})
  RETURN id, coalesce(n.id, merged.into) AS current`

/** Each id itself, or the one that it was merged into; null where nobody has it. */
export const currentIds = async (
  graph: Graph,
  ids: readonly string[],
): Promise<readonly (string | null)[]> => {
  const rows = await graph.read<{ id: string; current: string | null }>('ids that are current', CURRENT_IDS, {
    ids,
  })
  const current = new Map(rows.map(row => [row.id, row.current]))
  return ids.map(id => current.get(id) ?? null)
}
