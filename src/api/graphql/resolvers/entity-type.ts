import type { EntityType } from '../../../generated/schema.ts'
import { NODE_LABELS, type NodeLabel } from '../../../model/model.ts'

/** The type of each label in the API. */
const TYPES: Readonly<Record<NodeLabel, EntityType>> = {
  Assertion: 'ASSERTION',
  Capability: 'CAPABILITY',
  Dataset: 'DATASET',
  Indicator: 'INDICATOR',
  IndicatorValue: 'INDICATOR_VALUE',
  Initiative: 'INITIATIVE',
  LeadingProject: 'LEADING_PROJECT',
  Membership: 'MEMBERSHIP',
  Need: 'NEED',
  Offer: 'OFFER',
  Organization: 'ORGANIZATION',
  Participation: 'PARTICIPATION',
  Place: 'PLACE',
  Platform: 'PLATFORM',
  PolicyMeasure: 'POLICY_MEASURE',
  SdgGoal: 'SDG_GOAL',
  SdgIndicator: 'SDG_INDICATOR',
  SdgTarget: 'SDG_TARGET',
  Source: 'SOURCE',
  StrategicGoal: 'STRATEGIC_GOAL',
  Strategy: 'STRATEGY',
  WorkingGroup: 'WORKING_GROUP',
}

export const entityType = (label: NodeLabel): EntityType => TYPES[label]

/** Labels of the types asked for; null for any. */
export const labelsOf = (types: readonly EntityType[] | null | undefined): readonly NodeLabel[] | null =>
  types ? NODE_LABELS.filter(label => types.includes(TYPES[label])) : null
