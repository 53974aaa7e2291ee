import { createPauses, type Pauses } from '../../environment/pauses.ts'
import { PATH_LIMITS } from './path-limits.ts'
import { type Step, stepKey, turnsAtParent } from './path-step.ts'
import { TIERS, type Tier } from './path-tier.ts'
import { createPriorityQueue } from './priority-queue.ts'
import type { Network, PathLink } from './proof-network.ts'
import { byScore, dampingAt, likeness, proofPath, type ScoredPath, type Walked } from './proof-path.ts'

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
  readonly hops: readonly Walked[]
  readonly node: string
  /** Which of the nodes to pass it has passed, one bit each. */
  readonly passed: number
  readonly value: number
  /** The most that any way on from here can make of it. */
  readonly bound: number
  /** The whole path, once it is known what it is worth. */
  readonly path?: ScoredPath
}

/** A link by which a path may go on, and what it and the node before it leave of the value. */
type Continuation = readonly [link: PathLink, left: number]

/** The links by which a path may go on from a node, by the step on which it came in. */
const createContinuations = (network: Network, { follows, leaves }: Tier) => {
  const known = new Map<string, readonly Continuation[]>()

  const found = (node: string, arrival: Step | null) =>
    [...network.linksOf(node)].flatMap((link): readonly Continuation[] => {
      if (!follows(node, arrival !== null, link)) return []
      if (arrival === null) return [[link, leaves(link, 1)]]
      if (turnsAtParent(arrival, link.step)) return []
      const factor = dampingAt(network, node, arrival, link.step)?.factor ?? 0
      return factor > 0 ? [[link, leaves(link, factor)]] : []
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

/** Behind so many hops from the beginning what is left to look at is little enough for one stretch. */
const LEVELS_IN_TURNS = 3

/** The most that is left of 1 on any way on to the end, whether or not it meets itself. */
const createBounds = (network: Network, { to, through }: PathQuestion, tier: Tier) => {
  const known = new Map<string, number>()
  const distances = distancesTo(network, to)
  const continuations = createContinuations(network, tier)
  const all = 2 ** through.length - 1
  const pass = (passed: number, node: string) =>
    through.includes(node) ? passed | (1 << through.indexOf(node)) : passed

  const keyOf = (node: string, arrival: Step | null, passed: number, remaining: number) =>
    `${node} ${arrival && stepKey(arrival)} ${passed} ${remaining}`

  const bound = (node: string, arrival: Step | null, passed: number, remaining: number): number => {
    if (node === to) return passed === all ? 1 : 0
    if ((distances.get(node) ?? Number.POSITIVE_INFINITY) > remaining) return 0
    const key = keyOf(node, arrival, passed, remaining)
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
  /** The same, with pauses between the first ways on: most of what is ever asked becomes known by it. */
  const boundInTurns = async (
    [node, arrival, passed, remaining]: Parameters<typeof bound>,
    pauses: Pauses,
    levels = LEVELS_IN_TURNS,
  ): Promise<number> => {
    const isNear = node === to || (distances.get(node) ?? Number.POSITIVE_INFINITY) > remaining
    const key = keyOf(node, arrival, passed, remaining)
    if (levels === 0 || isNear || known.has(key)) return bound(node, arrival, passed, remaining)
    let best = 0
    for (const [link, value] of continuations(node, arrival)) {
      if (value <= best) continue
      if (pauses.areDue) await pauses.take()
      const next: Parameters<typeof bound> = [link.to, link.step, pass(passed, link.to), remaining - 1]
      best = Math.max(best, value * (await boundInTurns(next, pauses, levels - 1)))
    }
    known.set(key, best)
    return best
  }
  return { bound, boundInTurns, pass, continuations }
}

/** Values that differ by less are equal: a score is told in six digits. */
const BELOW = 1 - 1e-6

/** What a search has found, and whether it has seen all that could come before the rest. */
interface Found {
  readonly paths: readonly ScoredPath[]
  readonly exhausted: boolean
}

/** How many paths of a likeness there are: of more than some nobody learns anything. */
type Alike = Map<string, number>

/**
 * The best paths of one kind. The beginning that can still become the best is followed first, so that nothing
 * is looked at that cannot come before what is returned.
 */
const bestOfTier = async (
  network: Network,
  question: PathQuestion,
  tier: Tier,
  alike: Alike,
  pauses: Pauses,
): Promise<Found> => {
  const { from, to, maxLength, first } = question
  const { bound, boundInTurns, pass, continuations } = createBounds(network, question, tier)
  const beginnings = createPriorityQueue<Beginning>(beginning => beginning.bound)
  const start = pass(0, from)
  beginnings.push({
    hops: [],
    node: from,
    passed: start,
    value: 1,
    bound: await boundInTurns([from, null, start, maxLength], pauses),
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
  let equals: ScoredPath[] = []
  let reached = 0
  const settle = () => {
    for (const path of equals.toSorted(tier.order)) {
      const count = alike.get(likeness(path)) ?? 0
      alike.set(likeness(path), count + 1)
      if (count < PATH_LIMITS.alike) paths.push(path)
    }
    equals = []
  }
  const arrive = (whole: Beginning) => {
    if (!tier.holds(whole.hops)) return
    const path = proofPath(network, whole.hops)
    // It may be worth less than the search could know; then others come before it.
    if (tier.order === byScore && path.score < whole.bound * BELOW)
      beginnings.push({ ...whole, path, bound: path.score })
    else take(path, whole.bound)
  }
  const take = (path: ScoredPath, worth: number) => {
    equals.push(path)
    reached = worth
  }

  let steps = 0
  for (let next = beginnings.pop(); next && next.bound > 0; next = beginnings.pop()) {
    if (next.bound < reached * BELOW) settle()
    if (paths.length >= first || steps >= PATH_LIMITS.steps) break
    steps += 1
    if (pauses.areDue) await pauses.take()
    if (next.path) take(next.path, next.bound)
    else if (next.node === to) arrive(next)
    else goOn(next)
  }
  settle()
  return { paths, exhausted: steps < PATH_LIMITS.steps || paths.length >= first }
}

/** The best paths of a network: those of each kind before those of the next, the best of each first. */
export const bestPaths = async (network: Network, question: PathQuestion): Promise<Found> => {
  const pauses = createPauses()
  const alike: Alike = new Map()
  const paths: ScoredPath[] = []
  let exhausted = true
  for (const tier of TIERS) {
    const first = question.first - paths.length
    if (first <= 0) break
    const found = await bestOfTier(network, { ...question, first }, tier, alike, pauses)
    paths.push(...found.paths)
    exhausted &&= found.exhausted
  }
  return { paths: paths.slice(0, question.first), exhausted }
}
