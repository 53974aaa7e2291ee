// What a person who knows the store would write by hand: over the bare driver, and as fields by hand of the peer.

const INITIATIVE = `RETURN n.id AS id, n.nameJa AS name, n.nameEn AS nameEn, n.kind AS kind, n.status AS status, n.order AS order`

export const INITIATIVE_BY_ID = /* cypher */ `
  MATCH (n:Initiative {id: $id})
  ${INITIATIVE}`

/** The initiatives of a city by status, whatever is wanted of them. */
export const OF_PLACE_BY_STATUS = `MATCH (s:Strategy {placeId: $place})
  MATCH (n:Initiative {strategyId: s.id})
  WHERE n.status = $status
  WITH n
  ORDER BY n.nameKey, n.id
  LIMIT 20`

export const INITIATIVES_OF_PLACE = /* cypher */ `
  ${OF_PLACE_BY_STATUS}
  ${INITIATIVE}`

export const OF_PLACE_SERVING = `MATCH (s:Strategy {placeId: $place})
  MATCH (n:Initiative {strategyId: s.id})
  WHERE $target IN n.aimIds
  WITH n
  ORDER BY n.sortKey
  LIMIT 20`

export const INITIATIVES_OF_PLACE_SERVING = /* cypher */ `
  ${OF_PLACE_SERVING}
  ${INITIATIVE}`

const HELD_BY_STATUS = 'USING INDEX n:Initiative(status, nameKey, id)'
const BY_NAME = `WITH n
  ORDER BY n.status, n.nameKey, n.id
  LIMIT 20`

export const INITIATIVES_BY_STATUS = /* cypher */ `
  MATCH (n:Initiative)
  ${HELD_BY_STATUS}
  WHERE n.status = $status AND n.nameKey >= '' AND n.id >= ''
  ${BY_NAME}
  ${INITIATIVE}`

export const INITIATIVES_AFTER = /* cypher */ `
  MATCH (n:Initiative)
  ${HELD_BY_STATUS}
  WHERE n.status = $status AND n.nameKey >= $nameKey AND n.id >= '' AND NOT (n.nameKey = $nameKey AND n.id <= $id)
  ${BY_NAME}
  ${INITIATIVE}`

/** The item so many places down the list, from which the page after it begins. */
export const NTH_BY_STATUS = /* cypher */ `
  MATCH (n:Initiative)
  ${HELD_BY_STATUS}
  WHERE n.status = $status AND n.nameKey >= '' AND n.id >= ''
  WITH n
  ORDER BY n.status, n.nameKey, n.id
  SKIP $before
  LIMIT 1
  RETURN n.nameKey AS nameKey, n.id AS id`
