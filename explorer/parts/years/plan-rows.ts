import type {
  ActivityStatus,
  BudgetNoteFragment,
  BudgetTotalNoteFragment,
  EvaluationNoteFragment,
} from '../../generated/graphql.ts'
import type { KINDS } from '../../words/kinds.ts'
import type { PLAN_WORDS } from '../../words/plan-words.ts'
import type { YearsWords } from '../../words/years.ts'
import { cellsByYear, grouped, type YearCell, type YearRow } from './year-row.ts'

export type YearWords = {
  readonly say: YearsWords
  readonly kinds: (typeof KINDS)['ja']
  readonly plan: (typeof PLAN_WORDS)['ja']
}

/** How far an initiative had come, year by year. */
export const statusRows = (
  statuses: readonly { readonly year: number; readonly status: ActivityStatus }[],
  { say, kinds }: YearWords,
): readonly YearRow[] =>
  statuses.length === 0
    ? []
    : [
        {
          key: 'state',
          label: say.state,
          isYearly: true,
          cells: cellsByYear(statuses, ({ status }) => ({ text: kinds.activity[status] })),
        },
      ]

/** A grade with its meaning and what is to become of the item, and the words of whoever judged. */
export const evaluationWords = (
  { grade, scale, outlook, comment }: EvaluationNoteFragment,
  { say, plan }: YearWords,
): YearCell => {
  const meaning = scale?.meanings.find(one => one.grade === grade)?.meaning ?? null
  const told = [grade && say.grade(grade, meaning), outlook && say.outlook(plan.outlook[outlook])]
  return { text: told.filter(Boolean).join(say.comma), ...(comment ? { note: comment } : {}) }
}

/** What was judged, a row for each who judged and what they looked at: the grade with its meaning, and the words. */
export const evaluationRows = (
  evaluations: readonly EvaluationNoteFragment[],
  words: YearWords,
): readonly YearRow[] =>
  grouped(evaluations, ({ by, criterion }) => words.say.evaluation(by && words.plan.by[by], criterion)).map(
    ([label, judged]) => ({
      key: label,
      label,
      isYearly: true,
      cells: cellsByYear(judged, evaluation => evaluationWords(evaluation, words)),
    }),
  )

const yen = (amount: number) => amount.toLocaleString('en')

/** What an item costs by stage; under what it states itself, who that came from. */
export const budgetRows = (
  totals: readonly BudgetTotalNoteFragment[],
  budgets: readonly BudgetNoteFragment[],
  { say, plan }: YearWords,
): readonly YearRow[] => {
  const hasStaff = totals.some(({ kind }) => kind !== 'PROGRAMME')
  const slot = ({ stage, kind, currency }: Pick<BudgetNoteFragment, 'stage' | 'kind' | 'currency'>) =>
    `${stage} ${kind} ${currency}`
  return grouped(totals, slot).flatMap(([key, amounts]) => {
    const [first] = amounts
    if (!first) return []
    const { stage, kind, currency } = first
    const whole: YearRow = {
      key,
      label: say.money(plan.stage[stage], hasStaff ? plan.budgetKind[kind] : null, currency),
      isYearly: true,
      cells: cellsByYear(amounts, ({ amount, missing }) => ({
        text: yen(amount),
        amount,
        ...(missing.length > 0 ? { note: say.inPart } : {}),
      })),
    }
    const parts = budgets.filter(one => one.fundedBy !== null && slot(one) === key)
    const sources = grouped(parts, ({ fundedBy }) => `${fundedBy}`).map(
      ([source, paid]): YearRow => ({
        key: `${key} ${source}`,
        label: paid[0]?.fundedBy
          ? say.ofWhich(plan.funding[paid[0].fundedBy], plan.stage[stage], currency)
          : source,
        isYearly: false,
        cells: cellsByYear(paid, ({ amount }) => ({ text: yen(amount), amount })),
      }),
    )
    return [whole, ...sources]
  })
}

/** What has to be said of the amounts: that they are sums, and what is not in them. */
export const budgetNotes = (
  totals: readonly BudgetTotalNoteFragment[],
  { say }: YearWords,
): readonly string[] => {
  const missing = [...new Set(totals.flatMap(total => total.missing.map(({ name }) => name)))]
  return [
    ...(totals.some(({ stated }) => !stated) ? [say.added] : []),
    ...(missing.length > 0 ? [say.missing(missing.join(say.comma))] : []),
  ]
}
