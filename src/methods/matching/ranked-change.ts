import { type MatchChange, matchChanges } from './match-change.ts'
import { type RankedMatch, rankOf } from './ranked-match.ts'

/** A change, and the rank that it would bring. */
export type RankedChange = MatchChange & { readonly rank: number }

/** What would raise a match most, and to which rank. */
export const rankedChanges = (ranked: RankedMatch): readonly RankedChange[] =>
  matchChanges(ranked.demand, ranked.supply, ranked.vocabulary, ranked.match).map(change => ({
    ...change,
    rank: rankOf(change.score, ranked),
  }))
