import type { PlatformResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { MEMBERS_OF_PLATFORM } from '../../../graph/read/organization.ts'
import { PLATFORM, PLATFORMS, type PlatformRow } from '../../../graph/read/platform.ts'
import {
  NEEDS_WITHOUT_OFFERS,
  OFFERS_WITHOUT_NEEDS,
  samplesAmong,
} from '../../../graph/read/questions/unanswered.ts'
import { GROUPS_OF_PLATFORM } from '../../../graph/read/working-group.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { paged } from './owned-list.ts'
import { collectionPage, ownedPage } from './page.ts'
import { summed } from './platform-summary.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const platform: Complete<PlatformResolvers, PlatformRow> = {
  ...entity,
  categories: ({ categories }) => categories ?? [],
  members: ({ id }, args, { load }) =>
    ownedPage(load, MEMBERS_OF_PLATFORM, id, args, { category: args.category ?? null }),
  workingGroups: paged(GROUPS_OF_PLATFORM),
  memberCount: ({ id }, _args, { load }) => load.memberCount(id),
  ...summed,
  needsWithoutOffers: ({ id }, args, { load, view }) =>
    ownedPage(load, NEEDS_WITHOUT_OFFERS, id, args, {
      day: view(args).asOf,
      ...samplesAmong(args.samples),
    }),
  offersWithoutNeeds: ({ id }, args, { load, view }) =>
    ownedPage(load, OFFERS_WITHOUT_NEEDS, id, args, {
      day: view(args).asOf,
      ...samplesAmong(args.samples),
    }),
  newSince: ({ id }, { date }) => ({ platformId: id, date }),
}

export const query: Pick<QueryResolvers, 'platform' | 'platforms'> = {
  platform: (_, { id }, { load }, info) => load.treeById(PLATFORM, id, wanted(info), selectedTree(info)),
  platforms: (_, args, { load }) => collectionPage(load, PLATFORMS, args),
}
