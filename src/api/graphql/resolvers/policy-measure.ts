import type { PolicyMeasureResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { BUDGETS_OF_MEASURE } from '../../../graph/read/budget.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { EVALUATIONS_OF_MEASURE } from '../../../graph/read/evaluation.ts'
import { INDICATORS_OF_MEASURE } from '../../../graph/read/indicator.ts'
import { INITIATIVES_OF_MEASURE } from '../../../graph/read/initiative.ts'
import { NEEDS_OF_ITEM } from '../../../graph/read/need.ts'
import { OWNERS_OF_MEASURE } from '../../../graph/read/organization.ts'
import { PARTICIPATIONS_OF_ITEM } from '../../../graph/read/participation.ts'
import {
  MEASURES_OF_MEASURE,
  POLICY_MEASURE,
  POLICY_MEASURES,
  type PolicyMeasureRow,
} from '../../../graph/read/policy-measure.ts'
import { SDG_GOALS_OF_MEASURE } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_MEASURE } from '../../../graph/read/sdg-target.ts'
import { STRATEGIC_GOAL } from '../../../graph/read/strategic-goal.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import { assessment } from '../../../questions/assessment.ts'
import { similar } from '../../../questions/similar.ts'
import { paid } from './budget.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { evaluated } from './evaluation.ts'
import { levelled, owned } from './owned.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage, ownedPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const policyMeasure: Complete<PolicyMeasureResolvers, PolicyMeasureRow> = {
  ...entity,
  ...owned(OWNERS_OF_MEASURE),
  ...paid(BUDGETS_OF_MEASURE),
  ...evaluated(EVALUATIONS_OF_MEASURE),
  ...levelled,
  assessment: ({ id, strategyId }, args, { view }) =>
    assessment(view(args), { strategy: strategyId, item: id }),
  strategy: ({ strategyId }, _args, { load }, info) => load.pointedTo(STRATEGY, strategyId, wanted(info)),
  goal: ({ goalId }, _args, { load }, info) => load.pointedTo(STRATEGIC_GOAL, goalId, wanted(info)),
  parent: ({ parentId, goalId }, _args, { load }, info) =>
    load.pointedTo(ENTITY, parentId ?? goalId, wanted(info)),
  measures: listed(MEASURES_OF_MEASURE),
  initiatives: paged(INITIATIVES_OF_MEASURE),
  indicators: listed(INDICATORS_OF_MEASURE),
  sdgTargets: paged(TARGETS_OF_MEASURE),
  similar: ({ id }, args, { view }) => similar(view(args), { ...args, label: 'PolicyMeasure', id }),
  sdgGoals: paged(SDG_GOALS_OF_MEASURE),
  participations: ({ id }, args, { load }) =>
    ownedPage(load, PARTICIPATIONS_OF_ITEM.PolicyMeasure(args), id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_ITEM.PolicyMeasure(args), id, args),
}

export const query: Pick<QueryResolvers, 'policyMeasure' | 'policyMeasures'> = {
  policyMeasure: (_, { id }, { load }, info) =>
    load.treeById(POLICY_MEASURE, id, wanted(info), selectedTree(info)),
  policyMeasures: (_, args, { load }) => collectionPage(load, POLICY_MEASURES, args),
}
