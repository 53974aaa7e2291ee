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
import { listed, paged, pagedWithSamples } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

const COLOR: Wanted = new Set(['color'])

export const sdgTarget: Complete<SdgTargetResolvers, SdgTargetRow> = {
  ...entity,
  goal: ({ goalId }, _args, { load }, info) => load.pointedTo(SDG_GOAL, goalId, wanted(info)),
  color: async ({ goalId }, _args, { load }) => (await load.pointedTo(SDG_GOAL, goalId, COLOR)).color,
  indicators: listed(INDICATORS_OF_SDG_TARGET),
  goals: pagedWithSamples(GOALS_SERVING_TARGET),
  measures: pagedWithSamples(MEASURES_SERVING_TARGET),
  initiatives: pagedWithSamples(INITIATIVES_SERVING_TARGET),
  needs: pagedWithSamples(NEEDS_SERVING_TARGET),
  offers: pagedWithSamples(OFFERS_SERVING_TARGET),
  organizations: pagedWithSamples(ORGANIZATIONS_SERVING_TARGET),
  topOrganizations: pagedWithSamples(TOP_ORGANIZATIONS_OF_TARGET),
  influences: paged(TARGETS_INFLUENCED_BY_TARGET),
  influencedBy: paged(TARGETS_INFLUENCING_TARGET),
}

export const query: Pick<QueryResolvers, 'sdgTarget' | 'sdgTargets'> = {
  sdgTarget: (_, args, { load }, info) =>
    load.treeById(SDG_TARGET, sdgId(args), wanted(info), selectedTree(info)),
  sdgTargets: (_, args, { load }) => collectionPage(load, SDG_TARGETS, args),
}
