import type { GraphQLResolveInfo } from 'graphql'
import type {
  CollaborationAreaConnectionResolvers,
  CollaborationAreaEdgeResolvers,
  QueryResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { type AskedSamples, withOrWithoutMadeUp } from '../../../graph/read/made-up.ts'
import { PARTICIPATIONS_FOR_NEED, PARTICIPATIONS_OF_ITEM } from '../../../graph/read/participation.ts'
import type { RankedMatch } from '../../../methods/matching/ranked-match.ts'
import { type CollaborationAreas, collaborationAreas } from '../../../questions/collaboration-areas.ts'
import type { Connection, Edge } from '../loaders/connection.ts'
import { matchEdge, rankedConnection } from './match.ts'
import { connection, ID_ALONE, ownedPage } from './page.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** The areas that suit somebody, page by page. */
export type CollaborationAreasRow = Connection<RankedMatch> & CollaborationAreas

export const query: Pick<QueryResolvers, 'collaborationAreas'> = {
  collaborationAreas: async (_, args, { view }) =>
    rankedConnection(await collaborationAreas(view(args), args), args),
}

export const areaConnection: Pick<
  CollaborationAreaConnectionResolvers,
  'edges' | 'nodes' | 'pageInfo' | 'totalCount' | 'explanation'
> = {
  ...connection,
  explanation: ({ explanation }, { language }) => explanation && textOf(explanation, language ?? 'JA'),
  nodes: async ({ page }, _args, { load }, info) =>
    Promise.all((await page(ID_ALONE)).items.map(({ row }) => load.pointedTo(ENTITY, row.id, wanted(info)))),
}

const OF_NEED = withOrWithoutMadeUp(PARTICIPATIONS_FOR_NEED)

/** Who takes part in what an area is, in all of its parts. */
const listOf = (kind: RankedMatch['demand']['kind'], { samples }: AskedSamples) => {
  const asked = { samples, scope: 'WITH_PARTS' } as const
  if (kind === 'NEED') return OF_NEED(asked)
  return kind === 'INITIATIVE'
    ? PARTICIPATIONS_OF_ITEM.Initiative(asked)
    : PARTICIPATIONS_OF_ITEM.PolicyMeasure(asked)
}

type Ranked = Edge<RankedMatch>

export const areaEdge: Omit<CollaborationAreaEdgeResolvers, 'cursor' | '__isTypeOf'> = {
  ...matchEdge,
  node: ({ node }: Ranked, _args, { load }, info: GraphQLResolveInfo) =>
    load.pointedTo(ENTITY, node.id, wanted(info)),
  kind: ({ node }) => node.demand.kind,
  byMeaning: ({ node }) => node.byMeaning,
  participations: ({ node }, args, { load }) =>
    ownedPage(load, listOf(node.demand.kind, args), node.id, args),
}
