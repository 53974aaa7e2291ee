import type {
  NeighborhoodCutResolvers,
  NeighborhoodEdgeResolvers,
  QueryResolvers,
} from '../../../generated/schema.ts'
import { ASSERTIONS_OF_EXACT_LINK } from '../../../graph/read/assertion.ts'
import { linkKey } from '../../../graph/read/link.ts'
import { neighborhood } from '../../../questions/neighborhood.ts'
import { entityType, labelsOf } from './entity-type.ts'
import { ownedPage } from './page.ts'
import { wanted } from './wanted.ts'

export const query: Pick<QueryResolvers, 'neighborhood'> = {
  neighborhood: (_, { types, ...args }, { view }, info) =>
    neighborhood(view({}), {
      ...args,
      labels: labelsOf(types),
      wantedOfNodes: new Set([...wanted(info, 'nodes'), ...wanted(info, 'skippedHubs')]),
      wantedOfEdges: wanted(info, 'edges'),
    }),
}

export const cut: NeighborhoodCutResolvers = { type: ({ label }) => entityType(label) }

export const edge: NeighborhoodEdgeResolvers = {
  from: ({ linkFrom }) => linkFrom,
  to: ({ linkTo }) => linkTo,
  relationship: ({ linkRelationship }) => linkRelationship,
  strength: ({ linkStrength }) => linkStrength,
  confidence: ({ linkConfidence }) => linkConfidence,
  score: ({ linkScore }) => linkScore,
  status: ({ linkStatus }) => linkStatus,
  disagreement: ({ linkDisagreement }) => linkDisagreement,
  assertions: (link, args, { load }) =>
    ownedPage(load, ASSERTIONS_OF_EXACT_LINK, linkKey(link), args, { status: args.status }),
}
