import { bestFit } from '../matching/capability-fit.ts'
import type { DemandRow, SupplyRow } from '../matching/match-facts.ts'
import { requiredBy, type Vocabulary } from '../matching/match-facts.ts'
import { demandTo, providedBy } from '../matching/match-sides.ts'
import { matched } from '../matching/ranked-match.ts'
import { COVERING_FIT } from '../thresholds.ts'
import type { Candidate } from './consortium.ts'

/** Organisations with what each of them covers, and at which cost: 2 - its match score, or 1 without one. */
export const consortiumCandidates = (
  demand: DemandRow,
  supplies: readonly SupplyRow[],
  vocabulary: Vocabulary,
): readonly Candidate[] =>
  supplies.flatMap(supply => {
    if (supply.id === null) return []
    const provides = providedBy(supply)
    const covers = requiredBy(demandTo(demand, supply.id, vocabulary)).filter(
      required => bestFit(required, provides, vocabulary).value >= COVERING_FIT,
    )
    const found = matched(demand, supply, vocabulary)
    return covers.length === 0
      ? []
      : [{ id: supply.id, covers, cost: found === null ? 1 : 2 - found.match.score }]
  })
