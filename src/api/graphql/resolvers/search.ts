import type { GraphQLResolveInfo } from 'graphql'
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
  SearchFacetsResolvers,
  SearchReasonResolvers,
  SearchSdgGoalFacetResolvers,
  SearchStrategyFacetResolvers,
  SuggestionResolvers,
} from '../../../generated/schema.ts'
import type { Wanted } from '../../../graph/engine/concept.ts'
import type { Order } from '../../../graph/engine/keyset.ts'
import { BEST_FIRST, type Found, found, type SearchExtra } from '../../../graph/read/questions/search.ts'
import { standsLiterally, unknownWords, wordsAlike } from '../../../graph/read/questions/search-candidates.ts'
import { foundFacets, type SearchFacetsRow } from '../../../graph/read/questions/search-facets.ts'
import { suggestions } from '../../../graph/read/questions/suggestion.ts'
import { SDG_GOAL } from '../../../graph/read/sdg-goal.ts'
import { STRATEGY } from '../../../graph/read/strategy.ts'
import { prefixOf, type SearchArguments, searchOf } from '../../../questions/search-question.ts'
import { reasonText } from '../../../text/reason-text.ts'
import { meant } from '../../../text/relaxed.ts'
import type { Load } from '../loaders/context.ts'
import { batched } from '../loaders/loader.ts'
import { cursorOf, inList } from './cursor.ts'
import { ID_ALONE, type PageArguments, pageInfoOf, windowOf } from './page.ts'
import { searchedLabels, searchType } from './search-type.ts'
import { textIn } from './text.ts'
import { titleOf } from './title.ts'
import { wanted } from './wanted.ts'

/** A search that nobody has asked yet: what its fields want of it goes out as one statement. */
export interface SearchResult {
  readonly order: Order
  answer(wanted?: Wanted): Promise<Found>
  facets(): Promise<SearchFacetsRow>
  /** Whether what was found does not hold all of what was typed, word for word. */
  relaxed(): Promise<boolean>
  /** Whether no word found it, but what the text means. */
  byMeaning(): Promise<boolean>
  /** Words that stand nowhere. */
  unknown(): Promise<readonly string[]>
  /** The text with words that stand somewhere in place of those that stand nowhere; null for none. */
  meant(): Promise<string | null>
}

/** Something found, and where it stands in the list. */
export type SearchHit = SearchExtra & { readonly cursor: string }

const searchResult = (load: Load, args: SearchArguments & PageArguments): SearchResult => {
  const question = searchOf(args)
  const { text, types, filter } = args
  const order = inList(BEST_FIRST, text, types, filter)
  const window = windowOf(order, args)
  const answer = batched(async (_ids, wanted) => [
    await load.answer(graph => found(graph, question, window, wanted)),
  ])
  const way = async () => (await answer('', ID_ALONE)).way
  const unknown = async () =>
    (await way()) !== 'exact' ? load.answer(graph => unknownWords(graph, question)) : []
  return {
    order,
    answer: wanted => answer('', wanted),
    facets: async () => {
      const { way, vector } = await answer('', ID_ALONE)
      return load.answer(graph => foundFacets(graph, question, way, vector))
    },
    relaxed: async () => {
      const { total, way } = await answer('', ID_ALONE)
      if (total === 0) return false
      return way !== 'exact' || !(await load.answer(graph => standsLiterally(graph, question)))
    },
    byMeaning: async () => (await way()) === 'meaning',
    unknown,
    meant: async () => {
      const words = await unknown()
      return meant(text, words, await load.answer(graph => wordsAlike(graph, question, words)))
    },
  }
}

const edges = async (
  { answer, order }: SearchResult,
  _args: object,
  _context: object,
  info: GraphQLResolveInfo,
) => {
  const { page } = await answer(
    new Set([...wanted(info), ...wanted(info, 'node'), ...wanted(info, 'within')]),
  )
  return page.items.map(({ row, position }) => ({ ...row, cursor: cursorOf(order, position) }))
}

export const searchConnection: SearchConnectionResolvers = {
  edges,
  nodes: async ({ answer }, _args, _context, info) =>
    (await answer(wanted(info))).page.items.map(({ row }) => row.properties),
  pageInfo: async ({ answer, order }) => pageInfoOf(order, (await answer()).page),
  totalCount: async ({ answer }) => (await answer()).total,
  complete: async ({ answer }) => (await answer()).complete,
  facets: ({ facets }) => facets(),
  relaxed: ({ relaxed }) => relaxed(),
  byMeaning: ({ byMeaning }) => byMeaning(),
  unknownWords: ({ unknown }) => unknown(),
  didYouMean: ({ meant }) => meant(),
}

export const searchEdge: SearchEdgeResolvers = {
  node: ({ properties }) => properties,
  matchedField: ({ explanation }) => explanation().field,
  snippet: ({ explanation }) => explanation().snippet,
  reasons: ({ explanation }) => explanation().reasons,
}

export const searchReason: SearchReasonResolvers = {
  text: (reason, { language }) => textIn(reasonText(reason), language) ?? reason.kind,
}

export const searchFacets: SearchFacetsResolvers = {
  types: ({ types }) => types.map(({ label, count }) => ({ type: searchType(label), count })),
}

export const searchStrategyFacet: SearchStrategyFacetResolvers = {
  strategy: ({ id }, _args, { load }, info) => load.pointedTo(STRATEGY, id, wanted(info)),
}

export const searchSdgGoalFacet: SearchSdgGoalFacetResolvers = {
  sdgGoal: ({ id }, _args, { load }, info) => load.pointedTo(SDG_GOAL, id, wanted(info)),
}

export const suggestion: SuggestionResolvers = {
  type: ({ label }) => searchType(label),
  node: ({ properties }) => properties,
  text: ({ explanation }) => explanation.text,
  parts: ({ explanation }) => explanation.whole,
  title: ({ properties }, { language }) => titleOf(properties, language),
  matchedField: ({ explanation }) => explanation.field,
}

export const query: Pick<QueryResolvers, 'search' | 'suggest'> = {
  search: (_, args, { load }) => searchResult(load, { ...args, types: searchedLabels(args.types) }),
  suggest: (_, args, { load }, info) =>
    load.answer(graph =>
      suggestions(graph, prefixOf({ ...args, types: searchedLabels(args.types) }), wanted(info, 'node')),
    ),
}
