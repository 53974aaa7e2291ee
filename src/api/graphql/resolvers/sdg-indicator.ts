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
import { collectionPage, ownedPage } from './page.ts'
import { sdgId } from './sdg-id.ts'
import { wanted } from './wanted.ts'

export const sdgIndicator: Complete<SdgIndicatorResolvers, SdgIndicatorRow> = {
  ...entity,
  targets: ({ id }, _args, { load }, info) => load.wholeList(TARGETS_OF_SDG_INDICATOR, id, wanted(info)),
  alsoListedAs: ({ id }, _args, { load }, info) =>
    load.wholeList(LISTINGS_OF_SDG_INDICATOR, id, wanted(info)),
  indicators: ({ id }, args, { load }) => ownedPage(load, INDICATORS_OF_SDG_INDICATOR, id, args),
}

export const query: Pick<QueryResolvers, 'sdgIndicator' | 'sdgIndicators'> = {
  sdgIndicator: (_, args, { load }, info) => load.byId(SDG_INDICATOR, sdgId(args), wanted(info)),
  sdgIndicators: (_, args, { load }) => collectionPage(load, SDG_INDICATORS, args),
}
