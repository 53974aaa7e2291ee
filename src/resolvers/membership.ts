import type { MemberEdgeResolvers, MembershipResolvers, QueryResolvers } from '../generated/schema.ts'
import { ENTITY } from '../graph/entity.ts'
import { MEMBERSHIP, MEMBERSHIPS, type MembershipRow } from '../graph/membership.ts'
import { type MemberExtra, ORGANIZATION, type OrganizationRow } from '../graph/organization.ts'
import { PLATFORM } from '../graph/platform.ts'
import { WORKING_GROUP } from '../graph/working-group.ts'
import type { Edge } from '../loaders/connection.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, joined } from './entity.ts'
import { everything } from './page.ts'

export const membership: Complete<MembershipResolvers, MembershipRow> = {
  ...entity,
  ...composedName(joined(({ organizationId, memberOfId }) => [organizationId, memberOfId], ' – ')),
  organization: ({ organizationId }, _args, { load }) => load.known(ORGANIZATION, organizationId),
  memberOf: ({ memberOfId }, _args, { load }) => load.known(ENTITY, memberOfId),
  platform: ({ memberOfId }, _args, { load }) => load.one(PLATFORM, memberOfId),
  workingGroup: ({ memberOfId }, _args, { load }) => load.one(WORKING_GROUP, memberOfId),
}

export const memberEdge: Complete<MemberEdgeResolvers, Edge<OrganizationRow, MemberExtra>> = {
  membership: ({ link }, _args, { load }) => load.known(MEMBERSHIP, link.membershipId),
  category: ({ link }) => link.category,
  validFrom: ({ link }) => link.validFrom,
  validTo: ({ link }) => link.validTo,
}

export const query: Pick<QueryResolvers, 'membership' | 'memberships'> = {
  membership: (_, { id }, { load }) => load.one(MEMBERSHIP, id),
  memberships: (_, args, { load }) => everything(load, MEMBERSHIPS, args),
}
