import type { CapabilityResolvers, QueryResolvers } from '../../../generated/schema.ts'
import {
  CAPABILITIES,
  CAPABILITY,
  type CapabilityRow,
  NARROWER_CAPABILITIES,
} from '../../../graph/read/capability.ts'
import { NEEDS_OF_CAPABILITY } from '../../../graph/read/need.ts'
import { OFFERS_OF_CAPABILITY } from '../../../graph/read/offer.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { listed, paged } from './owned-list.ts'
import { collectionPage } from './page.ts'
import { selectedTree } from './selected-tree.ts'
import { wanted } from './wanted.ts'

export const capability: Complete<CapabilityResolvers, CapabilityRow> = {
  ...entity,
  aliases: ({ aliasesJa, aliasesEn }, { language }) => (language === 'EN' ? aliasesEn : aliasesJa) ?? [],
  broader: ({ broaderId }, _args, { load }, info) =>
    broaderId ? load.byId(CAPABILITY, broaderId, wanted(info)) : null,
  narrower: listed(NARROWER_CAPABILITIES),
  needs: paged(NEEDS_OF_CAPABILITY),
  offers: paged(OFFERS_OF_CAPABILITY),
}

export const query: Pick<QueryResolvers, 'capability' | 'capabilities'> = {
  capability: (_, { id }, { load }, info) => load.treeById(CAPABILITY, id, wanted(info), selectedTree(info)),
  capabilities: (_, args, { load }) => collectionPage(load, CAPABILITIES, args),
}
