import type { Decimal } from 'decimal.js'
import { STALE_YEARS } from '../thresholds.ts'
import { type Bound, boundOf, contradicts, deviationOf, Exact, effective, exact, meets } from './bound.ts'
import { heldEveryYear } from './every-year.ts'
import {
  actualFor,
  actualsOf,
  baselineOf,
  isNumeric,
  isPartial,
  type Measured,
  type Numeric,
  notKnown,
  unitsDiffer,
  type Value,
  valuesOf,
} from './indicator-values.ts'
import { summed } from './sum.ts'
import { notAssessable, type Progress, ratioStatus, strayStatus, type Verdict } from './verdict.ts'
import { judgedByWords } from './words.ts'

/** A value in a year from which or to which a pace is taken. */
interface Point {
  readonly year: number
  readonly number: Decimal
}

const pointOf = (value: Numeric<Value>): Point => ({ year: value.year, number: exact(value) })

const changeAYear = (from: Point, to: Point): Decimal => to.number.minus(from.number).div(to.year - from.year)

/** Change so far over change needed, with a single division. */
const ratioOf = (start: Point, actual: Point, end: Point): Decimal => {
  const made = actual.number.minus(start.number).times(end.year - start.year)
  const needed = end.number.minus(start.number).times(actual.year - start.year)
  return made.div(needed)
}

/** The year of a value is over, and it is that of the target or a later one. */
const isDue = (actual: Value, target: Value): boolean => actual.year >= target.year && !isPartial(actual)

/** Keeping: what counts is the distance from the target now. */
const holding = (actual: Numeric<Value>, target: Value, bound: Bound, start: Point | null) => {
  const deviation = deviationOf(exact(actual), bound, start?.number ?? null)
  const due = isDue(actual, target)
  if (meets(exact(actual), bound, start?.number ?? null))
    return { deviation, status: due ? 'ACHIEVED' : 'ON_TRACK' } as const
  return { deviation, status: due ? 'MISSED' : strayStatus(deviation) } as const
}

/** Reaching: what counts is the pace since the start. */
const reaching = (actual: Numeric<Value>, target: Value, bound: Bound, start: Point | null) => {
  const [now, end] = [pointOf(actual), { year: target.year, number: bound.number }]
  const pace = start && { observed: changeAYear(start, now), ratio: ratioOf(start, now, end) }
  if (meets(now.number, bound, start?.number ?? null)) return { ...pace, status: 'ACHIEVED' } as const
  if (isDue(actual, target)) return { ...pace, status: 'MISSED' } as const
  if (pace === null) return notAssessable('NO_BASELINE')
  return { ...pace, status: ratioStatus(pace.ratio) }
}

/** The baseline; of a running total that prints none and begins with the plan, 0 before it. */
const startOf = (indicator: Measured<Value>, baseline: Numeric<Value> | null): Point | null => {
  if (baseline) return pointOf(baseline)
  const first = indicator.accumulation === 'RUNNING_TOTAL' ? indicator.period?.start : null
  return first ? { year: first - 1, number: new Exact(0) } : null
}

/** By numbers: the state of the target's year, a count of it, or a total that holds all before it. */
const judgedByNumbers = <V extends Value>(
  indicator: Measured<V>,
  target: Numeric<V>,
  baseline: Numeric<V> | null,
  actual: Numeric<V> | null,
): Verdict<V> => {
  const start = startOf(indicator, baseline)
  if (start && start.year >= target.year) return notAssessable('BASELINE_NOT_BEFORE_TARGET')
  if (unitsDiffer(indicator, [baseline, target, actual])) return notAssessable('UNIT_CHANGED')
  const { direction } = indicator
  const comparator = effective(indicator, target)
  const zeroYear = start && !baseline ? start.year : null
  const bound = boundOf(direction, target, actual ? exact(actual) : (start?.number ?? null))
  const isKept =
    baseline !== null && meets(exact(baseline), boundOf(direction, target, exact(baseline)), exact(baseline))
  const after = zeroYear !== null && actual !== null && actual.year <= zeroYear ? null : actual
  if (direction === 'MAINTAIN' || isKept) {
    const judged = after ? holding(after, target, bound, start) : ({ status: 'NO_ACTUAL' } as const)
    return { comparator, zeroYear, mode: 'HOLD', actual: after, ...judged }
  }
  const required = start && changeAYear(start, { year: target.year, number: bound.number })
  const judged = after ? reaching(after, target, bound, start) : ({ status: 'NO_ACTUAL' } as const)
  return { comparator, zeroYear, mode: 'REACH', required, actual: after, ...judged }
}

const verdictOn = <V extends Value>(
  indicator: Measured<V>,
  target: V,
  baseline: Numeric<V> | null,
  asOf: number,
): Verdict<V> => {
  const actuals = actualsOf(indicator, baseline, asOf)
  const numbers = actuals.filter(isNumeric<V>)
  const isTold = actuals.length > 0 || typeof target.met === 'boolean'
  if (!isNumeric(target) || (numbers.length === 0 && isTold))
    return judgedByWords(indicator, target, baseline, asOf)
  if (contradicts(indicator, target)) return notAssessable('CONTRADICTION')
  if (indicator.accumulation === 'SUM') return summed(indicator, target, asOf)
  if (target.everyYear) return heldEveryYear(indicator, target, asOf)
  return judgedByNumbers(indicator, target, baseline, actualFor(numbers, target))
}

/** The status of an indicator on the way to one of its targets, as of a year. */
export const progressTowards = <V extends Value>(
  indicator: Measured<V>,
  target: V | null,
  asOf: number,
): Progress<V> => {
  const baseline = baselineOf(indicator, target)
  const nearest = actualFor(actualsOf(indicator, baseline, asOf), target)
  const verdict: Verdict<V> =
    target === null ? { status: 'NO_TARGET' } : verdictOn(indicator, target, baseline, asOf)
  const actual = verdict.actual === undefined ? nearest : verdict.actual
  return {
    reason: null,
    mode: null,
    required: null,
    observed: null,
    ratio: null,
    deviation: null,
    comparator: null,
    baseline,
    target,
    accumulation: indicator.accumulation ?? 'NONE',
    total: null,
    totalFrom: null,
    years: [],
    zeroYear: null,
    lateActual: actual !== null && target !== null && actual.year > target.year,
    targetYearPast: target !== null && target.year < asOf,
    method: 'indicator-status/2',
    ...verdict,
    actual,
    unknownSince: notKnown(indicator).filter(
      ({ year }) => year <= asOf && year > ((actual ?? baseline)?.year ?? 0),
    ),
    stale: actual !== null && asOf - actual.year > STALE_YEARS,
  }
}

/** The status towards each target, the earliest first. */
export const progressByTarget = <V extends Value>(indicator: Measured<V>, asOf: number) =>
  valuesOf(indicator, 'TARGET').map(target => progressTowards(indicator, target, asOf))

/** The status that stands for the indicator: that towards its latest target. */
export const headline = <V extends Value>(indicator: Measured<V>, asOf: number): Progress<V> =>
  progressTowards(indicator, valuesOf(indicator, 'TARGET').at(-1) ?? null, asOf)
