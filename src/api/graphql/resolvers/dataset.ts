import type { DatasetResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { DATASET, DATASETS, type DatasetRow } from '../../../graph/read/dataset.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything } from './page.ts'
import { wanted } from './wanted.ts'

export const dataset: Complete<DatasetResolvers, DatasetRow> = {
  ...entity,
  dataset: ({ id }, _args, { load }, info) => load.known(DATASET, id, wanted(info)),
}

export const query: Pick<QueryResolvers, 'dataset' | 'datasets'> = {
  dataset: (_, { id }, { load }, info) => load.one(DATASET, id, wanted(info)),
  datasets: (_, args, { load }) => everything(load, DATASETS, args),
}
