import { wholeNumber } from './driver.ts'
import type { Runner } from './schema.ts'

/** How many links to SDG targets an item has gained by an import; negative for what it lost. */
export interface GainedLinks {
  readonly id: string
  readonly links: number
}

/**
 * Keeps the number of items that are linked to any SDG target. Only the items whose links have changed are
 * looked at: what they had before is what they have now, less what they gained.
 */
const COUNT_ALIGNED_ITEMS = /* cypher */ `
  UNWIND $gained AS gained
  OPTIONAL MATCH (n:Entity {id: gained.id})
  WITH gained.links AS links, CASE WHEN n IS NULL THEN 0 ELSE COUNT { (n)-[:ALIGNS_WITH]->(:SdgTarget) } END AS now
  WITH sum(sign(now)) - sum(sign(now - links)) AS more
  MATCH (store:Store {key: 'tsunagu'})
  SET store.alignedItems = coalesce(store.alignedItems, 0) + more`

export const countAlignedItems = (runner: Runner, gained: readonly GainedLinks[]) =>
  runner.run(COUNT_ALIGNED_ITEMS, {
    gained: gained.map(({ id, links }) => ({ id, links: wholeNumber(links) })),
  })

/** ln(1 + N/df), written only where it has changed; nothing where nothing is linked. */
const STORE_RARITY = `WITH x, CASE WHEN links > 0 THEN log(1 + toFloat(items) / links) END AS rarity
  WHERE coalesce(x.rarity, 0.0) <> coalesce(rarity, 0.0)
  SET x.rarity = rarity`

/** Of all needs and offers, how few require or provide each capability. Counts come from the store's own. */
const CAPABILITY_RARITY = /* cypher */ `
  MATCH (need:Need)
  WITH count(need) AS needs
  CALL () {
    MATCH (offer:Offer)
    RETURN count(offer) AS offers
  }
  MATCH (x:Capability)
  WITH x, needs + offers AS items, COUNT { (x)<-[:REQUIRES]-() } + COUNT { (x)<-[:PROVIDES]-() } AS links
  ${STORE_RARITY}`

/** Of all items that are linked to any SDG target, how few are linked to each. */
const TARGET_RARITY = /* cypher */ `
  MATCH (store:Store {key: 'tsunagu'})
  MATCH (x:SdgTarget)
  WITH x, store.alignedItems AS items, COUNT { (x)<-[:ALIGNS_WITH]-() } AS links
  ${STORE_RARITY}`

/** Stores how rare each capability and each SDG target is: one import changes it for all of a kind. */
export const storeRarities = async (runner: Runner): Promise<void> => {
  await runner.run(CAPABILITY_RARITY)
  await runner.run(TARGET_RARITY)
}
