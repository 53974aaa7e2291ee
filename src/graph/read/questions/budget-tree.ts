import type { BudgetItem } from '../../../methods/money/budget-sum.ts'
import type { Graph } from '../../engine/driver.ts'
import { byOwner } from '../../engine/list.ts'

/** What stands below an item, itself first, each with what is stated of its money. */
const BUDGET_TREE = /* cypher */ `
  UNWIND $ids AS ownerId
  MATCH (owner:Entity {id: ownerId})
  MATCH (owner)<-[:PART_OF*0..10]-(item:StrategicGoal|PolicyMeasure|Initiative)
  RETURN ownerId, item.id AS id,
    coalesce(item.parentId, item.goalId) AS parentId,
    [(item)<-[:BUDGET_OF]-(b:Budget) | b {.year, .stage, .kind, .currency, .amount, .fundedBy}] AS amounts
  ORDER BY ownerId, item.sortKey`

/** Each item with all that is part of it, for adding up what they cost. */
export const budgetTrees = async (
  graph: Graph,
  ids: readonly string[],
): Promise<readonly (readonly BudgetItem[])[]> =>
  byOwner(
    await graph.read<BudgetItem & { readonly ownerId: string }>('budgets below items', BUDGET_TREE, { ids }),
    ids,
  )
