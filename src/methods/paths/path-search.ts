import { createPauses } from '../../environment/pauses.ts'
import { bestPaths, type PathQuestion } from './best-paths.ts'
import { PATH_LIMITS } from './path-limits.ts'
import { isWhollyFollowed, mayStandInside, type Step } from './path-step.ts'
import { createNetwork, linkValue, type Network, type NodeLinks } from './proof-network.ts'
import { dampingAt, type ScoredPath } from './proof-path.ts'

/** Reads the links of nodes, in one statement. */
export type ReadLinks = (ids: readonly string[]) => Promise<readonly NodeLinks[]>

/** A node with too many links to look behind it. */
export interface UnopenedHub {
  readonly id: string
  readonly links: number
}

/** The best paths, and whether they are sure to be the best of all. */
export interface PathSearch {
  readonly complete: boolean
  readonly skippedHubs: readonly UnopenedHub[]
  readonly paths: readonly ScoredPath[]
}

/** How a node was first reached from one end. */
interface Reached {
  readonly depth: number
  readonly value: number
  readonly arrival: Step | null
}

/** One end of the search and what has been reached from it. */
interface Side {
  readonly reached: Map<string, Reached>
  frontier: readonly string[]
  depth: number
  /** Hubs that were left unopened, and how far from this end they stand. */
  readonly hubs: Map<string, number>
  /** Something was left unopened, behind which there may be more. */
  stopped: boolean
}

const sideOf = (end: string): Side => ({
  reached: new Map([[end, { depth: 0, value: 1, arrival: null }]]),
  frontier: [end],
  depth: 0,
  hubs: new Map(),
  stopped: false,
})

/** A side that has been wherever it leads has met every path there is. */
const isExhausted = ({ frontier, stopped }: Side): boolean => frontier.length === 0 && !stopped

/** Small enough to be read along with the other side, which saves a statement. */
const isSmall = (side: Side | undefined): boolean =>
  side !== undefined && side.frontier.length <= PATH_LIMITS.smallLayer

/** Hubs of one side behind which the other side has not come near enough to see every path. */
const lostBehind = (side: Side, other: Side, maxLength: number): readonly string[] =>
  isExhausted(other)
    ? []
    : [...side.hubs].flatMap(([id, depth]) => (other.depth < maxLength - depth ? [id] : []))

/** Nodes that both sides have reached, near enough to lie on a path: how much they damp it is not read yet. */
const meetingNodes = (start: Side, end: Side, maxLength: number): readonly string[] =>
  [...start.reached].flatMap(([id, { depth }]) => {
    const other = end.reached.get(id)
    return other && depth + other.depth <= maxLength ? [id] : []
  })

/** What has been read of the graph in one search. */
const createReading = (read: ReadLinks, network: Network) => {
  const seen = new Set<string>()
  const hubs = new Map<string, number>()
  return {
    seen,
    hubs,
    /** Reads what is new among these, no more than a layer may hold, the best first. */
    async open(ids: readonly string[], worth: (id: string) => number): Promise<void> {
      const best = ids
        .filter(id => !seen.has(id))
        .toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))
        .slice(0, PATH_LIMITS.layerNodes)
      for (const id of best) seen.add(id)
      const pauses = createPauses()
      for (const node of best.length > 0 ? await read(best) : []) {
        if (pauses.areDue) await pauses.take()
        network.add(node)
        if (node.isHub) hubs.set(node.id, node.total)
      }
    },
  }
}

/** Takes a side one layer further, along the links of the nodes of its frontier. */
const advance = async (network: Network, side: Side, isInner: (id: string) => boolean): Promise<void> => {
  const pauses = createPauses()
  const next = new Map<string, Reached>()
  side.depth += 1
  for (const id of side.frontier) {
    if (pauses.areDue) await pauses.take()
    const here = side.reached.get(id)
    for (const link of here ? network.linksOf(id) : []) {
      if (!here || side.reached.has(link.to)) continue
      const factor = here.arrival ? (dampingAt(network, id, here.arrival, link.step)?.factor ?? 1) : 1
      const value = here.value * factor * linkValue(link)
      if (value > (next.get(link.to)?.value ?? 0))
        next.set(link.to, { depth: side.depth, value, arrival: link.step })
    }
  }
  for (const [id, reached] of next) side.reached.set(id, reached)
  side.frontier = [...next.keys()].filter(isInner)
}

/**
 * Searches from both ends towards the middle, and ranks what it has seen. No hub is opened on the way,
 * but one that both ends reach joins them; a side that meets nothing but hubs waits for the other one.
 */
export const searchPaths = async (read: ReadLinks, question: PathQuestion): Promise<PathSearch> => {
  const { from, to, maxLength, avoid } = question
  const network = createNetwork({ from, to, avoid: new Set(avoid) })
  const { open, seen, hubs } = createReading(read, network)
  const [start, end] = [sideOf(from), sideOf(to)]
  const isInner = (id: string) => id !== from && id !== to && mayStandInside(id)
  const worth = (id: string) => Math.max(start.reached.get(id)?.value ?? 0, end.reached.get(id)?.value ?? 0)
  let whole = true

  await open([from, to], worth)
  for (;;) {
    const left = maxLength - start.depth - end.depth
    const [smaller, larger] = [start, end]
      .filter(({ frontier }) => frontier.length > 0)
      .toSorted((a, b) => a.frontier.length - b.frontier.length)
      .slice(0, left)
    const growing = [smaller, ...(isSmall(larger) ? [larger] : [])].filter(side => side !== undefined)
    if (growing.length === 0 || isExhausted(start) || isExhausted(end)) break
    await open([...new Set(growing.flatMap(({ frontier }) => frontier))], worth)
    for (const side of growing) {
      const opened = side.frontier.filter(id => seen.has(id) && !hubs.has(id))
      side.stopped ||= opened.length < side.frontier.length
      whole &&= side.frontier.every(id => seen.has(id))
      for (const id of side.frontier) if (hubs.has(id)) side.hubs.set(id, side.depth)
      side.frontier = opened
      if (opened.length > 0) await advance(network, side, isInner)
    }
  }

  const meeting = meetingNodes(start, end, maxLength).filter(id => isInner(id) && !seen.has(id))
  await open(meeting, worth)
  whole &&= meeting.every(id => seen.has(id))
  const { paths, exhausted } = await bestPaths(network, question)
  const skipped = new Set([...lostBehind(start, end, maxLength), ...lostBehind(end, start, maxLength)])
  return {
    complete: whole && exhausted && skipped.size === 0 && [from, to].every(isWhollyFollowed),
    skippedHubs: [...skipped]
      .map(id => ({ id, links: hubs.get(id) ?? 0 }))
      .toSorted((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1)),
    paths,
  }
}
