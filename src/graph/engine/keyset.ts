/** A value that a list is ordered by. Null is not allowed: wrap what may be absent in `coalesce`. */
export interface Key {
  readonly expression: string
  readonly kind: 'text' | 'number'
  readonly descending: boolean
}

/** What a list is ordered by: one or two keys, the last of them unique within the list. */
export interface Order {
  readonly name: string
  readonly keys: readonly Key[]
}

/** The values of an order's keys at one place of the list. */
export type Position = readonly (string | number)[]

/** The part of a list to read: so many items after `start` and before `stop`. */
export interface Window {
  readonly limit: number
  readonly backward: boolean
  readonly start: Position | null
  readonly stop: Position | null
}

export const ascending = (expression: string, kind: Key['kind'] = 'text'): Key => ({
  expression,
  kind,
  descending: false,
})

export const descending = (expression: string, kind: Key['kind'] = 'text'): Key => ({
  expression,
  kind,
  descending: true,
})

/** The same order from its other end. */
export const reversed = ({ name, keys }: Order): Order => ({
  name,
  keys: keys.map(key => ({ ...key, descending: !key.descending })),
})

/**
 * The condition that an item has a place in the order. It always holds, and is written as a comparison
 * because only that lets the database walk along an index in its order, from either end. It names no
 * greatest text: Neo4j's indexes and its `<=` disagree where characters beyond U+FFFF stand.
 */
export const isListed = ({ keys }: Order): string =>
  keys
    .filter(({ kind }) => kind === 'text')
    .map(({ expression }) => `${expression} >= ''`)
    .join('\n    AND ')

const after = ({ expression, descending }: Key, parameter: string, inclusive: boolean): string =>
  `${expression} ${descending ? '<' : '>'}${inclusive ? '=' : ''} $${parameter}`

/**
 * The condition that an item comes after a position. For two keys it is written as a range and an
 * exception, because a disjunction would read the index twice; the last condition, which always holds,
 * names the second column, without which the planner does not see that one index has both.
 */
export const isAfter = ({ keys }: Order, parameter: string): string => {
  const [first, second] = keys
  if (first === undefined) throw new Error('an order needs a key')
  if (second === undefined) return after(first, `${parameter}0`, false)
  const notPast = { ...second, descending: !second.descending }
  return `${after(first, `${parameter}0`, true)}
    AND NOT (${first.expression} = $${parameter}0 AND ${after(notPast, `${parameter}1`, true)})
    AND ${second.expression} >= ''`
}

export const orderBy = ({ keys }: Order): string =>
  keys.map(({ expression, descending }) => (descending ? `${expression} DESC` : expression)).join(', ')

/** The parameters that `isAfter` names. */
export const positionParameters = (parameter: string, position: Position): Record<string, string | number> =>
  Object.fromEntries(position.map((value, index) => [`${parameter}${index}`, value]))

/** The keys as columns, so that a row can say where it stands. */
export const keyColumns = ({ keys }: Order): string =>
  keys.map(({ expression }, index) => `${expression} AS key${index}`).join(', ')

/** The same order of rows that hold the keys as columns already. */
export const byKeyColumn = (order: Order): Order => ({
  ...order,
  keys: order.keys.map((key, index) => ({ ...key, expression: `key${index}` })),
})
