import type { Wanted } from './concept.ts'
import type { Graph } from './driver.ts'
import { byOwner } from './list.ts'
import { PLAN_PARTS } from './plan-parts.ts'

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

/** An open need of the place or for an item of the plan. */
export interface PlanNeed {
  readonly id: string
  readonly validTo: string | null
  readonly for: readonly string[]
  readonly alignments: readonly PlanAlignment[]
}

/** What a plan says of itself as a whole: the facts from which statuses, gaps and findings are derived. */
export interface Plan {
  readonly objectives: readonly PlanObjective[]
  readonly indicators: readonly PlanIndicator[]
  readonly initiatives: readonly PlanInitiative[]
  readonly alignments: readonly PlanAlignment[]
  readonly needs: readonly PlanNeed[]
}

export type PlanPart = keyof Plan

/** Whose plan is meant, bound as `strategy` and `place` for each `ownerId`. */
const SCOPES = {
  strategy: `MATCH (strategy:Strategy {id: ownerId})-[:OF_PLACE]->(place:Place)`,
  // The strategies of a place that no later one follows; a place without any has its needs.
  place: `MATCH (place:Place {id: ownerId})
  OPTIONAL MATCH (strategy:Strategy {placeId: ownerId})
  WHERE NOT EXISTS { (strategy)<-[:SUPERSEDES]-(:Strategy) }`,
} as const

export type PlanScope = keyof typeof SCOPES

const PARTS: readonly PlanPart[] = ['objectives', 'indicators', 'initiatives', 'alignments', 'needs']

/** The wanted parts of each plan in one statement, one row for each strategy. */
export const planStatement = (scope: PlanScope, wanted: Wanted): string => {
  const parts = PARTS.filter(part => wanted.has(part))
  return /* cypher */ `
  UNWIND $ids AS ownerId
  ${SCOPES[scope]}
  ${parts.map(part => PLAN_PARTS[part]).join('\n  ')}
  RETURN ${['ownerId', 'strategy.id AS strategyId', ...parts].join(', ')}
  ORDER BY ownerId, strategyId`
}

type PlanRow = Partial<Plan> & { readonly ownerId: string; readonly strategyId: string | null }

const all = <Item extends { readonly id: string }>(
  lists: readonly (readonly Item[] | undefined)[],
): Item[] => [...new Map(lists.flatMap(list => list ?? []).map(item => [item.id, item])).values()]

/** Several strategies of a place as one plan; a need that both know stands once. */
const joined = (rows: readonly PlanRow[]): Plan => ({
  objectives: all(rows.map(row => row.objectives)),
  indicators: all(rows.map(row => row.indicators)),
  initiatives: all(rows.map(row => row.initiatives)),
  alignments: rows.flatMap(row => row.alignments ?? []),
  needs: all(rows.map(row => row.needs)),
})

/** The plans of strategies or places; null for an unknown id. */
export const plans = async (
  graph: Graph,
  scope: PlanScope,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (Plan | null)[]> => {
  const rows = await graph.read<PlanRow>(planStatement(scope, wanted), { ids })
  return byOwner(rows, ids).map(own => (own.length === 0 ? null : joined(own)))
}
