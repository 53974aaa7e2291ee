import type { Decimal } from 'decimal.js'
import type { GraphQLResolveInfo } from 'graphql'
import type {
  IndicatorProgressResolvers,
  IndicatorResolvers,
  IndicatorSeriesResolvers,
  SeriesPointResolvers,
} from '../../../generated/schema.ts'
import type { IndicatorRow } from '../../../graph/read/indicator.ts'
import { type IndicatorValueRow, VALUES_OF_INDICATOR } from '../../../graph/read/indicator-value.ts'
import { fiscalYear } from '../../../methods/plan/fiscal-year.ts'
import { headline, type Progress, progressByTarget } from '../../../methods/progress/progress.ts'
import { progressText } from '../../../methods/progress/progress-text.ts'
import { type Series, type SeriesPoint, seriesOf } from '../../../methods/progress/series.ts'
import type { Context } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

type Dated<Result> = Result & { readonly asOf: string }

export type ProgressRow = Dated<Progress<IndicatorValueRow>>
export type SeriesRow = Dated<Series<IndicatorValueRow>>
export type SeriesPointRow = SeriesPoint<IndicatorValueRow>

const USED = ['kind', 'year', 'value', 'comparator']

/** Below which fields an answer shows values themselves. */
const SHOWN: readonly (readonly string[])[] = [
  ['baseline'],
  ['target'],
  ['actual'],
  ['targetLine', 'indicatorValue'],
  ['actuals', 'indicatorValue'],
]

/** The indicator with its values, read with all that is used of them and all that is shown. */
const measured = async ({ id, direction }: IndicatorRow, { load }: Context, info: GraphQLResolveInfo) => {
  const shown = SHOWN.flatMap(path => [...wanted(info, ...path)])
  return { direction, values: await load.all(VALUES_OF_INDICATOR, id, new Set([...USED, ...shown])) }
}

/** A number of the scalar Decimal, which has 15 significant digits. */
const numberOf = (value: Decimal | null): number | null =>
  value === null ? null : value.toSignificantDigits(15).toNumber()

export const progressFields: Required<Pick<IndicatorResolvers, 'progress' | 'targetProgress' | 'series'>> = {
  progress: async (row, args, context, info) => {
    const asOf = dayOf(args)
    return { ...headline(await measured(row, context, info), fiscalYear(asOf)), asOf }
  },
  targetProgress: async (row, args, context, info) => {
    const asOf = dayOf(args)
    const each = progressByTarget(await measured(row, context, info), fiscalYear(asOf))
    return each.map(progress => ({ ...progress, asOf }))
  },
  series: async (row, args, context, info) => {
    const asOf = dayOf(args)
    return { ...seriesOf(await measured(row, context, info), fiscalYear(asOf)), asOf }
  },
}

export const indicatorProgress: Complete<IndicatorProgressResolvers, ProgressRow> = {
  required: ({ required }) => numberOf(required),
  observed: ({ observed }) => numberOf(observed),
  ratio: ({ ratio }) => numberOf(ratio),
  deviation: ({ deviation }) => numberOf(deviation),
  text: (progress, { language }) => textOf(progressText(progress), language),
}

export const seriesPoint: Complete<SeriesPointResolvers, SeriesPointRow> = {
  year: ({ indicatorValue }) => indicatorValue.year,
  value: ({ indicatorValue }) => indicatorValue.value,
  expected: ({ expected }) => numberOf(expected),
}

export const indicatorSeries: Complete<IndicatorSeriesResolvers, SeriesRow> = {}
