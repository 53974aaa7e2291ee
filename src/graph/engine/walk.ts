import { ascending, isListed, type Order, type Window } from './keyset.ts'

/** Finds `n` by an index that begins with the properties held and goes on in the order of a list. */
export interface IndexWalk {
  /** The pattern with the name of its index; not yet its conditions. */
  readonly match: string
  /** Properties held at one value, each with the expression that it equals. */
  readonly held: Readonly<Record<string, string>>
  /** The least value of the first key that the list has. */
  readonly least?: string
  /** What else must be true of each item. */
  readonly besides?: readonly string[]
}

/** Places that the index has; it is walked in its order only where each of its columns is named. */
const anywhere = (order: Order): string[] => [
  ...order.keys.filter(({ kind }) => kind === 'number').map(({ expression }) => `${expression} >= 0`),
  ...(order.keys.some(({ kind }) => kind === 'text') ? [isListed(order)] : []),
]

/** The conditions under which the index is walked, besides those of a later page. */
export const walkConditions = (walk: IndexWalk, order: Order, { start, stop }: Window): string[] => {
  const { held, least, besides = [] } = walk
  const [first, ...others] = order.keys
  // A second lower bound on a column would keep the planner from seeking.
  const hasLowerBound = (first?.descending ? stop : start) !== null
  const bound = hasLowerBound ? `NOT ${first?.expression} < ${least}` : `${first?.expression} >= ${least}`
  const rest = least === undefined ? order : { ...order, keys: others }
  return [
    ...Object.entries(held).map(([property, value]) => `${property} = ${value}`),
    ...(least === undefined ? [] : [bound]),
    ...besides,
    ...(start === null && !hasLowerBound ? anywhere(rest) : []),
  ]
}

/** The order with the properties held in front, as the planner wants it said. */
export const walkOrder = ({ held }: IndexWalk, order: Order): Order => ({
  ...order,
  keys: [
    ...Object.keys(held).map(property => ({
      ...ascending(property),
      descending: order.keys[0]?.descending ?? false,
    })),
    ...order.keys,
  ],
})
