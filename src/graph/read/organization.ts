import { MEMBER_IN_ID_ORDER_COLUMNS, MOST_ACTIVE_COLUMNS } from '../../model/derived-property.ts'
import type { NodeLabel } from '../../model/model.ts'
import type { OWNED_LABELS } from '../../model/relationships/plan.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, related, through } from '../engine/filter.ts'
import { ascending } from '../engine/keyset.ts'
import { IN_ID_ORDER, type OwnedList, type Strand } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { MEMBER_CATEGORIES, type MembershipRow } from './membership.ts'
import { initiativesOfRecord } from './part-whole.ts'

export interface OrganizationRow extends EntityRow {
  readonly kind:
    | 'GOVERNMENT'
    | 'LOCAL_GOVERNMENT'
    | 'OTHER_PUBLIC_SECTOR'
    | 'INTERNATIONAL_NGO'
    | 'NATIONAL_NGO'
    | 'REGIONAL_NGO'
    | 'PUBLIC_PRIVATE_PARTNERSHIP'
    | 'MULTILATERAL'
    | 'FOUNDATION'
    | 'PRIVATE_SECTOR'
    | 'ACADEMIC'
    | 'OTHER'
  readonly identifiers?: readonly string[] | null
  readonly aliases?: readonly string[] | null
  readonly placeId?: string | null
  readonly partOfId?: string | null
}

export const ORGANIZATION: Concept<OrganizationRow> = concept<OrganizationRow>('Organization', [
  'kind',
  'identifiers',
  'aliases',
  'placeId',
  'partOfId',
])

export const ORGANIZATIONS: Collection<OrganizationRow> = {
  concept: ORGANIZATION,
  filters: {
    initiative: initiativesOfRecord('(n:Organization)-[:HAS]->(t:Participation)', 't', 'role'),
    capability: related('(n:Organization)<-[:MADE_BY]-(:Offer)-[:PROVIDES]->(f:Capability)'),
    place: related('(n:Organization)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)'),
    memberOf: related('(n:Organization)-[:HAS]->(t:Membership)-[:IN]->(f:Platform|WorkingGroup)', 'category'),
    ...alignmentFilters('Organization'),
    role: through('(n:Organization)-[:HAS]->(t:Participation)', 'roles', { isList: true }),
    category: through('(n:Organization)-[:HAS]->(t:Membership)', 'category', { isList: false }),
    kind: property('kind'),
    sample: property('sample'),
  },
  orders: { PARTICIPATION_COUNT: byNumber('COUNT { (n)-[:HAS]->(:Participation) }') },
}

/** Who answers for an item, in the order in which the plan names them: the first leads. */
const ownersOf = (owner: (typeof OWNED_LABELS)[number]): OwnedList<OrganizationRow> => ({
  concept: ORGANIZATION,
  owner,
  match: 'MATCH (owner)-[:OWNED_BY]->(n:Organization)',
  order: {
    name: 'LEAD',
    keys: [
      ascending(
        'size([i IN range(1, size(owner.ownerIds)) WHERE NOT n.id IN owner.ownerIds[0..i]])',
        'number',
      ),
      ascending('n.id'),
    ],
  },
})

export const OWNERS_OF_GOAL = ownersOf('StrategicGoal')
export const OWNERS_OF_MEASURE = ownersOf('PolicyMeasure')
export const OWNERS_OF_INITIATIVE = ownersOf('Initiative')
export const OWNERS_OF_INDICATOR = ownersOf('Indicator')

export const PARTS_OF_ORGANIZATION: OwnedList<OrganizationRow> = {
  concept: ORGANIZATION,
  owner: 'Organization',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Organization)',
  order: IN_ID_ORDER,
}

export const ORGANIZATIONS_OF_PLACE: OwnedList<OrganizationRow> = {
  concept: ORGANIZATION,
  owner: 'Place',
  match: 'MATCH (owner)<-[:PART_OF*0..2]-(:Place)<-[:OF_PLACE]-(n:Organization)',
  order: IN_ID_ORDER,
}

/** The membership on the way from a platform or group to its member. */
export interface MemberExtra {
  readonly membershipId: string
  readonly category: MembershipRow['category']
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Members of one category, along their index: a platform has thousands. */
const membersIn = (category: MembershipRow['category']): Strand => {
  const order = { ...IN_ID_ORDER, keys: [ascending('link.memberSortKey')] }
  return {
    walk: {
      // Nothing but organisations has memberships: their label would be one more hit for each.
      match: `MATCH (link:Membership)<-[:HAS]-(n)
      USING INDEX link:Membership(${MEMBER_IN_ID_ORDER_COLUMNS.join(', ')})`,
      held: {
        'link.memberOfId': 'owner.id',
        // Of one that is not asked for nothing is found, and so nothing is read.
        'link.category': `CASE WHEN $category IS NULL OR '${category}' IN $category THEN '${category}' END`,
      },
    },
    indexed: order,
    order,
  }
}

/** Members of a platform or working group, of the categories in `$category` or, when null, of all. */
export const membersOf = (owner: NodeLabel): OwnedList<OrganizationRow, MemberExtra> => ({
  concept: ORGANIZATION,
  owner,
  match: `MATCH (owner)<-[:IN]-(link:Membership)<-[:HAS]-(n:Organization)
    WHERE $category IS NULL OR link.category IN $category`,
  strands: MEMBER_CATEGORIES.map(membersIn),
  isInStrands: true,
  order: IN_ID_ORDER,
  extra: {
    membershipId: 'link.id',
    category: 'link.category',
    validFrom: 'link.validFrom',
    validTo: 'link.validTo',
  },
})

export const MEMBERS_OF_PLATFORM = membersOf('Platform')
export const MEMBERS_OF_GROUP = membersOf('WorkingGroup')

/** How much an organisation does for an SDG target. */
export interface WorkExtra {
  readonly initiativeCount: number
}

/** Organisations that take part in initiatives for a target, those in most initiatives first. */
export const TOP_ORGANIZATIONS_OF_TARGET: OwnedList<OrganizationRow, WorkExtra> = {
  concept: ORGANIZATION,
  owner: 'SdgTarget',
  match: 'MATCH (owner)<-[link:WORKS_TOWARDS]-(n:Organization)',
  walk: {
    match: `MATCH (n)-[link:WORKS_TOWARDS]->()
    USING INDEX link:WORKS_TOWARDS(${MOST_ACTIVE_COLUMNS.join(', ')})`,
    held: { 'link.objectId': 'owner.id' },
  },
  total: 'COUNT { (owner)<-[:WORKS_TOWARDS]-() }',
  order: {
    name: 'INITIATIVES',
    keys: [ascending('link.fewness', 'number'), ascending('link.subjectSortKey')],
  },
  extra: { initiativeCount: 'link.initiativeCount' },
}

export const ORGANIZATIONS_SERVING_TARGET = servingTarget(ORGANIZATION)
export const ORGANIZATIONS_SERVING_SDG_GOAL = servingGoal(ORGANIZATION)
