import type { BudgetKind, BudgetStage, Funding } from '../../methods/money/budget-sum.ts'
import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range, related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { byNumber } from '../engine/order.ts'

export interface BudgetRow extends EntityRow {
  readonly itemId: string
  readonly year: number
  readonly stage: BudgetStage
  readonly amount: number
  readonly currency: string
  readonly fundedBy?: Funding | null
  readonly kind: BudgetKind
  readonly key?: string | null
}

const NAMED_BY = ['itemId', 'year', 'stage'] as const

export const BUDGET: Concept<BudgetRow> = concept<BudgetRow>(
  'Budget',
  ['itemId', 'year', 'stage', 'amount', 'currency', 'fundedBy', 'kind', 'key'],
  { name: NAMED_BY, nameLanguage: NAMED_BY },
)

export const BUDGETS: Collection<BudgetRow> = {
  concept: BUDGET,
  filters: {
    item: related('(n:Budget)-[:BUDGET_OF]->(f:Entity)'),
    year: property('year'),
    yearBetween: range('year'),
    amount: range('amount'),
    stage: property('stage'),
  },
  orders: { YEAR: byNumber('n.year'), AMOUNT: byNumber('n.amount') },
}

const budgetsOf = (owner: 'StrategicGoal' | 'PolicyMeasure' | 'Initiative'): OwnedList<BudgetRow> => ({
  concept: BUDGET,
  owner,
  match: 'MATCH (owner)<-[:BUDGET_OF]-(n:Budget)',
  order: IN_ID_ORDER,
})

export const BUDGETS_OF_GOAL = budgetsOf('StrategicGoal')
export const BUDGETS_OF_MEASURE = budgetsOf('PolicyMeasure')
export const BUDGETS_OF_INITIATIVE = budgetsOf('Initiative')
