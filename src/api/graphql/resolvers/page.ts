import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import type { Collection } from '../../../graph/engine/collection.ts'
import type { EntityRow, Wanted } from '../../../graph/engine/concept.ts'
import type { Conditions } from '../../../graph/engine/filter.ts'
import type { Order, Position, Window } from '../../../graph/engine/keyset.ts'
import type { Item, OwnedList, Page, Parameters } from '../../../graph/engine/list.ts'
import { type Direction, orderOf } from '../../../graph/engine/order.ts'
import type { Connection, Edge, MaybePromise } from '../loaders/connection.ts'
import type { Load } from '../loaders/context.ts'
import { cursorOf, inList, positionOf } from './cursor.ts'
import { withRealDays } from './days.ts'
import { wanted, wantedAt } from './wanted.ts'

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

/** An edge whose cursor is made when it is asked for. */
class ListEdge<Row, Extra> implements Edge<Row, Extra> {
  readonly node: Row
  readonly link: Extra
  readonly #order: Order
  readonly #position: Position

  constructor(order: Order, { row, position }: Item<Row, Extra>) {
    this.node = row
    this.link = row
    this.#order = order
    this.#position = position
  }

  get cursor(): string {
    return cursorOf(this.#order, this.#position)
  }
}

/** What is made of an answer: at once where that is there, so that a wide tree is not a thousand promises. */
const made = <Answer, Made>(
  answer: MaybePromise<Answer>,
  make: (answer: Answer) => Made,
): MaybePromise<Made> => (answer instanceof Promise ? answer.then(make) : make(answer))

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

/** The edges of a page; what is wanted of rows is selected of the edges, and below these fields of theirs. */
export const edgesWith =
  (...ends: readonly string[]) =>
  <Row, Extra>(
    { order, page }: Connection<Row, Extra>,
    _args: object,
    _context: object,
    info: GraphQLResolveInfo,
  ) =>
    made(page(wantedAt(info, [], ...ends.map(end => [end]))), ({ items }) =>
      items.map(item => new ListEdge(order, item)),
    )

/** The fields of every connection. */
export const connection = {
  edges: edgesWith('node'),
  nodes: <Row, Extra>(
    { page }: Connection<Row, Extra>,
    _args: object,
    _context: object,
    info: GraphQLResolveInfo,
  ) => made(page(wanted(info)), ({ items }) => items.map(({ row }) => row)),
  pageInfo: <Row, Extra>({ order, page }: Connection<Row, Extra>) =>
    made(page(ID_ALONE), found => pageInfoOf(order, found)),
  totalCount: <Row, Extra>({ total }: Connection<Row, Extra>) => total(),
}
