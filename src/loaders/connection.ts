import type { Wanted } from '../graph/concept.ts'
import type { Facet, FacetQuestion } from '../graph/facet.ts'
import type { Order } from '../graph/keyset.ts'
import type { Page } from '../graph/list.ts'

/**
 * A list that nobody has read yet: the page, the total and the facets are questions of their own, and
 * each is asked only when a field needs its answer.
 */
export interface Connection<Row, Extra = object> {
  readonly order: Order
  page(wanted: Wanted): Promise<Page<Row, Extra>>
  total(): Promise<number>
  /** Names of the fields by which the list can be divided. */
  readonly facetNames: readonly string[]
  facets(question: FacetQuestion): Promise<readonly Facet[]>
}

/** An item of a page; its row also holds what the list adds, such as the link's own data. */
export interface Edge<Row, Extra = object> {
  readonly node: Row
  readonly link: Extra
  readonly cursor: string
}
