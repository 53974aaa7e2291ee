import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { LINK_TO_ITEM, type LinkExtra, STRONGEST_FIRST, STRONGEST_LINK } from './link.ts'
import { partnersOf } from './part-whole.ts'
import { PLAN_PLACE } from './plan-order.ts'

export interface PolicyMeasureRow extends EntityRow {
  readonly order: number
  readonly goalId: string
  /** The measure right above; the goal where there is none. */
  readonly parentId?: string | null
  readonly levelNameJa?: string | null
  readonly levelNameEn?: string | null
  readonly strategyId: string
}

export const POLICY_MEASURE: Concept<PolicyMeasureRow> = concept<PolicyMeasureRow>(
  'PolicyMeasure',
  ['order', 'goalId', 'parentId', 'levelNameJa', 'levelNameEn', 'strategyId'],
  { assessment: ['strategyId'], parent: ['parentId', 'goalId'] },
)

export const POLICY_MEASURES: Collection<PolicyMeasureRow> = {
  concept: POLICY_MEASURE,
  filters: {
    goal: related('(n:PolicyMeasure)-[:PART_OF*1..10]->(f:StrategicGoal)'),
    strategy: related('(n:PolicyMeasure)-[:PART_OF*2..11]->(f:Strategy)'),
    place: related(
      '(n:PolicyMeasure)-[:PART_OF*2..11]->(:Strategy)-[:OF_PLACE]->(:Place)-[:PART_OF*0..2]->(f:Place)',
    ),
    organization: partnersOf('PolicyMeasure'),
    ...alignmentFilters('PolicyMeasure'),
  },
  orders: { ORDER: PLAN_PLACE },
}

export const MEASURES_OF_STRATEGY: OwnedList<PolicyMeasureRow> = {
  concept: POLICY_MEASURE,
  owner: 'Strategy',
  match: 'MATCH (n:PolicyMeasure {strategyId: owner.id})',
  order: IN_ID_ORDER,
}

export const MEASURES_OF_GOAL: OwnedList<PolicyMeasureRow> = {
  concept: POLICY_MEASURE,
  owner: 'StrategicGoal',
  match: `MATCH (n:PolicyMeasure {goalId: owner.id})
    WHERE n.parentId IS NULL`,
  order: IN_ID_ORDER,
}

export const MEASURES_OF_MEASURE: OwnedList<PolicyMeasureRow> = {
  concept: POLICY_MEASURE,
  owner: 'PolicyMeasure',
  match: 'MATCH (owner)<-[:PART_OF]-(n:PolicyMeasure)',
  order: IN_ID_ORDER,
}

export const MEASURES_OF_INITIATIVE: OwnedList<PolicyMeasureRow, LinkExtra> = {
  concept: POLICY_MEASURE,
  owner: 'Initiative',
  match: `MATCH (owner)-[l:PART_OF|ALSO_UNDER|ADVANCES]->(n:PolicyMeasure)
    ${STRONGEST_LINK}`,
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const MEASURES_SERVING_TARGET = servingTarget(POLICY_MEASURE)
export const MEASURES_SERVING_SDG_GOAL = servingGoal(POLICY_MEASURE)
