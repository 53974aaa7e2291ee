import type { EntityType } from '../generated/graphql.ts'

export type { EntityType }

const BY_PREFIX: Readonly<Record<string, EntityType>> = {
  place: 'PLACE',
  strategy: 'STRATEGY',
  goal: 'STRATEGIC_GOAL',
  measure: 'POLICY_MEASURE',
  project: 'LEADING_PROJECT',
  initiative: 'INITIATIVE',
  indicator: 'INDICATOR',
  value: 'INDICATOR_VALUE',
  org: 'ORGANIZATION',
  platform: 'PLATFORM',
  group: 'WORKING_GROUP',
  membership: 'MEMBERSHIP',
  participation: 'PARTICIPATION',
  need: 'NEED',
  offer: 'OFFER',
  capability: 'CAPABILITY',
  source: 'SOURCE',
  assertion: 'ASSERTION',
  dataset: 'DATASET',
}

const SDG: readonly EntityType[] = ['SDG_GOAL', 'SDG_TARGET', 'SDG_INDICATOR']

/** The type that an id names, so that no question has to ask for it; undefined: it is no id. */
export const typeOf = (id: string): EntityType | undefined => {
  const [prefix = '', key = ''] = id.split(/:(.*)/s)
  if (key === '') return undefined
  return prefix === 'sdg' ? SDG[key.split('.').length - 1] : BY_PREFIX[prefix]
}

/** The code of an SDG goal, target or indicator in its id. */
export const sdgCode = (id: string): string => id.replace(/^sdg:/, '')
