import type { QueryResolvers, SdgTargetResolvers } from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { INITIATIVES_SERVING_TARGET } from '../../../graph/read/initiative.ts'
import { NEEDS_SERVING_TARGET } from '../../../graph/read/need.ts'
import { OFFERS_SERVING_TARGET } from '../../../graph/read/offer.ts'
import {
  ORGANIZATIONS_SERVING_TARGET,
  TOP_ORGANIZATIONS_OF_TARGET,
} from '../../../graph/read/organization.ts'
import { MEASURES_SERVING_TARGET } from '../../../graph/read/policy-measure.ts'
import { SDG_GOAL } from '../../../graph/read/sdg-goal.ts'
import { INDICATORS_OF_SDG_TARGET } from '../../../graph/read/sdg-indicator.ts'
import {
  SDG_TARGET,
  SDG_TARGETS,
  type SdgTargetRow,
  TARGETS_INFLUENCED_BY_TARGET,
  TARGETS_INFLUENCING_TARGET,
} from '../../../graph/read/sdg-target.ts'
import { GOALS_SERVING_TARGET } from '../../../graph/read/strategic-goal.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage, ownedPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { wanted } from './wanted.ts'

const COLOR: Wanted = new Set(['color'])

export const sdgTarget: Complete<SdgTargetResolvers, SdgTargetRow> = {
  ...entity,
  goal: ({ goalId }, _args, { load }, info) => load.pointedTo(SDG_GOAL, goalId, wanted(info)),
  color: async ({ goalId }, _args, { load }) => (await load.pointedTo(SDG_GOAL, goalId, COLOR)).color,
  indicators: ({ id }, _args, { load }, info) => load.wholeList(INDICATORS_OF_SDG_TARGET, id, wanted(info)),
  goals: ({ id }, args, { load }) => ownedPage(load, GOALS_SERVING_TARGET, id, args),
  measures: ({ id }, args, { load }) => ownedPage(load, MEASURES_SERVING_TARGET, id, args),
  initiatives: ({ id }, args, { load }) => ownedPage(load, INITIATIVES_SERVING_TARGET, id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_SERVING_TARGET, id, args),
  offers: ({ id }, args, { load }) => ownedPage(load, OFFERS_SERVING_TARGET, id, args),
  organizations: ({ id }, args, { load }) => ownedPage(load, ORGANIZATIONS_SERVING_TARGET, id, args),
  topOrganizations: ({ id }, args, { load }) => ownedPage(load, TOP_ORGANIZATIONS_OF_TARGET, id, args),
  influences: ({ id }, args, { load }) => ownedPage(load, TARGETS_INFLUENCED_BY_TARGET, id, args),
  influencedBy: ({ id }, args, { load }) => ownedPage(load, TARGETS_INFLUENCING_TARGET, id, args),
}

export const query: Pick<QueryResolvers, 'sdgTarget' | 'sdgTargets'> = {
  sdgTarget: (_, args, { load }, info) => load.byId(SDG_TARGET, sdgId(args), wanted(info)),
  sdgTargets: (_, args, { load }) => collectionPage(load, SDG_TARGETS, args),
}
