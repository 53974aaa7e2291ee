import type { Wanted } from '../graph/engine/concept.ts'
import type { Gap, GapKind } from '../methods/gaps/gap.ts'
import { gapsIn } from '../methods/gaps/plan-gaps.ts'
import { Refused } from './refused.ts'
import type { View } from './view.ts'

export interface GapQuestion {
  /** Whose gaps: of a strategy or of a place, one of them. */
  readonly strategy?: string | null
  readonly place?: string | null
  readonly kinds: readonly GapKind[]
}

/** A gap in its place among all that were asked for. */
export type RankedGap = Gap & { readonly rank: number }

/** The parts of a plan from which the kinds are weighed. */
const weighed = (kinds: readonly GapKind[]): Wanted =>
  new Set([
    ...['objectives', 'indicators', 'initiatives', 'needs'],
    ...(kinds.includes('SDG_TARGET') ? ['alignments'] : []),
  ])

const scopeOf = ({ strategy, place }: GapQuestion) => {
  if (strategy && !place) return { scope: 'strategy', id: strategy } as const
  if (place && !strategy) return { scope: 'place', id: place } as const
  throw new Refused(strategy ? 'place' : 'strategy', 'Give "strategy" or "place", one of them.')
}

/** Where a plan needs most and least is done, the widest gap first. */
export const gaps = async (view: View, question: GapQuestion): Promise<readonly RankedGap[]> => {
  const { kinds } = question
  const { scope, id } = scopeOf(question)
  const plan = await view.plan(scope, id, weighed(kinds))
  const found = plan === null ? [] : gapsIn(plan, kinds, view.asOf)
  return found.map((gap, place) => ({ ...gap, rank: place + 1 }))
}
