import type { GraphQLResolveInfo } from 'graphql'
import type {
  CollaborationAreaConnectionResolvers,
  CollaborationAreaEdgeResolvers,
  QueryCollaborationAreasArgs,
  QueryResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import {
  PARTICIPATIONS_FOR_NEED,
  PARTICIPATIONS_OF_INITIATIVE,
  PARTICIPATIONS_OF_MEASURE,
} from '../../../graph/read/participation.ts'
import { type CandidateAreas, candidateAreas } from '../../../graph/read/questions/collaboration-area.ts'
import { supplyFacts } from '../../../graph/read/questions/supply.ts'
import type { DemandKind } from '../../../methods/matching/match-facts.ts'
import { allAims } from '../../../methods/matching/match-sides.ts'
import { matched, type RankedMatch, ranked } from '../../../methods/matching/ranked-match.ts'
import { sortKey } from '../../../model/model.ts'
import type { Connection, Edge } from '../loaders/connection.ts'
import type { Load } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import { matchEdge, rankedConnection } from './match.ts'
import { connection, NOTHING, some } from './page.ts'
import { type Asking, askingOrganization, askingProfile, type ProfileCapabilityRow } from './profile.ts'
import { wanted } from './wanted.ts'

/** The areas that suit somebody, and by what they were looked for. */
export interface CollaborationAreas extends Connection<RankedMatch> {
  readonly profile: readonly ProfileCapabilityRow[]
  readonly complete: boolean
}

type Arguments = QueryCollaborationAreasArgs

/** Who asks, and for what it was rejected; null for an organisation that is unknown. */
const asking = async (
  load: Load,
  { for: who }: Arguments,
  day: string,
): Promise<(Asking & { readonly rejected: readonly string[] }) | null> => {
  if (who.profile) return { ...(await askingProfile(load, who.profile)), rejected: [] }
  const facts = await load.answer(graph => supplyFacts(graph, who.organization ?? '', day))
  return facts && { ...askingOrganization(facts.supply), rejected: facts.rejected }
}

const ALL_KINDS: readonly DemandKind[] = ['NEED', 'INITIATIVE', 'POLICY_MEASURE']

const rankedAreas = ({ supply }: Asking, { demands, vocabulary }: CandidateAreas): readonly RankedMatch[] =>
  ranked(
    demands.flatMap(demand => {
      const found = matched(demand, supply, vocabulary)
      return found === null ? [] : [{ ...found, id: demand.id, sortKey: sortKey(demand.id) }]
    }),
  )

const areasFor = async (load: Load, args: Arguments): Promise<CollaborationAreas | null> => {
  const day = dayOf(args)
  const who = await asking(load, args, day)
  if (who === null) return null
  const { kind, role, ...narrowing } = args.filter ?? {}
  const found = await load.answer(graph =>
    candidateAreas(graph, {
      ...narrowing,
      kinds: kind ?? ALL_KINDS,
      provided: who.profile.map(({ id }) => id),
      aims: allAims(who.supply) ?? [],
      placeId: who.supply.placeId,
      organization: who.supply.id,
      role: role ?? null,
      rejected: who.rejected,
      day,
    }),
  )
  const { profile } = who
  return { ...rankedConnection(rankedAreas(who, found), args), profile, complete: found.complete }
}

export const query: Pick<QueryResolvers, 'collaborationAreas'> = {
  collaborationAreas: (_, args, { load }) => areasFor(load, args),
}

export const areaConnection: Pick<
  CollaborationAreaConnectionResolvers,
  'edges' | 'nodes' | 'pageInfo' | 'totalCount'
> = {
  ...connection,
  nodes: async ({ page }, _args, { load }, info) =>
    Promise.all((await page(NOTHING)).items.map(({ row }) => load.known(ENTITY, row.id, wanted(info)))),
}

const LISTS = {
  NEED: PARTICIPATIONS_FOR_NEED,
  INITIATIVE: PARTICIPATIONS_OF_INITIATIVE,
  POLICY_MEASURE: PARTICIPATIONS_OF_MEASURE,
} as const

type Ranked = Edge<RankedMatch>

export const areaEdge: Omit<CollaborationAreaEdgeResolvers, 'cursor' | '__isTypeOf'> = {
  ...matchEdge,
  node: ({ node }: Ranked, _args, { load }, info: GraphQLResolveInfo) =>
    load.known(ENTITY, node.id, wanted(info)),
  kind: ({ node }) => node.demand.kind,
  participations: ({ node }, args, { load }) => some(load, LISTS[node.demand.kind], node.id, args),
}
