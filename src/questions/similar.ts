import type { SimilarLabel } from '../graph/read/questions/similar.ts'
import { mostSimilar, type SimilarItem } from '../methods/similarity/similarity.ts'
import type { View } from './view.ts'

export interface SimilarQuestion {
  readonly label: SimilarLabel
  readonly id: string
  readonly first: number
}

/** Items that are most like one, with the reasons. */
export const similar = async (
  view: View,
  { label, id, first }: SimilarQuestion,
): Promise<readonly SimilarItem[]> => {
  const { features, others } = await view.candidates(label, id)
  return mostSimilar(features, others, first)
}
