import type { Wanted } from '../graph/engine/concept.ts'
import type { IndicatorRow } from '../graph/read/indicator.ts'
import { type IndicatorValueRow, VALUES_OF_INDICATOR } from '../graph/read/indicator-value.ts'
import { STRATEGY } from '../graph/read/strategy.ts'
import { fiscalYear, periodFrom } from '../methods/plan/fiscal-year.ts'
import type { Measured, Period } from '../methods/progress/indicator-values.ts'
import { headline, progressByTarget } from '../methods/progress/progress.ts'
import { type Series, seriesOf } from '../methods/progress/series.ts'
import type { Unit } from '../methods/progress/value-text.ts'
import type { Progress } from '../methods/progress/verdict.ts'
import type { View } from './view.ts'

/** An answer with the day for which it holds. */
type Dated<Answer> = Answer & { readonly asOf: string }

/** With the unit that its sentences are told in. */
export type DatedProgress = Dated<Progress<IndicatorValueRow>> & { readonly unit: Unit }
export type DatedSeries = Dated<Series<IndicatorValueRow>>

export interface IndicatorQuestion {
  readonly indicator: Pick<
    IndicatorRow,
    'id' | 'direction' | 'accumulation' | 'unitJa' | 'unitEn' | 'strategyId'
  >
  /** What is to be shown of the values that the answer names. */
  readonly shown: Wanted
}

const USED = [
  ...['kind', 'year', 'yearAssumed', 'asOf', 'value', 'valueTo', 'comparator', 'text'],
  ...['state', 'met', 'everyYear', 'unit', 'breakdown'],
]

const PERIOD: Wanted = new Set(['startsOn', 'endsOn'])

/** The years of the plan, asked for only where how an indicator is judged depends on them. */
const periodOf = async (
  view: View,
  { accumulation, strategyId }: IndicatorQuestion['indicator'],
  values: readonly IndicatorValueRow[],
): Promise<Period | undefined> => {
  const isCount = accumulation === 'SUM' || accumulation === 'RUNNING_TOTAL'
  if (!isCount && !values.some(({ everyYear }) => everyYear)) return undefined
  const plan = await view.byId(STRATEGY, strategyId, PERIOD)
  return periodFrom(plan?.startsOn ?? null, plan?.endsOn ?? null)
}

/** The indicator with its values, read with all that is used of them and all that is shown. */
const measured = async (
  view: View,
  { indicator, shown }: IndicatorQuestion,
): Promise<Measured<IndicatorValueRow>> => {
  const values = await view.wholeList(VALUES_OF_INDICATOR, indicator.id, new Set([...USED, ...shown]))
  const { direction, accumulation, unitJa, unitEn } = indicator
  const period = await periodOf(view, indicator, values)
  return { direction, accumulation, unitJa, unitEn, values, ...(period ? { period } : {}) }
}

const unitOf = ({ indicator: { unitJa, unitEn } }: IndicatorQuestion): Unit => ({
  ja: unitJa ?? null,
  en: unitEn ?? null,
})

/** How an indicator stands to its latest target. */
export const indicatorProgress = async (view: View, question: IndicatorQuestion): Promise<DatedProgress> => ({
  ...headline(await measured(view, question), fiscalYear(view.asOf)),
  unit: unitOf(question),
  asOf: view.asOf,
})

/** How an indicator stands to each of its targets. */
export const targetProgress = async (
  view: View,
  question: IndicatorQuestion,
): Promise<readonly DatedProgress[]> => {
  const each = progressByTarget(await measured(view, question), fiscalYear(view.asOf))
  return each.map(progress => ({ ...progress, unit: unitOf(question), asOf: view.asOf }))
}

/** What a chart of an indicator needs. */
export const indicatorSeries = async (view: View, question: IndicatorQuestion): Promise<DatedSeries> => ({
  ...seriesOf(await measured(view, question), fiscalYear(view.asOf)),
  asOf: view.asOf,
})
