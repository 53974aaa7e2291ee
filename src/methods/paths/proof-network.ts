import { FIT, PARTICIPATION_WORTH } from '../thresholds.ts'
import { mayStandInside, mayWalk, reversed, type Step } from './path-step.ts'

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
  /** By step, links included that no path may take. */
  readonly degrees: ReadonlyMap<Step, number>
}

/** The part of the graph that a search has seen. */
export interface Network {
  /** What is known of the links of a node, by the step that each is. */
  linksOf(id: string): Iterable<readonly [Step, Iterable<PathLink>]>
  /** How many links leave a node by a step; undefined for a node that was never asked. */
  degree(id: string, step: Step): number | undefined
  /** Whether all links of a node have been read. */
  isOpened(id: string): boolean
  /** How many links a node has that is left shut, having too many; undefined for any other. */
  linksOfHub(id: string): number | undefined
  /** Another number whenever more has become known of a node. */
  edition(id: string): number
  add(node: NodeLinks): void
}

/** Everything that can be reached from a node, the nearest first, each with how few hops away it is. */
export function* outward(network: Network, end: string): Generator<readonly [id: string, hops: number]> {
  const distances = new Map([[end, 0]])
  for (const [node, distance] of distances) {
    yield [node, distance]
    for (const [, links] of network.linksOf(node))
      for (const { to } of links) if (!distances.has(to)) distances.set(to, distance + 1)
  }
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
  const links = new Map<string, Map<Step, Map<string, PathLink>>>()
  const nodes = new Map<string, NodeLinks>()
  const editions = new Map<string, number>()

  const isOpen = (id: string) => id === from || id === to || (mayStandInside(id) && !avoid.has(id))
  const change = (id: string) => editions.set(id, (editions.get(id) ?? 0) + 1)
  const put = (id: string, link: PathLink) => {
    const bySteps = links.get(id) ?? new Map<Step, Map<string, PathLink>>()
    links.set(id, bySteps)
    const own = bySteps.get(link.step) ?? new Map<string, PathLink>()
    bySteps.set(link.step, own)
    // Of who takes part in something twice, each time is a link of its own.
    own.set(link.record ?? link.to, link)
    change(id)
  }
  const isOpened = (id: string) => nodes.get(id)?.isHub === false

  return {
    *linksOf(id) {
      for (const [step, own] of links.get(id) ?? []) yield [step, own.values()] as const
    },
    degree: (id, step) => {
      const node = nodes.get(id)
      return node && (node.degrees.get(step) ?? 0)
    },
    isOpened,
    linksOfHub: id => {
      const node = nodes.get(id)
      return node?.isHub ? node.total : undefined
    },
    edition: id => editions.get(id) ?? 0,
    add(node) {
      nodes.set(node.id, node)
      change(node.id)
      for (const link of node.links) {
        if (link.to === node.id || !isOpen(link.to) || !mayWalk(node.id, link.step, link.to)) continue
        put(node.id, link)
        // A hub is never read, but what leads to it also leads back. What has been read knows its links itself.
        if (!isOpened(link.to)) put(link.to, { ...link, to: node.id, step: reversed(link.step) })
      }
    },
  }
}
