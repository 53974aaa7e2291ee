/** What is asked of a need or an offer: status OPEN, posted by that day or undated, and not ended before it. */
export const isOpenOn = (variable: string, day = '$day'): string =>
  `${variable}.status = 'OPEN' AND coalesce(${variable}.postedOn, ${day}) <= ${day} AND coalesce(${variable}.validTo, ${day}) >= ${day}`

/** The days that decide over it of what is OPEN, for counts that are kept without knowing who will ask on which day. */
export const daysOf = (variable: string): string =>
  `coalesce(${variable}.postedOn, '') AS postedOn, coalesce(${variable}.validTo, '') AS validTo`

/** The same rule, asked of such a count: of what has no day it holds on every day. */
export const countsOn = (variable: string, day = '$day'): string =>
  `${variable}.postedOn <= ${day} AND (${variable}.validTo = '' OR ${variable}.validTo >= ${day})`
