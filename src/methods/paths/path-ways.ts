import { type Step, turnsAtParent } from './path-step.ts'
import { TIERS, type Tier } from './path-tier.ts'
import type { Network, PathLink } from './proof-network.ts'
import { dampingAt } from './proof-path.ts'

/** A link by which a path may go on, and what it and the node before it leave of the value. */
export type Continuation = readonly [link: PathLink, left: number]

/**
 * How a path of a kind may go on from a node into which it came by a step, or at which it begins; by what they
 * leave, the most first.
 */
export type Ways = (node: string, arrival: Step | null) => readonly Continuation[]

const continuations = (
  network: Network,
  { follows, leaves }: Tier,
  node: string,
  arrival: Step | null,
): readonly Continuation[] => {
  const all: Continuation[] = []
  for (const [step, links] of network.linksOf(node)) {
    if (!follows(node, arrival !== null, step) || (arrival && turnsAtParent(arrival, step))) continue
    const factor = arrival ? (dampingAt(network, node, arrival, step)?.factor ?? 0) : 1
    if (factor > 0) for (const link of links) all.push([link, leaves(link, factor)])
  }
  return all.sort((a, b) => b[1] - a[1])
}

/** Kept for as long as no more is known of the node. */
interface Kept {
  readonly edition: number
  readonly byArrival: Map<Step | null, readonly Continuation[]>
}

const waysOfTier = (network: Network, tier: Tier): Ways => {
  const all = new Map<string, Kept>()
  return (node, arrival) => {
    const edition = network.edition(node)
    const known = all.get(node)
    const kept = known?.edition === edition ? known : { edition, byArrival: new Map() }
    all.set(node, kept)
    const found = kept.byArrival.get(arrival) ?? continuations(network, tier, node, arrival)
    kept.byArrival.set(arrival, found)
    return found
  }
}

/** A kind of path and its ways. */
export type TierWays = readonly [tier: Tier, ways: Ways]

/** The ways of each kind of path through a network, as far as it is known at any time. */
export const waysOf = (network: Network): readonly TierWays[] =>
  TIERS.map(tier => [tier, waysOfTier(network, tier)])
