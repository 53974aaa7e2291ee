import type { Runner } from '../../engine/schema.ts'
import { type StoredNode, type StoredProperties, storedNodes } from './dataset-read.ts'

const STRATEGY = /* cypher */ `
  MATCH (s:Strategy {id: $id})
  RETURN properties(s) AS properties`

/** Every strategy there is, for one that is not. */
const STRATEGIES = /* cypher */ `
  MATCH (s:Strategy)
  RETURN s.id AS id
  ORDER BY s.sortKey`

const ITEMS = /* cypher */ `
  MATCH (n:Entity {strategyId: $id})
  WHERE n:Indicator OR n:Initiative
  OPTIONAL MATCH (n)-[:PART_OF|MEASURES]->(above:Entity)
  RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
  ORDER BY above.sortKey, n.order, n.sortKey`

/** What an indicator measures, which tells where in the plan it stands. */
const MEASURED = /* cypher */ `
  MATCH (n:Indicator {strategyId: $id})-[:MEASURES]->(above:Entity)
  RETURN n.id AS id, { id: above.id, name: coalesce(above.nameJa, above.nameEn) } AS above`

/** Under which further measures the plan lists an initiative again. */
const LISTED_AGAIN = /* cypher */ `
  MATCH (n:Initiative {strategyId: $id})-[:ALSO_UNDER]->(also:PolicyMeasure)
  WITH n, also
  ORDER BY also.sortKey
  RETURN n.id AS id, collect({ id: also.id, name: coalesce(also.nameJa, also.nameEn) }) AS also`

/** Values, amounts and judgements of items, whatever dataset they are of. */
const RECORDS = /* cypher */ `
  UNWIND $ids AS itemId
  MATCH (:Entity {id: itemId})<-[:VALUE_OF|BUDGET_OF|EVALUATES]-(n:Entity)
  RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
  ORDER BY n.sortKey`

const ORGANIZATIONS = /* cypher */ `
  MATCH (o:Organization)
  WHERE o.id IN $names OR o.nameJa IN $names OR o.nameEn IN $names
  RETURN o.id AS id, labels(o) AS labels, properties(o) AS properties
  ORDER BY o.sortKey`

/** An item of the plan under which something stands. */
export interface Above {
  readonly id: string
  readonly name: string
}

/** What the store knows of a strategy's indicators and initiatives. */
export interface StrategyRecords {
  readonly strategy: StoredProperties
  /** In the order of the plan. */
  readonly items: readonly StoredNode[]
  /** What each indicator measures. */
  readonly measured: ReadonlyMap<string, Above>
  /** Further measures under which the plan lists an initiative again. */
  readonly listedAgain: ReadonlyMap<string, readonly Above[]>
  readonly values: readonly StoredNode[]
  readonly budgets: readonly StoredNode[]
  readonly evaluations: readonly StoredNode[]
}

/** Everything recorded of a strategy's indicators and initiatives; null where there is no such strategy. */
export const strategyRecords = async (runner: Runner, id: string): Promise<StrategyRecords | null> => {
  const [found] = (await runner.run<{ properties: StoredProperties }>(STRATEGY, { id })).records
  if (!found) return null
  const items = await storedNodes(runner, ITEMS, { id })
  const measured = await runner.run<{ id: string; above: Above }>(MEASURED, { id })
  const again = await runner.run<{ id: string; also: readonly Above[] }>(LISTED_AGAIN, { id })
  const records = await storedNodes(runner, RECORDS, { ids: items.map(item => item.id) })
  return {
    strategy: found.get('properties'),
    items,
    measured: new Map(measured.records.map(record => [record.get('id'), record.get('above')])),
    listedAgain: new Map(again.records.map(record => [record.get('id'), record.get('also')])),
    values: records.filter(({ label }) => label === 'IndicatorValue'),
    budgets: records.filter(({ label }) => label === 'Budget'),
    evaluations: records.filter(({ label }) => label === 'Evaluation'),
  }
}

/** The ids of all strategies. */
export const strategyIds = async (runner: Runner): Promise<readonly string[]> =>
  (await runner.run<{ id: string }>(STRATEGIES)).records.map(record => record.get('id'))

/** Organisations that one of the names, or ids, is the name or the id of. */
export const organizationsCalled = (runner: Runner, names: readonly string[]) =>
  names.length === 0 ? Promise.resolve([]) : storedNodes(runner, ORGANIZATIONS, { names })
