import type { CapabilitySupply } from '../../../methods/gaps/capability-supply.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { isOpenOn } from '../open.ts'

/** More offers than this are no longer counted: the capability is not scarce. */
export const COUNTED_OFFERS = 20

/**
 * What needs require, and how many open offers cover it: the same, narrower by two steps or broader by one. What was
 * judged of a need or an offer counts where it states nothing itself, as in matching.
 */
const CAPABILITY_SUPPLY = /* cypher */ `
  UNWIND $ids AS id
  MATCH (need:Need {id: id})-[takes:REQUIRES|INVOLVES]->(c:Capability)
  WHERE type(takes) = 'REQUIRES' OR need.requiredIds IS NULL
  WITH c, collect(need.id) AS needs
  CALL (c) {
    CALL (c) {
      MATCH (c)<-[:BROADER*0..2]-(covering:Capability)
      RETURN covering
      UNION
      MATCH (c)-[:BROADER]->(covering:Capability)
      RETURN covering
    }
    MATCH (covering)<-[gives:PROVIDES|INVOLVES]-(offer:Offer)
    WHERE (type(gives) = 'PROVIDES' OR offer.providedIds IS NULL)
      AND ${isOpenOn('offer')} AND ($samples OR NOT coalesce(offer.sample, false))
    WITH DISTINCT offer
    LIMIT $counted
    RETURN count(offer) AS offers, any(made IN collect(coalesce(offer.sample, false)) WHERE made) AS madeUp
  }
  RETURN c.id AS id, c.nameJa AS nameJa, coalesce(c.nameEn, c.nameJa) AS nameEn, needs, offers, madeUp
  ORDER BY offers, size(needs) DESC, id`

/** The capabilities that some needs require, the scarcest first; of offers that are made up only where samples count. */
export const capabilitySupplies = (
  graph: Graph,
  needs: readonly string[],
  day: string,
  samples: boolean,
): Promise<readonly CapabilitySupply[]> =>
  graph.read<CapabilitySupply>('scarce capabilities', CAPABILITY_SUPPLY, {
    ids: needs,
    day,
    samples,
    counted: wholeNumber(COUNTED_OFFERS),
  })
