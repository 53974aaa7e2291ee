import type { SupplyRow } from '../../../methods/matching/match-facts.ts'
import type { Graph } from '../../engine/driver.ts'
import { isOpenOn } from '../open.ts'
import { STATE, type StoreState } from '../state-memory.ts'
import { counts, isMadeUp } from './demand.ts'

/** So many participations, in the order of their initiatives, say all that can be said of a track record: it halves the rest with each. */
const RECORDS = 100

/** What the organisation `o` gives: its open offers, what it aims at, where it is and what it has done; lists where names would stand in every row. */
export const SUPPLY_FACTS = `o.id AS id, ${isMadeUp('o')} AS sample, coalesce(o.words, []) AS words,
    coalesce(o.aimIds, []) AS aimIds, coalesce(o.aimStrengths, []) AS aimStrengths, o.placeId AS placeId,
    coalesce(o.involvedIds, []) AS involvedIds,
    COLLECT {
      MATCH (o)<-[:MADE_BY]-(offer:Offer)
      WHERE ${isOpenOn('offer')} AND ${counts('offer', 'o')}
      RETURN [offer.id, ${isMadeUp('offer')}, coalesce(offer.providedIds, offer.involvedIds, []),
        coalesce(offer.words, []), coalesce(offer.aimIds, []), coalesce(offer.aimStrengths, [])]
    } AS offers,
    COLLECT {
      MATCH (p:Participation)
      USING INDEX p:Participation(organizationId, initiativeId)
      WHERE p.organizationId = o.id AND p.initiativeId >= ''
        AND p.status <> 'PLANNED' AND ${counts('p', 'o')}
      WITH p
      ORDER BY p.organizationId, p.initiativeId
      LIMIT ${RECORDS}
      MATCH (i:Initiative {id: p.initiativeId})
      RETURN [p.id, ${isMadeUp('p')}, coalesce(i.aimIds, [])]
    } AS records`

/** What an organisation gives, as these columns. */
export type SupplyColumns = Omit<SupplyRow, 'offers' | 'records'> & {
  readonly offers: readonly (readonly [
    id: string,
    sample: boolean,
    provides: readonly string[],
    words: readonly string[],
    aimIds: readonly string[],
    aimStrengths: readonly number[],
  ])[]
  /** Capabilities that it was judged to give, whatever it offers. */
  readonly involvedIds: readonly string[]
  readonly records: readonly (readonly [id: string, sample: boolean, targets: readonly string[]])[]
}

/** What an organisation gives, from its columns; what it was judged to give is an offer that nobody has posted. */
export const supplyRow = ({ offers, involvedIds, records, ...kept }: SupplyColumns): SupplyRow => ({
  ...kept,
  offers: [
    ...offers.map(([id, sample, provides, words, aimIds, aimStrengths]) => ({
      id,
      sample,
      provides,
      words,
      aimIds,
      aimStrengths,
    })),
    ...(involvedIds.length === 0
      ? []
      : [
          {
            id: null,
            sample: kept.sample,
            provides: involvedIds,
            words: [],
            aimIds: kept.aimIds,
            aimStrengths: kept.aimStrengths,
          },
        ]),
  ],
  records: records.map(([id, sample, targets]) => ({ id, sample, targets })),
})

/** What an organisation gives, and what was rejected for it. */
const SUPPLY = /* cypher */ `
  MATCH (o:Organization {id: $id})
  CALL (o) {
    MATCH (a:Assertion)
    USING INDEX a:Assertion(subjectId, objectId, predicate)
    WHERE a.subjectId = o.id AND a.objectId >= '' AND a.predicate = 'FITS'
      AND a.status = 'REJECTED' AND coalesce(a.validTo, $day) >= $day
      AND NOT EXISTS { (o)-[:FITS]->(:Entity {id: a.objectId}) }
    RETURN collect(DISTINCT a.objectId) AS rejected
  }
  RETURN ${SUPPLY_FACTS}, rejected, ${STATE} AS state`

/** What an organisation gives, and where nobody wants it. */
export interface SupplyFacts {
  readonly supply: SupplyRow
  /** Needs, initiatives and measures for which somebody rejected it, and nobody accepted it. */
  readonly rejected: readonly string[]
  /** The store as it was read. */
  readonly state: StoreState
}

/** What an organisation gives; null for an unknown id. */
export const supplyFacts = async (
  graph: Graph,
  id: string,
  { day, samples }: { readonly day: string; readonly samples: boolean },
): Promise<SupplyFacts | null> => {
  const [row] = await graph.read<SupplyColumns & Omit<SupplyFacts, 'supply'>>(
    'what an organisation gives',
    SUPPLY,
    { id, day, samples },
  )
  if (row === undefined) return null
  const { rejected, state, ...columns } = row
  return { supply: supplyRow(columns), rejected, state }
}
