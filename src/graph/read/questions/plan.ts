import { periodFrom } from '../../../methods/plan/fiscal-year.ts'
import type { Plan, PlanPart } from '../../../methods/plan/plan-facts.ts'
import type { Wanted } from '../../engine/concept.ts'
import type { Graph } from '../../engine/driver.ts'
import { byOwner } from '../../engine/list.ts'
import { PLAN_PARTS } from './plan-parts.ts'

/** Whose plan is meant, bound as `strategy` and `place` for each `ownerId`. */
const SCOPES = {
  strategy: `MATCH (strategy:Strategy {id: ownerId})-[:OF_PLACE]->(place:Place)`,
  // The strategies of a place that no later one follows; a place without any has its needs.
  place: `MATCH (place:Place {id: ownerId})
  OPTIONAL MATCH (strategy:Strategy {placeId: ownerId})
  WHERE NOT EXISTS { (strategy)<-[:SUPERSEDES]-(:Strategy) }`,
} as const

export type PlanScope = keyof typeof SCOPES

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
  RETURN ${['ownerId', 'strategy.id AS strategyId', ...(wanted.has('indicators') ? PERIOD : []), ...parts].join(', ')}
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

const all = <Item extends { readonly id: string }>(
  lists: readonly (readonly Item[] | undefined)[],
): Item[] => [...new Map(lists.flatMap(list => list ?? []).map(item => [item.id, item])).values()]

/** Several strategies of a place as one plan; a need that both know stands once. */
const joined = (rows: readonly PlanRow[]): Plan => ({
  objectives: all(rows.map(row => row.objectives)),
  indicators: all(rows.map(indicatorsOf)),
  initiatives: all(rows.map(row => row.initiatives)),
  alignments: rows.flatMap(row => row.alignments ?? []),
  needs: all(rows.map(row => row.needs)),
  owners: all(rows.map(row => row.owners)),
  evaluations: all(rows.map(row => row.evaluations)),
  owned: rows.flatMap(row => row.owned ?? []),
  named: all(rows.map(row => row.named)),
})

/** The plans of strategies or places; null for an unknown id. */
export const plans = async (
  graph: Graph,
  scope: PlanScope,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (Plan | null)[]> => {
  const rows = await graph.read<PlanRow>(`plan of a ${scope}`, planStatement(scope, wanted), { ids })
  return byOwner(rows, ids).map(own => (own.length === 0 ? null : joined(own)))
}
