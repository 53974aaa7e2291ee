import type { SimilarLabel } from '../graph/read/questions/similar.ts'
import { type SimilarItem as Item, mostSimilar } from '../methods/similarity/similarity.ts'
import type { View } from './view.ts'

export interface SimilarQuestion {
  readonly label: SimilarLabel
  readonly id: string
  readonly first: number
}

/** A similar item, and whether anything by which the two are compared is made up. */
export type SimilarItem = Item & { readonly restsOnSamples: boolean }

/** Items that are most like one, with the reasons. */
export const similar = async (
  view: View,
  { label, id, first }: SimilarQuestion,
): Promise<readonly SimilarItem[]> => {
  const { madeUp, features, others } = await view.candidates(label, id, view.samples === 'INCLUDE')
  const ofSamples = new Set(others.filter(other => other.madeUp).map(other => other.id))
  return mostSimilar(features, others, first).map(item => ({
    ...item,
    restsOnSamples: madeUp || ofSamples.has(item.id),
  }))
}
