import { bestPaths, type Found, type PathQuestion } from './best-paths.ts'
import { PATH_LIMITS } from './path-limits.ts'
import { knownOf, type Prospects, prospects } from './path-prospects.ts'
import { isWhollyFollowed } from './path-step.ts'
import { type TierWays, waysOf } from './path-ways.ts'
import { createNetwork, type Network, type NodeLinks } from './proof-network.ts'
import type { ScoredPath } from './proof-path.ts'

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

const open = async (network: Network, read: ReadLinks, ids: readonly string[]): Promise<void> => {
  const known = new Map((await read(ids)).map(node => [node.id, node]))
  for (const id of ids)
    network.add(known.get(id) ?? { id, total: 0, isHub: false, links: [], degrees: new Map() })
}

/** The ways of each kind of path of which there may be better ones than those found, and what these have to be worth. */
const betterThan = ({ bars }: Found, kinds: readonly TierWays[]): (readonly [TierWays, number])[] => {
  const asked = kinds.slice(0, bars.length).map((kind, place) => [kind, bars[place] ?? 0] as const)
  // Where all are too few any will do: the last kind follows what the others follow.
  return bars.at(-1) === 0 ? asked.slice(-1) : asked
}

/** The two edges of what is known behind which better paths than those found may stand; the best first. */
const edgesOf = (
  network: Network,
  { from, to, maxLength }: PathQuestion,
  better: readonly (readonly [TierWays, number])[],
): readonly (readonly string[])[] => {
  const known = knownOf(network, [from, to], maxLength)
  const kinds = better.map(([[, ways], least]) => prospects(known, ways, least))
  const bestFirst = (edge: Prospects) =>
    [...edge].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
  return [0, 1].map(side => [...new Set(kinds.flatMap(edges => bestFirst(edges[side] ?? new Map())))])
}

/** What to read next: of two edges the smaller, the other one with it where it is small too; never a hub. */
const nextOf = (network: Network, edges: readonly (readonly string[])[]): readonly string[] => {
  const [smaller = [], larger = []] = edges
    .map(edge => edge.filter(id => network.linksOfHub(id) === undefined))
    .filter(edge => edge.length > 0)
    .toSorted((a, b) => a.length - b.length)
  const both = larger.length <= PATH_LIMITS.smallLayer ? [...smaller, ...larger] : smaller
  return [...new Set(both)].slice(0, PATH_LIMITS.layerNodes)
}

/**
 * Searches from both ends towards the middle, and no further than better paths may stand than those that are
 * found. No hub is opened on the way, but one that both ends reach joins them; an end that meets nothing but
 * hubs waits for the other one.
 */
export const searchPaths = async (read: ReadLinks, question: PathQuestion): Promise<PathSearch> => {
  const network = createNetwork({ ...question, avoid: new Set(question.avoid) })
  const kinds = waysOf(network)
  const ends = [question.from, question.to]
  let next: readonly string[] = ends
  for (let statements = 1; ; statements += 1) {
    await open(network, read, next)
    const found = await bestPaths(network, question, kinds)
    const edges = edgesOf(network, question, betterThan(found, kinds))
    next = nextOf(network, edges)
    if (next.length > 0 && statements < PATH_LIMITS.statements) continue
    const skippedHubs = [...new Set(edges.flat())].flatMap(id => {
      const links = network.linksOfHub(id)
      return links === undefined ? [] : [{ id, links }]
    })
    return {
      complete: found.exhausted && edges.flat().length === 0 && ends.every(isWhollyFollowed),
      skippedHubs: skippedHubs.toSorted((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1)),
      paths: found.paths,
    }
  }
}
