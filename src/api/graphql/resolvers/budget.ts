import type { GraphQLResolveInfo } from 'graphql'
import type { BudgetResolvers, BudgetTotalResolvers, QueryResolvers } from '../../../generated/schema.ts'
import type { OwnedList } from '../../../graph/engine/list.ts'
import { BUDGET, BUDGETS, type BudgetRow } from '../../../graph/read/budget.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { BudgetTotal } from '../../../methods/money/budget-sum.ts'
import { BUDGET_STAGE } from '../../../model/words/plan.ts'
import { totalsOf } from '../../../questions/budget-totals.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, NAME } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import type { Text } from './text.ts'
import { wanted } from './wanted.ts'

export const budget: Complete<BudgetResolvers, BudgetRow> = {
  ...entity,
  ...composedName(budgetName),
  item: ({ itemId }, _args, { load }, info) => load.pointedTo(ENTITY, itemId, wanted(info)),
}

/** Such as 岸壁の補修 2024 決算. */
export async function budgetName({ itemId, year, stage }: BudgetRow, { load }: Context): Promise<Text> {
  const { nameJa, nameEn } = await load.pointedTo(ENTITY, itemId, NAME)
  const { ja, en } = BUDGET_STAGE[stage]
  return { ja: nameJa && `${nameJa} ${year} ${ja}`, en: nameEn && `${nameEn}, ${year} ${en}` }
}

/** The money of an item of a plan. */
export const paid = (list: OwnedList<BudgetRow>) => ({
  budgets: ({ id }: { readonly id: string }, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.wholeList(list, id, wanted(info)),
  budgetTotals: ({ id }: { readonly id: string }, _args: object, { view }: Context) => totalsOf(view({}), id),
})

export const budgetTotal: Complete<BudgetTotalResolvers, BudgetTotal> = {
  amount: ({ amount }) => amount.toNumber(),
  missing: ({ missing }, _args, { load }, info) =>
    Promise.all(missing.map(id => load.pointedTo(ENTITY, id, wanted(info)))),
}

export const query: Pick<QueryResolvers, 'budget' | 'budgets'> = {
  budget: (_, { id }, { load }, info) => load.treeById(BUDGET, id, wanted(info), selectedTree(info)),
  budgets: (_, args, { load }) => collectionPage(load, BUDGETS, args),
}
