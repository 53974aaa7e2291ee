import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Collection } from '../../../graph/engine/collection.ts'
import type { EntityRow, Wanted } from '../../../graph/engine/concept.ts'
import type { Conditions } from '../../../graph/engine/filter.ts'
import type { Order, Window } from '../../../graph/engine/keyset.ts'
import type { Item, OwnedList, Page, Parameters } from '../../../graph/engine/list.ts'
import { type Direction, orderOf } from '../../../graph/engine/order.ts'
import type { Connection, Edge } from '../loaders/connection.ts'
import type { Load } from '../loaders/context.ts'
import { cursorOf, inList, positionOf } from './cursor.ts'
import { withRealDays } from './days.ts'
import { wanted } from './wanted.ts'

/** What every connection field takes. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** What a collection takes besides. */
export interface CollectionArguments extends PageArguments {
  readonly filter?: Conditions | null
  readonly orderBy?: { readonly field?: string; readonly direction?: Direction } | null
}

/** Without `first` and `last`; the largest size is kept in src/http, before anything is resolved. */
export const DEFAULT_SIZE = 20

/** The part of a list that the arguments ask for; wrong ones are refused by name. */
export const windowOf = (order: Order, args: PageArguments): Window => {
  const { first, last, after, before } = args
  if (typeof first === 'number' && typeof last === 'number')
    throw new GraphQLError('Give "first" or "last", not both.', {
      extensions: { code: 'BAD_USER_INPUT', argument: 'last' },
    })
  const backward = typeof last === 'number'
  const afterPosition = typeof after === 'string' ? positionOf(order, 'after', after) : null
  const beforePosition = typeof before === 'string' ? positionOf(order, 'before', before) : null
  return {
    limit: last ?? first ?? DEFAULT_SIZE,
    backward,
    start: backward ? beforePosition : afterPosition,
    stop: backward ? afterPosition : beforePosition,
  }
}

/** A page of what belongs to one owner; its cursors are good for the list of that owner, or of all that are named alike. */
export const ownedPage = <Row extends EntityRow, Extra extends object>(
  load: Load,
  list: OwnedList<Row, Extra>,
  ownerId: string,
  args: PageArguments,
  parameters?: Parameters,
  whose = ownerId,
): Connection<Row, Extra> => {
  const { concept, owner, match } = list
  const order = inList(list.order, owner, concept.label, match, whose, parameters)
  return { ...load.listPage(list, ownerId, windowOf(order, args), parameters), order }
}

/** A page of everything of a type. */
export const collectionPage = <Row extends EntityRow>(
  load: Load,
  collection: Collection<Row>,
  args: CollectionArguments,
): Connection<Row> => {
  const { field = 'ID', direction = 'ASC' } = args.orderBy ?? {}
  const conditions = withRealDays(collection.filters, args.filter ?? {})
  const order = inList(
    orderOf(collection.orders, field, direction),
    collection.concept.label,
    direction,
    conditions,
  )
  return load.collection(collection, conditions, order, windowOf(order, args))
}

const edgeOf =
  (order: Order) =>
  <Row, Extra>({ row, position }: Item<Row, Extra>): Edge<Row, Extra> => ({
    node: row,
    link: row,
    cursor: cursorOf(order, position),
  })

/** Nothing but what always comes along. */
export const ID_ALONE: Wanted = new Set()

/** Where a page that holds the whole list stands. */
export const NO_MORE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

/** Where a page stands in its list. */
export const pageInfoOf = <Row, Extra>(
  order: Order,
  { items, hasNextPage, hasPreviousPage }: Page<Row, Extra>,
) => {
  const cursors = items.map(({ position }) => cursorOf(order, position))
  return {
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors.at(0) ?? null,
    endCursor: cursors.at(-1) ?? null,
  }
}

/** The fields of every connection. */
export const connection = {
  edges: async <Row, Extra>(
    { order, page }: Connection<Row, Extra>,
    _args: object,
    _context: object,
    info: GraphQLResolveInfo,
  ) => (await page(new Set([...wanted(info), ...wanted(info, 'node')]))).items.map(edgeOf(order)),
  nodes: async <Row, Extra>(
    { page }: Connection<Row, Extra>,
    _args: object,
    _context: object,
    info: GraphQLResolveInfo,
  ) => (await page(wanted(info))).items.map(({ row }) => row),
  pageInfo: async <Row, Extra>({ order, page }: Connection<Row, Extra>) =>
    pageInfoOf(order, await page(ID_ALONE)),
  totalCount: <Row, Extra>({ total }: Connection<Row, Extra>) => total(),
}
