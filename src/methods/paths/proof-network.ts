import { FIT, PARTICIPATION_WORTH } from '../thresholds.ts'
import { mayStandInside, mayWalk, reversed, type Step, stepKey } from './path-step.ts'

/** A link as the node sees it that it leaves. */
export interface PathLink {
  readonly step: Step
  readonly to: string
  /** Null where the plan or a record itself states the link. */
  readonly confidence: number | null
  readonly strength: number | null
  /** Of an influence, -3 to +3. */
  readonly score: number | null
  /** The participation or membership that is the link. */
  readonly record: string | null
  /** How far that participation has come. */
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED' | null
}

/** What is read of a node at once: all of its links, or of a hub only how many there are of each step. */
export interface NodeLinks {
  readonly id: string
  readonly total: number
  readonly isHub: boolean
  readonly links: readonly PathLink[]
  /** By the key of the step, links included that no path may take. */
  readonly degrees: ReadonlyMap<string, number>
}

/** The part of the graph that a search has seen. */
export interface Network {
  linksOf(id: string): Iterable<PathLink>
  /** How many links leave a node by a step; undefined for a node that was never asked. */
  degree(id: string, step: Step): number | undefined
  add(node: NodeLinks): void
}

/** What bounds the nodes of all paths in a network. */
export interface NetworkBounds {
  readonly from: string
  readonly to: string
  readonly avoid: ReadonlySet<string>
}

/**
 * How sure and strong a link is in one number: 1 where the plan or a record states it, less for taking part
 * that does not go on, and for a wider capability at most what it can be worth to a match.
 */
export const linkValue = ({ confidence, strength, status, step }: PathLink): number => {
  if (step.relationship === 'BROADER') return FIT.narrower
  return (confidence ?? 1) * (strength ?? 1) * PARTICIPATION_WORTH[status ?? 'ACTIVE']
}

/** A network that takes in only what may be part of a path. */
export const createNetwork = ({ from, to, avoid }: NetworkBounds): Network => {
  const links = new Map<string, Map<string, PathLink>>()
  const degrees = new Map<string, ReadonlyMap<string, number>>()

  const isOpen = (id: string) => id === from || id === to || (mayStandInside(id) && !avoid.has(id))
  const put = (id: string, link: PathLink) => {
    const own = links.get(id) ?? new Map<string, PathLink>()
    links.set(id, own)
    own.set(`${stepKey(link.step)} ${link.to} ${link.record}`, link)
  }

  return {
    linksOf: id => links.get(id)?.values() ?? [],
    degree: (id, step) => (degrees.has(id) ? (degrees.get(id)?.get(stepKey(step)) ?? 0) : undefined),
    add(node) {
      degrees.set(node.id, node.degrees)
      for (const link of node.links) {
        if (link.to === node.id || !isOpen(link.to) || !mayWalk(node.id, link.step, link.to)) continue
        put(node.id, link)
        // A hub is never read, but what leads to it also leads back.
        put(link.to, { ...link, to: node.id, step: reversed(link.step) })
      }
    },
  }
}
