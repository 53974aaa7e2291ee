import { Decimal } from 'decimal.js'
import { BAND, NEAR, RATIO, STALE_YEARS } from '../thresholds.ts'
import {
  actualFor,
  actualsOf,
  baselineOf,
  type Comparator,
  type Measured,
  type Value,
  valuesOf,
} from './indicator-values.ts'

export type ProgressStatus =
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'OFF_TRACK'
  | 'REGRESSING'
  | 'MISSED'
  | 'NO_ACTUAL'
  | 'NO_TARGET'
  | 'NOT_ASSESSABLE'

export type NotAssessable = 'CONTRADICTION' | 'NO_BASELINE' | 'BASELINE_NOT_BEFORE_TARGET'

/** The status of an indicator on the way to one target, with the numbers it came from. */
export interface Progress<V extends Value> {
  readonly status: ProgressStatus
  /** Why it cannot be assessed. */
  readonly reason: NotAssessable | null
  /** HOLD where the value only has to be kept. */
  readonly mode: 'REACH' | 'HOLD' | null
  /** Change a year that reaches the target in its year, and change a year so far. */
  readonly required: Decimal | null
  readonly observed: Decimal | null
  /** Observed over required. */
  readonly ratio: Decimal | null
  /** For what has to be kept: distance from the target as a share of it. */
  readonly deviation: Decimal | null
  readonly comparator: Comparator | null
  readonly baseline: V | null
  readonly target: V | null
  readonly actual: V | null
  /** The actual is from after the target's year. */
  readonly lateActual: boolean
  /** The actual is old. */
  readonly stale: boolean
  /** The target's year is over. */
  readonly targetYearPast: boolean
  readonly method: 'indicator-status/1'
}

/** So many digits that no product or quotient of two values of 15 digits is cut near a threshold. */
const Exact = Decimal.clone({ precision: 50 })
const exact = ({ value }: Value): Decimal => new Exact(value)

/** EQUAL is a bound in the direction wanted, and a narrow band for what should be maintained. */
const effective = ({ direction }: Measured<Value>, { comparator }: Value): Comparator => {
  if (comparator !== 'EQUAL' || direction === 'MAINTAIN') return comparator
  return direction === 'INCREASE' ? 'AT_LEAST' : 'AT_MOST'
}

const contradicts = ({ direction }: Measured<Value>, { comparator }: Value): boolean =>
  (direction === 'INCREASE' && comparator === 'AT_MOST') ||
  (direction === 'DECREASE' && comparator === 'AT_LEAST')

/** What deviations are shares of: the target, or the baseline where the target is zero. */
const unitOf = (target: Value, baseline: Value | null): Decimal =>
  [exact(target), ...(baseline ? [exact(baseline)] : [])].find(value => !value.isZero())?.abs() ??
  new Exact(1)

const deviationOf = (value: Value, target: Value, unit: Decimal): Decimal =>
  exact(value).minus(exact(target)).div(unit)

const meets = (value: Value, target: Value, comparator: Comparator, unit: Decimal): boolean => {
  const deviation = deviationOf(value, target, unit)
  if (comparator === 'AT_LEAST') return deviation.gte(0)
  if (comparator === 'AT_MOST') return deviation.lte(0)
  return deviation.abs().lte(BAND)
}

const ratioStatus = (ratio: Decimal): ProgressStatus => {
  if (ratio.gte(RATIO.onTrack)) return 'ON_TRACK'
  if (ratio.gte(RATIO.behind)) return 'BEHIND'
  return ratio.gte(RATIO.offTrack) ? 'OFF_TRACK' : 'REGRESSING'
}

const changeAYear = (from: Value, to: Value): Decimal =>
  exact(to)
    .minus(exact(from))
    .div(to.year - from.year)

