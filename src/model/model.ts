/** The type labels of the graph, each with the prefix of its ids (`organization` nodes are `org:…`). */
export const ID_PREFIX = {
  Place: 'place',
  Strategy: 'strategy',
  StrategicGoal: 'goal',
  PolicyMeasure: 'measure',
  LeadingProject: 'project',
  Initiative: 'initiative',
  Indicator: 'indicator',
  IndicatorValue: 'value',
  SdgGoal: 'sdg',
  SdgTarget: 'sdg',
  SdgIndicator: 'sdg',
  Organization: 'org',
  Platform: 'platform',
  WorkingGroup: 'group',
  Membership: 'membership',
  Participation: 'participation',
  Need: 'need',
  Offer: 'offer',
  Capability: 'capability',
  Source: 'source',
  Assertion: 'assertion',
  Dataset: 'dataset',
} as const

export type NodeLabel = keyof typeof ID_PREFIX

export const isNodeLabel = (name: string): name is NodeLabel => Object.hasOwn(ID_PREFIX, name)

export const NODE_LABELS: readonly NodeLabel[] = Object.keys(ID_PREFIX).filter(isNodeLabel)

/** Links whose relationship is the sum of their accepted assertions. */
export const PREDICATES = ['ALIGNS_WITH', 'ADVANCES', 'MAPS_TO', 'INFLUENCES', 'FITS'] as const

export type Predicate = (typeof PREDICATES)[number]

export const isPredicate = (name: string): name is Predicate =>
  PREDICATES.some(predicate => predicate === name)

/**
 * Properties by which the links to an SDG target or goal are found in their order, whatever number there is:
 * to what, from which type, the strongest first, those of equal strength in the order of ids.
 */
export const STRONGEST_LINK_COLUMNS = ['objectId', 'subjectLabel', 'weakness', 'subjectSortKey'] as const

/** The same for an SDG goal and its targets together: the strongest link of each item is marked with the goal. */
export const STRONGEST_FOR_GOAL_COLUMNS = [
  'strongestFor',
  'subjectLabel',
  'weakness',
  'subjectSortKey',
] as const

/** Properties by which the organisations of a target are found in their order, those with most initiatives first. */
export const MOST_ACTIVE_COLUMNS = ['objectId', 'fewness', 'subjectSortKey'] as const

/** Relationships that state a fact of one record; each belongs to the dataset of that record. */
export const FACT_RELATIONSHIPS = [
  'PART_OF',
  'OF_PLACE',
  'MEASURES',
  'VALUE_OF',
  'HAS',
  'IN',
  'RAISED_BY',
  'MADE_BY',
  'FOR',
  'REQUIRES',
  'PROVIDES',
  'BROADER',
  'BASED_ON',
  'SUPERSEDES',
  'CITED_IN',
  'SUBJECT',
  'OBJECT',
  'QUOTES',
] as const

export type FactRelationship = (typeof FACT_RELATIONSHIPS)[number]

export type RelationshipType = FactRelationship | Predicate

export const RELATIONSHIP_TYPES: readonly RelationshipType[] = [...FACT_RELATIONSHIPS, ...PREDICATES]

export const isRelationshipType = (name: string): name is RelationshipType =>
  RELATIONSHIP_TYPES.some(type => type === name)

/** Types that can serve an SDG target or goal. */
export const ALIGNED_LABELS = [
  'StrategicGoal',
  'PolicyMeasure',
  'Initiative',
  'Organization',
  'Need',
  'Offer',
] as const satisfies readonly NodeLabel[]

/** With a type: where an SDG target or goal keeps how many of the type are linked to itself. */
export const LINKED_COUNT = 'linked'

/** With a type: where an SDG goal keeps how many of the type serve it, itself or one of its targets. */
export const SERVING_COUNT = 'serving'

/** Properties that the import computes from links: no file states them. */
export const DERIVED_PROPERTIES: readonly string[] = [
  'rarity',
  ...ALIGNED_LABELS.flatMap(label => [`${LINKED_COUNT}${label}`, `${SERVING_COUNT}${label}`]),
  'strongestFor',
  'aimIds',
  'aimStrengths',
  'advancedIds',
]

/** Relationships that lead upwards and so must never come back to where they began. */
export const UPWARD_RELATIONSHIPS = ['PART_OF', 'BROADER', 'SUPERSEDES'] as const

/**
 * The natural order of ids as text: every run of digits gets at least six places, so that
 * `measure:kumamoto-2.1.2` stands before `measure:kumamoto-2.1.10`.
 */
export const sortKey = (id: string): string => id.replace(/\d+/g, digits => digits.padStart(6, '0'))

const SDG_LABELS: readonly NodeLabel[] = ['SdgGoal', 'SdgTarget', 'SdgIndicator']
const LABEL_OF_PREFIX: ReadonlyMap<string, NodeLabel> = new Map([
  ['place', 'Place'],
  ['strategy', 'Strategy'],
  ['goal', 'StrategicGoal'],
  ['measure', 'PolicyMeasure'],
  ['project', 'LeadingProject'],
  ['initiative', 'Initiative'],
  ['indicator', 'Indicator'],
  ['value', 'IndicatorValue'],
  ['org', 'Organization'],
  ['platform', 'Platform'],
  ['group', 'WorkingGroup'],
  ['membership', 'Membership'],
  ['participation', 'Participation'],
  ['need', 'Need'],
  ['offer', 'Offer'],
  ['capability', 'Capability'],
  ['source', 'Source'],
  ['assertion', 'Assertion'],
  ['dataset', 'Dataset'],
])

/** The type that an id belongs to, told by its prefix and, for the SDGs, by the parts of its code. */
export const labelOf = (id: string): NodeLabel | undefined => {
  const [prefix = '', key = ''] = id.split(':', 2)
  return prefix === 'sdg' ? SDG_LABELS[key.split('.').length - 1] : LABEL_OF_PREFIX.get(prefix)
}
