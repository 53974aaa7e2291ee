import { labelOf } from '../../model/model.ts'
import { FIT } from '../thresholds.ts'
import { PATH_LIMITS } from './path-limits.ts'
import { reversed, type Step, stepName } from './path-step.ts'
import { linkValue, type Network, type PathLink } from './proof-network.ts'

export const PROOF_PATH_METHOD = 'proof-path/2'

/** A link of a path, as it is walked. */
export interface Walked extends PathLink {
  readonly from: string
}

/** A link of a path, and what it gives to the score. */
export interface Hop extends Walked {
  readonly value: number
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
    .reduce<Hop | null>((least, hop) => (least && least.value <= hop.value ? least : hop), null)

/** The link beside a run of steps along the vocabulary, at its narrower end. */
const beside = (links: readonly Walked[], place: number): Walked | undefined => {
  const isUp = links[place]?.step.direction === 'FORWARD'
  const others = isUp ? links.slice(0, place).toReversed() : links.slice(place + 1)
  return others.find(({ step }) => step.relationship !== 'BROADER')
}

/**
 * What a link gives in its place on a path. A wider capability is worth what matching says of it: who provides
 * a narrower one meets a wider one well; who requires the narrower one is met less well by the wider.
 */
const valueAt = (links: readonly Walked[], link: Walked, place: number): number => {
  if (link.step.relationship !== 'BROADER') return linkValue(link)
  return beside(links, place)?.step.relationship === 'PROVIDES' ? FIT.narrower : FIT.broader
}

/** The product of all hops and of all dampings between them. */
const product = (factors: readonly number[]): number => factors.reduce((all, factor) => all * factor, 1)

/** What a chain of links is worth: the product of its hops and of the dampings between them. */
export const proofPath = (network: Network, links: readonly Walked[]): ScoredPath => {
  const hops = links.map((link, place): Hop => ({ ...link, value: valueAt(links, link, place) }))
  const dampings = hops.slice(1).flatMap((hop, index) => {
    const arrival = hops[index]
    const damping = arrival && dampingAt(network, hop.from, arrival.step, hop.step)
    return damping ? [damping] : []
  })
  const worth = product([...hops.map(({ value }) => value), ...dampings.map(({ factor }) => factor)])
  return {
    score: significant(worth),
    hops,
    nodeIds: [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)],
    dampings: dampings.map(damping => ({ ...damping, factor: significant(damping.factor) })),
    weakestHop: weakest(hops),
  }
}

const byIds = (a: ScoredPath, b: ScoredPath): number => (a.nodeIds.join(' ') < b.nodeIds.join(' ') ? -1 : 1)

/** Greatest score first, of equals the shorter, then by ids. */
export const byScore = (a: ScoredPath, b: ScoredPath): number =>
  b.score - a.score || a.hops.length - b.hops.length || byIds(a, b)

/** The shorter first, of equals the greater score, then by ids. */
export const byLength = (a: ScoredPath, b: ScoredPath): number =>
  a.hops.length - b.hops.length || b.score - a.score || byIds(a, b)

/** Where a path meets the others, its most damped node, and the types that it runs through. */
export const likeness = ({ hops, nodeIds, dampings }: ScoredPath): string => {
  const [meeting] = dampings.toSorted((a, b) => a.factor - b.factor)
  const chain = hops.map(({ step, to }) => `${stepName(step)} ${labelOf(to)}`)
  return [meeting?.nodeId, labelOf(nodeIds[0] ?? ''), ...chain].join(' ')
}
