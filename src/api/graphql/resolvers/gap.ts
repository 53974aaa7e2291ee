import { GraphQLError } from 'graphql'
import type {
  GapPartResolvers,
  GapResolvers,
  QueryGapsArgs,
  QueryResolvers,
} from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import type { Gap, GapKind, GapPart } from '../../../methods/gaps/gap.ts'
import { gapsIn } from '../../../methods/gaps/plan-gaps.ts'
import { sentences } from '../../../model/bilingual.ts'
import { dayOf } from './as-of.ts'
import type { Complete } from './complete.ts'
import { DEFAULT_SIZE } from './page.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

export type GapRow = Gap & { readonly rank: number }

export type GapPartRow = GapPart

const KINDS: readonly GapKind[] = ['MEASURE', 'SDG_TARGET', 'NEED']

/** The parts of a plan from which the kinds are weighed. */
const weighed = (kinds: readonly GapKind[]): Wanted =>
  new Set([
    ...['objectives', 'indicators', 'initiatives', 'needs'],
    ...(kinds.includes('SDG_TARGET') ? ['alignments'] : []),
  ])

const scopeOf = ({ strategy, place }: Pick<QueryGapsArgs, 'strategy' | 'place'>) => {
  if (strategy && !place) return { scope: 'strategy', id: strategy } as const
  if (place && !strategy) return { scope: 'place', id: place } as const
  const argument = strategy ? 'place' : 'strategy'
  throw new GraphQLError('Give "strategy" or "place", one of them.', {
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
}

export const gap: Complete<GapResolvers, GapRow> = {
  node: ({ id }, _args, { load }, info) => load.known(ENTITY, id, wanted(info)),
  relevantTo: ({ relevantTo }, _args, { load }, info) =>
    relevantTo === null ? null : load.known(ENTITY, relevantTo, wanted(info)),
  text: ({ parts }, { language }) => textOf(sentences(parts.map(({ text }) => text)), language),
}

export const gapPart: Complete<GapPartResolvers, GapPartRow> = {
  evidenceCount: ({ evidence }) => evidence.length,
  evidence: ({ evidence }, { first }, { load }, info) =>
    Promise.all(evidence.slice(0, first ?? DEFAULT_SIZE).map(id => load.known(ENTITY, id, wanted(info)))),
  text: ({ text }, { language }) => textOf(text, language),
}

export const query: Pick<QueryResolvers, 'gaps'> = {
  gaps: async (_, { first, kinds: asked, ...args }, { load }) => {
    const kinds = asked ?? KINDS
    const { scope, id } = scopeOf(args)
    const day = dayOf(args)
    const plan = await load.plan(scope, id, weighed(kinds))
    const gaps = plan === null ? [] : gapsIn(plan, kinds, day)
    return gaps.slice(0, first ?? DEFAULT_SIZE).map((each, place) => ({ ...each, rank: place + 1 }))
  },
}
