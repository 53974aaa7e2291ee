import { ascending, descending, type Order } from '../engine/keyset.ts'

/** What a need and an offer share. */
export interface MatchExtra {
  /** Ids of the capabilities that the one takes and the other provides. */
  readonly sharedCapabilities: readonly string[]
}

/** Most in common first. */
export const MOST_SHARED_FIRST: Order = {
  name: 'SHARED',
  keys: [descending('size(link)', 'number'), ascending('n.sortKey')],
}
