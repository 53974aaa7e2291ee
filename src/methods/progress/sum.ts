import type { Decimal } from 'decimal.js'
import { boundOf, Exact, effective, exact, meets } from './bound.ts'
import {
  actualsOf,
  baselineOf,
  firstYear,
  isNumeric,
  type Measured,
  type Numeric,
  unitsDiffer,
  type Value,
} from './indicator-values.ts'
import { notAssessable, ratioStatus, type Verdict } from './verdict.ts'

/** Where a sum begins: what was counted before its first year. */
interface Begin {
  readonly first: number
  readonly counted: Decimal
}

/** From 0, or from the plan's own count where the plan prints one of its own years as baseline. */
export const beginOf = (indicator: Measured<Value>, target: Value | null): Begin | null => {
  const first = firstYear(indicator)
  if (first === null) return null
  const baseline = baselineOf(indicator, target)
  return baseline && baseline.year >= first
    ? { first: baseline.year + 1, counted: exact(baseline) }
    : { first, counted: new Exact(0) }
}

/** The yearly counts from a year to another, one for each year that has one. */
export const countsOf = <V extends Value>(
  indicator: Measured<V>,
  first: number,
  last: number,
): readonly Numeric<V>[] =>
  actualsOf(indicator, null, last)
    .filter(isNumeric<V>)
    .filter(({ year }) => year >= first)

/** Years of a span without a count. */
export const yearsWithout = (counts: readonly Value[], first: number, last: number): readonly number[] => {
  const known = new Set(counts.map(({ year }) => year))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    year => !known.has(year),
  )
}

export const sumOf = (counted: Decimal, counts: readonly Numeric<Value>[]): Decimal =>
  counts.reduce((sum, count) => sum.plus(exact(count)), counted)

/** The pace of a sum: the share of what is asked for over the share of the time; of a ceiling the other way round. */
const paceOf = (made: Decimal, asked: Decimal, time: Decimal, isCeiling: boolean): Decimal | null => {
  if (asked.isZero()) return null
  const share = made.div(asked)
  if (!isCeiling) return share.div(time)
  return share.isZero() ? null : time.div(share)
}

/** The status of yearly counts that add up to a target. */
export const summed = <V extends Value>(
  indicator: Measured<V>,
  target: Numeric<V>,
  asOf: number,
): Verdict<V> => {
  const begin = beginOf(indicator, target)
  if (begin === null) return notAssessable('NO_START')
  const { first, counted } = begin
  if (target.year < first) return notAssessable('BASELINE_NOT_BEFORE_TARGET')
  const counts = countsOf(indicator, first, Math.min(asOf, target.year))
  const actual = counts.at(-1) ?? null
  const start = {
    mode: 'REACH',
    comparator: effective(indicator, target),
    totalFrom: first,
    zeroYear: counted.isZero() ? first - 1 : null,
    actual,
    lateActual: false,
  } as const
  if (unitsDiffer(indicator, [target, ...counts])) return { ...start, ...notAssessable('UNIT_CHANGED') }
  const span = target.year - first + 1
  const bound = boundOf(indicator.direction, target, null)
  const required = bound.number.minus(counted).div(span)
  if (actual === null) return { ...start, required, status: 'NO_ACTUAL' }

  const total = sumOf(counted, counts)
  const years = yearsWithout(counts, first, actual.year)
  const isCeiling = bound.atMost && !bound.atLeast
  const isMet = meets(total, isCeiling ? bound : { ...bound, atMost: false }, null)
  const known = { ...start, required, total, years }
  const isDue = actual.year >= target.year
  if (isCeiling && !isMet) return { ...known, status: 'MISSED' }
  if (!isCeiling && isMet) return { ...known, status: 'ACHIEVED' }
  if (years.length > 0) return { ...known, ...notAssessable('MISSING_YEARS') }
  const elapsed = actual.year - first + 1
  const pace = {
    observed: total.minus(counted).div(elapsed),
    ratio: paceOf(total.minus(counted), bound.number.minus(counted), new Exact(elapsed).div(span), isCeiling),
  }
  if (isDue) return { ...known, ...pace, status: isMet ? 'ACHIEVED' : 'MISSED' }
  return { ...known, ...pace, status: pace.ratio === null ? 'ON_TRACK' : ratioStatus(pace.ratio) }
}
