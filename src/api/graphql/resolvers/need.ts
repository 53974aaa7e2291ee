import type { NeedResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { CAPABILITIES_OF_NEED } from '../../../graph/read/capability.ts'
import { ITEMS_OF_NEED } from '../../../graph/read/entity.ts'
import { NEED, NEEDS, type NeedRow } from '../../../graph/read/need.ts'
import { OFFERS_FOR_NEED } from '../../../graph/read/offer.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import { PLACE } from '../../../graph/read/place.ts'
import { SDG_GOALS_OF_NEED } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_NEED } from '../../../graph/read/sdg-target.ts'
import { isOpenOn } from '../../../methods/plan/open.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const need: Complete<NeedResolvers, NeedRow> = {
  ...entity,
  open: (row, args, { view }) => isOpenOn(row, view(args).asOf),
  raisedBy: ({ raisedById }, _args, { load }, info) => load.pointedTo(ORGANIZATION, raisedById, wanted(info)),
  for: listed(ITEMS_OF_NEED),
  place: ({ placeId }, _args, { load }, info) => (placeId ? load.byId(PLACE, placeId, wanted(info)) : null),
  requires: listed(CAPABILITIES_OF_NEED),
  offers: paged(OFFERS_FOR_NEED),
  sdgTargets: paged(TARGETS_OF_NEED),
  sdgGoals: paged(SDG_GOALS_OF_NEED),
}

export const query: Pick<QueryResolvers, 'need' | 'needs'> = {
  need: (_, { id }, { load }, info) => load.treeById(NEED, id, wanted(info), selectedTree(info)),
  needs: (_, args, { load }) => collectionPage(load, NEEDS, args),
}
