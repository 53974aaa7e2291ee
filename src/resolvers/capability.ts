import type { CapabilityResolvers, QueryResolvers } from '../generated/schema.ts'
import { CAPABILITIES, CAPABILITY, type CapabilityRow, NARROWER_CAPABILITIES } from '../graph/capability.ts'
import { NEEDS_OF_CAPABILITY } from '../graph/need.ts'
import { OFFERS_OF_CAPABILITY } from '../graph/offer.ts'
import type { Complete } from './complete.ts'
import { entity } from './entity.ts'
import { everything, some } from './page.ts'

export const capability: Complete<CapabilityResolvers, CapabilityRow> = {
  ...entity,
  aliases: ({ aliasesJa, aliasesEn }, { language }) => (language === 'EN' ? aliasesEn : aliasesJa) ?? [],
  broader: ({ broaderId }, _args, { load }) => (broaderId ? load.one(CAPABILITY, broaderId) : null),
  narrower: ({ id }, _args, { load }) => load.all(NARROWER_CAPABILITIES, id),
  needs: ({ id }, args, { load }) => some(load, NEEDS_OF_CAPABILITY, id, args),
  offers: ({ id }, args, { load }) => some(load, OFFERS_OF_CAPABILITY, id, args),
}

export const query: Pick<QueryResolvers, 'capability' | 'capabilities'> = {
  capability: (_, { id }, { load }) => load.one(CAPABILITY, id),
  capabilities: (_, args, { load }) => everything(load, CAPABILITIES, args),
}
