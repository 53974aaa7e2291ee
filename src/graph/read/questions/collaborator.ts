import { ascending, descending } from '../../engine/keyset.ts'
import type { OwnedList } from '../../engine/list.ts'
import { ORGANIZATION, type OrganizationRow } from '../organization.ts'

/** In what two organisations both take part. */
export interface CollaboratorExtra {
  readonly commonCount: number
  /** Ids of the initiatives, in the order of plans. */
  readonly commonInitiatives: readonly string[]
}

/** However much an organisation takes part in, and however many do so in one initiative, no more is read. */
const BOUNDS = { initiatives: 500, participants: 100 }

/**
 * Organisations that take part in what the owner takes part in, most in common first. Each bound stands in a
 * subquery of its own: the planner sorts below a bound that stands in the open, and then reads everything.
 */
export const COLLABORATORS_OF_ORGANIZATION: OwnedList<OrganizationRow, CollaboratorExtra> = {
  concept: ORGANIZATION,
  owner: 'Organization',
  match: `CALL (owner) {
      MATCH (owner)-[:HAS]->(own:Participation)
      RETURN own
      LIMIT ${BOUNDS.initiatives}
    }
    MATCH (own)-[:IN]->(initiative:Initiative)
    CALL (owner, initiative) {
      MATCH (initiative)<-[:IN]-(other:Participation)
      RETURN other
      LIMIT ${BOUNDS.participants}
    }
    MATCH (other)<-[:HAS]-(n:Organization)
    WHERE n <> owner
    WITH n, initiative
    ORDER BY initiative.sortKey
    WITH n, collect(initiative.id) AS link`,
  order: {
    name: 'COMMON',
    keys: [descending('size(link)', 'number'), ascending('n.sortKey')],
  },
  extra: { commonCount: 'size(link)', commonInitiatives: 'link' },
}
