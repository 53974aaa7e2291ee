import type {
  NeighborConnectionResolvers,
  NeighborCountResolvers,
  NeighborEdgeResolvers,
} from '../../../generated/schema.ts'
import { ASSERTIONS_OF_EXACT_LINK } from '../../../graph/read/assertion.ts'
import { linkKey } from '../../../graph/read/link.ts'
import { entityType } from './entity-type.ts'
import { facetedConnection } from './facet.ts'
import { weighedEdge } from './link.ts'
import { ownedPage } from './page.ts'

export const neighborCount: NeighborCountResolvers = { type: ({ label }) => entityType(label) }

export const neighborConnection: NeighborConnectionResolvers = facetedConnection

export const neighborEdge: NeighborEdgeResolvers = {
  ...weighedEdge,
  relationship: ({ link }) => link.linkRelationship,
  direction: ({ link }) => link.linkDirection,
  score: ({ link }) => link.linkScore,
  assertions: ({ link }, args, { load }) =>
    ownedPage(load, ASSERTIONS_OF_EXACT_LINK, linkKey(link), args, { status: args.status }),
}
