import type { Wanted } from '../graph/engine/concept.ts'
import { type Gap, type GapKind, rankKey } from '../methods/gaps/gap.ts'
import { gapsIn } from '../methods/gaps/plan-gaps.ts'
import { sharedRanks } from '../methods/numbers/shared-rank.ts'
import type { Plan } from '../methods/plan/plan-facts.ts'
import { samplesIn } from '../methods/plan/without-samples.ts'
import { Refused } from './refused.ts'
import { planIn, type View } from './view.ts'

export interface GapQuestion {
  /** Whose gaps: of a strategy or of a place, one of them. */
  readonly strategy?: string | null
  readonly place?: string | null
  readonly kinds: readonly GapKind[]
}

/** A gap in its place among all that were asked for. */
export type RankedGap = Gap & { readonly rank: number | null; readonly restsOnSamples: boolean }

/** The parts of a plan from which the kinds are weighed. */
const weighed = (kinds: readonly GapKind[]): Wanted =>
  new Set([
    ...['objectives', 'indicators', 'initiatives', 'needs', 'owners'],
    ...(kinds.includes('SDG_TARGET') ? ['alignments'] : []),
  ])

const scopeOf = ({ strategy, place }: GapQuestion) => {
  if (strategy && !place) return { scope: 'strategy', id: strategy } as const
  if (place && !strategy) return { scope: 'place', id: place } as const
  throw new Refused(strategy ? 'place' : 'strategy', 'Give "strategy" or "place", one of them.')
}

/** Gaps in their order with their ranks, which equals share, and whether anything behind them is made up. */
export const rankedGaps = (plan: Plan, gaps: readonly Gap[]): readonly RankedGap[] => {
  const ranks = sharedRanks(gaps.map(rankKey))
  const samples = samplesIn(plan)
  return gaps.map((gap, place) => ({
    ...gap,
    rank: ranks[place] ?? null,
    restsOnSamples: [gap.id, ...gap.parts.flatMap(({ evidence }) => evidence)].some(id => samples.has(id)),
  }))
}

/** Where a plan needs most and least is done, the widest gap first. */
export const gaps = async (view: View, question: GapQuestion): Promise<readonly RankedGap[]> => {
  const { kinds } = question
  const { scope, id } = scopeOf(question)
  const plan = await planIn(view, scope, id, weighed(kinds))
  return plan === null ? [] : rankedGaps(plan, gapsIn(plan, kinds, view.asOf))
}
