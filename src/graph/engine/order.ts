import { ascending, descending, type Key, type Order, reversed } from './keyset.ts'
import { IN_ID_ORDER } from './list.ts'

/** A value of `n` that a collection can be ordered by; null where a record has none. */
export interface OrderField {
  readonly expression: string
  readonly kind: Key['kind']
}

export type OrderFields = Readonly<Record<string, OrderField>>

export const byText = (property: string): OrderField => ({ expression: `n.${property}`, kind: 'text' })
export const byNumber = (expression: string): OrderField => ({ expression, kind: 'number' })

/** The orders of every collection; records without a name of their own have the first only. */
export const COLLECTION_ORDERS: Readonly<Record<'ID' | 'NAME', Order>> = {
  ID: IN_ID_ORDER,
  NAME: { name: 'NAME', keys: [ascending('n.nameKey'), ascending('n.id')] },
}

export type Direction = 'ASC' | 'DESC'

/** What stands in for an absent value, so that it comes last: after every date or number, or before, read backwards. */
const ABSENT = {
  text: { ASC: "'~'", DESC: "''" },
  number: { ASC: '1.0e300', DESC: '-1.0e300' },
} as const

/** An order by a value: those without it last in both directions, of equals in the order of ids. */
const byValue = (name: string, { expression, kind }: OrderField, direction: Direction): Order => {
  const value = `coalesce(${expression}, ${ABSENT[kind][direction]})`
  const key = direction === 'ASC' ? ascending(value, kind) : descending(value, kind)
  return { name, keys: [key, ascending('n.sortKey')] }
}

const isNamed = (field: string): field is 'ID' | 'NAME' => field === 'ID' || field === 'NAME'

/** The order of a collection by one of its fields. */
export const orderOf = (fields: OrderFields | undefined, field: string, direction: Direction): Order => {
  if (isNamed(field))
    return direction === 'ASC' ? COLLECTION_ORDERS[field] : reversed(COLLECTION_ORDERS[field])
  const value = fields?.[field]
  if (value === undefined) throw new Error(`nothing is ordered by ${field}`)
  return byValue(field, value, direction)
}
