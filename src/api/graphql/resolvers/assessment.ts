import type { GraphQLResolveInfo } from 'graphql'
import type {
  AssessmentDriverResolvers,
  AssessmentInputResolvers,
  AssessmentMissingResolvers,
  AssessmentResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { Driver, Input, Missing } from '../../../methods/assessment/assessment.ts'
import { assessmentText, driverText, missingText } from '../../../methods/assessment/assessment-text.ts'
import type { DatedAssessment } from '../../../questions/assessment.ts'
import type { Context } from '../loaders/context.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

const node = ({ id }: { readonly id: string }, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
  load.pointedTo(ENTITY, id, wanted(info))

export const assessment: Complete<AssessmentResolvers, DatedAssessment> = {
  text: (row, { language }) => textOf(assessmentText(row), language),
}

export const assessmentInput: Complete<AssessmentInputResolvers, Input> = { node }

export const assessmentDriver: Complete<AssessmentDriverResolvers, Driver> = {
  node,
  text: (driver, { language }) => textOf(driverText(driver), language),
}

export const assessmentMissing: Complete<AssessmentMissingResolvers, Missing> = {
  node,
  text: (missing, { language }) => textOf(missingText(missing), language),
}
