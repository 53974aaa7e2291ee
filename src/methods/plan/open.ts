/** A need or an offer as far as it depends on a day. */
export interface Posted {
  readonly status: 'OPEN' | 'MET' | 'WITHDRAWN'
  readonly postedOn?: string | null
  readonly validTo?: string | null
}

/** Of status OPEN, posted by the day or undated, and not ended before it. `graph/read/open.ts` says the same. */
export const isOpenOn = ({ status, postedOn, validTo }: Posted, day: string): boolean =>
  status === 'OPEN' && (postedOn ?? day) <= day && (validTo ?? day) >= day
