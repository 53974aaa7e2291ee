import type { GraphQLResolveInfo } from 'graphql'
import type { OfferResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { CAPABILITIES_OF_OFFER, CAPABILITY } from '../../../graph/read/capability.ts'
import type { MatchExtra } from '../../../graph/read/match.ts'
import { NEEDS_FOR_OFFER } from '../../../graph/read/need.ts'
import { OFFER, OFFERS, type OfferRow } from '../../../graph/read/offer.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import { SDG_GOALS_OF_OFFER } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_OFFER } from '../../../graph/read/sdg-target.ts'
import { isOpenOn } from '../../../methods/plan/open.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const offer: Complete<OfferResolvers, OfferRow> = {
  ...entity,
  open: (row, args, { view }) => isOpenOn(row, view(args).asOf),
  madeBy: ({ madeById }, _args, { load }, info) => load.pointedTo(ORGANIZATION, madeById, wanted(info)),
  provides: listed(CAPABILITIES_OF_OFFER),
  needs: paged(NEEDS_FOR_OFFER),
  sdgTargets: paged(TARGETS_OF_OFFER),
  sdgGoals: paged(SDG_GOALS_OF_OFFER),
}

/** Of a pair of need and offer. */
export const matchEdge = {
  sharedCapabilities: (
    { link }: { readonly link: MatchExtra },
    _args: object,
    { load }: Context,
    info: GraphQLResolveInfo,
  ) => Promise.all(link.sharedCapabilities.map(id => load.pointedTo(CAPABILITY, id, wanted(info)))),
}

export const query: Pick<QueryResolvers, 'offer' | 'offers'> = {
  offer: (_, { id }, { load }, info) => load.treeById(OFFER, id, wanted(info), selectedTree(info)),
  offers: (_, args, { load }) => collectionPage(load, OFFERS, args),
}
