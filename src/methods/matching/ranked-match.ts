import { type Match, matchOf } from './match.ts'
import type { Demand, DemandRow, SupplyRow, Vocabulary } from './match-facts.ts'
import { demandTo, givenBy, type OneSupply, suppliesTo } from './match-sides.ts'

/** The two sides of a match, and what they speak of. */
export interface Matched {
  readonly demand: Demand
  readonly supply: OneSupply
  readonly vocabulary: Vocabulary
  readonly match: Match
  /** Whether anything that the two sides say is made up. */
  readonly restsOnSamples: boolean
  /** Whether only its meaning has brought it here, and no reason. */
  readonly byMeaning: boolean
}

/** A match by the id of its other side, in its place among all. */
export interface RankedMatch extends Matched {
  readonly id: string
  readonly sortKey: string
  readonly rank: number
  /** The scores of all, greatest first. */
  readonly scores: readonly number[]
}

/** Whether anything is made up that an organisation gives: the same for every demand. */
const madeUp = new WeakMap<SupplyRow, boolean>()

const isMadeUp = (row: SupplyRow): boolean => {
  const before = madeUp.get(row)
  if (before !== undefined) return before
  const made = givenBy(row).some(({ sample }) => sample)
  madeUp.set(row, made)
  return made
}

const betterOffer = (a: Matched, b: Matched): number =>
  b.match.score - a.match.score || ((a.supply.offerId ?? '') < (b.supply.offerId ?? '') ? -1 : 1)

/**
 * How well an organisation meets a demand: a need by its best offer, an initiative or a measure by all that
 * it gives. The same from both sides; null where the two have nothing to do with each other.
 */
export const matched = (
  demandRow: DemandRow,
  supplyRow: SupplyRow,
  vocabulary: Vocabulary,
  isBrought = false,
): Matched | null => {
  const demand = demandTo(demandRow, supplyRow.id, vocabulary)
  const told = new Set(demand.needs.map(({ id }) => id))
  const restsOnSamples =
    demandRow.sample ||
    demandRow.needs.some(({ id, sample }) => sample && told.has(id)) ||
    isMadeUp(supplyRow)
  const [best] = suppliesTo(demand, supplyRow, vocabulary)
    .flatMap(supply => {
      const match = matchOf(demand, supply, vocabulary, isBrought)
      return match === null
        ? []
        : [{ demand, supply, vocabulary, match, restsOnSamples, byMeaning: isBrought }]
    })
    .sort(betterOffer)
  return best ?? null
}

/** Best first; equals share a rank, and stand in the order of ids. */
export const ranked = (
  matches: readonly (Matched & { readonly id: string; readonly sortKey: string })[],
): readonly RankedMatch[] => {
  const sorted = [...matches].sort(
    (a, b) => b.match.score - a.match.score || (a.sortKey < b.sortKey ? -1 : 1),
  )
  const scores = sorted.map(({ match }) => match.score)
  let rank = 0
  return sorted.map((each, place) => {
    if (each.match.score !== scores[place - 1]) rank = place + 1
    return { ...each, rank, scores }
  })
}

/** The rank that a score would have in the place of another. */
export const rankOf = (score: number, { match, scores }: RankedMatch): number =>
  1 + scores.filter(other => other > score).length - (match.score > score ? 1 : 0)
