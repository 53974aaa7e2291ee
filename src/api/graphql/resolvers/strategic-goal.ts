import type { QueryResolvers, StrategicGoalResolvers } from '../../../generated/schema.ts'
import { BUDGETS_OF_GOAL } from '../../../graph/read/budget.ts'
import { EVALUATIONS_OF_GOAL } from '../../../graph/read/evaluation.ts'
import { INDICATORS_OF_GOAL } from '../../../graph/read/indicator.ts'
import { MAIN_EFFORTS_OF_GOAL } from '../../../graph/read/initiative.ts'
import { NEEDS_OF_ITEM } from '../../../graph/read/need.ts'
import { OWNERS_OF_GOAL } from '../../../graph/read/organization.ts'
import { PARTICIPATIONS_OF_ITEM } from '../../../graph/read/participation.ts'
import { MEASURES_OF_GOAL } from '../../../graph/read/policy-measure.ts'
import { SDG_GOALS_OF_GOAL } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_GOAL } from '../../../graph/read/sdg-target.ts'
import { STRATEGIC_GOAL, STRATEGIC_GOALS, type StrategicGoalRow } from '../../../graph/read/strategic-goal.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import { assessment } from '../../../questions/assessment.ts'
import { paid } from './budget.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { evaluated } from './evaluation.ts'
import { levelled, owned } from './owned.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage, ownedPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { textIn } from './text.ts'
import { wanted } from './wanted.ts'

export const strategicGoal: Complete<StrategicGoalResolvers, StrategicGoalRow> = {
  ...entity,
  ...owned(OWNERS_OF_GOAL),
  ...paid(BUDGETS_OF_GOAL),
  ...evaluated(EVALUATIONS_OF_GOAL),
  ...levelled,
  assessment: ({ id, strategyId }, args, { view }) =>
    assessment(view(args), { strategy: strategyId, item: id }),
  strategy: ({ strategyId }, _args, { load }, info) => load.pointedTo(STRATEGY, strategyId, wanted(info)),
  subtitle: ({ subtitleJa, subtitleEn }, { language }) =>
    textIn({ ja: subtitleJa, en: subtitleEn }, language),
  measures: listed(MEASURES_OF_GOAL),
  mainEfforts: listed(MAIN_EFFORTS_OF_GOAL),
  indicators: listed(INDICATORS_OF_GOAL),
  sdgTargets: paged(TARGETS_OF_GOAL),
  sdgGoals: paged(SDG_GOALS_OF_GOAL),
  participations: ({ id }, args, { load }) =>
    ownedPage(load, PARTICIPATIONS_OF_ITEM.StrategicGoal(args), id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_ITEM.StrategicGoal(args), id, args),
}

export const query: Pick<QueryResolvers, 'strategicGoal' | 'strategicGoals'> = {
  strategicGoal: (_, { id }, { load }, info) =>
    load.treeById(STRATEGIC_GOAL, id, wanted(info), selectedTree(info)),
  strategicGoals: (_, args, { load }) => collectionPage(load, STRATEGIC_GOALS, args),
}
