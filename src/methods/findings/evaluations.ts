import { fiscalYearJa } from '../../text/era.ts'
import { statusInPlan } from '../assessment/plan-status.ts'
import { judgementOf } from '../evaluation/grade.ts'
import type { Plan, PlanEvaluation } from '../plan/plan-facts.ts'
import { headline } from '../progress/progress.ts'
import { STATUS_NAMES } from '../progress/progress-text.ts'
import type { ProgressStatus } from '../progress/verdict.ts'
import type { Search } from './breaches.ts'

const GOOD: readonly ProgressStatus[] = ['ACHIEVED', 'ON_TRACK']
const BAD: readonly ProgressStatus[] = ['OFF_TRACK', 'REGRESSING', 'MISSED']

/** The status of an item as of a year, by its own values or those below it. */
const statusOf = (plan: Plan, id: string, year: number): ProgressStatus => {
  const indicator = plan.indicators.find(candidate => candidate.id === id)
  return indicator ? headline(indicator, year).status : statusInPlan(plan, id, year).status
}

/** The latest evaluations of each item: several may have judged the same year. */
const latest = (evaluations: readonly PlanEvaluation[]): readonly PlanEvaluation[] =>
  evaluations.filter(
    ({ itemId, year }) => !evaluations.some(other => other.itemId === itemId && other.year > year),
  )

/** Items that were judged well where their indicators stand badly, or the other way round, in the same year. */
export const differingEvaluations: Search = (plan, _view, year) =>
  latest((plan.evaluations ?? []).filter(evaluation => evaluation.year <= year)).flatMap(evaluation => {
    const { itemId, grade, scale } = evaluation
    const judgement = judgementOf(grade, scale)
    const status = statusOf(plan, itemId, evaluation.year)
    const differs =
      (judgement === 'GOOD' && BAD.includes(status)) || (judgement === 'BAD' && GOOD.includes(status))
    if (!differs) return []
    const { ja, en } = STATUS_NAMES[status]
    return {
      id: itemId,
      message: {
        ja: `${fiscalYearJa(evaluation.year)}の評価は「${grade}」だが、指標による状況は「${ja}」。`,
        en: `It was graded ${grade} for ${evaluation.year}, but its indicators say: ${en}.`,
      },
    }
  })
