import type { GraphQLResolveInfo } from 'graphql'
import type { ParticipationResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { INITIATIVE } from '../../../graph/read/initiative.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import type { PassedThrough } from '../../../graph/read/part-whole.ts'
import { PARTICIPATION, PARTICIPATIONS, type ParticipationRow } from '../../../graph/read/participation.ts'
import type { Edge } from '../loaders/connection.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, joined } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const participation: Complete<ParticipationResolvers, ParticipationRow> = {
  ...entity,
  ...composedName(joined(({ organizationId, initiativeId }) => [organizationId, initiativeId], ' – ')),
  organization: ({ organizationId }, _args, { load }, info) =>
    load.pointedTo(ORGANIZATION, organizationId, wanted(info)),
  initiative: ({ initiativeId }, _args, { load }, info) =>
    load.pointedTo(INITIATIVE, initiativeId, wanted(info)),
}

/** The part or the whole whose record it is; the lists of nothing else have any. */
export const throughEdge = {
  through: (
    { link }: Edge<object, PassedThrough>,
    _args: object,
    { load }: Context,
    info: GraphQLResolveInfo,
  ) => (link.throughId ? load.pointedTo(ENTITY, link.throughId, wanted(info)) : null),
}

export const query: Pick<QueryResolvers, 'participation' | 'participations'> = {
  participation: (_, { id }, { load }, info) =>
    load.treeById(PARTICIPATION, id, wanted(info), selectedTree(info)),
  participations: (_, args, { load }) => collectionPage(load, PARTICIPATIONS, args),
}
