import type { NodeLabel } from '../model/model.ts'

/** In what order things come that a text finds equally well. */
export const RANKS = [
  'plan',
  'former',
  'framework',
  'detail',
  'capability',
  'other',
  'sample',
  'place',
] as const

export type Rank = (typeof RANKS)[number]

const OF_LABEL: Partial<Readonly<Record<NodeLabel, Rank>>> = {
  StrategicGoal: 'plan',
  PolicyMeasure: 'plan',
  LeadingProject: 'plan',
  Initiative: 'plan',
  Indicator: 'plan',
  Strategy: 'plan',
  SdgGoal: 'framework',
  SdgTarget: 'framework',
  SdgIndicator: 'detail',
  Capability: 'capability',
  Place: 'place',
}

/** What a thing is to somebody who searches: part of a plan, of the framework, made up, or another thing. */
export const rankOf = (
  label: NodeLabel,
  { sample, isFormer }: { readonly sample: boolean; readonly isFormer: boolean },
): Rank => {
  if (sample) return 'sample'
  const rank = OF_LABEL[label] ?? 'other'
  return rank === 'plan' && isFormer ? 'former' : rank
}
