import type { NodeLabel } from '../../model/model.ts'
import {
  type AnyConcept,
  asColumns,
  type Columns,
  type Concept,
  columnsOf,
  type EntityRow,
  type Wanted,
} from './concept.ts'
import { type Graph, wholeNumber } from './driver.ts'
import {
  ascending,
  byKeyColumn,
  isAfter,
  isListed,
  keyColumns,
  type Order,
  orderBy,
  type Position,
  positionParameters,
  reversed,
  type Window,
} from './keyset.ts'
import { type IndexWalk, walkConditions, walkOrder } from './walk.ts'

/** Items of a list that an index of their own holds in its order, and that its `match` leaves out. */
export interface Strand {
  readonly walk: IndexWalk
  /** The order of the list, in the words of the index. */
  readonly indexed: Order
  /** The same with the keys as the list says them. */
  readonly order: Order
  /** How many of them `owner` has, as the store keeps it; nothing where they are no more than a part of `match`. */
  readonly total?: string
}

/** A list that belongs to an owner, whatever its rows: `match` leads from `owner` to `n`, each `n` once. */
export interface AnyList {
  readonly concept: AnyConcept
  readonly owner: NodeLabel | 'Entity'
  readonly match: string
  readonly order: Order
  /** The same list read along an index in its order, for owners with very many items. */
  readonly walk?: IndexWalk
  /** What else belongs to the list, for pages: of each no more is read than a page needs. */
  readonly strands?: readonly Strand[]
  /** True where the strands are all of the list, and `match` finds the same for whoever reads all of it. */
  readonly isInStrands?: boolean
  /** How long the list is, where the store keeps it. */
  readonly total?: string
  /** How many of its items are not made up, where the store keeps that too. */
  readonly totalOfReal?: string
  /** Columns beside those of the row, such as the link's own data: expressions by name, or made of what is wanted. */
  readonly extra?: object
  /** Binds `owner` from `ownerId`; by default the node of that id. */
  readonly seek?: string
}

/** A list that belongs to an owner, with rows of one kind. */
export interface OwnedList<Row extends EntityRow, Extra extends object = object> extends AnyList {
  readonly concept: Concept<Row>
  readonly extra?: { readonly [Name in keyof Extra]: string | ((wanted: Wanted) => string) }
}

/** A row of a list, with what the list adds to it and where it stands. */
export interface Item<Row, Extra> {
  readonly row: Row & Extra
  readonly position: Position
}

