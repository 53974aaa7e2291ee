import { labelOf, NODE_TYPES, type NodeLabel } from '../../model/model.ts'
import { endsOf, type PathRelationship, WALKED_RELATIONSHIPS } from '../../model/relationship.ts'
import type { Ends } from '../../model/relationships/relationship-model.ts'
import { RECORDED_STEP_NAMES, RECORDED_STEPS } from '../../model/relationships/stakeholders.ts'

/**
 * What each step may join. Taking part and being a member are records of their own in the graph; here each is
 * one step, because a reader counts it as one.
 */
const STEP_ENDS: ReadonlyMap<PathRelationship, readonly Ends[]> = new Map<PathRelationship, readonly Ends[]>([
  ...WALKED_RELATIONSHIPS.map(type => [type, endsOf(type)] as const),
  ...RECORDED_STEP_NAMES.map(name => [name, RECORDED_STEPS[name].ends] as const),
])

/** With the relationship, from its subject to its object, or against it. */
export type HopDirection = 'FORWARD' | 'BACKWARD'

/** One way to leave a node; the same object each time, so that steps can be compared and looked up. */
export interface Step {
  readonly relationship: PathRelationship
  readonly direction: HopDirection
}

const OTHER_WAY: Readonly<Record<HopDirection, HopDirection>> = { FORWARD: 'BACKWARD', BACKWARD: 'FORWARD' }

const STEPS: ReadonlyMap<string, Readonly<Record<HopDirection, Step>>> = new Map(
  [...STEP_ENDS.keys()].map(relationship => [
    relationship,
    {
      FORWARD: Object.freeze({ relationship, direction: 'FORWARD' }),
      BACKWARD: Object.freeze({ relationship, direction: 'BACKWARD' }),
    },
  ]),
)

/** The step along a relationship in a direction. */
export const stepOf = (relationship: PathRelationship, direction: HopDirection): Step => {
  const steps = STEPS.get(relationship)
  if (!steps) throw new Error(`No path follows ${relationship}.`)
  return steps[direction]
}

/** The same step from its other end. */
export const reversed = ({ relationship, direction }: Step): Step =>
  stepOf(relationship, OTHER_WAY[direction])

/** A step in words that tell it from every other. */
export const stepName = ({ relationship, direction }: Step): string => `${relationship} ${direction}`

const has = (labels: readonly NodeLabel[], id: string): boolean => {
  const label = labelOf(id)
  return label !== undefined && labels.includes(label)
}

/** True when the model lets a path make this step between things of these types. */
export const mayWalk = (from: string, { relationship, direction }: Step, to: string): boolean => {
  const [subject, object] = direction === 'FORWARD' ? [from, to] : [to, from]
  return (STEP_ENDS.get(relationship) ?? []).some(ends => has(ends.from, subject) && has(ends.to, object))
}

/**
 * Types that are joined to others by what no path follows: what stands behind a link, what an import brought, and
 * the halves of taking part and of being a member, which are one step together.
 */
const HALF_FOLLOWED: readonly NodeLabel[] = ['Assertion', 'Source', 'Dataset', 'Participation', 'Membership']

/** True where every relationship of a node can be part of a path. */
export const isWhollyFollowed = (id: string): boolean => !has(HALF_FOLLOWED, id)

/** What joins everything with everything proves nothing: it can end a path, but not stand inside one. */
export const mayStandInside = (id: string): boolean => {
  const label = labelOf(id)
  return label === undefined || NODE_TYPES[label].insidePath
}

const UPWARD: readonly PathRelationship[] = ['PART_OF', 'BROADER', 'MEASURES']

/** Up to a parent and down again by the same relationship leads to a sibling, which is no reason. */
export const turnsAtParent = (arrival: Step, departure: Step): boolean =>
  arrival.relationship === departure.relationship &&
  arrival.direction === 'FORWARD' &&
  departure.direction === 'BACKWARD' &&
  UPWARD.includes(arrival.relationship)
