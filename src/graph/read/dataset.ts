import type { Collection } from '../engine/collection.ts'
import { type Concept, concept, type EntityRow } from '../engine/concept.ts'
import { property, range } from '../engine/filter.ts'
import { byNumber, byText } from '../engine/order.ts'

export interface DatasetRow extends EntityRow {
  readonly version: string
  readonly licence?: string | null
  readonly importedAt: string
  readonly sha256: string
  readonly records: number
}

export const DATASET: Concept<DatasetRow> = concept<DatasetRow>('Dataset', [
  'version',
  'licence',
  'importedAt',
  'sha256',
  'records',
])

export const DATASETS: Collection<DatasetRow> = {
  concept: DATASET,
  filters: { sample: property('sample'), importedAt: range('importedAt'), records: range('records') },
  orders: { IMPORTED_AT: byText('importedAt'), RECORDS: byNumber('n.records') },
}
