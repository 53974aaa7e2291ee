import { editions } from '../graph/read/questions/edition.ts'
import { compareEditions, type EditionComparison } from '../methods/comparison/compare-editions.ts'
import type { View } from './view.ts'

/** A comparison with the ids of what it compares. */
export interface StrategyComparison extends EditionComparison {
  readonly fromId: string
  readonly toId: string
}

/** What changed from one strategy to another; null where one of them is unknown. */
export const strategyComparison = async (
  view: View,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<StrategyComparison | null> => {
  const found = await editions(view.graph, [...new Set([from, to])], view.samples === 'INCLUDE')
  const [older, newer] = [found.get(from), found.get(to)]
  return older && newer ? { ...compareEditions(older, newer), fromId: from, toId: to } : null
}
