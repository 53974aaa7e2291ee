import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Order, Position } from '../../../graph/engine/keyset.ts'

/**
 * An order whose cursors are good for one list only: whose it is, what it holds, and how it is narrowed and
 * turned are part of its name, so that a cursor of another list is refused instead of leading anywhere.
 */
export const inList = (order: Order, ...list: readonly unknown[]): Order => {
  let name: string | undefined
  return {
    ...order,
    // Most lists are read without a cursor: their names are made for those that have one.
    get name() {
      name ??= `${order.name} ${createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12)}`
      return name
    },
  }
}

/** A place in a list as clients carry it: opaque, and only good for the same list in the same order. */
export const cursorOf = ({ name }: Order, position: Position): string =>
  Buffer.from(JSON.stringify([name, ...position])).toString('base64url')

const refused = (argument: string) =>
  new GraphQLError(
    `Argument "${argument}" is not a cursor of this list. Take it from an edge or pageInfo of the same list, with the same filter and order.`,
    { extensions: { code: 'BAD_USER_INPUT', argument } },
  )

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** The position behind a cursor; a cursor of another list, or none at all, is refused. */
export const positionOf = ({ name, keys }: Order, argument: string, cursor: string): Position => {
  const content = parsed(cursor)
  if (!Array.isArray(content) || content[0] !== name || content.length !== keys.length + 1)
    throw refused(argument)
  return keys.map(({ kind }, index) => {
    const value: unknown = content[index + 1]
    if (kind === 'text' && typeof value === 'string') return value
    if (kind === 'number' && typeof value === 'number') return value
    throw refused(argument)
  })
}
