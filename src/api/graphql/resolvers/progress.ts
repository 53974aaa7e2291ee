import type { Decimal } from 'decimal.js'
import type { GraphQLResolveInfo } from 'graphql'
import type {
  IndicatorProgressResolvers,
  IndicatorResolvers,
  IndicatorSeriesResolvers,
  SeriesPointResolvers,
} from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import type { IndicatorValueRow } from '../../../graph/read/indicator-value.ts'
import { progressText } from '../../../methods/progress/progress-text.ts'
import type { SeriesPoint } from '../../../methods/progress/series.ts'
import {
  type DatedProgress,
  type DatedSeries,
  indicatorProgress as progressOf,
  indicatorSeries as seriesOf,
  targetProgress,
} from '../../../questions/indicator-progress.ts'
import type { Complete } from './complete.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export type SeriesPointRow = SeriesPoint<IndicatorValueRow>

/** Below which fields an answer shows values themselves. */
const SHOWN: readonly (readonly string[])[] = [
  ['baseline'],
  ['target'],
  ['actual'],
  ['targetLine', 'indicatorValue'],
  ['actuals', 'indicatorValue'],
  ['expectations', 'indicatorValue'],
  ['forecasts', 'indicatorValue'],
]

const shown = (info: GraphQLResolveInfo): Wanted => new Set(SHOWN.flatMap(path => [...wanted(info, ...path)]))

/** A number of the scalar Decimal, which has 15 significant digits. */
const numberOf = (value: Decimal | null): number | null =>
  value === null ? null : value.toSignificantDigits(15).toNumber()

export const progressFields: Required<Pick<IndicatorResolvers, 'progress' | 'targetProgress' | 'series'>> = {
  progress: (indicator, args, { view }, info) => progressOf(view(args), { indicator, shown: shown(info) }),
  targetProgress: (indicator, args, { view }, info) =>
    targetProgress(view(args), { indicator, shown: shown(info) }),
  series: (indicator, args, { view }, info) => seriesOf(view(args), { indicator, shown: shown(info) }),
}

export const indicatorProgress: Complete<IndicatorProgressResolvers, DatedProgress> = {
  required: ({ required }) => numberOf(required),
  observed: ({ observed }) => numberOf(observed),
  ratio: ({ ratio }) => numberOf(ratio),
  deviation: ({ deviation }) => numberOf(deviation),
  total: ({ total }) => numberOf(total),
  text: (progress, { language }) => textOf(progressText(progress, progress.unit), language),
}

export const seriesPoint: Complete<SeriesPointResolvers, SeriesPointRow> = {
  value: ({ value }) => value.toSignificantDigits(15).toNumber(),
  expected: ({ expected }) => numberOf(expected),
}

export const indicatorSeries: Complete<IndicatorSeriesResolvers, DatedSeries> = {}
