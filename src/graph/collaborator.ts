import { ascending, descending } from './keyset.ts'
import type { OwnedList } from './list.ts'
import { ORGANIZATION, type OrganizationRow } from './organization.ts'

/** In what two organisations both take part. */
export interface CollaboratorExtra {
  readonly commonCount: number
  /** Ids of the initiatives, in the order of plans. */
  readonly commonInitiatives: readonly string[]
}

/** However much an organisation takes part in, and however many do so in one initiative, no more is read. */
const BOUNDS = { initiatives: 500, participants: 100 }

/** Organisations that take part in what the owner takes part in, most in common first. */
export const COLLABORATORS_OF_ORGANIZATION: OwnedList<OrganizationRow, CollaboratorExtra> = {
  concept: ORGANIZATION,
  owner: 'Organization',
  match: `MATCH (owner)-[:HAS]->(:Participation)-[:IN]->(initiative:Initiative)
    WITH owner, initiative
    LIMIT ${BOUNDS.initiatives}
    CALL (owner, initiative) {
      MATCH (initiative)<-[:IN]-(:Participation)<-[:HAS]-(n:Organization)
      WHERE n <> owner
      RETURN n
      LIMIT ${BOUNDS.participants}
    }
    WITH n, initiative
    ORDER BY initiative.sortKey
    WITH n, collect(initiative.id) AS link`,
  order: {
    name: 'COMMON',
    keys: [descending('size(link)', 'number'), ascending('n.sortKey')],
  },
  extra: { commonCount: 'size(link)', commonInitiatives: 'link' },
}
