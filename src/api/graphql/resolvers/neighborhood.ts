import { GraphQLError } from 'graphql'
import type {
  NeighborhoodCutResolvers,
  NeighborhoodEdgeResolvers,
  QueryResolvers,
} from '../../../generated/schema.ts'
import { ASSERTIONS_OF_EXACT_LINK } from '../../../graph/read/assertion.ts'
import { linkKey } from '../../../graph/read/link.ts'
import { NEIGHBORHOOD_LIMITS, neighborhood } from '../../../graph/read/questions/neighborhood.ts'
import { entityType, labelsOf } from './entity-type.ts'
import { some } from './page.ts'
import { wanted } from './wanted.ts'

const check = (argument: string, value: number, limit: number, meant: string): void => {
  if (value < 1 || value > limit)
    throw new GraphQLError(`Argument "${argument}" of "neighborhood" must be ${meant}.`, {
      extensions: { code: 'BAD_USER_INPUT', argument, limit },
    })
}

export const query: Pick<QueryResolvers, 'neighborhood'> = {
  neighborhood: (_, { ids, depth, limit, types }, { load }, info) => {
    const { ids: most, depth: deepest, nodes } = NEIGHBORHOOD_LIMITS
    check('ids', ids.length, most, `a list of 1 to ${most} ids`)
    check('depth', depth, deepest, `from 1 to ${deepest}`)
    check('limit', limit, nodes, `from 1 to ${nodes}`)
    const wantedOfNodes = new Set([...wanted(info, 'nodes'), ...wanted(info, 'skippedHubs')])
    const wantedOfEdges = wanted(info, 'edges')
    const question = { ids, depth, limit, labels: labelsOf(types), wantedOfNodes, wantedOfEdges }
    return load.answer(graph => neighborhood(graph, question))
  },
}

export const cut: NeighborhoodCutResolvers = { type: ({ label }) => entityType(label) }

export const edge: NeighborhoodEdgeResolvers = {
  from: ({ linkFrom }) => linkFrom,
  to: ({ linkTo }) => linkTo,
  relationship: ({ linkRelationship }) => linkRelationship,
  strength: ({ linkStrength }) => linkStrength,
  confidence: ({ linkConfidence }) => linkConfidence,
  status: ({ linkStatus }) => linkStatus,
  disagreement: ({ linkDisagreement }) => linkDisagreement,
  assertions: (link, args, { load }) =>
    some(load, ASSERTIONS_OF_EXACT_LINK, linkKey(link), args, { status: args.status }),
}
