import type { QueryResolvers, SdgGoalResolvers } from '../../../generated/schema.ts'
import { INITIATIVES_SERVING_SDG_GOAL } from '../../../graph/read/initiative.ts'
import { NEEDS_SERVING_SDG_GOAL } from '../../../graph/read/need.ts'
import { OFFERS_SERVING_SDG_GOAL } from '../../../graph/read/offer.ts'
import { ORGANIZATIONS_SERVING_SDG_GOAL } from '../../../graph/read/organization.ts'
import { MEASURES_SERVING_SDG_GOAL } from '../../../graph/read/policy-measure.ts'
import { SDG_GOAL, SDG_GOALS, type SdgGoalRow } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_SDG_GOAL } from '../../../graph/read/sdg-target.ts'
import { GOALS_SERVING_SDG_GOAL } from '../../../graph/read/strategic-goal.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, pagedWithSamples } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const sdgGoal: Complete<SdgGoalResolvers, SdgGoalRow> = {
  ...entity,
  aliases: ({ aliasesJa, aliasesEn }, { language }) => (language === 'EN' ? aliasesEn : aliasesJa) ?? [],
  targets: listed(TARGETS_OF_SDG_GOAL),
  goals: pagedWithSamples(GOALS_SERVING_SDG_GOAL),
  measures: pagedWithSamples(MEASURES_SERVING_SDG_GOAL),
  initiatives: pagedWithSamples(INITIATIVES_SERVING_SDG_GOAL),
  needs: pagedWithSamples(NEEDS_SERVING_SDG_GOAL),
  offers: pagedWithSamples(OFFERS_SERVING_SDG_GOAL),
  organizations: pagedWithSamples(ORGANIZATIONS_SERVING_SDG_GOAL),
}

export const query: Pick<QueryResolvers, 'sdgGoal' | 'sdgGoals'> = {
  sdgGoal: (_, args, { load }, info) =>
    load.treeById(SDG_GOAL, sdgId(args), wanted(info), selectedTree(info)),
  sdgGoals: (_, args, { load }) => collectionPage(load, SDG_GOALS, args),
}
