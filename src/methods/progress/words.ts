import { BAND } from '../thresholds.ts'
import { Exact, exact } from './bound.ts'
import {
  actualFor,
  actualsOf,
  type Direction,
  isNumeric,
  type Measured,
  type Numeric,
  unitsDiffer,
  type Value,
} from './indicator-values.ts'
import { notAssessable, type Verdict } from './verdict.ts'

/** What a target in words asks of a number. */
type Trend = Direction | 'NOT_LESS' | 'NOT_MORE'

const UP = '(?:増加|増|増やす|上昇|向上|拡大|増大|increase|rise|grow|more)'
const DOWN = '(?:減少|減|減らす|低下|縮小|削減|抑制|decrease|fall|reduce|less|fewer)'
const KEPT = '(?:維持|現状維持|横ばい|継続維持|maintain|keep|maintained|kept)'
const FROM = '(?:(?:現状|現在|基準値?|前年度?|毎年度?|年々)(?:より|から|比|以上に|の)?[、,]?)?'
const TO = '(?:させる|する|を図る|を目指す|をめざす|傾向|ed|d|s)?[。.]?'
const OR = '(?:・|又は|または|及び|もしくは|か|～|/|、| or )'

const TRENDS: readonly (readonly [pattern: RegExp, trend: Trend])[] = [
  [new RegExp(`^${FROM}(?:${KEPT}${OR}${UP}|${UP}${OR}${KEPT})${TO}$`, 'i'), 'NOT_LESS'],
  [new RegExp(`^${FROM}(?:${KEPT}${OR}${DOWN}|${DOWN}${OR}${KEPT})${TO}$`, 'i'), 'NOT_MORE'],
  [new RegExp(`^${FROM}${UP}${TO}$`, 'i'), 'INCREASE'],
  [new RegExp(`^${FROM}${DOWN}${TO}$`, 'i'), 'DECREASE'],
  [new RegExp(`^${FROM}${KEPT}${TO}$`, 'i'), 'MAINTAIN'],
]

const folded = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim()

const textsOf = ({ textJa, textEn }: Value): readonly string[] =>
  [textJa, textEn].map(folded).filter(text => text !== '')

/** Whether a value is told in words. */
export const isInWords = (value: Value): boolean => !isNumeric(value) && textsOf(value).length > 0

const trendOf = (target: Value): Trend | undefined =>
  TRENDS.find(([pattern]) => textsOf(target).some(text => pattern.test(text)))?.[1]

const isOpposed = (direction: Direction, trend: Trend): boolean =>
  (direction === 'INCREASE' && trend === 'DECREASE') || (direction === 'DECREASE' && trend === 'INCREASE')

/** Whether the change from the baseline is of the sign wanted; what is kept stays within the band. */
const followsTrend = (trend: Trend, baseline: Numeric<Value>, actual: Numeric<Value>): boolean => {
  const change = exact(actual).minus(exact(baseline))
  const band = exact(baseline).abs().times(new Exact(BAND))
  switch (trend) {
    case 'INCREASE':
      return change.gt(0)
    case 'DECREASE':
      return change.lt(0)
    case 'MAINTAIN':
      return change.abs().lte(band)
    case 'NOT_LESS':
      return change.gte(band.neg())
    case 'NOT_MORE':
      return change.lte(band)
  }
}

const isSaidAlike = (target: Value, actual: Value): boolean =>
  textsOf(actual).some(text => textsOf(target).includes(text))

/** The status towards a target in words, or by an actual value in words. */
export const judgedByWords = <V extends Value>(
  indicator: Measured<V>,
  target: V,
  baseline: Numeric<V> | null,
  asOf: number,
): Verdict<V> => {
  const trend = isNumeric(target) ? undefined : trendOf(target)
  const actuals = actualsOf(indicator, baseline, asOf)
  const numbers = actuals.filter(isNumeric<V>)
  const actual = actualFor(trend && numbers.length > 0 ? numbers : actuals, target)
  const seen = { actual, lateActual: actual !== null && actual.year > target.year }
  const met = actual?.met ?? target.met
  if (met === true || met === false) return { ...seen, status: met ? 'ACHIEVED' : 'MISSED' }
  if (trend && isOpposed(indicator.direction, trend)) return { ...seen, ...notAssessable('CONTRADICTION') }
  if (actual === null)
    return trend ? { ...seen, status: 'NO_ACTUAL' } : { ...seen, ...notAssessable('QUALITATIVE') }
  if (isSaidAlike(target, actual)) return { ...seen, status: 'ACHIEVED' }
  if (!trend || !isNumeric(actual)) return { ...seen, ...notAssessable('QUALITATIVE') }
  if (baseline === null) return { ...seen, ...notAssessable('QUALITATIVE') }
  if (unitsDiffer(indicator, [baseline, actual])) return { ...seen, ...notAssessable('UNIT_CHANGED') }
  const isDue = actual.year >= target.year
  return followsTrend(trend, baseline, actual)
    ? { ...seen, status: isDue ? 'ACHIEVED' : 'ON_TRACK' }
    : { ...seen, status: isDue ? 'MISSED' : 'REGRESSING' }
}
