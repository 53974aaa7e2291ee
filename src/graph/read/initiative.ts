import type { ActivityStatus } from '../../methods/plan/yearly-status.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related, through } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byText } from '../engine/order.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { LINK_TO_OWNER, type LinkExtra, STRONGEST_FIRST, STRONGEST_LINK } from './link.ts'
import { partnersOf, recordsOf } from './part-whole.ts'
import { PLAN_PLACE } from './plan-order.ts'

export interface InitiativeRow extends EntityRow {
  readonly order: number
  readonly kind: 'THEME' | 'ACTION' | 'MAIN_EFFORT' | 'INITIATIVE'
  readonly status: ActivityStatus
  /** Each as 2024:ACTIVE. */
  readonly statuses?: readonly string[] | null
  readonly startsOn?: string | null
  readonly endsOn?: string | null
  readonly openEnded?: boolean | null
  readonly levelNameJa?: string | null
  readonly levelNameEn?: string | null
  readonly parentId: string
  readonly strategyId: string
}

export const INITIATIVE: Concept<InitiativeRow> = concept<InitiativeRow>('Initiative', [
  ...(['order', 'kind', 'status', 'statuses', 'startsOn', 'endsOn', 'openEnded'] as const),
  ...(['levelNameJa', 'levelNameEn', 'parentId', 'strategyId'] as const),
])

export const INITIATIVES: Collection<InitiativeRow> = {
  concept: INITIATIVE,
  filters: {
    goal: related('(n:Initiative)-[:PART_OF*1..10]->(f:StrategicGoal)'),
    measure: related('(n:Initiative)-[:PART_OF|ALSO_UNDER|ADVANCES]->(f:PolicyMeasure)'),
    leadingProject: related('(n:Initiative)-[:PART_OF*1..2]->(f:LeadingProject)'),
    organization: partnersOf('Initiative', 'role'),
    strategy: related('(n:Initiative)-[:PART_OF*2..11]->(f:Strategy)'),
    place: related(
      '(n:Initiative)-[:PART_OF*2..11]->(:Strategy)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)',
    ),
    ...alignmentFilters('Initiative'),
    role: through(recordsOf('(n:Initiative)', 'Initiative'), 'roles', { isList: true }),
    kind: property('kind'),
    status: property('status'),
    startsOn: range('startsOn'),
    endsOn: range('endsOn'),
  },
  orders: { ORDER: PLAN_PLACE, STARTS_ON: byText('startsOn'), ENDS_ON: byText('endsOn') },
}

export const INITIATIVES_OF_STRATEGY: OwnedList<InitiativeRow> = {
  concept: INITIATIVE,
  owner: 'Strategy',
  match: 'MATCH (n:Initiative {strategyId: owner.id})',
  order: IN_ID_ORDER,
}

export const MAIN_EFFORTS_OF_GOAL: OwnedList<InitiativeRow> = {
  concept: INITIATIVE,
  owner: 'StrategicGoal',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Initiative)',
  order: IN_ID_ORDER,
}

export const INITIATIVES_OF_MEASURE: OwnedList<InitiativeRow, LinkExtra> = {
  concept: INITIATIVE,
  owner: 'PolicyMeasure',
  match: `MATCH (owner)<-[l:PART_OF|ALSO_UNDER|ADVANCES]-(n:Initiative)
    ${STRONGEST_LINK}`,
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
}

export const THEMES_OF_PROJECT: OwnedList<InitiativeRow> = {
  concept: INITIATIVE,
  owner: 'LeadingProject',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Initiative)',
  order: IN_ID_ORDER,
}

export const CHILDREN_OF_INITIATIVE: OwnedList<InitiativeRow> = {
  concept: INITIATIVE,
  owner: 'Initiative',
  match: 'MATCH (owner)<-[:PART_OF]-(n:Initiative)',
  order: IN_ID_ORDER,
}

export const INITIATIVES_OF_INDICATOR: OwnedList<InitiativeRow, LinkExtra> = {
  concept: INITIATIVE,
  owner: 'Indicator',
  match: 'MATCH (owner)<-[link:ADVANCES]-(n:Initiative)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
}

export const INITIATIVES_SERVING_TARGET = servingTarget(INITIATIVE)
export const INITIATIVES_SERVING_SDG_GOAL = servingGoal(INITIATIVE)
