import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'

export interface EvaluationScaleRow extends EntityRow {
  /** The best first, each as grade=meaning or as a grade alone. */
  readonly grades: readonly string[]
}

export const EVALUATION_SCALE: Concept<EvaluationScaleRow> = concept<EvaluationScaleRow>(
  'EvaluationScale',
  ['grades'],
  { meanings: ['grades'] },
)

export const EVALUATION_SCALES: Collection<EvaluationScaleRow> = { concept: EVALUATION_SCALE, filters: {} }
