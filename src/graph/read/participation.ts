import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { listed, onDay, property, range, related, type Scope } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import {
  initiativesOfRecord,
  listsOfItem,
  RECORDS_OF_OWNER,
  type SharedItem,
  THROUGH_RECORD,
  type ThroughExtra,
  takingPartIn,
} from './part-whole.ts'
import { BY_PERIOD, isWithinPeriod } from './period.ts'

export interface ParticipationRow extends EntityRow {
  readonly roles: readonly ('FUNDING' | 'ACCOUNTABLE' | 'EXTENDING' | 'IMPLEMENTING' | 'KNOWLEDGE')[]
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED'
  readonly validFrom?: string | null
  readonly validTo?: string | null
  readonly organizationId: string
  readonly initiativeId: string
}

export const PARTICIPATION: Concept<ParticipationRow> = concept<ParticipationRow>(
  'Participation',
  ['roles', 'status', 'validFrom', 'validTo', 'organizationId', 'initiativeId'],
  {
    name: ['organizationId', 'initiativeId'],
    nameLanguage: ['organizationId', 'initiativeId'],
  },
)

/** In force on a day: within its period, and not merely planned; what has ended without a date is over. */
export const isInForce = (variable: string, day: string): string =>
  `(${variable}.status = 'ACTIVE' OR ${variable}.status = 'ENDED' AND ${variable}.validTo IS NOT NULL) AND ${isWithinPeriod(variable, day)}`

export const PARTICIPATIONS: Collection<ParticipationRow> = {
  concept: PARTICIPATION,
  filters: {
    initiative: initiativesOfRecord('(n:Participation)', 'n'),
    organization: related('(n:Participation)<-[:HAS]-(f:Organization)'),
    place: related(
      '(n:Participation)-[:IN]->(:Initiative)-[:PART_OF*2..11]->(:Strategy)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)',
    ),
    role: listed('roles'),
    status: property('status'),
    sample: property('sample'),
    validFrom: range('validFrom'),
    validTo: range('validTo'),
    activeOn: onDay(day => isInForce('n', day)),
  },
  orders: BY_PERIOD,
}

/** Who takes part in an item, or also in its parts, or answers for it. */
const participationsOf = (owner: SharedItem, scope: Scope): OwnedList<ParticipationRow, ThroughExtra> => ({
  concept: PARTICIPATION,
  owner,
  match: RECORDS_OF_OWNER(owner, scope),
  order: IN_ID_ORDER,
  extra: { throughId: THROUGH_RECORD },
})

export const PARTICIPATIONS_OF_ITEM = listsOfItem(participationsOf)

export const PARTICIPATIONS_OF_ORGANIZATION: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'Organization',
  match: 'MATCH (owner)-[:HAS]->(n:Participation)',
  order: IN_ID_ORDER,
}

/** Who takes part in what a need is for. */
export const PARTICIPATIONS_FOR_NEED: OwnedList<ParticipationRow> = {
  concept: PARTICIPATION,
  owner: 'Need',
  match: `MATCH (owner)-[:FOR]->(item)
    ${takingPartIn('item', null)}
    WITH t AS n, count(*) AS ways`,
  order: IN_ID_ORDER,
}
