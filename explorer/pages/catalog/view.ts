import { changeQuery } from '../../app/location.ts'
import type { FacetField } from '../../generated/graphql.ts'
import type { Chosen } from './definition.ts'

/** The order of a list: by which of its columns, from which end. */
export type Order = { readonly column: number; readonly descending: boolean }

/** What the address says of a list: what is chosen of each facet, the order, columns left out. */
export type View = {
  readonly chosen: Chosen
  readonly own: Readonly<Record<string, readonly string[]>>
  readonly order: Order | undefined
  readonly hidden: readonly number[]
}

/** The name of a facet in the address: `sdg-goal`. */
export const nameOf = (field: FacetField): string => field.toLowerCase().replace('_', '-')

const orderOf = (text: string | null): Order | undefined => {
  const [, sign, column] = /^(-?)(\d{1,2})$/.exec(text ?? '') ?? []
  return column === undefined ? undefined : { column: Number(column) - 1, descending: sign === '-' }
}

export const viewOf = (
  query: URLSearchParams,
  fields: readonly FacetField[],
  ownNames: readonly string[],
): View => ({
  chosen: Object.fromEntries(fields.map(field => [field, query.getAll(nameOf(field))])),
  own: Object.fromEntries(ownNames.map(name => [name, query.getAll(name)])),
  order: orderOf(query.get('order')),
  hidden: query.getAll('hide').flatMap(text => (/^\d{1,2}$/.test(text) ? Number(text) - 1 : [])),
})

const toggled = (list: readonly string[], value: string) =>
  list.includes(value) ? list.filter(one => one !== value) : [...list, value]

export const toggle = (name: string, chosen: readonly string[], value: string): void =>
  changeQuery({ [name]: toggled(chosen, value) })

export const changeOrder = (order: Order | undefined): void =>
  changeQuery({ order: order && `${order.descending ? '-' : ''}${order.column + 1}` })

export const hide = (hidden: readonly number[], column: number): void =>
  changeQuery({ hide: toggled(hidden.map(String), String(column)).map(text => `${Number(text) + 1}`) })
