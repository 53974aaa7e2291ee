// What a person who knows the store would write by hand: over the bare driver, and as fields by hand of the peer.
import { STRONGEST_LINK_COLUMNS } from '../../src/model/derived-property.ts'

const BEST = `WITH n, sum(worth) AS score
  ORDER BY score DESC, n.sortKey
  LIMIT 20`

const SHARED_CAPABILITIES = `MATCH (o:Organization {id: $organization})<-[:MADE_BY]-(:Offer)-[:PROVIDES]->(c:Capability)
    WITH DISTINCT o, c
    MATCH (c)<-[:REQUIRES]-(need:Need {status: 'OPEN'})
    WHERE need.raisedById <> o.id`

export const NEEDS_THAT_FIT = `CALL () {
    ${SHARED_CAPABILITIES}
    RETURN need AS n, c.rarity AS worth
  }
  ${BEST}`

export const AREAS_THAT_FIT = `CALL () {
    ${SHARED_CAPABILITIES}
    UNWIND [need] + [(need)-[:FOR]->(item) | item] AS n
    RETURN n, c.rarity AS worth
    UNION ALL
    MATCH (o:Organization {id: $organization})<-[:MADE_BY]-(:Offer)-[:ALIGNS_WITH]->(t:SdgTarget)
    WITH DISTINCT t
    ORDER BY t.rarity DESC
    LIMIT 10
    CALL (t) {
      UNWIND ['Initiative', 'PolicyMeasure'] AS label
      CALL (t, label) {
        MATCH (n)-[link:ALIGNS_WITH]->()
        USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
        WHERE link.objectId = t.id AND link.subjectLabel = label AND link.weakness >= 0 AND link.subjectSortKey >= ''
        RETURN n, link.strength AS strength
        ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
        LIMIT 200
      }
      RETURN n, strength
    }
    RETURN n, t.rarity * strength AS worth
  }
  ${BEST}`

export const PARTNERS_THAT_FIT = `CALL () {
    MATCH (i:Initiative {id: $initiative})<-[:FOR]-(:Need)-[:REQUIRES]->(c:Capability)<-[:PROVIDES]-(offer:Offer)
    RETURN offer, c.rarity AS worth
    UNION ALL
    MATCH (i:Initiative {id: $initiative})-[link:ALIGNS_WITH]->(t:SdgTarget)
    CALL (t) {
      MATCH (offer)-[serves:ALIGNS_WITH]->()
      USING INDEX serves:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
      WHERE serves.objectId = t.id AND serves.subjectLabel = 'Offer' AND serves.weakness >= 0 AND serves.subjectSortKey >= ''
      RETURN offer, serves.strength AS strength
      ORDER BY serves.objectId, serves.subjectLabel, serves.weakness, serves.subjectSortKey
      LIMIT 200
    }
    RETURN offer, t.rarity * strength AS worth
  }
  MATCH (offer)-[:MADE_BY]->(n:Organization)
  ${BEST}`

const SCORED = 'RETURN n.id AS id, n.nameJa AS name, score'

export const FITTING_NEEDS = /* cypher */ `
  ${NEEDS_THAT_FIT}
  ${SCORED}`
export const FITTING_AREAS = /* cypher */ `
  ${AREAS_THAT_FIT}
  ${SCORED}`
export const FITTING_PARTNERS = /* cypher */ `
  ${PARTNERS_THAT_FIT}
  ${SCORED}`
