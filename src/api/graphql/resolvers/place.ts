import type { PlaceResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { NEEDS_OF_PLACE } from '../../../graph/read/need.ts'
import { ORGANIZATIONS_OF_PLACE } from '../../../graph/read/organization.ts'
import { PLACE, PLACES, PLACES_OF_PLACE, type PlaceRow } from '../../../graph/read/place.ts'
import { STRATEGIES_OF_PLACE } from '../../../graph/read/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage, ownedPage } from './page.ts'
import { wanted } from './wanted.ts'

export const place: Complete<PlaceResolvers, PlaceRow> = {
  ...entity,
  scheme: ({ scheme }) => scheme ?? 'jp',
  parent: ({ parentId }, _args, { load }, info) =>
    parentId ? load.byId(PLACE, parentId, wanted(info)) : null,
  places: ({ id }, args, { load }) => ownedPage(load, PLACES_OF_PLACE, id, args),
  strategies: ({ id }, args, { load }) => ownedPage(load, STRATEGIES_OF_PLACE, id, args),
  organizations: ({ id }, args, { load }) => ownedPage(load, ORGANIZATIONS_OF_PLACE, id, args),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_PLACE, id, args),
}

export const query: Pick<QueryResolvers, 'place' | 'places'> = {
  place: (_, { id }, { load }, info) => load.byId(PLACE, id, wanted(info)),
  places: (_, args, { load }) => collectionPage(load, PLACES, args),
}
