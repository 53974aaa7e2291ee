import type { EntityQuery } from '../../generated/graphql.ts'
import type { EntityType } from '../../words/entity-type.ts'
import type { Details } from './details.ts'

export type Kind = NonNullable<EntityQuery['node']>['neighborSummary'][number]

/** The plan first, from the top down, then the SDGs, then who could deliver it. */
const TYPE_ORDER: readonly EntityType[] = [
  'STRATEGIC_GOAL',
  'POLICY_MEASURE',
  'LEADING_PROJECT',
  'INITIATIVE',
  'INDICATOR',
  'SDG_GOAL',
  'SDG_TARGET',
  'SDG_INDICATOR',
  'ORGANIZATION',
  'NEED',
  'OFFER',
]

/** What the top of a page says already stands at the end of its links. */
const LAST = ['PART_OF OUTGOING', 'OF_PLACE OUTGOING']

const place = ({ relationship, direction, type }: Kind) => {
  const at = TYPE_ORDER.indexOf(type)
  return (LAST.includes(`${relationship} ${direction}`) ? 100 : 0) + (at < 0 ? TYPE_ORDER.length : at)
}

/** What the years of an item and its first facts tell. */
const BY_YEAR = ['BUDGET_OF INCOMING', 'EVALUATES INCOMING', 'OWNED_BY OUTGOING']

/** Kinds that another part of the page shows better: values, budgets, evaluations, owners, partners, quoted laws, what serves a goal. */
const shownElsewhere = ({ relationship, direction, type }: Kind, details: Details | undefined) => {
  if (BY_YEAR.includes(`${relationship} ${direction}`)) return true
  if (details?.__typename === 'Indicator') return type === 'INDICATOR_VALUE'
  if (details?.__typename === 'Strategy') return relationship === 'BASED_ON' && direction === 'OUTGOING'
  if (details?.__typename === 'SdgGoal') return relationship === 'ALIGNS_WITH' && direction === 'INCOMING'
  return type === 'PARTICIPATION' && details !== undefined && 'participations' in details
}

/** Records of years, which are told in a table and would fill a drawing. */
const RECORDS = ['VALUE_OF', 'BUDGET_OF', 'EVALUATES']

/** The kinds of links that a drawing of a thing shows. */
export const drawnKinds = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.filter(({ relationship, direction }) => direction === 'OUTGOING' || !RECORDS.includes(relationship))

/** The kinds of links of a thing as its page lists them. */
export const linkKinds = (kinds: readonly Kind[], details: Details | undefined): readonly Kind[] =>
  kinds.filter(kind => !shownElsewhere(kind, details)).sort((a, b) => place(a) - place(b))
