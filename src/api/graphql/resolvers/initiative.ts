import type { InitiativeResolvers, QueryResolvers } from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { BUDGETS_OF_INITIATIVE } from '../../../graph/read/budget.ts'
import { ADVANCED_BY_INITIATIVE, ENTITY } from '../../../graph/read/entity.ts'
import { EVALUATIONS_OF_INITIATIVE } from '../../../graph/read/evaluation.ts'
import { INDICATORS_OF_INITIATIVE } from '../../../graph/read/indicator.ts'
import {
  CHILDREN_OF_INITIATIVE,
  INITIATIVE,
  INITIATIVES,
  type InitiativeRow,
} from '../../../graph/read/initiative.ts'
import { NEEDS_OF_ITEM } from '../../../graph/read/need.ts'
import { OWNERS_OF_INITIATIVE } from '../../../graph/read/organization.ts'
import { PARTICIPATIONS_OF_ITEM } from '../../../graph/read/participation.ts'
import { MEASURES_OF_INITIATIVE } from '../../../graph/read/policy-measure.ts'
import { SDG_GOALS_OF_INITIATIVE } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_INITIATIVE } from '../../../graph/read/sdg-target.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import { fiscalYear } from '../../../methods/plan/fiscal-year.ts'
import { statusIn, yearlyStatuses } from '../../../methods/plan/yearly-status.ts'
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

/** Read only where a day is asked about. */
const STATUSES: Wanted = new Set(['statuses'])

export const initiative: Complete<InitiativeResolvers, InitiativeRow> = {
  ...entity,
  ...owned(OWNERS_OF_INITIATIVE),
  ...paid(BUDGETS_OF_INITIATIVE),
  ...evaluated(EVALUATIONS_OF_INITIATIVE),
  ...levelled,
  strategy: ({ strategyId }, _args, { load }, info) => load.pointedTo(STRATEGY, strategyId, wanted(info)),
  status: async ({ id, status }, { asOf }, { load, view }) => {
    if (!asOf) return status
    const { statuses } = await load.pointedTo(INITIATIVE, id, STATUSES)
    return statusIn(status, statuses ?? [], fiscalYear(view({ asOf }).asOf))
  },
  statuses: ({ statuses }) => yearlyStatuses(statuses ?? []),
  openEnded: ({ openEnded }) => openEnded ?? false,
  parent: ({ parentId }, _args, { load }, info) => load.pointedTo(ENTITY, parentId, wanted(info)),
  children: listed(CHILDREN_OF_INITIATIVE),
  advances: paged(ADVANCED_BY_INITIATIVE),
  measures: paged(MEASURES_OF_INITIATIVE),
  indicators: paged(INDICATORS_OF_INITIATIVE),
  sdgTargets: paged(TARGETS_OF_INITIATIVE),
  similar: ({ id }, args, { view }) => similar(view(args), { ...args, label: 'Initiative', id }),
  sdgGoals: paged(SDG_GOALS_OF_INITIATIVE),
  participations: ({ id }, args, { load }) =>
    ownedPage(load, PARTICIPATIONS_OF_ITEM.Initiative(args), id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_ITEM.Initiative(args), id, args),
}

export const query: Pick<QueryResolvers, 'initiative' | 'initiatives'> = {
  initiative: (_, { id }, { load }, info) => load.treeById(INITIATIVE, id, wanted(info), selectedTree(info)),
  initiatives: (_, args, { load }) => collectionPage(load, INITIATIVES, args),
}
