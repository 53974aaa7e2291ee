import { GraphQLError } from 'graphql'
import type {
  QueryResolvers,
  SharedHolderResolvers,
  SharedThingResolvers,
} from '../../../generated/schema.ts'
import { ENTITY } from '../../../graph/read/entity.ts'
import { held } from '../../../graph/read/questions/shared.ts'
import { sharedThings } from '../../../methods/similarity/shared.ts'
import { wanted } from './wanted.ts'

const MOST_IDS = 10

const refused = (argument: string, limit: number, meant: string) =>
  new GraphQLError(`Argument "${argument}" of "shared" must be ${meant}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, limit },
  })

export const query: Pick<QueryResolvers, 'shared'> = {
  shared: async (_, { ids, kinds, atLeast, first }, { load }) => {
    const different = [...new Set(ids)]
    if (different.length < 2 || ids.length > MOST_IDS)
      throw refused('ids', MOST_IDS, `2 to ${MOST_IDS} different ids`)
    if (atLeast < 2 || atLeast > different.length)
      throw refused('atLeast', different.length, 'from 2 to the number of different ids')
    const rows = await load.answer(graph => held(graph, different))
    const asked = kinds ? rows.filter(({ kind }) => kinds.includes(kind)) : rows
    return sharedThings(asked, atLeast).slice(0, first)
  },
}

export const thing: SharedThingResolvers = {
  node: ({ id }, _args, { load }, info) => load.known(ENTITY, id, wanted(info)),
}

export const holder: SharedHolderResolvers = { id: ({ itemId }) => itemId }
