import type { QueryResolvers, SdgIndicatorResolvers } from '../../../generated/schema.ts'
import { INDICATORS_OF_SDG_INDICATOR } from '../../../graph/read/indicator.ts'
import {
  LISTINGS_OF_SDG_INDICATOR,
  SDG_INDICATOR,
  SDG_INDICATORS,
  type SdgIndicatorRow,
} from '../../../graph/read/sdg-indicator.ts'
import { TARGETS_OF_SDG_INDICATOR } from '../../../graph/read/sdg-target.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const sdgIndicator: Complete<SdgIndicatorResolvers, SdgIndicatorRow> = {
  ...entity,
  targets: listed(TARGETS_OF_SDG_INDICATOR),
  alsoListedAs: ({ id }, _args, { load }, info) =>
    load.wholeList(LISTINGS_OF_SDG_INDICATOR, id, wanted(info)),
  indicators: paged(INDICATORS_OF_SDG_INDICATOR),
}

export const query: Pick<QueryResolvers, 'sdgIndicator' | 'sdgIndicators'> = {
  sdgIndicator: (_, args, { load }, info) =>
    load.treeById(SDG_INDICATOR, sdgId(args), wanted(info), selectedTree(info)),
  sdgIndicators: (_, args, { load }) => collectionPage(load, SDG_INDICATORS, args),
}
