import type { QueryResolvers, SourceResolvers } from '../../../generated/schema.ts'
import { CITING_SOURCE } from '../../../graph/read/entity.ts'
import { SOURCE, SOURCES, type SourceRow } from '../../../graph/read/source.ts'
import { STRATEGIES_BASED_ON_SOURCE } from '../../../graph/read/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { paged, pagedWithSamples } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const source: Complete<SourceResolvers, SourceRow> = {
  ...entity,
  citedBy: pagedWithSamples(CITING_SOURCE),
  strategies: paged(STRATEGIES_BASED_ON_SOURCE),
}

export const query: Pick<QueryResolvers, 'source' | 'sources'> = {
  source: (_, { id }, { load }, info) => load.treeById(SOURCE, id, wanted(info), selectedTree(info)),
  sources: (_, args, { load }) => collectionPage(load, SOURCES, args),
}
