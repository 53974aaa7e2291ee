import type {
  QueryResolvers,
  ScarceCapabilityResolvers,
  WhiteSpaceResolvers,
} from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { capabilitySupplies } from '../../../graph/read/questions/capability-supply.ts'
import type { CapabilitySupply } from '../../../methods/gaps/capability-supply.ts'
import { gapsIn } from '../../../methods/gaps/plan-gaps.ts'
import { needsOf, type WhiteSpace, whiteSpaceIn } from '../../../methods/gaps/white-space.ts'
import { sentences } from '../../../model/bilingual.ts'
import type { Load } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import { DEFAULT_SIZE } from './page.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export type WhiteSpaceRow = WhiteSpace & { readonly rank: number }

const PARTS = new Set(['objectives', 'indicators', 'initiatives', 'needs'])

const whiteSpaceOf = async (load: Load, strategy: string, day: string): Promise<readonly WhiteSpaceRow[]> => {
  const plan = await load.plan('strategy', strategy, PARTS)
  if (plan === null) return []
  const gaps = gapsIn(plan, ['MEASURE', 'NEED'], day)
  const needs = [...new Set(gaps.flatMap(needsOf))]
  const supplies = await load.answer(graph => capabilitySupplies(graph, needs, day))
  return whiteSpaceIn(gaps, supplies).map((space, place) => ({ ...space, rank: place + 1 }))
}

export const whiteSpace: Pick<WhiteSpaceResolvers, 'node' | 'gap' | 'scarceCapabilities' | 'text'> = {
  node: ({ gap }, _args, { load }, info) => load.known(ENTITY, gap.id, wanted(info)),
  gap: ({ gap, rank }) => ({ ...gap, rank }),
  scarceCapabilities: ({ scarce }) => scarce,
  text: ({ texts }, { language }) => textOf(sentences(texts), language),
}

export const scarceCapability: Pick<ScarceCapabilityResolvers, 'node' | 'openNeeds' | 'openOffers'> = {
  node: ({ id }: CapabilitySupply, _args, { load }, info) => load.known(CAPABILITY, id, wanted(info)),
  openNeeds: ({ needs }) => needs.length,
  openOffers: ({ offers }) => offers,
}

export const query: Pick<QueryResolvers, 'whiteSpace'> = {
  whiteSpace: async (_, { strategy, first, ...args }, { load }) =>
    (await whiteSpaceOf(load, strategy, dayOf(args))).slice(0, first ?? DEFAULT_SIZE),
}
