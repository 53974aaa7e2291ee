import { budgetNotes, budgetRows, evaluationWords, type YearWords } from '../../parts/years/plan-rows.ts'
import { measuredRows } from '../../parts/years/value-rows.ts'
import { type YearRow, yearTable } from '../../parts/years/year-row.ts'
import { named, number, type ReportSection, type ReportSubject, text } from './subject.ts'
import type { ReportWords } from './texts.ts'

const yearSection = (
  key: string,
  heading: string,
  rows: readonly YearRow[],
  notes: readonly string[],
  { say, yearHead }: { readonly say: YearWords['say']; readonly yearHead: (year: number) => string },
): readonly ReportSection[] => {
  if (rows.length === 0) return []
  const { head, rows: written } = yearTable(rows, say, yearHead)
  return [
    {
      key,
      heading,
      paragraphs: notes,
      table: {
        head,
        rows: written.map(row =>
          row.map(cell => (typeof cell === 'number' ? number(cell) : text(`${cell}`))),
        ),
      },
    },
  ]
}

/** What each goal costs by year and stage, no amount twice; nothing where the plan tells of no money. */
export const budgetSection = ({ strategy, years }: ReportSubject, say: ReportWords) => {
  const rows = strategy.goals.flatMap(goal =>
    budgetRows(goal.budgetTotals, [], years).map(row => ({
      ...row,
      key: `${goal.id} ${row.key}`,
      label: years.say.ofIndicator(goal.name, row.label),
    })),
  )
  const notes = budgetNotes(
    strategy.goals.flatMap(({ budgetTotals }) => budgetTotals),
    years,
  )
  return yearSection('budgets', say.budgets, rows, notes, { say: years.say, yearHead: say.yearHead })
}

/** What indicators aim at and reached, years side by side; nothing where no actual is recorded. */
export const resultSection = ({ strategy, years }: ReportSubject, say: ReportWords) => {
  const hasActual = strategy.indicators.some(({ values }) => values.some(({ kind }) => kind === 'ACTUAL'))
  const rows = hasActual ? measuredRows(strategy.indicators, years) : []
  return yearSection('years', say.results, rows, [], { say: years.say, yearHead: say.yearHead })
}

/** How goals and measures were judged, and which sections answer for them; nothing where nobody judged. */
export const evaluationSection = (
  { strategy, years }: ReportSubject,
  say: ReportWords,
): readonly ReportSection[] => {
  const items = strategy.goals.flatMap(goal => [goal, ...goal.measures])
  const rows = items.flatMap(item =>
    item.evaluations.map(evaluation => {
      const { text: told, note } = evaluationWords(evaluation, years)
      const { by, criterion, year } = evaluation
      return [
        named(item, say),
        text(say.year(year, null)),
        text([by && years.plan.by[by], criterion].filter(Boolean).join(say.comma) || say.notRecorded),
        text(told),
        text(note ?? say.notRecorded),
      ]
    }),
  )
  if (rows.length === 0) return []
  return [
    {
      key: 'evaluations',
      heading: say.evaluations,
      paragraphs: [say.evaluationNote],
      table: { head: [say.item, years.say.year, say.judgedBy, say.grade, say.comment], rows },
    },
  ]
}
