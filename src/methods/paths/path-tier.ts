import { labelOf } from '../../model/model.ts'
import type { PathRelationship } from '../../model/relationship.ts'
import type { Step } from './path-step.ts'
import { linkValue, type PathLink } from './proof-network.ts'
import { byLength, byScore, type ScoredPath, type Walked } from './proof-path.ts'

/** A kind of path: all of one rank before the first of the next, whatever their scores. */
export interface Tier {
  /** Whether a path of this kind may go on by a step from a node, the end where it begins or one inside it. */
  readonly follows: (node: string, isInside: boolean, step: Step) => boolean
  /** What the search takes a link, and the node before it, to leave: never less than they do. */
  readonly leaves: (link: PathLink, damping: number) => number
  /** Whether a path is of this kind, and of none before it. */
  readonly holds: (links: readonly Walked[]) => boolean
  readonly order: (a: ScoredPath, b: ScoredPath) => number
}

/** What the plan says of how its own parts belong together. */
const MEMBERSHIP: readonly PathRelationship[] = [
  ...(['PART_OF', 'ALSO_UNDER', 'MEASURES', 'VALUE_OF', 'SUPERSEDES', 'BASED_ON'] as const),
  ...(['BUDGET_OF', 'EVALUATES', 'GRADED_ON'] as const),
]

const isMembership = ({ relationship }: Step): boolean =>
  MEMBERSHIP.includes(relationship) || relationship === 'FOR'
const isNeed = (id: string): boolean => labelOf(id) === 'Need'

/** A need belongs to what it is raised for; that it is raised for two things joins them by its own words only. */
const isPlain = (links: readonly Walked[]): boolean =>
  links.every((link, place) => isMembership(link.step) && !(place > 0 && isNeed(link.from)))

const isOrganization = (id: string): boolean => labelOf(id) === 'Organization'

/** Two needs that take the same, or two offers that give it, have nothing to do with each other by that. */
const isSharedCapability = (arrival: Walked | undefined, departure: Walked): boolean =>
  arrival !== undefined &&
  ['REQUIRES', 'PROVIDES', 'INVOLVES'].includes(arrival.step.relationship) &&
  arrival.step.relationship === departure.step.relationship

/**
 * Working for both ends, asking for the same, or standing on the same branch of the vocabulary joins much that
 * has nothing to do with each other.
 */
const provesLittle = (links: readonly Walked[]): boolean =>
  links.some(
    (link, place) =>
      link.step.relationship === 'BROADER' ||
      (place > 0 && isOrganization(link.from)) ||
      (labelOf(link.from) === 'Capability' && isSharedCapability(links[place - 1], link)),
  )

/** Below any that counts: with it the search finds the shorter chain first. */
const STEP = 0.99

const weighed = (link: PathLink, damping: number): number => linkValue(link) * damping

/** Chains that the plan itself states, then what records and curators join, then what proves little. */
export const TIERS: readonly Tier[] = [
  {
    follows: (node, isInside, step) => isMembership(step) && !(isInside && isNeed(node)),
    leaves: () => STEP,
    holds: () => true,
    order: byLength,
  },
  {
    follows: (node, isInside, step) => step.relationship !== 'BROADER' && !(isInside && isOrganization(node)),
    leaves: weighed,
    holds: links => !isPlain(links) && !provesLittle(links),
    order: byScore,
  },
  { follows: () => true, leaves: weighed, holds: provesLittle, order: byScore },
]
