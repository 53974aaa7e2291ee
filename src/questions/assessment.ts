import type { Wanted } from '../graph/engine/concept.ts'
import type { Assessment } from '../methods/assessment/assessment.ts'
import { statusInPlan } from '../methods/assessment/plan-status.ts'
import { fiscalYear } from '../methods/plan/fiscal-year.ts'
import type { View } from './view.ts'

/** An assessment with the day for which it holds. */
export type DatedAssessment = Assessment & { readonly asOf: string }

const ASSESSED_BY: Wanted = new Set(['objectives', 'indicators'])

/** The status that an item of a strategy, or the strategy itself, has from its indicators and parts. */
export const assessment = async (
  view: View,
  { strategy, item }: { readonly strategy: string; readonly item: string },
): Promise<DatedAssessment> => {
  const plan = await view.plan(strategy, ASSESSED_BY)
  if (plan === null) throw new Error(`the graph points to ${strategy}, which is no Strategy`)
  return { ...statusInPlan(plan, item, fiscalYear(view.asOf)), asOf: view.asOf }
}
