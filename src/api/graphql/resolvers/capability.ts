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
import { collectionPage, ownedPage } from './page.ts'
import { wanted } from './wanted.ts'

export const capability: Complete<CapabilityResolvers, CapabilityRow> = {
  ...entity,
  aliases: ({ aliasesJa, aliasesEn }, { language }) => (language === 'EN' ? aliasesEn : aliasesJa) ?? [],
  broader: ({ broaderId }, _args, { load }, info) =>
    broaderId ? load.byId(CAPABILITY, broaderId, wanted(info)) : null,
  narrower: ({ id }, _args, { load }, info) => load.wholeList(NARROWER_CAPABILITIES, id, wanted(info)),
  needs: ({ id }, args, { load }) => ownedPage(load, NEEDS_OF_CAPABILITY, id, args),
  offers: ({ id }, args, { load }) => ownedPage(load, OFFERS_OF_CAPABILITY, id, args),
}

export const query: Pick<QueryResolvers, 'capability' | 'capabilities'> = {
  capability: (_, { id }, { load }, info) => load.byId(CAPABILITY, id, wanted(info)),
  capabilities: (_, args, { load }) => collectionPage(load, CAPABILITIES, args),
}
