import { type Collection, listed, property, related } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'

export interface ParticipationRow extends EntityRow {
  readonly roles: readonly ('FUNDING' | 'ACCOUNTABLE' | 'EXTENDING' | 'IMPLEMENTING' | 'KNOWLEDGE')[]
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED'
  readonly sample: boolean
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly organizationId: string
  readonly initiativeId: string
}

export const PARTICIPATION: Concept<ParticipationRow> = concept<ParticipationRow>(
  'Participation',
  ['roles', 'status', 'sample', 'validFrom', 'validTo', 'organizationId', 'initiativeId'],
  {
    name: ['organizationId', 'initiativeId'],
    nameLanguage: ['organizationId', 'initiativeId'],
  },
)

export const PARTICIPATIONS: Collection<ParticipationRow> = {
  concept: PARTICIPATION,
  filters: {
    initiative: related('(n:Participation)-[:IN]->(f:Initiative)'),
    organization: related('(n:Participation)<-[:HAS]-(f:Organization)'),
    place: related(
      '(n:Participation)-[:IN]->(:Initiative)-[:PART_OF*2..4]->(:Strategy)-[:OF_PLACE]->(f:Place)',
    ),
    role: listed('roles'),
    status: property('status'),
    sample: property('sample'),
  },
}

export const PARTICIPATIONS_OF_MEASURE: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'PolicyMeasure',
  match: `MATCH (owner)<-[:PART_OF|ADVANCES]-(:Initiative)<-[:IN]-(n:Participation)
    WITH DISTINCT n`,
  order: IN_ID_ORDER,
}

export const PARTICIPATIONS_OF_PROJECT: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'LeadingProject',
  match: 'MATCH (owner)<-[:PART_OF*1..2]-(:Initiative)<-[:IN]-(n:Participation)',
  order: IN_ID_ORDER,
}

export const PARTICIPATIONS_OF_INITIATIVE: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'Initiative',
  match: 'MATCH (owner)<-[:IN]-(n:Participation)',
  order: IN_ID_ORDER,
}

export const PARTICIPATIONS_OF_ORGANIZATION: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'Organization',
  match: 'MATCH (owner)-[:HAS]->(n:Participation)',
  order: IN_ID_ORDER,
}

export const PARTICIPATIONS_FOR_NEED: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'Need',
  match: `MATCH (owner)-[:FOR]->(item)
    CALL (item) {
      MATCH (item:Initiative)
      RETURN item AS initiative
      UNION
      MATCH (item:PolicyMeasure)<-[:PART_OF|ADVANCES]-(initiative:Initiative)
      RETURN initiative
    }
    MATCH (initiative)<-[:IN]-(n:Participation)
    WITH DISTINCT n`,
  order: IN_ID_ORDER,
}
