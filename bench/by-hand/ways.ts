// What a person who knows the store would write by hand: over the bare driver, and as fields by hand of the peer.
import { SEARCH_INDEX } from '../../src/graph/engine/schema.ts'
import { NEIGHBOR_RELATIONSHIPS, WALKED_RELATIONSHIPS } from '../../src/model/relationship.ts'

const shortest = (types: string) => `MATCH (a:Entity {id: $from})
  MATCH (b:Entity {id: $to})
  MATCH way = shortestPath((a)-[${types}*..6]-(b))
  UNWIND nodes(way) AS n
  WITH n`

/** The first shortest way along what may stand in a path; taking part is two relationships over its record. */
export const SHORTEST = shortest(`:${[...WALKED_RELATIONSHIPS, 'HAS', 'IN'].join('|')}`)

/** The same along whatever there is. */
export const SHORTEST_OF_ANY = shortest('')

export const SHORTEST_PATH = /* cypher */ `
  ${SHORTEST}
  RETURN n.id AS id`

export const FULL_TEXT = `CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $phrase, {limit: 20})
  YIELD node AS n, score`

export const SEARCH = /* cypher */ `
  ${FULL_TEXT}
  RETURN n.id AS id, n.nameJa AS name, score`

const KINDS = NEIGHBOR_RELATIONSHIPS.join('|')
/** What stands next to a node, the most strongly joined first. */
const nextTo = (opened: string, except: string, found: string) => `CALL (${opened}, ${except}) {
    UNWIND ${opened} AS at
    MATCH (at)-[link:${KINDS}]-(m)
    WHERE NOT m IN ${except}
    WITH m, max(coalesce(link.strength, 1.0)) AS strength
    ORDER BY strength DESC, m.sortKey
    RETURN collect(m) AS ${found}
  }`

/** Two hops, at most 200 nodes, no look behind what has more than 200 links. */
export const AROUND = `MATCH (start:Entity {id: $id})
  WITH [start] AS none
  ${nextTo('none', 'none', 'near')}
  WITH none + near[..199] AS seen, [at IN near WHERE COUNT { (at)-[:${KINDS}]-() } <= 200] AS opened
  ${nextTo('opened', 'seen', 'far')}
  WITH seen + far[..(200 - size(seen))] AS seen`

const JOINED = `UNWIND seen AS a
    MATCH (a)-[link:${KINDS}]->(b)
    WHERE b IN seen`

export const NEIGHBORHOOD = /* cypher */ `
  ${AROUND}
  CALL (seen) {
    UNWIND seen AS n
    RETURN n.id AS id, n.nameJa AS name, null AS source, null AS target, null AS kind, null AS strength
    UNION ALL
    ${JOINED}
    RETURN null AS id, null AS name, a.id AS source, b.id AS target, type(link) AS kind, link.strength AS strength
  }
  RETURN id, name, source, target, kind, strength`

/** The same as one row, for a side that takes one column. */
export const NEIGHBORHOOD_ROW = `${AROUND}
  CALL (seen) {
    ${JOINED}
    RETURN collect({source: a.id, target: b.id, kind: type(link), strength: link.strength}) AS edges
  }
  WITH {nodes: [n IN seen | {id: n.id, name: n.nameJa}], edges: edges} AS row`
