import type {
  ConsortiumMemberResolvers,
  ConsortiumResolvers,
  QueryResolvers,
  UncoveredCapabilityResolvers,
} from '../../../generated/schema.ts'
import { CAPABILITY } from '../../../graph/read/capability.ts'
import { ORGANIZATION } from '../../../graph/read/organization.ts'
import { CONSORTIUM_METHOD, type ConsortiumMember } from '../../../methods/consortium/consortium.ts'
import { consortiumText } from '../../../methods/consortium/consortium-text.ts'
import { markedWhereSample, sentences } from '../../../model/bilingual.ts'
import { type Consortium, consortium as consortiumFor } from '../../../questions/consortium.ts'
import { NAME } from './entity.ts'
import { textOf } from './text.ts'
import { wanted } from './wanted.ts'

/** A member with the roles in which it takes part already. */
export type ConsortiumMemberRow = ConsortiumMember & Pick<Consortium, 'present'>

export type UncoveredRow = Consortium['uncovered'][number]

export const query: Pick<QueryResolvers, 'consortium'> = {
  consortium: (_, args, { view }) => consortiumFor(view(args), args),
}

export const consortium: Pick<ConsortiumResolvers, 'required' | 'members' | 'text' | 'method'> = {
  required: ({ required }, _args, { load }, info) =>
    Promise.all(required.map(id => load.pointedTo(CAPABILITY, id, wanted(info)))),
  members: ({ members, present }) => members.map(member => ({ ...member, present })),
  text: async (row, { language }, { load }) => {
    const names = await Promise.all(row.members.map(({ id }) => load.pointedTo(ORGANIZATION, id, NAME)))
    const told = names.map(({ id, nameJa, nameEn }) => ({
      ja: nameJa ?? nameEn ?? id,
      en: nameEn ?? nameJa ?? id,
    }))
    const text = sentences(consortiumText(row, row.required.length, row.candidateCount, told, row.isNeed))
    return textOf(markedWhereSample(text, row.restsOnSamples), language)
  },
  method: () => CONSORTIUM_METHOD,
}

export const member: Pick<ConsortiumMemberResolvers, 'node' | 'covers' | 'added' | 'roles' | 'alternatives'> =
  {
    node: ({ id }, _args, { load }, info) => load.pointedTo(ORGANIZATION, id, wanted(info)),
    covers: ({ covers }, _args, { load }, info) =>
      Promise.all(covers.map(id => load.pointedTo(CAPABILITY, id, wanted(info)))),
    added: ({ added }, _args, { load }, info) =>
      Promise.all(added.map(id => load.pointedTo(CAPABILITY, id, wanted(info)))),
    roles: ({ id, present }) => [
      ...new Set(present.filter(one => one.id === id).flatMap(({ roles }) => roles)),
    ],
    alternatives: ({ alternatives }, { first }, { load }, info) =>
      Promise.all(alternatives.slice(0, first).map(id => load.pointedTo(ORGANIZATION, id, wanted(info)))),
  }

export const uncovered: Pick<UncoveredCapabilityResolvers, 'node'> = {
  node: ({ id }, _args, { load }, info) => load.pointedTo(CAPABILITY, id, wanted(info)),
}
