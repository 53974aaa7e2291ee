import type { GraphQLField, GraphQLResolveInfo } from 'graphql'
import type { EntityRow } from '../../../graph/engine/concept.ts'
import type { AnyList, OwnedList } from '../../../graph/engine/list.ts'
import { type AskedSamples, withoutMadeUp } from '../../../graph/read/made-up.ts'
import type { Connection } from '../loaders/connection.ts'
import type { Context } from '../loaders/context.ts'
import { ownedPage, type PageArguments } from './page.ts'
import { wanted } from './wanted.ts'

interface Owner {
  readonly id: string
}

/** What a field says of itself in its extensions, so that whoever reads a tree of lists at once knows which they are. */
export interface AnswersList {
  readonly list: AnyList
  /** The list without what is made up, where the field can be asked for that. */
  readonly real?: AnyList
  /** Whether it answers a page of the list, or the whole of it. */
  readonly isPaged: boolean
}

const answering = (list: AnyList, { isPaged, real }: Omit<AnswersList, 'list'>) => ({
  answers: { list, isPaged, real } satisfies AnswersList,
})

/** The list that a field answers; undefined of a field that answers anything else. */
export const listAnsweredBy = ({ extensions }: GraphQLField<unknown, unknown>) =>
  // Nobody but this file names extensions so.
  extensions.answers as AnswersList | undefined

/** The whole of a list that a plan keeps short. */
export const listed = <Row extends EntityRow, Extra extends object>(list: OwnedList<Row, Extra>) => ({
  resolve: ({ id }: Owner, _args: object, { load }: Context, info: GraphQLResolveInfo) =>
    load.wholeList(list, id, wanted(info)),
  extensions: answering(list, { isPaged: false }),
})

/** A page of a list. */
export const paged = <Row extends EntityRow, Extra extends object>(list: OwnedList<Row, Extra>) => ({
  resolve: ({ id }: Owner, args: PageArguments, { load }: Context): Connection<Row, Extra> =>
    ownedPage(load, list, id, args),
  extensions: answering(list, { isPaged: true }),
})

/** A page of a list, with or without what is made up. */
export const pagedWithSamples = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
) => {
  const real = withoutMadeUp(list)
  return {
    resolve: (
      { id }: Owner,
      { samples, ...args }: PageArguments & AskedSamples,
      { load }: Context,
    ): Connection<Row, Extra> => ownedPage(load, samples === 'EXCLUDE' ? real : list, id, args),
    extensions: answering(list, { isPaged: true, real }),
  }
}
