/** A basic goal or a measure. */
export interface PlanObjective {
  readonly id: string
  readonly parentId: string
}

export interface PlanValue {
  readonly id: string
  readonly kind: 'BASELINE' | 'TARGET' | 'ACTUAL'
  readonly year: number
  readonly value: number
  readonly comparator: 'EQUAL' | 'AT_LEAST' | 'AT_MOST'
}

export interface PlanIndicator {
  readonly id: string
  readonly direction: 'INCREASE' | 'DECREASE' | 'MAINTAIN'
  readonly values: readonly PlanValue[]
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

export interface PlanInitiative {
  readonly id: string
  readonly parentId: string
  readonly status: 'PLANNED' | 'ACTIVE' | 'ENDED' | 'CANCELLED'
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
  readonly objectives: readonly PlanObjective[]
  readonly indicators: readonly PlanIndicator[]
  readonly initiatives: readonly PlanInitiative[]
  readonly alignments: readonly PlanAlignment[]
  readonly needs: readonly PlanNeed[]
  readonly owners: readonly PlanOwner[]
}

export type PlanPart = keyof Plan
