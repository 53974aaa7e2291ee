import type { PlatformResolvers, QueryResolvers } from '../generated/schema.ts'
import { MEMBERS_OF_PLATFORM } from '../graph/organization.ts'
import { PLATFORM, PLATFORMS, type PlatformRow } from '../graph/platform.ts'
import { GROUPS_OF_PLATFORM } from '../graph/working-group.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything, some } from './page.ts'
import { wanted } from './wanted.ts'

export const platform: Complete<PlatformResolvers, PlatformRow> = {
  ...entity,
  members: ({ id }, args, { load }) =>
    some(load, MEMBERS_OF_PLATFORM, id, args, { category: args.category ?? null }),
  workingGroups: ({ id }, args, { load }) => some(load, GROUPS_OF_PLATFORM, id, args),
}

export const query: Pick<QueryResolvers, 'platform' | 'platforms'> = {
  platform: (_, { id }, { load }, info) => load.one(PLATFORM, id, wanted(info)),
  platforms: (_, args, { load }) => everything(load, PLATFORMS, args),
}
