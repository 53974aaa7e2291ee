import { ALIGNED_LABELS } from './relationships/links.ts'

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

/** The same links, and of each item its strongest link to a goal, in the order of the ids of the items. */
export const LINK_IN_ID_ORDER_COLUMNS = ['objectId', 'subjectLabel', 'subjectSortKey'] as const
export const GOAL_IN_ID_ORDER_COLUMNS = ['strongestFor', 'subjectLabel', 'subjectSortKey'] as const

/** Properties by which the organisations of a target are found in their order, those with most initiatives first. */
export const MOST_ACTIVE_COLUMNS = ['objectId', 'fewness', 'subjectSortKey'] as const

/** Properties by which the members of a platform or working group are found in the order of their ids. */
export const MEMBER_IN_ID_ORDER_COLUMNS = ['memberOfId', 'category', 'memberSortKey'] as const

/** With a type: where an SDG target or goal keeps how many of the type are linked to itself. */
export const LINKED_COUNT = 'linked'

/** With a type: where an SDG goal keeps how many of the type serve it, itself or one of its targets. */
export const SERVING_COUNT = 'serving'

/** The same without what is made up. */
export const REAL_LINKED_COUNT = 'realLinked'
export const REAL_SERVING_COUNT = 'realServing'

/** The same as `rarity`, of what is real alone. */
export const REAL_RARITY = 'realRarity'

/** Relationships of which it is counted how many there are, by which it is reckoned how rare things are. */
export const COUNTED_LINKS = [
  'ALIGNS_WITH',
  'REQUIRES',
  'PROVIDES',
  'INVOLVES',
  'RAISED_BY',
  'MADE_BY',
  'HAS',
  'IN',
  'FOR',
  'ADVANCES',
  'OF_PLACE',
] as const

export type CountedLink = (typeof COUNTED_LINKS)[number]

/** With such a relationship: where a thing, or the store, keeps how many of them are those of made-up records. */
export const MADE_UP_COUNT = 'madeUp'

/** When an import last added or changed a record, or a link of it. */
export const CHANGED_AT = 'changedAt'

/** What a text means as a vector, and of which text and model that is; only where a provider is configured. */
export const MEANING_PROPERTIES = ['meaning', 'meaningOf'] as const

/** Properties that the import computes from links: no file states them. */
export const DERIVED_PROPERTIES: readonly string[] = [
  'rarity',
  REAL_RARITY,
  ...COUNTED_LINKS.map(link => `${MADE_UP_COUNT}${link}`),
  ...[LINKED_COUNT, SERVING_COUNT, REAL_LINKED_COUNT, REAL_SERVING_COUNT].flatMap(count =>
    ALIGNED_LABELS.map(label => `${count}${label}`),
  ),
  'strongestFor',
  'aimIds',
  'aimStrengths',
  'advancedIds',
  'involvedIds',
  'searchGoals',
  ...MEANING_PROPERTIES,
  'memberSortKey',
  CHANGED_AT,
]
