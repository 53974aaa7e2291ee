import { type Collection, property } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'

export interface DatasetRow extends EntityRow {
  readonly version: string
  readonly licence?: string | null
  readonly sample: boolean
  readonly importedAt: string
  readonly sha256: string
  readonly records: number
}

export const DATASET: Concept<DatasetRow> = concept<DatasetRow>('Dataset', [
  'version',
  'licence',
  'sample',
  'importedAt',
  'sha256',
  'records',
])

export const DATASETS: Collection<DatasetRow> = { concept: DATASET, filters: { sample: property('sample') } }
