import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { related } from '../engine/filter.ts'
import { IN_ID_ORDER, type OwnedList } from '../engine/list.ts'
import { PLAN_PLACE } from './plan-order.ts'

export interface LeadingProjectRow extends EntityRow {
  readonly order: number
  readonly numeral?: string | null
  readonly strengthJa?: string | null
  readonly strengthEn?: string | null
  readonly strategyId: string
}

export const LEADING_PROJECT: Concept<LeadingProjectRow> = concept<LeadingProjectRow>('LeadingProject', [
  'order',
  'numeral',
  'strengthJa',
  'strengthEn',
  'strategyId',
])

export const LEADING_PROJECTS: Collection<LeadingProjectRow> = {
  concept: LEADING_PROJECT,
  filters: { strategy: related('(n:LeadingProject)-[:PART_OF]->(f:Strategy)') },
  orders: { ORDER: PLAN_PLACE },
}

export const PROJECTS_OF_STRATEGY: OwnedList<LeadingProjectRow> = {
  concept: LEADING_PROJECT,
  owner: 'Strategy',
  match: 'MATCH (owner)<-[:PART_OF]-(n:LeadingProject)',
  order: IN_ID_ORDER,
}
