import type { Wanted } from '../graph/engine/concept.ts'
import { FINDING_RULES, type FindingRule } from '../methods/findings/finding-rules.ts'
import { type Finding as Breach, findingsIn } from '../methods/findings/findings.ts'
import { planIn, type View } from './view.ts'

export interface FindingQuestion {
  readonly strategy: string
  /** All, when null. */
  readonly rules?: readonly FindingRule['name'][] | null
}

/** A finding, and whether anything made up stands behind it. */
export type Finding = Breach & { readonly restsOnSamples: boolean }

/** A rule, and how often a strategy breaks it. */
export interface FindingCount {
  readonly rule: FindingRule
  readonly count: number
}

const LOOKED_AT: Wanted = new Set([
  ...['objectives', 'indicators', 'initiatives', 'alignments', 'evaluations', 'owned', 'named'],
])

/** What is to be mended in a strategy, the gravest first. */
export const findings = async (
  view: View,
  { strategy, rules }: FindingQuestion,
): Promise<readonly Finding[]> => {
  const plan = await planIn(view, strategy, LOOKED_AT)
  if (plan === null) return []
  // What is found is always an item of the plan, and what it lacks: that is made up where the plan is.
  const restsOnSamples = plan.sample ?? false
  return findingsIn(plan, view.asOf, rules).map(finding => ({ ...finding, restsOnSamples }))
}

/** How often a strategy breaks each rule, also those that it keeps. */
export const findingCounts = async (
  view: View,
  { strategy }: { readonly strategy: string },
): Promise<readonly FindingCount[]> => {
  const plan = await planIn(view, strategy, LOOKED_AT)
  if (plan === null) return []
  const broken = findingsIn(plan, view.asOf).map(({ rule }) => rule)
  return FINDING_RULES.map(rule => ({ rule, count: broken.filter(each => each === rule).length }))
}
