import type { PlaceResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { NEEDS_OF_PLACE } from '../../../graph/read/need.ts'
import { ORGANIZATIONS_OF_PLACE } from '../../../graph/read/organization.ts'
import { PLACE, PLACES, PLACES_OF_PLACE, type PlaceRow } from '../../../graph/read/place.ts'
import { STRATEGIES_OF_PLACE } from '../../../graph/read/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const place: Complete<PlaceResolvers, PlaceRow> = {
  ...entity,
  scheme: ({ scheme }) => scheme ?? 'jp',
  parent: ({ parentId }, _args, { load }, info) =>
    parentId ? load.byId(PLACE, parentId, wanted(info)) : null,
  places: paged(PLACES_OF_PLACE),
  strategies: paged(STRATEGIES_OF_PLACE),
  organizations: paged(ORGANIZATIONS_OF_PLACE),
  needs: paged(NEEDS_OF_PLACE),
}

export const query: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_, { id }, { load }, info) => load.treeById(PLACE, id, wanted(info), selectedTree(info)),
  places: (_, args, { load }) => collectionPage(load, PLACES, args),
}
