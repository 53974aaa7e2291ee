import type { GraphQLResolveInfo } from 'graphql'
import type {
  QueryResolvers,
  StrategyChangeResolvers,
  StrategyComparisonResolvers,
  StrategyNotRecordedResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import type { ChangeKind } from '../../../methods/comparison/edition-change.ts'
import type { CandidatePair } from '../../../methods/comparison/edition-pairs.ts'
import { strategyComparison } from '../../../questions/strategy-comparison.ts'
import type { Context, Load } from '../loaders/context.ts'
import { wanted } from './wanted.ts'

const counted = (kinds: readonly ChangeKind[]) =>
  [...new Set(kinds)].map(kind => ({ kind, count: kinds.filter(other => other === kind).length }))

/** A part of a plan, or nothing. */
const part = (load: Load, id: string | null, info: GraphQLResolveInfo) =>
  id === null ? null : load.pointedTo(ENTITY, id, wanted(info))

export const query: Pick<QueryResolvers, 'compareStrategies'> = {
  compareStrategies: (_, args, { view }) => strategyComparison(view(args), args),
}

export const comparison: Pick<StrategyComparisonResolvers, 'from' | 'to' | 'changes' | 'counts' | 'paired'> =
  {
    from: ({ fromId }, _args, { load }, info) => load.pointedTo(STRATEGY, fromId, wanted(info)),
    to: ({ toId }, _args, { load }, info) => load.pointedTo(STRATEGY, toId, wanted(info)),
    changes: ({ changes }, { kinds }) => changes.filter(({ kind }) => !kinds || kinds.includes(kind)),
    counts: ({ changes }) => counted(changes.map(({ kind }) => kind)),
    paired: ({ pairs }) => ({ stated: pairs.STATED, keyAndText: pairs.KEY_AND_TEXT, text: pairs.TEXT }),
  }

export const change: Pick<StrategyChangeResolvers, 'from' | 'to' | 'about'> = {
  from: ({ from }, _args, { load }, info) => part(load, from, info),
  to: ({ to }, _args, { load }, info) => part(load, to, info),
  about: ({ about }, _args, { load }, info) => part(load, about, info),
}

export const candidate = {
  from: ({ from }: CandidatePair, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.pointedTo(ENTITY, from.id, wanted(info)),
  to: ({ to }: CandidatePair, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.pointedTo(ENTITY, to.id, wanted(info)),
}

export const notRecorded: Pick<StrategyNotRecordedResolvers, 'item'> = {
  item: ({ item }, _args, { load }, info) => part(load, item, info),
}