/** A part of a list and whether it goes on at either side. */
export interface Page<Row, Extra> {
  readonly items: readonly Item<Row, Extra>[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** Values that a list's `match` names besides the owner. */
export type Parameters = Readonly<Record<string, unknown>>

export type Keyed = { readonly key0: string | number; readonly key1?: string | number }
type Owned = { readonly ownerId: string }

/** By id, with numbers by their value: the order of plans and codes. */
export const IN_ID_ORDER: Order = { name: 'ID', keys: [ascending('n.sortKey')] }

export const seek = ({ owner, seek }: { owner: string; seek?: string }) =>
  seek ?? `MATCH (owner:${owner} {id: ownerId})`

/** What a list's statement is called in logs: whose list of what, and what is read of it. */
export const nameOf = <Row extends EntityRow, Extra extends object>(
  { owner, concept }: OwnedList<Row, Extra>,
  part: string,
): string => `${concept.label} of ${owner}: ${part}`

const LINK_ENDS = ['linkFrom', 'linkRelationship', 'linkTo']

/** `linkStrength` answers `strength`; the ends of a link find its assertions. */
const isWanted = (extra: string, wanted: Wanted): boolean => {
  const bare = extra.replace(/^link|Id$/, '')
  const name = bare.charAt(0).toLowerCase() + bare.slice(1)
  return wanted.has(name) || (wanted.has('assertions') && LINK_ENDS.includes(extra))
}

const extraColumns = (extra: object = {}, wanted: Wanted): Columns =>
  Object.entries(extra).flatMap(([name, expression]) =>
    isWanted(name, wanted)
      ? [[name, typeof expression === 'function' ? expression(wanted) : expression] as const]
      : [],
  )

/** The columns of a list's rows and extras that are wanted. */
export const listColumns = ({ concept, extra }: AnyList, wanted: Wanted): Columns => [
  ...columnsOf(concept, wanted),
  ...extraColumns(extra, wanted),
]

/** Conditions that all have to hold. */
export const where = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join('\n    AND ')}`

/** The order in which a window is read, and the conditions that bound it. */
export const windowOf = (order: Order, { backward, start, stop, limit }: Window) => {
  const reading = backward ? reversed(order) : order
  const bounds = [
    ...(start === null ? [] : [isAfter(reading, 'start')]),
    ...(stop === null ? [] : [isAfter(reversed(reading), 'stop')]),
  ]
  return {
    reading,
    bounds,
    parameters: {
      // One more than asked for tells whether the list goes on.
      limit: wholeNumber(limit + 1),
      ...positionParameters('start', start ?? []),
      ...positionParameters('stop', stop ?? []),
    },
  }
}

/** Cuts off the row too many and turns what was read from the end around. */
export const pageOf = <Row, Extra>(
  rows: readonly (Row & Extra & Keyed)[],
  { limit, backward, start }: Window,
): Page<Row, Extra> => {
  const items = rows.slice(0, limit).map(row => ({
    row,
    position: row.key1 === undefined ? [row.key0] : [row.key0, row.key1],
  }))
  const more = rows.length > limit
  const beyond = start !== null
  return backward
    ? { items: items.reverse(), hasNextPage: beyond, hasPreviousPage: more }
    : { items, hasNextPage: more, hasPreviousPage: beyond }
}

const itemsOfStrand = ({ walk, indexed, order }: Strand, window: Window, limit: string): string => {
  const { reading, bounds } = windowOf(order, window)
  const along = windowOf(indexed, window).reading
  return `${walk.match}
      ${where([...walkConditions(walk, along, window), ...bounds, ...(bounds.length > 0 ? [isListed(along)] : [])])}
      RETURN n, link, ${keyColumns(reading)}
      ORDER BY ${orderBy(walkOrder(walk, along))}
      LIMIT ${limit}`
}

/** Finds the items of an owner's page as `n`, with the keys by which they stand in the list. */
export const itemsOfPage = ({ strands = [], ...list }: AnyList, window: Window, limit: string): string => {
  if (strands.length === 0) return itemsMatched(list, window, limit)
  const inOrder = byKeyColumn(windowOf(list.order, window).reading)
  const keys = inOrder.keys.map(({ expression }) => expression)
  const parts = [
    ...(list.isInStrands ? [] : [itemsMatched(list, window, limit)]),
    ...strands.map(strand => itemsOfStrand(strand, window, limit)),
  ]
  return `CALL (owner) {
      ${parts.join('\n      UNION ALL\n      ')}
    }
    RETURN ${['n', 'link', ...keys].join(', ')}
    ORDER BY ${orderBy(inOrder)}
    LIMIT ${limit}`
}

const itemsMatched = (list: AnyList, window: Window, limit: string): string => {
  const { match, order, walk } = list
  const { reading, bounds } = windowOf(order, window)
  const carried = /\blink\b/.test(match) ? 'n, link' : 'n'
  return `${walk?.match ?? `${match}\n    WITH ${carried}`}
    ${where([...(walk ? walkConditions(walk, reading, window) : []), ...bounds])}
    RETURN ${carried}, ${keyColumns(reading)}
    ORDER BY ${orderBy(walk ? walkOrder(walk, reading) : reading)}
    LIMIT ${limit}`
}

/** One page of the list of each owner, all in one statement. */
export const pageStatement = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
  window: Window,
  wanted: Wanted,
): string => {
  const { reading } = windowOf(list.order, window)
  const keys = byKeyColumn(reading).keys.map(({ expression }) => expression)
  // The keys are read where they sort: once more outside would be two more hits for every row.
  return /* cypher */ `
  UNWIND $ids AS ownerId
  ${seek(list)}
  CALL (owner) {
    ${itemsOfPage(list, window, '$limit')}
  }
  RETURN ownerId, ${[asColumns(listColumns(list, wanted)), ...keys].join(', ')}
  ORDER BY ownerId, ${orderBy(byKeyColumn(reading))}`
}

export const pages = async <Row extends EntityRow, Extra extends object>(
  graph: Graph,
  list: OwnedList<Row, Extra>,
  ids: readonly string[],
  window: Window,
  wanted: Wanted,
  parameters: Parameters,
): Promise<readonly Page<Row, Extra>[]> => {
  const rows = await graph.read<Row & Extra & Keyed & Owned>(
    nameOf(list, 'page'),
    pageStatement(list, window, wanted),
    {
      ids,
      ...windowOf(list.order, window).parameters,
      ...parameters,
    },
  )
  return byOwner(rows, ids).map(own => pageOf<Row, Extra>(own, window))
}

const totalsOfStrands = ({ isInStrands, strands = [] }: AnyList): readonly string[] =>
  isInStrands ? [] : strands.flatMap(({ total }) => total ?? [])

/** How long the list of each owner is. */
export const countStatement = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
): string => /* cypher */ `
  UNWIND $ids AS ownerId
  ${seek(list)}
  ${list.total ? '' : `CALL (owner) {\n    ${list.match}\n    RETURN count(n) AS total\n  }`}
  RETURN ownerId, ${[list.total ?? 'total', ...totalsOfStrands(list)].join(' + ')} AS total`

export const totals = async <Row extends EntityRow, Extra extends object>(
  graph: Graph,
  list: OwnedList<Row, Extra>,
  ids: readonly string[],
  parameters: Parameters,
): Promise<readonly number[]> => {
  const rows = await graph.read<Owned & { total: number }>(nameOf(list, 'total'), countStatement(list), {
    ids,
    ...parameters,
  })
  return byOwner(rows, ids).map(own => own[0]?.total ?? 0)
}

/** The whole list of each owner, for lists that a plan keeps short. */
export const wholeStatement = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
  wanted: Wanted,
): string => /* cypher */ `
  UNWIND $ids AS ownerId
  ${seek(list)}
  ${list.match}
  RETURN ownerId, ${asColumns(listColumns(list, wanted))}
  ORDER BY ownerId, ${orderBy(list.order)}`

export const wholes = async <Row extends EntityRow, Extra extends object>(
  graph: Graph,
  list: OwnedList<Row, Extra>,
  ids: readonly string[],
  wanted: Wanted,
): Promise<readonly (readonly (Row & Extra)[])[]> =>
  byOwner(
    await graph.read<Row & Extra & Owned>(nameOf(list, 'whole list'), wholeStatement(list, wanted), { ids }),
    ids,
  )

/** Rows sorted to the owners that asked, in the order in which they asked. */
export const byOwner = <Row extends Owned>(
  rows: readonly Row[],
  ids: readonly string[],
): readonly (readonly Row[])[] => {
  const lists = new Map<string, Row[]>(ids.map(id => [id, []]))
  for (const row of rows) lists.get(row.ownerId)?.push(row)
  return ids.map(id => lists.get(id) ?? [])
}
