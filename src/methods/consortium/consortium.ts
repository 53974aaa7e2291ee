import { rounded } from '../numbers/matrix.ts'
import { EXHAUSTIVE } from '../thresholds.ts'

/** The method's name and version. */
export const CONSORTIUM_METHOD = 'consortium/1'

/** Somebody who could be a member. */
export interface Candidate {
  readonly id: string
  /** What it covers of what is needed. */
  readonly covers: readonly string[]
  /** 2 - its match score, or 1 without a score. */
  readonly cost: number
}

/** A member of the mix. */
export interface ConsortiumMember {
  readonly id: string
  readonly covers: readonly string[]
  readonly cost: number
  /** In which step it was chosen, from 1. */
  readonly step: number
  /** What it added when it was chosen: newly covered elements, and those per cost. */
  readonly added: readonly string[]
  readonly ratio: number
  /** Who could stand in for it without anything being left uncovered, cheapest first. */
  readonly alternatives: readonly string[]
}

export interface Consortium {
  readonly members: readonly ConsortiumMember[]
  readonly cost: number
  readonly uncovered: readonly { readonly id: string; readonly reason: 'NOBODY' | 'TOO_MANY_MEMBERS' }[]
  /** Whether every mix was tried, so that no cheaper one covers as much. */
  readonly optimal: boolean
  /** The cost is at most so many times that of the best mix; null where the limit of members cut it short. */
  readonly bound: number | null
  /** No mix that covers as much costs less; null as `bound`. */
  readonly lowerBound: number | null
}

interface Step {
  readonly candidate: Candidate
  readonly added: readonly string[]
}

const costOf = (members: readonly Candidate[]): number => members.reduce((sum, { cost }) => sum + cost, 0)

const coveredBy = (members: readonly Candidate[]): ReadonlySet<string> =>
  new Set(members.flatMap(({ covers }) => covers))

const ratioOf = ({ candidate, added }: Step): number => added.length / candidate.cost

/** Most new elements per cost first, then most new elements, the lower cost, the id. */
const byGain = (a: Step, b: Step): number =>
  ratioOf(b) - ratioOf(a) ||
  b.added.length - a.added.length ||
  a.candidate.cost - b.candidate.cost ||
  (a.candidate.id < b.candidate.id ? -1 : 1)

const best = (candidates: readonly Candidate[], covered: ReadonlySet<string>): Step | undefined =>
  candidates
    .map(candidate => ({ candidate, added: candidate.covers.filter(element => !covered.has(element)) }))
    .filter(({ added }) => added.length > 0)
    .sort(byGain)[0]

const greedy = (candidates: readonly Candidate[], most: number): readonly Step[] => {
  const steps: Step[] = []
  while (steps.length < most) {
    const next = best(candidates, coveredBy(steps.map(({ candidate }) => candidate)))
    if (next === undefined) break
    steps.push(next)
  }
  return steps
}

/** Leaves out, last chosen first, whoever covers nothing that the others do not. */
const withoutRedundant = (members: readonly Candidate[]): readonly Candidate[] => {
  const all = coveredBy(members).size
  return members.reduceRight<readonly Candidate[]>((kept, member) => {
    const others = kept.filter(other => other !== member)
    return coveredBy(others).size === all ? others : kept
  }, members)
}

interface Mix {
  readonly members: readonly Candidate[]
  readonly covered: number
  readonly cost: number
}

const idsOf = ({ members }: Mix): string => members.map(({ id }) => id).join()

/** Covers more, costs less, has fewer members; of equals the first ids. */
const isBetter = (a: Mix, b: Mix): boolean => {
  const difference = b.covered - a.covered || rounded(a.cost - b.cost) || a.members.length - b.members.length
  return difference < 0 || (difference === 0 && idsOf(a) < idsOf(b))
}

/** Every mix of at most so many members, one candidate after another with and without it. */
const bestMix = (candidates: readonly Candidate[], most: number): readonly Candidate[] => {
  const bestWith = (members: readonly Candidate[], left: readonly Candidate[]): Mix => {
    const [next, ...others] = left
    if (next === undefined || members.length === most)
      return { members, covered: coveredBy(members).size, cost: costOf(members) }
    const [without, including] = [bestWith(members, others), bestWith([...members, next], others)]
    return isBetter(including, without) ? including : without
  }
  return bestWith([], candidates).members
}

const harmonicNumber = (count: number): number =>
  Array.from({ length: count }, (_, place) => 1 / (place + 1)).reduce((sum, part) => sum + part, 0)

const alternativesTo = (
  member: Candidate,
  members: readonly Candidate[],
  candidates: readonly Candidate[],
): readonly string[] => {
  const others = members.filter(other => other !== member)
  const all = coveredBy(members).size
  return candidates
    .filter(candidate => !members.includes(candidate))
    .filter(candidate => coveredBy([...others, candidate]).size >= all)
    .sort((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/** The members in the order in which a greedy choice among them alone takes them, with what each adds. */
const told = (members: readonly Candidate[], candidates: readonly Candidate[]): ConsortiumMember[] =>
  greedy(members, members.length).map(({ candidate, added }, place) => ({
    id: candidate.id,
    covers: candidate.covers,
    cost: candidate.cost,
    step: place + 1,
    added,
    ratio: rounded(added.length / candidate.cost),
    alternatives: alternativesTo(candidate, members, candidates),
  }))

/**
 * The cheapest mix of members that covers what is needed (METHODS E): a greedy cover, whose cost is at most
 * H(k) times the best, k the most that one candidate covers (Chvátal 1979); up to 12 candidates, every mix.
 */
export const consortiumOf = (
  elements: readonly string[],
  everybody: readonly Candidate[],
  most: number,
): Consortium => {
  const candidates = everybody.filter(({ covers }) => covers.length > 0)
  const coverable = coveredBy(candidates)
  const chosen = withoutRedundant(greedy(candidates, most).map(({ candidate }) => candidate))
  const optimal = candidates.length <= EXHAUSTIVE
  const members = optimal ? bestMix(candidates, most) : chosen
  const covered = coveredBy(members)
  const cost = costOf(members)
  const k = Math.max(0, ...candidates.map(({ covers }) => covers.length))
  const isWhole = covered.size === coverable.size
  const factor = optimal ? 1 : harmonicNumber(k)
  return {
    members: told(members, candidates),
    cost: rounded(cost),
    uncovered: elements
      .filter(id => !covered.has(id))
      .map(id => ({ id, reason: coverable.has(id) ? 'TOO_MANY_MEMBERS' : 'NOBODY' })),
    optimal,
    bound: isWhole ? rounded(factor) : null,
    lowerBound: isWhole ? rounded(factor === 0 ? 0 : cost / factor) : null,
  }
}
