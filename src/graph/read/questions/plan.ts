import { periodFrom } from '../../../methods/plan/fiscal-year.ts'
import type { Plan, PlanPart } from '../../../methods/plan/plan-facts.ts'
import type { Wanted } from '../../engine/concept.ts'
import type { Graph } from '../../engine/driver.ts'
import { byOwner } from '../../engine/list.ts'
import { PLAN_PARTS } from './plan-parts.ts'

/** Plans of a place that are read at once. */
export const PLACE_PLANS = 50

/** Whose plan is meant, bound as `strategy` and `place` for each `ownerId`. */
const SCOPES = {
  strategy: `MATCH (strategy:Strategy {id: ownerId})-[:OF_PLACE]->(place:Place)`,
  // The strategies of a place and of what lies in it that no later one follows; a place without any has its needs.
  place: `CALL (ownerId) {
    MATCH (:Place {id: ownerId})<-[:PART_OF*0..2]-(place:Place)
    OPTIONAL MATCH (strategy:Strategy {placeId: place.id})
    USING INDEX strategy:Strategy(placeId)
    WHERE NOT EXISTS { (strategy)<-[:SUPERSEDES]-(:Strategy) }
    WITH place, strategy
    WHERE strategy IS NOT NULL OR place.id = ownerId OR EXISTS { (place)<-[:OF_PLACE]-(:Need) }
    RETURN place, strategy
    ORDER BY strategy IS NULL, strategy.sortKey, place.sortKey
    LIMIT ${PLACE_PLANS + 1}
  }`,
} as const

type PlanScope = keyof typeof SCOPES

/** When the plan begins and ends. */
const PERIOD = ['strategy.startsOn AS startsOn', 'strategy.endsOn AS endsOn']

const PARTS: readonly PlanPart[] = [
  'objectives',
  'indicators',
  'initiatives',
  'alignments',
  'needs',
  'owners',
  'evaluations',
  'owned',
  'named',
]

/** The wanted parts of each plan in one statement, one row for each strategy. */
export const planStatement = (scope: PlanScope, wanted: Wanted): string => {
  const parts = PARTS.filter(part => wanted.has(part))
  return /* cypher */ `
  UNWIND $ids AS ownerId
  ${SCOPES[scope]}
  ${parts.map(part => PLAN_PARTS[part]).join('\n  ')}
  RETURN ${['ownerId', 'strategy.id AS strategyId', 'coalesce(strategy.sample, place.sample, false) AS sample', ...(wanted.has('indicators') ? PERIOD : []), ...parts].join(', ')}
  ORDER BY ownerId, strategyId`
}

interface PlanRow extends Partial<Plan> {
  readonly ownerId: string
  readonly strategyId: string | null
  readonly startsOn?: string | null
  readonly endsOn?: string | null
}

/** The indicators of a plan, each with the years of the plan: counts are added up from its first. */
const indicatorsOf = ({ indicators = [], startsOn = null, endsOn = null }: PlanRow) => {
  const period = periodFrom(startsOn, endsOn)
  return indicators.map(indicator => ({ ...indicator, period }))
}

/** A strategy's plan with its own parts alone; what was not wanted is empty. */
const planOf = (row: PlanRow): Plan => ({
  sample: row.sample ?? false,
  objectives: row.objectives ?? [],
  indicators: indicatorsOf(row),
  initiatives: row.initiatives ?? [],
  alignments: row.alignments ?? [],
  needs: row.needs ?? [],
  owners: row.owners ?? [],
  evaluations: row.evaluations ?? [],
  owned: row.owned ?? [],
  named: row.named ?? [],
})

const plansIn = async (
  graph: Graph,
  scope: PlanScope,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (readonly Plan[])[]> => {
  const rows = await graph.read<PlanRow>(`plan of a ${scope}`, planStatement(scope, wanted), { ids })
  return byOwner(rows, ids).map(own => own.map(planOf))
}

/** The plans of strategies; null for an unknown id. */
export const strategyPlans = async (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (Plan | null)[]> =>
  (await plansIn(graph, 'strategy', ids, wanted)).map(([plan]) => plan ?? null)

/**
 * The plans of places and of what lies in them, one for each strategy and for each place that has only needs; none
 * for an unknown id, and one more than `PLACE_PLANS` where there are too many to be read.
 */
export const placePlans = (
  graph: Graph,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (readonly Plan[])[]> => plansIn(graph, 'place', ids, wanted)
