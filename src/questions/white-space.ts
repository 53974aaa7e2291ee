import type { Wanted } from '../graph/engine/concept.ts'
import { capabilitySupplies } from '../graph/read/questions/capability-supply.ts'
import { rankKey } from '../methods/gaps/gap.ts'
import { gapsIn } from '../methods/gaps/plan-gaps.ts'
import { type WhiteSpace as Found, needsOf, whiteSpaceIn } from '../methods/gaps/white-space.ts'
import { sharedRanks } from '../methods/numbers/shared-rank.ts'
import { markedGaps, type RankedGap, rankedGaps } from './gaps.ts'
import { planIn, type View } from './view.ts'

/** What nobody serves, in its place among all of that. */
export type RankedWhiteSpace = Found & {
  readonly gap: RankedGap
  readonly rank: number | null
  readonly restsOnSamples: boolean
}

const LOOKED_AT: Wanted = new Set(['objectives', 'indicators', 'initiatives', 'needs', 'owners', 'named'])

/** Measures and needs of a strategy that nobody serves, the widest gap first. */
export const whiteSpace = async (
  view: View,
  { strategy }: { readonly strategy: string },
): Promise<readonly RankedWhiteSpace[]> => {
  const plan = await planIn(view, strategy, LOOKED_AT)
  if (plan === null) return []
  const gaps = gapsIn(plan, ['MEASURE', 'NEED'], view.asOf)
  const needs = [...new Set(gaps.flatMap(needsOf))]
  // What is made up asks for what is made up, too.
  const countsSamples = view.samples === 'INCLUDE' || plan.sample === true
  const supplies = await capabilitySupplies(view.graph, needs, view.asOf, countsSamples)
  const spaces = whiteSpaceIn(gaps, supplies)
  const ranks = sharedRanks(spaces.map(({ gap }) => rankKey(gap)))
  const ranked = rankedGaps(
    markedGaps(
      plan,
      spaces.map(({ gap }) => gap),
    ),
  )
  return spaces.flatMap((space, place) => {
    const gap = ranked[place]
    const restsOnSamples = gap?.restsOnSamples || space.scarce.some(({ madeUp }) => madeUp)
    return gap ? [{ ...space, gap, rank: ranks[place] ?? null, restsOnSamples }] : []
  })
}
