import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import type { Graph } from '../engine/driver.ts'
import { onDay, partialRange, property, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { BY_PERIOD, isWithinPeriod } from './period.ts'

/** What kind of member an organisation is. */
export const MEMBER_CATEGORIES = ['LOCAL_GOVERNMENT', 'MINISTRY', 'PRIVATE', 'UNKNOWN'] as const

export interface MembershipRow extends EntityRow {
  readonly category: (typeof MEMBER_CATEGORIES)[number]
  readonly categoryLabel?: string | null
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly organizationId: string
  readonly memberOfId: string
}

export const MEMBERSHIP: Concept<MembershipRow> = concept<MembershipRow>(
  'Membership',
  ['category', 'categoryLabel', 'validFrom', 'validTo', 'organizationId', 'memberOfId'],
  {
    name: ['organizationId', 'memberOfId'],
    nameLanguage: ['organizationId', 'memberOfId'],
    platform: ['memberOfId'],
    workingGroup: ['memberOfId'],
  },
)

export const MEMBERSHIPS: Collection<MembershipRow> = {
  concept: MEMBERSHIP,
  filters: {
    organization: related('(n:Membership)<-[:HAS]-(f:Organization)'),
    memberOf: related('(n:Membership)-[:IN]->(f:Platform|WorkingGroup)'),
    category: property('category'),
    sample: property('sample'),
    validFrom: partialRange('validFrom'),
    validTo: partialRange('validTo'),
    activeOn: onDay(day => isWithinPeriod('n', day)),
  },
  orders: BY_PERIOD,
}

export const MEMBERSHIPS_OF_ORGANIZATION: OwnedList<MembershipRow> = {
  concept: MEMBERSHIP,
  owner: 'Organization',
  match: 'MATCH (owner)-[:HAS]->(n:Membership)',
  order: IN_ID_ORDER,
}

/** The store knows the number of links: no membership is read. */
const MEMBER_COUNTS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN id, COUNT { (n)<-[:IN]-() } AS total`

/** How many members each platform or working group has or had. */
export const memberCounts = async (graph: Graph, ids: readonly string[]): Promise<readonly number[]> => {
  const rows = await graph.read<{ id: string; total: number }>('members counted', MEMBER_COUNTS, { ids })
  return ids.map(id => rows.find(row => row.id === id)?.total ?? 0)
}
