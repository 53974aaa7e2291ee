import type { Measured, Value } from '../progress/indicator-values.ts'

/** A basic goal or a measure. */
export interface PlanObjective {
  readonly id: string
  readonly parentId: string
}

export interface PlanValue extends Value {
  readonly id: string
}

export interface PlanIndicator extends Measured<PlanValue> {
  readonly id: string
  /** For each item that it measures, the way up from the item to the strategy. */
  readonly lineages: readonly (readonly string[])[]
  /** SDG targets whose indicators it corresponds to. */
  readonly sdgTargets: readonly string[]
}

export interface PlanParticipation {
  readonly organizationId: string
  readonly roles: readonly string[]
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED'
  /** Made up. */
  readonly sample: boolean
}

/** What an indicator is called, and what it counts in. */
export interface PlanName {
  readonly id: string
  readonly nameJa?: string | null
  readonly nameEn?: string | null
  readonly unitJa?: string | null
  readonly unitEn?: string | null
}

/** What somebody judged of an item as a whole, with a grade. */
export interface PlanEvaluation {
  readonly id: string
  readonly itemId: string
  readonly year: number
  readonly grade: string
  /** The grades of its scale, the best first; null where none is named. */
  readonly scale: readonly string[] | null
}

export interface PlanInitiative {
  readonly id: string
  readonly parentId: string
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED' | 'CANCELLED' | 'SUSPENDED' | 'NOT_STARTED'
  /** Measures and indicators that it advances. */
  readonly advances: readonly string[]
  readonly participations: readonly PlanParticipation[]
}

/** A link from an item of the plan, or from a need, to an SDG target or goal. */
export interface PlanAlignment {
  readonly itemId: string
  readonly sdgId: string
  readonly strength: number
  readonly confidence: number
}

/** A need of the place or for an item of the plan, whatever became of it. */
export interface PlanNeed {
  readonly id: string
  readonly status: 'OPEN' | 'MET' | 'WITHDRAWN'
  /** Made up. */
  readonly sample: boolean
  readonly postedOn: string | null
  readonly validTo: string | null
  readonly for: readonly string[]
  readonly alignments: readonly PlanAlignment[]
}

/** An organisation that answers for something in the plan. */
export interface PlanOwner {
  readonly id: string
  readonly nameJa: string
  readonly nameEn: string
}

/** What a plan says of itself as a whole: the facts from which statuses, gaps and findings are derived. */
export interface Plan {
  /** Made up as a whole. */
  readonly sample?: boolean
  readonly objectives: readonly PlanObjective[]
  readonly indicators: readonly PlanIndicator[]
  readonly initiatives: readonly PlanInitiative[]
  readonly alignments: readonly PlanAlignment[]
  readonly needs: readonly PlanNeed[]
  readonly owners: readonly PlanOwner[]
  readonly evaluations?: readonly PlanEvaluation[]
  /** Ids of items that name who answers for them. */
  readonly owned?: readonly string[]
  /** What its indicators are called and count in. */
  readonly named?: readonly PlanName[]
}

export type PlanPart = Exclude<keyof Plan, 'sample'>
