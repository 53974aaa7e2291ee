/** What is asked of a need or an offer: status OPEN, posted by that day or undated, and not ended before it. */
export const isOpenOn = (variable: string, day = '$day'): string =>
  `${variable}.status = 'OPEN' AND coalesce(${variable}.postedOn, ${day}) <= ${day} AND coalesce(${variable}.validTo, ${day}) >= ${day}`
