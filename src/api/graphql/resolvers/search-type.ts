import type { SearchType } from '../../../generated/schema.ts'
import type { NodeLabel } from '../../../model/model.ts'

const LABELS: Readonly<Record<SearchType, NodeLabel>> = {
  PLACE: 'Place',
  STRATEGY: 'Strategy',
  STRATEGIC_GOAL: 'StrategicGoal',
  POLICY_MEASURE: 'PolicyMeasure',
  LEADING_PROJECT: 'LeadingProject',
  INITIATIVE: 'Initiative',
  INDICATOR: 'Indicator',
  SDG_GOAL: 'SdgGoal',
  SDG_TARGET: 'SdgTarget',
  SDG_INDICATOR: 'SdgIndicator',
  ORGANIZATION: 'Organization',
  PLATFORM: 'Platform',
  WORKING_GROUP: 'WorkingGroup',
  NEED: 'Need',
  OFFER: 'Offer',
  CAPABILITY: 'Capability',
  SOURCE: 'Source',
}

const isSearchType = (name: string): name is SearchType => Object.hasOwn(LABELS, name)

const TYPES = new Map(
  Object.keys(LABELS)
    .filter(isSearchType)
    .map(type => [LABELS[type], type]),
)

/** The labels of types that can be searched; null for all. */
export const searchedLabels = (
  types: readonly SearchType[] | null | undefined,
): readonly NodeLabel[] | null => types?.map(type => LABELS[type]) ?? null

/** The type of a label; only what can be searched is ever found. */
export const searchType = (label: NodeLabel): SearchType => {
  const type = TYPES.get(label)
  if (type === undefined) throw new Error(`a search found a ${label}, which is not in the index`)
  return type
}
