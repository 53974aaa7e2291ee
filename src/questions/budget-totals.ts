import { type BudgetTotal, budgetTotals } from '../methods/money/budget-sum.ts'
import type { View } from './view.ts'

/** What an item of a plan costs by year and stage, with what the sums lack. */
export const totalsOf = async (view: View, id: string): Promise<readonly BudgetTotal[]> =>
  budgetTotals(await view.budgetTree(id), id)
