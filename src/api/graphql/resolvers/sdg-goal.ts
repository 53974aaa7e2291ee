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
import { collectionPage, ownedPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { wanted } from './wanted.ts'

export const sdgGoal: Complete<SdgGoalResolvers, SdgGoalRow> = {
  ...entity,
  aliases: ({ aliasesJa, aliasesEn }, { language }) => (language === 'EN' ? aliasesEn : aliasesJa) ?? [],
  targets: ({ id }, _args, { load }, info) => load.wholeList(TARGETS_OF_SDG_GOAL, id, wanted(info)),
  goals: ({ id }, args, { load }) => ownedPage(load, GOALS_SERVING_SDG_GOAL, id, args),
  measures: ({ id }, args, { load }) => ownedPage(load, MEASURES_SERVING_SDG_GOAL, id, args),
  initiatives: ({ id }, args, { load }) => ownedPage(load, INITIATIVES_SERVING_SDG_GOAL, id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_SERVING_SDG_GOAL, id, args),
  offers: ({ id }, args, { load }) => ownedPage(load, OFFERS_SERVING_SDG_GOAL, id, args),
  organizations: ({ id }, args, { load }) => ownedPage(load, ORGANIZATIONS_SERVING_SDG_GOAL, id, args),
}

export const query: Pick<QueryResolvers, 'sdgGoal' | 'sdgGoals'> = {
  sdgGoal: (_, args, { load }, info) => load.byId(SDG_GOAL, sdgId(args), wanted(info)),
  sdgGoals: (_, args, { load }) => collectionPage(load, SDG_GOALS, args),
}
