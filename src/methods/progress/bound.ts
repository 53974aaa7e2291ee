import { Decimal } from 'decimal.js'
import { BAND } from '../thresholds.ts'
import type { Comparator, Direction, Measured, Numeric, Value } from './indicator-values.ts'

/** So many digits that no product or quotient of two values of 15 digits is cut near a threshold. */
export const Exact = Decimal.clone({ precision: 50 })

export const exact = ({ value }: Numeric<Value>): Decimal => new Exact(value)

/** What a value has to come up to or stay within: from below, from above, or both, with a band about it. */
export interface Bound {
  readonly number: Decimal
  readonly atLeast: boolean
  readonly atMost: boolean
  readonly band: Decimal.Value
}

const SIDES: Readonly<Record<Direction, Pick<Bound, 'atLeast' | 'atMost'>>> = {
  INCREASE: { atLeast: true, atMost: false },
  DECREASE: { atLeast: false, atMost: true },
  MAINTAIN: { atLeast: true, atMost: true },
}

/** Of a range, the end that the direction asks for; what is to be kept is held to the end that it is nearer to. */
const rangeBound = (direction: Direction, target: Numeric<Value>, seen: Decimal | null): Bound => {
  const [lower, upper] = [exact(target), new Exact(target.valueTo ?? target.value)]
  const isAbove = seen?.gt(upper) ?? false
  return direction === 'DECREASE' || (direction === 'MAINTAIN' && isAbove)
    ? { number: upper, ...SIDES.DECREASE, band: 0 }
    : { number: lower, ...SIDES.INCREASE, band: 0 }
}

/** How a target is meant for an indicator; `seen` is the value that is held against it. */
export const boundOf = (direction: Direction, target: Numeric<Value>, seen: Decimal | null): Bound => {
  const number = exact(target)
  switch (target.comparator) {
    case 'AT_LEAST':
      return { number, ...SIDES.INCREASE, band: 0 }
    case 'AT_MOST':
      return { number, ...SIDES.DECREASE, band: 0 }
    case 'BETWEEN':
      return rangeBound(direction, target, seen)
    case 'ABOUT':
      return { number, ...SIDES[direction], band: BAND }
    case 'EQUAL':
      return { number, ...SIDES[direction], band: direction === 'MAINTAIN' ? BAND : 0 }
  }
}

/** EQUAL is a bound in the direction wanted, and a narrow band for what should be maintained. */
export const effective = ({ direction }: Measured<Value>, { comparator }: Value): Comparator => {
  if (comparator !== 'EQUAL' || direction === 'MAINTAIN') return comparator
  return direction === 'INCREASE' ? 'AT_LEAST' : 'AT_MOST'
}

export const contradicts = ({ direction }: Measured<Value>, { comparator }: Value): boolean =>
  (direction === 'INCREASE' && comparator === 'AT_MOST') ||
  (direction === 'DECREASE' && comparator === 'AT_LEAST')

/** What deviations are shares of: the target, or the baseline where the target is zero. */
const shareOf = ({ number }: Bound, start: Decimal | null): Decimal =>
  [number, ...(start ? [start] : [])].find(value => !value.isZero())?.abs() ?? new Exact(1)

export const deviationOf = (seen: Decimal, bound: Bound, start: Decimal | null): Decimal =>
  seen.minus(bound.number).div(shareOf(bound, start))

export const meets = (seen: Decimal, bound: Bound, start: Decimal | null): boolean => {
  const deviation = deviationOf(seen, bound, start)
  const band = new Exact(bound.band)
  return (!bound.atLeast || deviation.gte(band.neg())) && (!bound.atMost || deviation.lte(band))
}
