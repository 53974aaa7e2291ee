import type { NodeLabel } from '../../model/model.ts'
import { labelOf } from '../../model/model.ts'

interface Ends {
  readonly from: readonly NodeLabel[]
  readonly to: readonly NodeLabel[]
}

/**
 * The relationships along which a path may lead, and what they join. Taking part and being a member are
 * records of their own in the graph; here each is one step, because a reader counts it as one.
 */
const ENDS = {
  PARTICIPATES_IN: { from: ['Organization'], to: ['Initiative'] },
  MEMBER_OF: { from: ['Organization'], to: ['Platform', 'WorkingGroup'] },
  MADE_BY: { from: ['Offer'], to: ['Organization'] },
  RAISED_BY: { from: ['Need'], to: ['Organization'] },
  FOR: { from: ['Need'], to: ['Initiative', 'PolicyMeasure'] },
  REQUIRES: { from: ['Need'], to: ['Capability'] },
  PROVIDES: { from: ['Offer'], to: ['Capability'] },
  BROADER: { from: ['Capability'], to: ['Capability'] },
  ALIGNS_WITH: {
    from: ['StrategicGoal', 'PolicyMeasure', 'Initiative', 'Need', 'Offer', 'Organization'],
    to: ['SdgTarget', 'SdgGoal'],
  },
  ADVANCES: { from: ['Initiative'], to: ['PolicyMeasure', 'Indicator'] },
  MEASURES: {
    from: ['Indicator', 'SdgIndicator'],
    to: ['StrategicGoal', 'PolicyMeasure', 'Initiative', 'SdgTarget'],
  },
  MAPS_TO: { from: ['Indicator'], to: ['SdgIndicator'] },
  INFLUENCES: { from: ['SdgTarget', 'Indicator'], to: ['SdgTarget', 'Indicator'] },
  PART_OF: {
    from: ['StrategicGoal', 'LeadingProject', 'PolicyMeasure', 'Initiative', 'SdgTarget'],
    to: ['Strategy', 'StrategicGoal', 'LeadingProject', 'PolicyMeasure', 'Initiative', 'SdgGoal'],
  },
  OF_PLACE: { from: ['Strategy', 'Organization', 'Need'], to: ['Place'] },
} as const satisfies Record<string, Ends>

export type PathRelationship = keyof typeof ENDS

/** With the relationship, from its subject to its object, or against it. */
export type HopDirection = 'FORWARD' | 'BACKWARD'

/** One way to leave a node. */
export interface Step {
  readonly relationship: PathRelationship
  readonly direction: HopDirection
}

/** A step as a key of maps. */
export const stepKey = ({ relationship, direction }: Step): string => `${relationship} ${direction}`

/** The same step from its other end. */
export const reversed = ({ relationship, direction }: Step): Step => ({
  relationship,
  direction: direction === 'FORWARD' ? 'BACKWARD' : 'FORWARD',
})

const has = (labels: readonly NodeLabel[], id: string): boolean => {
  const label = labelOf(id)
  return label !== undefined && labels.includes(label)
}

/** True when the allow-list holds this step between things of these types. */
export const mayWalk = (from: string, { relationship, direction }: Step, to: string): boolean => {
  const ends = ENDS[relationship]
  return direction === 'FORWARD'
    ? has(ends.from, from) && has(ends.to, to)
    : has(ends.to, from) && has(ends.from, to)
}

/** What joins everything with everything proves nothing: it can end a path, but not stand inside one. */
const NEVER_INSIDE: readonly NodeLabel[] = [
  'Platform',
  'WorkingGroup',
  'Membership',
  'Strategy',
  'Place',
  'Source',
  'Dataset',
  'SdgGoal',
]

export const mayStandInside = (id: string): boolean => !has(NEVER_INSIDE, id)

const UPWARD: readonly PathRelationship[] = ['PART_OF', 'BROADER', 'MEASURES']

/** Up to a parent and down again by the same relationship leads to a sibling, which is no reason. */
export const turnsAtParent = (arrival: Step, departure: Step): boolean =>
  arrival.relationship === departure.relationship &&
  arrival.direction === 'FORWARD' &&
  departure.direction === 'BACKWARD' &&
  UPWARD.includes(arrival.relationship)
