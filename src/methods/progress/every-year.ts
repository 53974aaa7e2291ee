import { boundOf, deviationOf, effective, exact, meets } from './bound.ts'
import {
  actualsOf,
  firstYear,
  isNumeric,
  type Measured,
  type Numeric,
  unitsDiffer,
  type Value,
} from './indicator-values.ts'
import { yearsWithout } from './sum.ts'
import { notAssessable, strayStatus, type Verdict } from './verdict.ts'

/** The status of a target that holds for each year of the plan: by the latest year, and by all once it is over. */
export const heldEveryYear = <V extends Value>(
  indicator: Measured<V>,
  target: Numeric<V>,
  asOf: number,
): Verdict<V> => {
  const last = indicator.period?.end ?? target.year
  const actuals = actualsOf(indicator, null, Math.min(asOf, last)).filter(isNumeric<V>)
  const first = firstYear(indicator) ?? actuals[0]?.year ?? last
  const counts = actuals.filter(({ year }) => year >= first)
  const actual = counts.at(-1) ?? null
  const seen = {
    mode: 'HOLD',
    comparator: effective(indicator, target),
    actual,
    lateActual: false,
    targetYearPast: last < asOf,
  } as const
  if (unitsDiffer(indicator, [target, ...counts])) return { ...seen, ...notAssessable('UNIT_CHANGED') }
  if (actual === null) return { ...seen, status: 'NO_ACTUAL' }
  const boundFor = (value: Numeric<V>) => boundOf(indicator.direction, target, exact(value))
  const isMet = (value: Numeric<V>) => meets(exact(value), boundFor(value), null)
  const missed = counts.filter(value => !isMet(value)).map(({ year }) => year)
  const deviation = deviationOf(exact(actual), boundFor(actual), null)
  if (actual.year < last) {
    const status = isMet(actual) ? 'ON_TRACK' : strayStatus(deviation)
    return { ...seen, deviation, years: missed, status }
  }
  if (missed.length > 0) return { ...seen, deviation, years: missed, status: 'MISSED' }
  const years = yearsWithout(counts, first, last)
  return years.length > 0
    ? { ...seen, deviation, years, ...notAssessable('MISSING_YEARS') }
    : { ...seen, deviation, status: 'ACHIEVED' }
}
