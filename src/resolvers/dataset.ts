import type { DatasetResolvers, QueryResolvers } from '../generated/schema.ts'
import { DATASET, DATASETS, type DatasetRow } from '../graph/dataset.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything } from './page.ts'

export const dataset: Complete<DatasetResolvers, DatasetRow> = {
  ...entity,
  dataset: row => row,
}

export const query: Pick<QueryResolvers, 'dataset' | 'datasets'> = {
  dataset: (_, { id }, { load }) => load.one(DATASET, id),
  datasets: (_, args, { load }) => everything(load, DATASETS, args),
}
