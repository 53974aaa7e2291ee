import { sortKey } from '../../model/model.ts'
import { kept } from '../../text/kept.ts'

/** Several large answers: a neighbourhood has 500 nodes at most, a table 100 rows. */
const MOST = 20_000

/** By what an id is put into its natural order; the same ids are compared again and again. */
export const orderKey = kept(MOST, sortKey)

/** Compares ids by their natural order. */
export const byNaturalOrder = (a: string, b: string): number => {
  const [one, other] = [orderKey(a), orderKey(b)]
  return one === other ? 0 : one < other ? -1 : 1
}
