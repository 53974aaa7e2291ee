import { byText } from '../engine/order.ts'

/** The orders of records that are good for a period. */
export const BY_PERIOD = { VALID_FROM: byText('validFrom'), VALID_TO: byText('validTo') }

/**
 * What the period of a record says of a day. A date may be known to the year or the month only: then it begins
 * with the first day of it, and ends with the last.
 */
export const isWithinPeriod = (variable: string, day: string): string => {
  const [from, to] = [`${variable}.validFrom`, `${variable}.validTo`]
  return `left(${day}, size(coalesce(${from}, ''))) >= coalesce(${from}, '') AND left(${day}, size(coalesce(${to}, ''))) <= coalesce(${to}, '')`
}
