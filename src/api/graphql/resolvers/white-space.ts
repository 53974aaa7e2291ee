import type {
  QueryResolvers,
  ScarceCapabilityResolvers,
  WhiteSpaceResolvers,
} from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { CapabilitySupply } from '../../../methods/gaps/capability-supply.ts'
import { markedWhereSample, sentences } from '../../../model/bilingual.ts'
import { whiteSpace as whiteSpaceOf } from '../../../questions/white-space.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export const whiteSpace: Pick<WhiteSpaceResolvers, 'node' | 'scarceCapabilities' | 'text'> = {
  node: ({ gap }, _args, { load }, info) => load.pointedTo(ENTITY, gap.id, wanted(info)),
  scarceCapabilities: ({ scarce }) => scarce,
  text: ({ texts, restsOnSamples }, { language }) =>
    textOf(markedWhereSample(sentences(texts), restsOnSamples), language),
}

export const scarceCapability: Pick<ScarceCapabilityResolvers, 'node' | 'openNeeds' | 'openOffers'> = {
  node: ({ id }: CapabilitySupply, _args, { load }, info) => load.pointedTo(CAPABILITY, id, wanted(info)),
  openNeeds: ({ needs }) => needs.length,
  openOffers: ({ offers }) => offers,
}

export const query: Pick<QueryResolvers, 'whiteSpace'> = {
  whiteSpace: async (_, { first, ...args }, { view }) =>
    (await whiteSpaceOf(view(args), args)).slice(0, first),
}
