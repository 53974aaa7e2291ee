import { createPauses, type Pauses } from '../../environment/pauses.ts'
import { PATH_LIMITS } from './path-limits.ts'
import type { Step } from './path-step.ts'
import { type TierWays, type Ways, waysOf } from './path-ways.ts'
import { createPriorityQueue } from './priority-queue.ts'
import { type Network, outward, type PathLink } from './proof-network.ts'
import { byScore, likeness, proofPath, type ScoredPath, type Walked } from './proof-path.ts'

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

/** Behind so many hops from the beginning what is left to look at is little enough for one stretch. */
const LEVELS_IN_TURNS = 3

/** Where a path stands: at a node into which it came by a step, and how many more hops it may have. */
type Standing = readonly [node: string, arrival: Step | null, passed: number, remaining: number]

/** The most that is left of 1 on any way on to the end, whether or not it meets itself. */
const createBounds = ({ to, through }: PathQuestion, ways: Ways, distances: ReadonlyMap<string, number>) => {
  const known = new Map<Step | null, Map<string, number>[]>()
  const all = 2 ** through.length - 1
  const pass = (passed: number, node: string) =>
    through.includes(node) ? passed | (1 << through.indexOf(node)) : passed

  const knownOf = ([, arrival, passed, remaining]: Standing): Map<string, number> => {
    const ofArrival = known.get(arrival) ?? []
    known.set(arrival, ofArrival)
    const place = passed * (PATH_LIMITS.maxLength + 1) + remaining
    ofArrival[place] ??= new Map()
    return ofArrival[place]
  }
  /** Undefined where it has to be reckoned from the ways on. */
  const boundAtOnce = ([node, , passed, remaining]: Standing): number | undefined => {
    if (node === to) return passed === all ? 1 : 0
    return (distances.get(node) ?? Number.POSITIVE_INFINITY) > remaining ? 0 : undefined
  }
  const next = (link: PathLink, [, , passed, remaining]: Standing): Standing => [
    link.to,
    link.step,
    pass(passed, link.to),
    remaining - 1,
  ]

  const bound = (standing: Standing): number => {
    const kept = knownOf(standing)
    const found = boundAtOnce(standing) ?? kept.get(standing[0])
    if (found !== undefined) return found
    let most = 0
    for (const [link, value] of ways(standing[0], standing[1])) {
      // The ways on stand in the order of what they leave.
      if (value <= most) break
      most = Math.max(most, value * bound(next(link, standing)))
    }
    kept.set(standing[0], most)
    return most
  }
  /** The same, with pauses between the first ways on: most of what is ever asked becomes known by it. */
  const boundInTurns = async (
    standing: Standing,
    pauses: Pauses,
    levels = LEVELS_IN_TURNS,
  ): Promise<number> => {
    const kept = knownOf(standing)
    if (levels === 0 || boundAtOnce(standing) !== undefined || kept.has(standing[0])) return bound(standing)
    let most = 0
    for (const [link, value] of ways(standing[0], standing[1])) {
      if (value <= most) break
      if (pauses.areDue) await pauses.take()
      most = Math.max(most, value * (await boundInTurns(next(link, standing), pauses, levels - 1)))
    }
    kept.set(standing[0], most)
    return most
  }
  return { bound, boundInTurns, pass }
}

/** Values that differ by less are equal: a score is told in six digits. */
const BELOW = 1 - 1e-6

/** What is found of one kind: whether all was seen that could come before the rest, and what the last is worth. */
interface FoundOfTier {
  readonly paths: readonly ScoredPath[]
  readonly exhausted: boolean
  readonly last: number
}

/** What a search has found, and whether it has seen all that could come before the rest. */
export interface Found {
  readonly paths: readonly ScoredPath[]
  readonly exhausted: boolean
  /** Of each kind of which a path would change these: what it has to be worth at least. */
  readonly bars: readonly number[]
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
  [tier, ways]: TierWays,
  distances: ReadonlyMap<string, number>,
  alike: Alike,
  pauses: Pauses,
): Promise<FoundOfTier> => {
  const { from, to, maxLength, first } = question
  const { bound, boundInTurns, pass } = createBounds(question, ways, distances)
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
    for (const [link, left] of ways(node, hops.at(-1)?.step ?? null)) {
      if (link.to === from || hops.some(hop => hop.to === link.to)) continue
      const next = pass(passed, link.to)
      const most = value * left * bound([link.to, link.step, next, maxLength - hops.length - 1])
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
  return { paths, exhausted: steps < PATH_LIMITS.steps || paths.length >= first, last: reached * BELOW }
}

/** The best paths of a network: those of each kind before those of the next, the best of each first. */
export const bestPaths = async (
  network: Network,
  question: PathQuestion,
  kinds: readonly TierWays[] = waysOf(network),
): Promise<Found> => {
  const distances = new Map(outward(network, question.to))
  const pauses = createPauses()
  const alike: Alike = new Map()
  const paths: ScoredPath[] = []
  const bars: number[] = []
  let exhausted = true
  for (const kind of kinds) {
    const first = question.first - paths.length
    if (first <= 0) break
    const found = await bestOfTier(network, { ...question, first }, kind, distances, alike, pauses)
    paths.push(...found.paths)
    bars.push(found.paths.length < first ? 0 : found.last)
    exhausted &&= found.exhausted
  }
  return { paths: paths.slice(0, question.first), exhausted, bars }
}
