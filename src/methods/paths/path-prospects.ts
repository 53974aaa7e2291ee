import type { Step } from './path-step.ts'
import type { Ways } from './path-ways.ts'
import { type Network, outward } from './proof-network.ts'

/**
 * What an end has come to and nobody has looked behind: the most that is left of a path that comes to it in so
 * many hops, by their number.
 */
export type Outskirts = ReadonlyMap<string, readonly number[]>

/** How few hops away from an end anything is that nobody has looked behind. */
const nearestOf = (network: Network, end: string): number => {
  for (const [node, hops] of outward(network, end)) if (!network.isOpened(node)) return hops
  return Number.POSITIVE_INFINITY
}

/** How far a search has come, and how many hops a path may have. */
export interface Known {
  readonly network: Network
  readonly ends: readonly [from: string, to: string]
  readonly maxLength: number
  /** How far from each end anything can stand that joins the other in so many hops. */
  readonly farthest: readonly [from: number, to: number]
}

/** What is known of a network at one moment, between two ends. */
export const knownOf = (network: Network, ends: Known['ends'], maxLength: number): Known => {
  const [from, to] = [nearestOf(network, ends[0]), nearestOf(network, ends[1])]
  return { network, ends, maxLength, farthest: [maxLength - to, maxLength - from] }
}

/** By each step into a node the most that is left of a path that stands there. */
type Walks = Map<string, Map<Step, number>>

/** Keeps a value where it is more than what was kept; says whether it was. */
const keepMost = (walks: Walks, node: string, arrival: Step, value: number): boolean => {
  const arrivals = walks.get(node) ?? new Map<Step, number>()
  walks.set(node, arrivals)
  if (value <= (arrivals.get(arrival) ?? 0)) return false
  arrivals.set(arrival, value)
  return true
}

/** Everything at the edge of what is known from one end, no farther than it can matter, by walks that keep more than `least`. */
const outskirtsOf = (
  { network, ends, farthest }: Known,
  side: 0 | 1,
  ways: Ways,
  least: number,
): Outskirts => {
  const end = ends[side]
  const edge = new Map<string, number[]>()
  // Who comes to the same in more hops and with less has nothing before who came first.
  const most: Walks = new Map()
  const goOn = (node: string, arrival: Step | null, before: number, hops: number, next: Walks) => {
    for (const [link, left] of ways(node, arrival)) {
      const value = before * left
      if (value <= least) break
      if (ends.includes(link.to) || !keepMost(most, link.to, link.step, value)) continue
      if (network.isOpened(link.to)) {
        keepMost(next, link.to, link.step, value)
        continue
      }
      const values = edge.get(link.to) ?? []
      edge.set(link.to, values)
      values[hops] = Math.max(values[hops] ?? 0, value)
    }
  }

  if (!network.isOpened(end)) return new Map([[end, [1]]])
  let next: Walks = new Map()
  if (farthest[side] >= 1) goOn(end, null, 1, 1, next)
  for (let hops = 2; hops <= farthest[side] && next.size > 0; hops += 1) {
    const walks = next
    next = new Map()
    for (const [node, arrivals] of walks)
      for (const [arrival, value] of arrivals) goOn(node, arrival, value, hops, next)
  }
  return edge
}

/** The most that any of these but one keeps within so many hops, for each number of hops. */
const mostWithin = (edge: Outskirts, maxLength: number, besides?: string): readonly number[] => {
  const most: number[] = Array.from({ length: maxLength + 1 }, () => 0)
  for (const [node, values] of edge)
    for (const [hops, value = 0] of node === besides ? [] : values.entries())
      most[hops] = Math.max(most[hops] ?? 0, value)
  for (const hops of most.keys()) most[hops] = Math.max(most[hops] ?? 0, most[hops - 1] ?? 0)
  return most
}

/** The greatest product of what is kept up to here and what is kept from there on, in at most so many hops. */
const greatest = (values: readonly number[], others: readonly number[], maxLength: number): number =>
  Math.max(
    0,
    ...values.flatMap((value, hops) =>
      others.slice(0, Math.max(maxLength - hops + 1, 0)).map(other => value * (other ?? 0)),
    ),
  )

/** Nodes at the edge, and the most that a path that nobody has seen can be worth through each. */
export type Prospects = ReadonlyMap<string, number>

const prospectsOf = (mine: Outskirts, theirs: Outskirts, known: Known, least: number): Prospects => {
  const { network, maxLength } = known
  const most = mostWithin(theirs, maxLength)
  const worthOf = (node: string, values: readonly number[]): number => {
    // A hop at least lies between two nodes. What both ends have come to joins them; a hub has done so already.
    if (network.linksOfHub(node) !== undefined)
      return greatest(values, mostWithin(theirs, maxLength, node), maxLength - 1)
    const met = greatest(values, theirs.get(node) ?? [], maxLength)
    return Math.max(met, greatest(values, most, maxLength - 1))
  }
  return new Map(
    [...mine].flatMap(([node, values]): [string, number][] => {
      const worth = worthOf(node, values)
      return worth > least ? [[node, worth]] : []
    }),
  )
}

/**
 * Of both ends, behind which nodes a path of a kind may stand that nobody has seen and that is worth more than
 * `least`. Such a path leaves what is known from the one end at a node and comes into what is known from the
 * other at a node, the same or another; what lies between can keep at most everything. So if there are none at
 * one end there is no such path.
 */
export const prospects = (
  known: Known,
  ways: Ways,
  least: number,
): readonly [from: Prospects, to: Prospects] => {
  const [from, to] = [outskirtsOf(known, 0, ways, least), outskirtsOf(known, 1, ways, least)]
  return [prospectsOf(from, to, known, least), prospectsOf(to, from, known, least)]
}
