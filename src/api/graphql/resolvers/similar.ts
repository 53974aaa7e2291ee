import type {
  SimilarInitiativeResolvers,
  SimilarityReasonResolvers,
  SimilarOrganizationResolvers,
  SimilarPolicyMeasureResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { INITIATIVE } from '../../../graph/read/initiative.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import { POLICY_MEASURE } from '../../../graph/read/policy-measure.ts'
import { SIMILARITY_METHOD } from '../../../methods/similarity/similarity.ts'
import { wanted } from './wanted.ts'

const method = () => SIMILARITY_METHOD

export const initiative: SimilarInitiativeResolvers = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(INITIATIVE, id, wanted(info)),
  method,
}
export const policyMeasure: SimilarPolicyMeasureResolvers = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(POLICY_MEASURE, id, wanted(info)),
  method,
}
export const organization: SimilarOrganizationResolvers = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(ORGANIZATION, id, wanted(info)),
  method,
}

export const reason: SimilarityReasonResolvers = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(ENTITY, id, wanted(info)),
}
