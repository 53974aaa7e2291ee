import type {
  QueryResolvers,
  SuggestedPartnerConnectionResolvers,
  SuggestedPartnerEdgeResolvers,
} from '../../../generated/schema.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import type { RankedMatch } from '../../../methods/matching/ranked-match.ts'
import { type SuggestedPartners, suggestedPartners } from '../../../questions/suggested-partners.ts'
import type { Connection } from '../loaders/connection.ts'
import { matchEdge, rankedConnection } from './match.ts'
import { connection, ID_ALONE } from './page.ts'
import { wanted } from './wanted.ts'

/** The organisations that suit something, page by page. */
export type SuggestedPartnersRow = Connection<RankedMatch> & SuggestedPartners

export const query: Pick<QueryResolvers, 'suggestedPartners'> = {
  suggestedPartners: async (_, args, { view }) =>
    rankedConnection(await suggestedPartners(view(args), args), args),
}

export const partnerConnection: Pick<
  SuggestedPartnerConnectionResolvers,
  'edges' | 'nodes' | 'pageInfo' | 'totalCount'
> = {
  ...connection,
  nodes: async ({ page }, _args, { load }, info) =>
    Promise.all(
      (await page(ID_ALONE)).items.map(({ row }) => load.pointedTo(ORGANIZATION, row.id, wanted(info))),
    ),
}

export const partnerEdge: Omit<SuggestedPartnerEdgeResolvers, 'cursor' | '__isTypeOf'> = {
  ...matchEdge,
  node: ({ node }, _args, { load }, info) => load.pointedTo(ORGANIZATION, node.id, wanted(info)),
}
