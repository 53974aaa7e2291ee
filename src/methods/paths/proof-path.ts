import { labelOf } from '../../model/model.ts'
import { PATH_LIMITS } from './path-limits.ts'
import { reversed, type Step, stepKey } from './path-step.ts'
import { linkValue, type Network, type PathLink } from './proof-network.ts'

export const PROOF_PATH_METHOD = 'proof-path/1'

/** A link of a path, as it is walked. */
export interface Hop extends PathLink {
  readonly from: string
}

/** How much an inner node takes away, because much else runs through it. */
export interface Damping {
  readonly nodeId: string
  readonly linksIn: number
  readonly linksOut: number
  readonly factor: number
}

/** One way from one thing to another, and what it is worth. */
export interface ScoredPath {
  readonly score: number
  readonly hops: readonly Hop[]
  readonly nodeIds: readonly string[]
  readonly dampings: readonly Damping[]
  /** The hop of the smallest confidence times strength; null when nobody had to weigh any. */
  readonly weakestHop: Hop | null
}

/** What a node leaves of a path that comes in by one step and goes on by another. */
export const dampingFactor = (linksIn: number, linksOut: number): number =>
  (linksIn * linksOut) ** -PATH_LIMITS.damping

/** The damping of a node between two steps; null for a node that was never asked how many links it has. */
export const dampingAt = (
  network: Network,
  nodeId: string,
  arrival: Step,
  departure: Step,
): Damping | null => {
  const linksIn = network.degree(nodeId, reversed(arrival))
  const linksOut = network.degree(nodeId, departure)
  if (!linksIn || !linksOut) return null
  return { nodeId, linksIn, linksOut, factor: dampingFactor(linksIn, linksOut) }
}

/** Six digits: more would show the arithmetic of floats, not knowledge. */
export const significant = (value: number): number => Number(value.toPrecision(6))

const weakest = (hops: readonly Hop[]): Hop | null =>
  hops
    .filter(({ confidence, strength }) => confidence !== null || strength !== null)
    .reduce<Hop | null>((least, hop) => (least && linkValue(least) <= linkValue(hop) ? least : hop), null)

/** What a chain of hops is worth: the product of its hops and of the dampings between them. */
export const proofPath = (network: Network, hops: readonly Hop[]): ScoredPath => {
  const dampings = hops.slice(1).flatMap((hop, index) => {
    const arrival = hops[index]
    const damping = arrival && dampingAt(network, hop.from, arrival.step, hop.step)
    return damping ? [damping] : []
  })
  const values = [...hops.map(linkValue), ...dampings.map(({ factor }) => factor)]
  return {
    score: significant(values.reduce((product, value) => product * value, 1)),
    hops,
    nodeIds: [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)],
    dampings: dampings.map(damping => ({ ...damping, factor: significant(damping.factor) })),
    weakestHop: weakest(hops),
  }
}

/** Greatest score first, of equals the shorter, then by ids. */
export const byRank = (a: ScoredPath, b: ScoredPath): number =>
  b.score - a.score || a.hops.length - b.hops.length || (a.nodeIds.join(' ') < b.nodeIds.join(' ') ? -1 : 1)

/** Where a path meets the others, its most damped node, and the types that it runs through. */
export const likeness = ({ hops, nodeIds, dampings }: ScoredPath): string => {
  const [meeting] = dampings.toSorted((a, b) => a.factor - b.factor)
  const chain = hops.map(({ step, to }) => `${stepKey(step)} ${labelOf(to)}`)
  return [meeting?.nodeId, labelOf(nodeIds[0] ?? ''), ...chain].join(' ')
}
