import type { Wanted } from '../graph/engine/concept.ts'
import { capabilitySupplies } from '../graph/read/questions/capability-supply.ts'
import { gapsIn } from '../methods/gaps/plan-gaps.ts'
import { needsOf, type WhiteSpace, whiteSpaceIn } from '../methods/gaps/white-space.ts'
import type { View } from './view.ts'

/** What nobody serves, in its place among all of that. */
export type RankedWhiteSpace = WhiteSpace & { readonly rank: number }

const LOOKED_AT: Wanted = new Set(['objectives', 'indicators', 'initiatives', 'needs'])

/** Measures and needs of a strategy that nobody serves, the widest gap first. */
export const whiteSpace = async (
  view: View,
  { strategy }: { readonly strategy: string },
): Promise<readonly RankedWhiteSpace[]> => {
  const plan = await view.plan('strategy', strategy, LOOKED_AT)
  if (plan === null) return []
  const gaps = gapsIn(plan, ['MEASURE', 'NEED'], view.asOf)
  const needs = [...new Set(gaps.flatMap(needsOf))]
  const supplies = await capabilitySupplies(view.graph, needs, view.asOf)
  return whiteSpaceIn(gaps, supplies).map((space, place) => ({ ...space, rank: place + 1 }))
}
