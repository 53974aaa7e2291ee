import type { Runner } from '../../engine/schema.ts'

/** Initiatives below and above some, each once. */
const FAMILY = /* cypher */ `
  UNWIND $ids AS id
  MATCH (one:Initiative {id: id})
  CALL (one) {
    MATCH (one)<-[:PART_OF*1..2]-(other:Initiative)
    RETURN other
    UNION
    MATCH (one)-[:PART_OF*1..2]->(other:Initiative)
    RETURN other
  }
  RETURN collect(DISTINCT other.id) AS ids`

/** The initiatives that are parts or wholes of some. */
export const familyOf = async (runner: Runner, ids: readonly string[]): Promise<readonly string[]> => {
  if (ids.length === 0) return []
  const { records } = await runner.run(FAMILY, { ids })
  return records.flatMap(record => (record.get('ids') as readonly unknown[]).map(String))
}
