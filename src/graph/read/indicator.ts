import type { Accumulation } from '../../methods/progress/indicator-values.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, related } from '../engine/filter.ts'
import type { OwnedList } from '../engine/list.ts'
import { LINK_TO_ITEM, LINK_TO_OWNER, type LinkExtra, STRONGEST_FIRST, STRONGEST_LINK } from './link.ts'
import { IN_PLAN_ORDER, PLAN_PLACE } from './plan-order.ts'

export interface IndicatorRow extends EntityRow {
  readonly unitJa?: string | null
  readonly unitEn?: string | null
  readonly direction: 'INCREASE' | 'DECREASE' | 'MAINTAIN'
  /** NONE, when null. */
  readonly accumulation?: Accumulation | null
  readonly resultType?: 'INPUT' | 'OUTPUT' | 'OUTCOME' | 'IMPACT' | 'CONTEXT' | null
  readonly calculationJa?: string | null
  readonly calculationEn?: string | null
  readonly dataSourceJa?: string | null
  readonly dataSourceEn?: string | null
  readonly availableJa?: string | null
  readonly availableEn?: string | null
  readonly survey?: boolean | null
  readonly strategyId: string
}

const JUDGED_BY = ['direction', 'accumulation', 'unitJa', 'unitEn', 'strategyId'] as const

export const INDICATOR: Concept<IndicatorRow> = concept<IndicatorRow>(
  'Indicator',
  [
    ...(['unitJa', 'unitEn', 'direction', 'accumulation', 'resultType'] as const),
    ...(['calculationJa', 'calculationEn', 'dataSourceJa', 'dataSourceEn'] as const),
    ...(['availableJa', 'availableEn', 'survey', 'strategyId'] as const),
  ],
  { progress: JUDGED_BY, targetProgress: JUDGED_BY, series: JUDGED_BY },
)

export const INDICATORS: Collection<IndicatorRow> = {
  concept: INDICATOR,
  filters: {
    measuredItem: related('(n:Indicator)-[:MEASURES]->(f:Entity)'),
    sdgIndicator: related('(n:Indicator)-[:MAPS_TO]->(f:SdgIndicator)'),
    strategy: related('(n:Indicator)-[:MEASURES]->(:Entity)-[:PART_OF*1..11]->(f:Strategy)'),
    direction: property('direction'),
    resultType: property('resultType'),
  },
  orders: { ORDER: PLAN_PLACE },
}

export const INDICATORS_OF_STRATEGY: OwnedList<IndicatorRow> = {
  concept: INDICATOR,
  owner: 'Strategy',
  match: 'MATCH (n:Indicator {strategyId: owner.id})',
  order: IN_PLAN_ORDER,
}

export const INDICATORS_OF_GOAL: OwnedList<IndicatorRow> = {
  concept: INDICATOR,
  owner: 'StrategicGoal',
  match: 'MATCH (owner)<-[:MEASURES]-(n:Indicator)',
  order: IN_PLAN_ORDER,
}

export const INDICATORS_OF_MEASURE: OwnedList<IndicatorRow> = {
  concept: INDICATOR,
  owner: 'PolicyMeasure',
  match: 'MATCH (owner)<-[:MEASURES]-(n:Indicator)',
  order: IN_PLAN_ORDER,
}

export const INDICATORS_OF_INITIATIVE: OwnedList<IndicatorRow, LinkExtra> = {
  concept: INDICATOR,
  owner: 'Initiative',
  match: `MATCH (owner)-[l:MEASURES|ADVANCES]-(n:Indicator)
    ${STRONGEST_LINK}`,
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const INDICATORS_INFLUENCED_BY_INDICATOR: OwnedList<IndicatorRow, LinkExtra> = {
  concept: INDICATOR,
  owner: 'Indicator',
  match: 'MATCH (owner)-[link:INFLUENCES]->(n:Indicator)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_ITEM,
}

export const INDICATORS_INFLUENCING_INDICATOR: OwnedList<IndicatorRow, LinkExtra> = {
  concept: INDICATOR,
  owner: 'Indicator',
  match: 'MATCH (owner)<-[link:INFLUENCES]-(n:Indicator)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
}

export const INDICATORS_OF_SDG_INDICATOR: OwnedList<IndicatorRow, LinkExtra> = {
  concept: INDICATOR,
  owner: 'SdgIndicator',
  match: 'MATCH (owner)<-[link:MAPS_TO]-(n:Indicator)',
  order: STRONGEST_FIRST,
  extra: LINK_TO_OWNER,
}
