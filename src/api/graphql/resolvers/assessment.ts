import type { GraphQLResolveInfo } from 'graphql'
import type {
  AssessmentDriverResolvers,
  AssessmentInputResolvers,
  AssessmentMissingResolvers,
  AssessmentResolvers,
} from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { Assessment, Driver, Input, Missing } from '../../../methods/assessment/assessment.ts'
import { assessmentText, driverText, missingText } from '../../../methods/assessment/assessment-text.ts'
import { statusInPlan } from '../../../methods/assessment/plan-status.ts'
import { fiscalYear } from '../../../methods/plan/fiscal-year.ts'
import type { Context } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export type AssessmentRow = Assessment & { readonly asOf: string }

const ASSESSED_BY: Wanted = new Set(['objectives', 'indicators'])

type AsOf = { readonly asOf?: string | null }

/** The status of an item of a strategy, or of the strategy itself. */
export const assessmentOf = async (
  { load }: Context,
  strategyId: string,
  id: string,
  args: AsOf,
): Promise<AssessmentRow> => {
  const asOf = dayOf(args)
  const plan = await load.plan('strategy', strategyId, ASSESSED_BY)
  if (plan === null) throw new Error(`the graph points to ${strategyId}, which is no Strategy`)
  return { ...statusInPlan(plan, id, fiscalYear(asOf)), asOf }
}

const node = ({ id }: { readonly id: string }, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
  load.known(ENTITY, id, wanted(info))

export const assessment: Complete<AssessmentResolvers, AssessmentRow> = {
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
