import type { Bilingual } from '../../model/bilingual.ts'
import { fiscalYear } from '../plan/fiscal-year.ts'
import type { Plan } from '../plan/plan-facts.ts'
import { planView } from '../plan/plan-view.ts'
import { FINDING_RULES, type FindingRule } from './finding-rules.ts'

/** A rule that an item of a strategy breaks. */
export interface Finding {
  readonly rule: FindingRule
  readonly id: string
  readonly message: Bilingual
}

/** What is to be mended in a plan as of a day, the gravest first; all rules unless some are named. */
export const findingsIn = (
  plan: Plan,
  day: string,
  names: readonly FindingRule['name'][] | null = null,
): readonly Finding[] => {
  const view = planView(plan)
  const year = fiscalYear(day)
  return FINDING_RULES.filter(({ name }) => names === null || names.includes(name)).flatMap(rule =>
    rule.breaches(plan, view, year).map(breach => ({ rule, ...breach })),
  )
}
