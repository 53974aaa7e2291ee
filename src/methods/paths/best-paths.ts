import { PATH_LIMITS } from './path-limits.ts'
import { type Step, stepKey, turnsAtParent } from './path-step.ts'
import { createPriorityQueue } from './priority-queue.ts'
import { linkValue, type Network, type PathLink } from './proof-network.ts'
import { byRank, dampingAt, type Hop, likeness, proofPath, type ScoredPath } from './proof-path.ts'

/** What is asked of the ways between two things. */
export interface PathQuestion {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  /** Inner nodes that every path has to pass. */
  readonly through: readonly string[]
  /** Nodes that no path may touch. */
  readonly avoid: readonly string[]
  readonly first: number
}

/** A beginning of a path. */
interface Beginning {
  readonly hops: readonly Hop[]
  readonly node: string
  /** Which of the nodes to pass it has passed, one bit each. */
  readonly passed: number
  readonly value: number
  /** The most that any way on from here can make of it. */
  readonly bound: number
}

/** A link by which a path may go on, and what it and the node before it leave of the value. */
type Continuation = readonly [link: PathLink, left: number]

/** The links by which a path may go on from a node, by the step on which it came in. */
const createContinuations = (network: Network) => {
  const known = new Map<string, readonly Continuation[]>()

  const found = (node: string, arrival: Step | null) =>
    [...network.linksOf(node)].flatMap((link): readonly Continuation[] => {
      if (arrival === null) return [[link, linkValue(link)]]
      if (turnsAtParent(arrival, link.step)) return []
      const factor = dampingAt(network, node, arrival, link.step)?.factor ?? 0
      return factor > 0 ? [[link, factor * linkValue(link)]] : []
    })

  return (node: string, arrival: Step | null): readonly Continuation[] => {
    const key = `${node} ${arrival && stepKey(arrival)}`
    const continuations = known.get(key) ?? found(node, arrival)
    known.set(key, continuations)
    return continuations
  }
}

/** How few hops away from the end each node is. */
const distancesTo = (network: Network, end: string): ReadonlyMap<string, number> => {
  const distances = new Map([[end, 0]])
  for (const [node, distance] of distances)
    for (const { to } of network.linksOf(node)) if (!distances.has(to)) distances.set(to, distance + 1)
  return distances
}

/** The most that is left of 1 on any way on to the end, whether or not it meets itself. */
const createBounds = (network: Network, { to, through }: PathQuestion) => {
  const known = new Map<string, number>()
  const distances = distancesTo(network, to)
  const continuations = createContinuations(network)
  const all = 2 ** through.length - 1
  const pass = (passed: number, node: string) =>
    through.includes(node) ? passed | (1 << through.indexOf(node)) : passed

  const bound = (node: string, arrival: Step | null, passed: number, remaining: number): number => {
    if (node === to) return passed === all ? 1 : 0
    if ((distances.get(node) ?? Number.POSITIVE_INFINITY) > remaining) return 0
    const key = `${node} ${arrival && stepKey(arrival)} ${passed} ${remaining}`
    const found = known.get(key)
    if (found !== undefined) return found
    const most = continuations(node, arrival).reduce(
      (best, [link, value]) =>
        value <= best
          ? best
          : Math.max(best, value * bound(link.to, link.step, pass(passed, link.to), remaining - 1)),
      0,
    )
    known.set(key, most)
    return most
  }
  return { bound, pass, continuations }
}

/** Values that differ by less are equal: the order of multiplication shows in the last digits. */
const BELOW = 1 - 1e-9

/**
 * The best paths of a network, greatest score first. The beginning that can still become the best is
 * followed first, so that nothing is looked at that cannot come before what is returned.
 */
export const bestPaths = (network: Network, question: PathQuestion) => {
  const { from, to, maxLength, first } = question
  const { bound, pass, continuations } = createBounds(network, question)
  const beginnings = createPriorityQueue<Beginning>(beginning => beginning.bound)
  const start = pass(0, from)
  beginnings.push({
    hops: [],
    node: from,
    passed: start,
    value: 1,
    bound: bound(from, null, start, maxLength),
  })

  const goOn = ({ hops, node, passed, value }: Beginning) => {
    for (const [link, left] of continuations(node, hops.at(-1)?.step ?? null)) {
      if (link.to === from || hops.some(hop => hop.to === link.to)) continue
      const next = pass(passed, link.to)
      const most = value * left * bound(link.to, link.step, next, maxLength - hops.length - 1)
      if (most > 0)
        beginnings.push({
          hops: [...hops, { ...link, from: node }],
          node: link.to,
          passed: next,
          value: value * left,
          bound: most,
        })
    }
  }

  const paths: ScoredPath[] = []
  const alike = new Map<string, number>()
  let equals: ScoredPath[] = []
  let reached = 0
  const settle = () => {
    for (const path of equals.toSorted(byRank)) {
      const count = alike.get(likeness(path)) ?? 0
      alike.set(likeness(path), count + 1)
      if (count < PATH_LIMITS.alike) paths.push(path)
    }
    equals = []
  }

  let steps = 0
  for (let next = beginnings.pop(); next && next.bound > 0; next = beginnings.pop()) {
    if (next.bound < reached * BELOW) settle()
    if (paths.length >= first || steps >= PATH_LIMITS.steps) break
    steps += 1
    if (next.node !== to) goOn(next)
    else {
      equals.push(proofPath(network, next.hops))
      reached = next.bound
    }
  }
  settle()
  return { paths: paths.slice(0, first), exhausted: steps < PATH_LIMITS.steps || paths.length >= first }
}
