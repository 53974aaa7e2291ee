import type { DatasetResolvers, QueryResolvers } from '../../../generated/schema.ts'
import { DATASET, DATASETS, type DatasetRow } from '../../../graph/read/dataset.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const dataset: Complete<DatasetResolvers, DatasetRow> = {
  ...entity,
  dataset: ({ id }, _args, { load }, info) => load.pointedTo(DATASET, id, wanted(info)),
}

export const query: Pick<QueryResolvers, 'dataset' | 'datasets'> = {
  dataset: (_, { id }, { load }, info) => load.treeById(DATASET, id, wanted(info), selectedTree(info)),
  datasets: (_, args, { load }) => collectionPage(load, DATASETS, args),
}
