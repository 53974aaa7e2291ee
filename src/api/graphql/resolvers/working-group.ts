import type { QueryResolvers, WorkingGroupResolvers } from '../../../generated/schema.ts'
import { MEMBERS_OF_GROUP } from '../../../graph/read/organization.ts'
import { PLATFORM } from '../../../graph/read/platform.ts'
import { WORKING_GROUP, WORKING_GROUPS, type WorkingGroupRow } from '../../../graph/read/working-group.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage, ownedPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const workingGroup: Complete<WorkingGroupResolvers, WorkingGroupRow> = {
  ...entity,
  platform: ({ platformId }, _args, { load }, info) => load.pointedTo(PLATFORM, platformId, wanted(info)),
  members: ({ id }, args, { load }) =>
    ownedPage(load, MEMBERS_OF_GROUP, id, args, { category: args.category ?? null }),
  memberCount: ({ id }, _args, { load }) => load.memberCount(id),
}

export const query: Pick<QueryResolvers, 'workingGroup' | 'workingGroups'> = {
  workingGroup: (_, { id }, { load }, info) =>
    load.treeById(WORKING_GROUP, id, wanted(info), selectedTree(info)),
  workingGroups: (_, args, { load }) => collectionPage(load, WORKING_GROUPS, args),
}
