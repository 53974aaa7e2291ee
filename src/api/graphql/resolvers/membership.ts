import type { MemberEdgeResolvers, MembershipResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { MEMBERSHIP, MEMBERSHIPS, type MembershipRow } from '../../../graph/read/membership.ts'
import { type MemberExtra, ORGANIZATION, type OrganizationRow } from '../../../graph/read/organization.ts'
import { PLATFORM } from '../../../graph/read/platform.ts'
import { WORKING_GROUP } from '../../../graph/read/working-group.ts'
import type { Edge } from '../loaders/connection.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, joined } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const membership: Complete<MembershipResolvers, MembershipRow> = {
  ...entity,
  ...composedName(joined(({ organizationId, memberOfId }) => [organizationId, memberOfId], ' – ')),
  organization: ({ organizationId }, _args, { load }, info) =>
    load.pointedTo(ORGANIZATION, organizationId, wanted(info)),
  memberOf: ({ memberOfId }, _args, { load }, info) => load.pointedTo(ENTITY, memberOfId, wanted(info)),
  platform: ({ memberOfId }, _args, { load }, info) => load.byId(PLATFORM, memberOfId, wanted(info)),
  workingGroup: ({ memberOfId }, _args, { load }, info) => load.byId(WORKING_GROUP, memberOfId, wanted(info)),
}

export const memberEdge: Complete<MemberEdgeResolvers, Edge<OrganizationRow, MemberExtra>> = {
  membership: ({ link }, _args, { load }, info) =>
    load.pointedTo(MEMBERSHIP, link.membershipId, wanted(info)),
  category: ({ link }) => link.category,
  validFrom: ({ link }) => link.validFrom,
  validTo: ({ link }) => link.validTo,
}

export const query: Pick<QueryResolvers, 'membership' | 'memberships'> = {
  membership: (_, { id }, { load }, info) => load.treeById(MEMBERSHIP, id, wanted(info), selectedTree(info)),
  memberships: (_, args, { load }) => collectionPage(load, MEMBERSHIPS, args),
}
