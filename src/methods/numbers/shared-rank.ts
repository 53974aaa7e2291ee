/**
 * Ranks of what is in order already, from 1: equals share one, and the next comes after as many places. What has no
 * key has no rank.
 */
export const sharedRanks = (keys: readonly (string | null)[]): readonly (number | null)[] =>
  keys.map(key => (key === null ? null : keys.indexOf(key) + 1))
