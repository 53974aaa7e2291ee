import { Decimal } from 'decimal.js'
import {
  actualsOf,
  baselineOf,
  isNumeric,
  type Measured,
  type Numeric,
  type Value,
  valuesOf,
} from './indicator-values.ts'
import { beginOf, sumOf, yearsWithout } from './sum.ts'

/** A point to draw. */
export interface SeriesPoint<V extends Value> {
  readonly year: number
  readonly value: Decimal
  /** A total of the years up to this one; else it is the year's own. */
  readonly isTotal: boolean
  /** What the target line says for its year; null outside the line. */
  readonly expected: Decimal | null
  /** The value recorded for the year; null for the 0 with which a sum begins. */
  readonly indicatorValue: V | null
}

/** What a chart of an indicator needs. */
export interface Series<V extends Value> {
  readonly baseline: V | null
  /** Corners of the line from the baseline through the targets. */
  readonly targetLine: readonly SeriesPoint<V>[]
  readonly actuals: readonly SeriesPoint<V>[]
  /** What the plan itself expects of each year, and what was forecast. */
  readonly expectations: readonly SeriesPoint<V>[]
  readonly forecasts: readonly SeriesPoint<V>[]
  readonly method: 'series/2'
}

interface Corner<V extends Value> {
  readonly year: number
  readonly value: Decimal
  readonly indicatorValue: V | null
}

const corner = <V extends Value>(value: Numeric<V>): Corner<V> => ({
  year: value.year,
  value: new Decimal(value.value),
  indicatorValue: value,
})

/** The straight line between the corners on both sides of a year. */
const onLine = (corners: readonly Corner<Value>[], year: number): Decimal | null => {
  const from = corners.filter(corner => corner.year <= year).at(-1)
  const to = corners.find(corner => corner.year >= year)
  if (from === undefined || to === undefined) return null
  if (from.year === to.year) return from.value
  const change = to.value.minus(from.value)
  return from.value.plus(change.times(year - from.year).div(to.year - from.year))
}

/** Where the line begins: the baseline, or the 0 with which the plan's own count does. */
const startOf = <V extends Value>(indicator: Measured<V>, target: V | null): Corner<V> | null => {
  const baseline = baselineOf(indicator, target)
  const zero = (year: number): Corner<V> => ({ year, value: new Decimal(0), indicatorValue: null })
  if (indicator.accumulation === 'SUM') {
    const begin = beginOf(indicator, target)
    return begin && (begin.counted.isZero() || !baseline ? zero(begin.first - 1) : corner(baseline))
  }
  if (baseline) return corner(baseline)
  const first = indicator.accumulation === 'RUNNING_TOTAL' ? indicator.period?.start : null
  return first ? zero(first - 1) : null
}

/** Each count with the sum up to it, as far as no year is missing. */
const totals = <V extends Value>(
  indicator: Measured<V>,
  target: V | null,
  counts: readonly Numeric<V>[],
): readonly Corner<V>[] => {
  const begin = beginOf(indicator, target)
  if (begin === null) return []
  const counting = counts.filter(({ year }) => year >= begin.first)
  return counting.flatMap((count, place) => {
    const until = counting.slice(0, place + 1)
    return yearsWithout(until, begin.first, count.year).length > 0
      ? []
      : [{ year: count.year, value: sumOf(begin.counted, until), indicatorValue: count }]
  })
}

/** Baseline, target line and actual values as of a year. */
export const seriesOf = <V extends Value>(indicator: Measured<V>, asOf: number): Series<V> => {
  const targets = valuesOf(indicator, 'TARGET').filter(isNumeric<V>)
  const last = targets.at(-1) ?? null
  const start = startOf(indicator, last)
  const later = targets.filter(({ year }) => start === null || year > start.year)
  const corners = [...(start ? [start] : []), ...later.map(corner)]
  const point =
    (isTotal: boolean) =>
    (at: Corner<V>): SeriesPoint<V> => ({ ...at, isTotal, expected: onLine(corners, at.year) })
  const isSum = indicator.accumulation === 'SUM'
  const isTotal = isSum || indicator.accumulation === 'RUNNING_TOTAL'
  const actuals = actualsOf(indicator, null, asOf).filter(isNumeric<V>)
  const numbersOf = (kind: Value['kind']) =>
    valuesOf(indicator, kind)
      .filter(isNumeric<V>)
      .map(corner)
  return {
    baseline: baselineOf(indicator, last),
    targetLine: corners.map(point(isTotal)),
    actuals: (isSum ? totals(indicator, last, actuals) : actuals.map(corner)).map(point(isTotal)),
    expectations: numbersOf('EXPECTED').map(point(isTotal)),
    forecasts: numbersOf('FORECAST').map(point(isTotal && !isSum)),
    method: 'series/2',
  }
}
