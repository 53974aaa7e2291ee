import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { alignmentFilters, servingGoal, servingTarget } from './alignment.ts'
import { PLAN_PLACE } from './plan-order.ts'

export interface StrategicGoalRow extends EntityRow {
  readonly order: number
  readonly subtitleJa?: string | null
  readonly subtitleEn?: string | null
  readonly levelNameJa?: string | null
  readonly levelNameEn?: string | null
  readonly strategyId: string
}

export const STRATEGIC_GOAL: Concept<StrategicGoalRow> = concept<StrategicGoalRow>(
  'StrategicGoal',
  ['order', 'subtitleJa', 'subtitleEn', 'levelNameJa', 'levelNameEn', 'strategyId'],
  { assessment: ['strategyId'] },
)

export const STRATEGIC_GOALS: Collection<StrategicGoalRow> = {
  concept: STRATEGIC_GOAL,
  filters: {
    strategy: related('(n:StrategicGoal)-[:PART_OF]->(f:Strategy)'),
    ...alignmentFilters('StrategicGoal'),
  },
  orders: { ORDER: PLAN_PLACE },
}

export const GOALS_OF_STRATEGY: OwnedList<StrategicGoalRow> = {
  concept: STRATEGIC_GOAL,
  owner: 'Strategy',
  match: 'MATCH (owner)<-[:PART_OF]-(n:StrategicGoal)',
  order: IN_ID_ORDER,
}

export const GOALS_SERVING_TARGET = servingTarget(STRATEGIC_GOAL)
export const GOALS_SERVING_SDG_GOAL = servingGoal(STRATEGIC_GOAL)
