import { GraphQLError } from 'graphql'
import type {
  PartnershipSubject,
  QueryResolvers,
  QuerySuggestedPartnersArgs,
  SuggestedPartnerConnectionResolvers,
  SuggestedPartnerEdgeResolvers,
} from '../../../generated/schema.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import { type DemandFacts, demandFacts } from '../../../graph/read/questions/demand.ts'
import { type CandidatePartners, candidatePartners } from '../../../graph/read/questions/suggested-partner.ts'
import type { DemandKind } from '../../../methods/matching/match-facts.ts'
import { matched, type RankedMatch, ranked } from '../../../methods/matching/ranked-match.ts'
import { sortKey } from '../../../model/model.ts'
import type { Connection } from '../loaders/connection.ts'
import type { Load } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import { matchEdge, rankedConnection } from './match.ts'
import { connection, NOTHING } from './page.ts'
import { wanted } from './wanted.ts'

/** The organisations that suit something. */
export interface SuggestedPartners extends Connection<RankedMatch> {
  readonly complete: boolean
}

/** The one thing that is asked about: its kind and its id. */
const subjectOf = ({ initiative, measure, need }: PartnershipSubject) => {
  const subjects: readonly (readonly [DemandKind, string | null | undefined])[] = [
    ['INITIATIVE', initiative],
    ['POLICY_MEASURE', measure],
    ['NEED', need],
  ]
  const [given] = subjects.flatMap(([kind, id]) => (id ? [{ kind, id }] : []))
  if (given) return given
  throw new GraphQLError('Argument "for" must name an initiative, a measure or a need.', {
    extensions: { code: 'BAD_USER_INPUT', argument: 'for' },
  })
}

/** What partners are looked for; null for an unknown id. */
export const askedFor = (
  load: Load,
  subject: PartnershipSubject,
  day: string,
  role: string | null,
): Promise<DemandFacts | null> => {
  const { kind, id } = subjectOf(subject)
  return load.answer(graph => demandFacts(graph, kind, id, day, role))
}

/** Each candidate that suits, best first. */
export const rankedPartners = (
  { demand }: DemandFacts,
  { supplies, vocabulary }: CandidatePartners,
): readonly RankedMatch[] =>
  ranked(
    supplies.flatMap(supply => {
      const found = matched(demand, supply, vocabulary)
      if (found === null || supply.id === null) return []
      return [{ ...found, id: supply.id, sortKey: sortKey(supply.id) }]
    }),
  )

const partnersFor = async (
  load: Load,
  args: QuerySuggestedPartnersArgs,
): Promise<SuggestedPartners | null> => {
  const day = dayOf(args)
  const { role, ...narrowing } = args.filter ?? {}
  const facts = await askedFor(load, args.for, day, role ?? null)
  if (facts === null) return null
  const { demand, present, rejected } = facts
  const found = await load.answer(graph =>
    candidatePartners(graph, {
      ...narrowing,
      demand,
      taken: [...present.map(({ id }) => id), ...rejected],
      day,
    }),
  )
  return { ...rankedConnection(rankedPartners(facts, found), args), complete: found.complete }
}

export const query: Pick<QueryResolvers, 'suggestedPartners'> = {
  suggestedPartners: (_, args, { load }) => partnersFor(load, args),
}

export const partnerConnection: Pick<
  SuggestedPartnerConnectionResolvers,
  'edges' | 'nodes' | 'pageInfo' | 'totalCount'
> = {
  ...connection,
  nodes: async ({ page }, _args, { load }, info) =>
    Promise.all((await page(NOTHING)).items.map(({ row }) => load.known(ORGANIZATION, row.id, wanted(info)))),
}

export const partnerEdge: Omit<SuggestedPartnerEdgeResolvers, 'cursor' | '__isTypeOf'> = {
  ...matchEdge,
  node: ({ node }, _args, { load }, info) => load.known(ORGANIZATION, node.id, wanted(info)),
}