/** Change so far over change needed, with a single division. */
const ratioOf = (baseline: Value, actual: Value, target: Value): Decimal => {
  const made = exact(actual)
    .minus(exact(baseline))
    .times(target.year - baseline.year)
  const needed = exact(target)
    .minus(exact(baseline))
    .times(actual.year - baseline.year)
  return made.div(needed)
}

const NOT_KNOWN = {
  reason: null,
  mode: null,
  required: null,
  observed: null,
  ratio: null,
  deviation: null,
  comparator: null,
} as const

/** Keeping: what counts is the distance from the target now. */
const holding = (actual: Value, target: Value, comparator: Comparator, unit: Decimal) => {
  const deviation = deviationOf(actual, target, unit)
  const due = actual.year >= target.year
  if (meets(actual, target, comparator, unit))
    return { deviation, status: due ? 'ACHIEVED' : 'ON_TRACK' } as const
  if (due) return { deviation, status: 'MISSED' } as const
  return { deviation, status: deviation.abs().lte(NEAR) ? 'BEHIND' : 'OFF_TRACK' } as const
}

/** Reaching: what counts is the pace since the baseline. */
const reaching = (baseline: Value | null, actual: Value, target: Value, isMet: boolean) => {
  const pace = baseline && {
    observed: changeAYear(baseline, actual),
    ratio: ratioOf(baseline, actual, target),
  }
  if (isMet) return { ...pace, status: 'ACHIEVED' } as const
  if (actual.year >= target.year) return { ...pace, status: 'MISSED' } as const
  if (pace === null) return { status: 'NOT_ASSESSABLE', reason: 'NO_BASELINE' } as const
  return { ...pace, status: ratioStatus(pace.ratio) }
}

/** The status of an indicator on the way to one of its targets, as of a year. */
export const progressTowards = <V extends Value>(
  indicator: Measured<V>,
  target: V | null,
  asOf: number,
): Progress<V> => {
  const baseline = baselineOf(indicator, target)
  const actual = actualFor(actualsOf(indicator, baseline, asOf), target)
  const seen = {
    ...NOT_KNOWN,
    baseline,
    target,
    actual,
    lateActual: actual !== null && target !== null && actual.year > target.year,
    stale: actual !== null && asOf - actual.year > STALE_YEARS,
    targetYearPast: target !== null && target.year < asOf,
    method: 'indicator-status/1',
  } as const
  if (target === null) return { ...seen, status: 'NO_TARGET' }
  if (contradicts(indicator, target)) return { ...seen, status: 'NOT_ASSESSABLE', reason: 'CONTRADICTION' }
  if (baseline && baseline.year >= target.year)
    return { ...seen, status: 'NOT_ASSESSABLE', reason: 'BASELINE_NOT_BEFORE_TARGET' }

  const comparator = effective(indicator, target)
  const unit = unitOf(target, baseline)
  const holds =
    indicator.direction === 'MAINTAIN' || (baseline !== null && meets(baseline, target, comparator, unit))
  if (holds) {
    const judged = actual ? holding(actual, target, comparator, unit) : ({ status: 'NO_ACTUAL' } as const)
    return { ...seen, comparator, mode: 'HOLD', ...judged }
  }
  const required = baseline && changeAYear(baseline, target)
  const judged = actual
    ? reaching(baseline, actual, target, meets(actual, target, comparator, unit))
    : ({ status: 'NO_ACTUAL' } as const)
  return { ...seen, comparator, mode: 'REACH', required, ...judged }
}

/** The status towards each target, the earliest first. */
export const progressByTarget = <V extends Value>(indicator: Measured<V>, asOf: number) =>
  valuesOf(indicator, 'TARGET').map(target => progressTowards(indicator, target, asOf))

/** The status that stands for the indicator: that towards its latest target. */
export const headline = <V extends Value>(indicator: Measured<V>, asOf: number): Progress<V> =>
  progressTowards(indicator, valuesOf(indicator, 'TARGET').at(-1) ?? null, asOf)
