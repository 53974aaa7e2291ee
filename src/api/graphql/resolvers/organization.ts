import type {
  CollaboratorEdgeResolvers,
  OrganizationResolvers,
  QueryResolvers,
  TopOrganizationEdgeResolvers,
} from '../../../generated/schema.ts'
import { INITIATIVE } from '../../../graph/read/initiative.ts'
import { MEMBERSHIPS_OF_ORGANIZATION } from '../../../graph/read/membership.ts'
import { NEEDS_OF_ORGANIZATION } from '../../../graph/read/need.ts'
import { OFFERS_OF_ORGANIZATION } from '../../../graph/read/offer.ts'
import {
  ORGANIZATION,
  ORGANIZATIONS,
  type OrganizationRow,
  PARTS_OF_ORGANIZATION,
  type WorkExtra,
} from '../../../graph/read/organization.ts'
import { PARTICIPATIONS_OF_ORGANIZATION } from '../../../graph/read/participation.ts'
import { PLACE } from '../../../graph/read/place.ts'
import {
  COLLABORATORS_OF_ORGANIZATION,
  type CollaboratorExtra,
} from '../../../graph/read/questions/collaborator.ts'
import { SDG_GOALS_OF_ORGANIZATION } from '../../../graph/read/sdg-goal.ts'
import { TARGETS_OF_ORGANIZATION } from '../../../graph/read/sdg-target.ts'
import { similar } from '../../../questions/similar.ts'
import type { Edge } from '../loaders/connection.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged, pagedWithSamples } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const organization: Complete<OrganizationResolvers, OrganizationRow> = {
  ...entity,
  identifiers: ({ identifiers }) => identifiers ?? [],
  aliases: ({ aliases }) => aliases ?? [],
  place: ({ placeId }, _args, { load }, info) => (placeId ? load.byId(PLACE, placeId, wanted(info)) : null),
  partOf: ({ partOfId }, _args, { load }, info) =>
    partOfId ? load.byId(ORGANIZATION, partOfId, wanted(info)) : null,
  parts: listed(PARTS_OF_ORGANIZATION),
  memberships: paged(MEMBERSHIPS_OF_ORGANIZATION),
  participations: pagedWithSamples(PARTICIPATIONS_OF_ORGANIZATION),
  needs: pagedWithSamples(NEEDS_OF_ORGANIZATION),
  offers: pagedWithSamples(OFFERS_OF_ORGANIZATION),
  sdgTargets: paged(TARGETS_OF_ORGANIZATION),
  collaborators: paged(COLLABORATORS_OF_ORGANIZATION),
  similar: ({ id }, args, { view }) => similar(view(args), { ...args, label: 'Organization', id }),
  sdgGoals: paged(SDG_GOALS_OF_ORGANIZATION),
}

export const collaboratorEdge: Complete<
  CollaboratorEdgeResolvers,
  Edge<OrganizationRow, CollaboratorExtra>
> = {
  commonCount: ({ link }) => link.commonCount,
  commonInitiatives: ({ link }, { first }, { load }, info) =>
    Promise.all(
      link.commonInitiatives.slice(0, first).map(id => load.pointedTo(INITIATIVE, id, wanted(info))),
    ),
}

export const topOrganizationEdge: Complete<TopOrganizationEdgeResolvers, Edge<OrganizationRow, WorkExtra>> = {
  initiativeCount: ({ link }) => link.initiativeCount,
}

export const query: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: (_, { id }, { load }, info) =>
    load.treeById(ORGANIZATION, id, wanted(info), selectedTree(info)),
  organizations: (_, args, { load }) => collectionPage(load, ORGANIZATIONS, args),
}
