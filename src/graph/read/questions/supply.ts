import type { SupplyRow } from '../../../methods/matching/match-facts.ts'
import type { Graph } from '../../engine/driver.ts'
import { isOpenOn } from '../open.ts'
import { counts, isMadeUp } from './demand.ts'

/** So many participations say all that can be said of a track record: it halves the rest with each. */
const RECORDS = 100

const aimsOf = (variable: string): string =>
  `coalesce(${variable}.aimIds, []), aimStrengths: coalesce(${variable}.aimStrengths, [])`

/** What the organisation `o` gives: its open offers, what it aims at, where it is and what it has done. */
export const SUPPLY_FACTS = `{
    id: o.id,
    sample: ${isMadeUp('o')},
    offers: [(o)<-[:MADE_BY]-(offer:Offer) WHERE ${isOpenOn('offer')} AND ${counts('offer', 'o')} |
      {id: offer.id, sample: ${isMadeUp('offer')}, provides: coalesce(offer.providedIds, []), words: coalesce(offer.words, []), aimIds: ${aimsOf('offer')}}],
    words: coalesce(o.words, []),
    aimIds: ${aimsOf('o')},
    placeId: o.placeId,
    records: COLLECT {
      MATCH (o)-[:HAS]->(p:Participation)
      WHERE p.status <> 'PLANNED' AND ${counts('p', 'o')}
      WITH p
      LIMIT ${RECORDS}
      MATCH (i:Initiative {id: p.initiativeId})
      RETURN {id: p.id, sample: ${isMadeUp('p')}, targets: coalesce(i.aimIds, [])}
    }
  }`

/** What an organisation gives, and what was rejected for it. */
const SUPPLY = /* cypher */ `
  MATCH (o:Organization {id: $id})
  WITH o, ${SUPPLY_FACTS} AS supply
  CALL (o) {
    MATCH (a:Assertion)
    USING INDEX a:Assertion(subjectId, objectId, predicate)
    WHERE a.subjectId = o.id AND a.objectId >= '' AND a.predicate = 'FITS'
      AND a.status = 'REJECTED' AND coalesce(a.validTo, $day) >= $day
      AND NOT EXISTS { (o)-[:FITS]->(:Entity {id: a.objectId}) }
    RETURN collect(DISTINCT a.objectId) AS rejected
  }
  RETURN supply, rejected`

/** What an organisation gives, and where nobody wants it. */
export interface SupplyFacts {
  readonly supply: SupplyRow
  /** Needs, initiatives and measures for which somebody rejected it, and nobody accepted it. */
  readonly rejected: readonly string[]
}

/** What an organisation gives; null for an unknown id. */
export const supplyFacts = async (
  graph: Graph,
  id: string,
  { day, samples }: { readonly day: string; readonly samples: boolean },
): Promise<SupplyFacts | null> => {
  const [row] = await graph.read<SupplyFacts>('what an organisation gives', SUPPLY, { id, day, samples })
  return row ?? null
}
