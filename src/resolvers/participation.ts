import type { ParticipationResolvers, QueryResolvers } from '../generated/schema.ts'
import { INITIATIVE } from '../graph/initiative.ts'
import { ORGANIZATION } from '../graph/organization.ts'
import { PARTICIPATION, PARTICIPATIONS, type ParticipationRow } from '../graph/participation.ts'
import type { Complete } from './complete.ts'
import { composedName, entity, joined } from './entity.ts'
import { everything } from './page.ts'

export const participation: Complete<ParticipationResolvers, ParticipationRow> = {
  ...entity,
  ...composedName(joined(({ organizationId, initiativeId }) => [organizationId, initiativeId], ' – ')),
  organization: ({ organizationId }, _args, { load }) => load.known(ORGANIZATION, organizationId),
  initiative: ({ initiativeId }, _args, { load }) => load.known(INITIATIVE, initiativeId),
}

export const query: Pick<QueryResolvers, 'participation' | 'participations'> = {
  participation: (_, { id }, { load }) => load.one(PARTICIPATION, id),
  participations: (_, args, { load }) => everything(load, PARTICIPATIONS, args),
}
