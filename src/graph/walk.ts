import { ascending, isListed, type Order, type Window } from './keyset.ts'

/** Finds `n` by an index that begins with the properties held and goes on in the order of a list. */
export interface IndexWalk {
  /** The pattern with the name of its index; not yet its conditions. */
  readonly match: string
  /** Properties held at one value, each with the expression that it equals. */
  readonly held: Readonly<Record<string, string>>
}

/** Places that the index has; it is walked in its order only where each of its columns is named. */
const anywhere = (order: Order): string[] => [
  ...order.keys.filter(({ kind }) => kind === 'number').map(({ expression }) => `${expression} >= 0`),
  isListed(order),
]

/** The conditions under which the index is walked, besides those of a later page. */
export const walkConditions = ({ held }: IndexWalk, order: Order, { start }: Window): string[] => [
  ...Object.entries(held).map(([property, value]) => `${property} = ${value}`),
  // A second lower bound on a column would keep the planner from seeking.
  ...(start === null ? anywhere(order) : []),
]

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
