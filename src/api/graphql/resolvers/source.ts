import type { QueryResolvers, SourceResolvers } from '../../../generated/schema.ts'
import { CITING_SOURCE } from '../../../graph/read/entity.ts'
import { SOURCE, SOURCES, type SourceRow } from '../../../graph/read/source.ts'
import { STRATEGIES_BASED_ON_SOURCE } from '../../../graph/read/strategy.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { collectionPage, ownedPage } from './page.ts'
import { wanted } from './wanted.ts'

export const source: Complete<SourceResolvers, SourceRow> = {
  ...entity,
  citedBy: ({ id }, args, { load }) => ownedPage(load, CITING_SOURCE, id, args),
  strategies: ({ id }, args, { load }) => ownedPage(load, STRATEGIES_BASED_ON_SOURCE, id, args),
}

export const query: Pick<QueryResolvers, 'source' | 'sources'> = {
  source: (_, { id }, { load }, info) => load.byId(SOURCE, id, wanted(info)),
  sources: (_, args, { load }) => collectionPage(load, SOURCES, args),
}
