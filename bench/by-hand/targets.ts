// What a person who knows the store would write by hand: over the bare driver, and as fields by hand of the peer.
import { takingPartIn } from '../../src/graph/read/part-whole.ts'
import { STRONGEST_LINK_COLUMNS } from '../../src/model/derived-property.ts'

export const MOST_ACTIVE = `MATCH (n:Organization)-[work:WORKS_TOWARDS]->()
  USING INDEX work:WORKS_TOWARDS(objectId, fewness, subjectSortKey)
  WHERE work.objectId = $target AND work.fewness >= 0 AND work.subjectSortKey >= ''
  WITH n, work
  ORDER BY work.objectId, work.fewness, work.subjectSortKey
  LIMIT 10`

export const TOP_ORGANIZATIONS = /* cypher */ `
  ${MOST_ACTIVE}
  RETURN n.id AS id, n.nameJa AS name, n.kind AS kind, work.initiativeCount AS initiativeCount`

export const STRONGEST_FOR_TARGET = `MATCH (n:Initiative)-[link:ALIGNS_WITH]->()
  USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
  WHERE link.objectId = $target AND link.subjectLabel = 'Initiative'
    AND link.weakness >= 0 AND link.subjectSortKey >= ''
  WITH n, link
  ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
  LIMIT 100`

export const STRONGEST = /* cypher */ `
  ${STRONGEST_FOR_TARGET}
  RETURN n.id AS id, n.nameJa AS name, n.status AS status, link.strength AS strength`

export const SERVING_COUNT = /* cypher */ `
  MATCH (t:SdgTarget {id: $target})
  RETURN t.linkedInitiative AS count`

/** The same counted anew, as one would without the links that the import keeps. */
export const COUNTED_ANEW = `MATCH (target:SdgTarget {id: $target})<-[:ALIGNS_WITH]-(n:Initiative)
  ${takingPartIn('n', 'Initiative')}
  MATCH (t)<-[:HAS]-(o:Organization)
  WITH o, count(DISTINCT n) AS initiativeCount
  ORDER BY initiativeCount DESC, o.sortKey
  LIMIT 10`
