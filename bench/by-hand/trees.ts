// What a person who knows the store would write by hand: over the bare driver, and as fields by hand of the peer.

export const TREE = /* cypher */ `
  MATCH (s:Strategy {id: $strategy})<-[:PART_OF]-(g:StrategicGoal)<-[:PART_OF]-(m:PolicyMeasure)
  MATCH (m)<-[advances:ADVANCES]-(n:Initiative)-[serves:ALIGNS_WITH]->(t:SdgTarget)
  RETURN s.nameJa AS strategy, g.id AS goalId, g.nameJa AS goal, m.id AS measureId, m.nameJa AS measure,
    n.id AS id, n.nameJa AS name, advances.strength AS strength, advances.confidence AS confidence,
    serves.strength AS serves, serves.confidence AS sure, t.code AS code, t.nameJa AS target
  ORDER BY g.sortKey, m.sortKey, strength DESC, n.sortKey, serves DESC, t.sortKey`

/** A cell for each measure and SDG goal. */
export const CELLS = `MATCH (m:PolicyMeasure {strategyId: $strategy})-[link:ALIGNS_WITH]->(served:SdgTarget|SdgGoal)
  WITH m.id AS row, coalesce(served.goalId, served.id) AS column, count(link) AS count,
    sum(link.strength) AS strength, max(link.strength) AS greatest`

export const MATRIX = /* cypher */ `
  ${CELLS}
  RETURN row, column, count, strength, greatest`
