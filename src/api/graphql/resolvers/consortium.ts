import { GraphQLError } from 'graphql'
import type {
  ConsortiumMemberResolvers,
  ConsortiumResolvers,
  QueryConsortiumArgs,
  QueryResolvers,
  UncoveredCapabilityResolvers,
} from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import type { DemandFacts } from '../../../graph/read/questions/demand.ts'
import { candidatePartners } from '../../../graph/read/questions/suggested-partner.ts'
import {
  CONSORTIUM_METHOD,
  type Consortium,
  type ConsortiumMember,
  consortiumOf,
} from '../../../methods/consortium/consortium.ts'
import { consortiumCandidates } from '../../../methods/consortium/consortium-candidates.ts'
import { consortiumText } from '../../../methods/consortium/consortium-text.ts'
import { requiredBy } from '../../../methods/matching/match-facts.ts'
import { sentences } from '../../../model/bilingual.ts'
import type { Load } from '../loaders/context.ts'
import { dayOf } from './as-of.ts'
import { askedFor } from './suggested-partner.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** A consortium with what it was chosen for and from. */
export interface ConsortiumRow extends Consortium {
  readonly required: readonly string[]
  readonly candidateCount: number
  readonly present: DemandFacts['present']
}

/** A member with the roles in which it takes part already. */
export type ConsortiumMemberRow = ConsortiumMember & Pick<ConsortiumRow, 'present'>

export type UncoveredRow = Consortium['uncovered'][number]

const MOST_MEMBERS = 10

const checked = (maxMembers: number): number => {
  if (maxMembers >= 1 && maxMembers <= MOST_MEMBERS) return maxMembers
  throw new GraphQLError(`Argument "maxMembers" of "consortium" must be from 1 to ${MOST_MEMBERS}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument: 'maxMembers', limit: MOST_MEMBERS },
  })
}

const consortiumFor = async (load: Load, args: QueryConsortiumArgs): Promise<ConsortiumRow | null> => {
  const most = checked(args.maxMembers ?? MOST_MEMBERS / 2)
  const day = dayOf(args)
  const facts = await askedFor(load, args.for, day, null)
  if (facts === null) return null
  const { demand, present, rejected } = facts
  const { supplies, vocabulary } = await load.answer(graph =>
    candidatePartners(graph, { ...args.filter, demand, taken: rejected, day }),
  )
  const required = requiredBy(demand)
  const candidates = consortiumCandidates(demand, supplies, vocabulary)
  const consortium = consortiumOf(required, candidates, most)
  return { ...consortium, required, candidateCount: candidates.length, present }
}

export const query: Pick<QueryResolvers, 'consortium'> = {
  consortium: (_, args, { load }) => consortiumFor(load, args),
}

export const consortium: Pick<ConsortiumResolvers, 'required' | 'members' | 'text' | 'method'> = {
  required: ({ required }, _args, { load }, info) =>
    Promise.all(required.map(id => load.known(CAPABILITY, id, wanted(info)))),
  members: ({ members, present }) => members.map(member => ({ ...member, present })),
  text: (row, { language }) =>
    textOf(sentences(consortiumText(row, row.required.length, row.candidateCount)), language),
  method: () => CONSORTIUM_METHOD,
}

export const member: Pick<ConsortiumMemberResolvers, 'node' | 'covers' | 'added' | 'roles' | 'alternatives'> =
  {
    node: ({ id }, _args, { load }, info) => load.known(ORGANIZATION, id, wanted(info)),
    covers: ({ covers }, _args, { load }, info) =>
      Promise.all(covers.map(id => load.known(CAPABILITY, id, wanted(info)))),
    added: ({ added }, _args, { load }, info) =>
      Promise.all(added.map(id => load.known(CAPABILITY, id, wanted(info)))),
    roles: ({ id, present }) => [
      ...new Set(present.filter(one => one.id === id).flatMap(({ roles }) => roles)),
    ],
    alternatives: ({ alternatives }, { first }, { load }, info) =>
      Promise.all(alternatives.slice(0, first).map(id => load.known(ORGANIZATION, id, wanted(info)))),
  }

export const uncovered: Pick<UncoveredCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.known(CAPABILITY, id, wanted(info)),
}
