import { Decimal } from 'decimal.js'
import { actualsOf, baselineOf, type Measured, type Value, valuesOf } from './indicator-values.ts'

/** A point to draw. */
export interface SeriesPoint<V extends Value> {
  readonly indicatorValue: V
  /** What the target line says for its year; null outside the line. */
  readonly expected: Decimal | null
}

/** What a chart of an indicator needs. */
export interface Series<V extends Value> {
  readonly baseline: V | null
  /** Corners of the line from the baseline through the targets. */
  readonly targetLine: readonly SeriesPoint<V>[]
  readonly actuals: readonly SeriesPoint<V>[]
  readonly method: 'series/1'
}

/** The straight line between the corners on both sides of a year. */
const onLine = (corners: readonly Value[], year: number): Decimal | null => {
  const from = corners.filter(corner => corner.year <= year).at(-1)
  const to = corners.find(corner => corner.year >= year)
  if (from === undefined || to === undefined) return null
  const start = new Decimal(from.value)
  if (from.year === to.year) return start
  const change = new Decimal(to.value).minus(start)
  return start.plus(change.times(year - from.year).div(to.year - from.year))
}

/** Baseline, target line and actual values as of a year. */
export const seriesOf = <V extends Value>(indicator: Measured<V>, asOf: number): Series<V> => {
  const targets = valuesOf(indicator, 'TARGET')
  const baseline = baselineOf(indicator, targets.at(-1) ?? null)
  const later = targets.filter(({ year }) => baseline === null || year > baseline.year)
  const corners = [...(baseline ? [baseline] : []), ...later]
  const point = (value: V): SeriesPoint<V> => ({
    indicatorValue: value,
    expected: onLine(corners, value.year),
  })
  return {
    baseline,
    targetLine: corners.map(point),
    actuals: actualsOf(indicator, null, asOf).map(point),
    method: 'series/1',
  }
}
