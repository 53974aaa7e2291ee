import type { GraphQLResolveInfo } from 'graphql'
import type { MatchChangeResolvers, MatchFeatureResolvers } from '../../../generated/schema.ts'
import {
  ascending,
  descending,
  type Order,
  type Position,
  type Window,
} from '../../../graph/engine/keyset.ts'
import { type Page, pageOf } from '../../../graph/engine/list.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { OFFER } from '../../../graph/read/offer.ts'
import { MATCH_METHOD } from '../../../methods/matching/match.ts'
import { type RankedChange, rankedChanges } from '../../../methods/matching/ranked-change.ts'
import type { RankedMatch } from '../../../methods/matching/ranked-match.ts'
import { markedWhereSample, sentences } from '../../../model/bilingual.ts'
import type { Edge } from '../loaders/connection.ts'
import type { Context } from '../loaders/context.ts'
import { inList } from './cursor.ts'
import { type PageArguments, windowOf } from './page.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** Best first; of equals in the order of ids. */
export const BEST_MATCH_FIRST: Order = {
  name: 'MATCH',
  keys: [descending('score', 'number'), ascending('id')],
}

const positionOf = ({ match, sortKey }: RankedMatch): Position => [match.score, sortKey]

const isBeyond = (match: RankedMatch, [score, key]: Position, backward: boolean): boolean => {
  const [own, ownKey] = positionOf(match)
  const after = own === score ? (ownKey ?? '') > (key ?? '') : (own ?? 0) < (score ?? 0)
  const before = own === score ? (ownKey ?? '') < (key ?? '') : (own ?? 0) > (score ?? 0)
  return backward ? before : after
}

/** One page of what was ranked, from either end. */
const pageOfRanked = (all: readonly RankedMatch[], window: Window): Page<RankedMatch, object> => {
  const { start, stop, backward, limit } = window
  const reading = backward ? all.toReversed() : all
  const rows = reading
    .filter(match => start === null || isBeyond(match, start, backward))
    .filter(match => stop === null || isBeyond(match, stop, !backward))
    .slice(0, limit + 1)
  return pageOf(
    rows.map(match => {
      const [key0 = 0, key1 = ''] = positionOf(match)
      return { ...match, key0, key1 }
    }),
    window,
  )
}

/** An answer that was ranked as a whole, as a list: its pages cost nothing more. Null where there is none. */
export const rankedConnection = <Answer extends { readonly matches: readonly RankedMatch[] }>(
  answer: Answer | null,
  args: PageArguments,
) => {
  const { first, last, after, before, ...question } = args
  const order = inList(BEST_MATCH_FIRST, question)
  const window = windowOf(order, { first, last, after, before })
  return (
    answer && {
      ...answer,
      order,
      page: async () => pageOfRanked(answer.matches, window),
      total: async () => answer.matches.length,
      facetNames: () => [],
      facets: async () => [],
    }
  )
}

type Ranked = Edge<RankedMatch>

/** The fields of every edge that says why two things match. */
export const matchEdge = {
  rank: ({ node }: Ranked) => node.rank,
  score: ({ node }: Ranked) => node.match.score,
  features: ({ node }: Ranked) => node.match.features,
  offerFit: ({ node }: Ranked) => node.match.offerFit,
  mutual: ({ node }: Ranked) => node.match.mutual,
  restsOnSamples: ({ node }: Ranked) => node.restsOnSamples,
  method: () => MATCH_METHOD,
  offer: ({ node }: Ranked, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    node.supply.offerId === null ? null : load.pointedTo(OFFER, node.supply.offerId, wanted(info)),
  missingCapabilities: ({ node }: Ranked, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    Promise.all(node.match.missing.map(id => load.pointedTo(CAPABILITY, id, wanted(info)))),
  whatWouldChange: ({ node }: Ranked, { first }: { readonly first: number }): readonly RankedChange[] =>
    rankedChanges(node).slice(0, first),
  text: ({ node }: Ranked, { language }: { readonly language: 'JA' | 'EN' }) =>
    textOf(
      markedWhereSample(
        sentences(node.match.features.filter(({ value }) => value !== null).map(({ text }) => text)),
        node.restsOnSamples,
      ),
      language,
    ),
}

export const matchFeature: Pick<MatchFeatureResolvers, 'evidenceCount' | 'evidence' | 'text'> = {
  evidenceCount: ({ evidence }) => evidence.length,
  evidence: ({ evidence }, { first }, { load }, info) =>
    Promise.all(evidence.slice(0, first).map(id => load.pointedTo(ENTITY, id, wanted(info)))),
  text: ({ text }, { language }) => textOf(text, language),
}

export const matchChange: Pick<MatchChangeResolvers, 'subject' | 'text'> = {
  subject: ({ subject }, _args, { load }, info) =>
    subject === null ? null : load.pointedTo(ENTITY, subject, wanted(info)),
  text: ({ text }, { language }) => textOf(text, language),
}
