import type { EVALUATED_LABELS } from '../../model/relationships/plan.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'

export interface EvaluationRow extends EntityRow {
  readonly itemId: string
  readonly year: number
  readonly by?: 'SECTION' | 'HEAD' | 'INTERNAL' | 'EXTERNAL' | 'COUNCIL' | null
  readonly criterion?: string | null
  readonly grade?: string | null
  readonly scaleId?: string | null
  readonly direction?: 'EXPAND' | 'CONTINUE' | 'IMPROVE' | 'REDUCE' | 'MERGE' | 'END' | null
  readonly commentJa?: string | null
  readonly commentEn?: string | null
}

const NAMED_BY = ['itemId', 'year', 'criterion'] as const

export const EVALUATION: Concept<EvaluationRow> = concept<EvaluationRow>(
  'Evaluation',
  [
    ...(['itemId', 'year', 'by', 'criterion', 'grade', 'scaleId', 'direction'] as const),
    ...(['commentJa', 'commentEn'] as const),
  ],
  { name: NAMED_BY, nameLanguage: NAMED_BY },
)

export const EVALUATIONS: Collection<EvaluationRow> = {
  concept: EVALUATION,
  filters: {
    item: related('(n:Evaluation)-[:EVALUATES]->(f:Entity)'),
    year: property('year'),
    yearBetween: range('year'),
    by: property('by'),
  },
  orders: { YEAR: byNumber('n.year') },
}

const evaluationsOf = (owner: (typeof EVALUATED_LABELS)[number]): OwnedList<EvaluationRow> => ({
  concept: EVALUATION,
  owner,
  match: 'MATCH (owner)<-[:EVALUATES]-(n:Evaluation)',
  order: IN_ID_ORDER,
})

export const EVALUATIONS_OF_GOAL = evaluationsOf('StrategicGoal')
export const EVALUATIONS_OF_MEASURE = evaluationsOf('PolicyMeasure')
export const EVALUATIONS_OF_INITIATIVE = evaluationsOf('Initiative')
export const EVALUATIONS_OF_INDICATOR = evaluationsOf('Indicator')
