import type { BreakdownsQuery } from '../../generated/graphql.ts'
import {
  budgetNotes,
  budgetRows,
  evaluationRows,
  statusRows,
  type YearWords,
} from '../../parts/years/plan-rows.ts'
import { useYearWords } from '../../parts/years/use-year-words.ts'
import { indicatorRows, measuredRows, type PartValue, partRows } from '../../parts/years/value-rows.ts'
import type { YearRow } from '../../parts/years/year-row.ts'
import { YearTable } from '../../parts/years/year-table.tsx'
import { type Details, measuringOf, type YearDetails } from './details.ts'

const partsIn = (unit: string | null, parts: readonly BreakdownsQuery[], words: YearWords) => {
  const names = new Map(
    parts.flatMap(({ nodes }) => nodes.flatMap(node => (node ? [[node.id, node.name]] : []))),
  )
  const values: readonly PartValue[] = parts.flatMap(({ indicator }) => indicator?.values ?? [])
  return partRows(values, unit, id => names.get(id), words)
}

/** What the page of an item of a plan knows of it by year. */
export type Known = {
  readonly details: Details
  readonly years: YearDetails
  /** Values of parts of an indicator. */
  readonly parts: readonly BreakdownsQuery[]
}

/** All that is known of an item of a plan by year: how far it was, what it cost, how it was judged, what it reached. */
export const yearRows = ({ details, years, parts }: Known, words: YearWords): readonly YearRow[] => {
  if (!years || !('evaluations' in years)) return []
  if (details.__typename === 'Indicator')
    return [
      ...indicatorRows(details, words),
      ...partsIn(details.unit, parts, words),
      ...evaluationRows(years.evaluations, words),
    ]
  return [
    ...('statuses' in years ? statusRows(years.statuses, words) : []),
    ...('budgetTotals' in years ? budgetRows(years.budgetTotals, years.budgets, words) : []),
    ...evaluationRows(years.evaluations, words),
    ...measuredRows(measuringOf(years), words),
  ]
}

/** Whether years stand side by side: where nothing but baseline and target is known, there is nothing to compare. */
export const hasYears = ({ details, years }: Omit<Known, 'parts'>): boolean => {
  if (!years || !('evaluations' in years)) return false
  if (years.evaluations.length > 0) return true
  if (details.__typename === 'Indicator')
    return (
      ('breakdowns' in years && years.breakdowns.length > 0) ||
      details.values.some(({ kind }) => kind !== 'BASELINE' && kind !== 'TARGET')
    )
  return (
    ('budgetTotals' in years && years.budgetTotals.length > 0) ||
    ('statuses' in years && years.statuses.length > 0) ||
    measuringOf(years).some(({ values }) => values.some(({ kind }) => kind === 'ACTUAL'))
  )
}

/** Years side by side, and what has to be said of them. */
export function Years({ name, known }: { name: string; known: Known }) {
  const words = useYearWords()
  const { say } = words
  if (!hasYears(known)) return null
  const { years, parts } = known
  const notes = [
    ...(years && 'budgetTotals' in years ? budgetNotes(years.budgetTotals, words) : []),
    ...(parts.length > 0 ? [say.parts] : []),
  ]
  return (
    <section aria-labelledby="years">
      <h2 id="years">{say.title}</h2>
      <YearTable caption={say.caption(name)} rows={yearRows(known, words)} say={say} />
      {notes.map(note => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  )
}
