import type { Wanted } from '../graph/concept.ts'
import type { Order } from '../graph/keyset.ts'
import type { Page } from '../graph/list.ts'

/**
 * A list that nobody has read yet: the page and the total are two questions, and each is asked only
 * when a field needs its answer.
 */
export interface Connection<Row, Extra = object> {
  readonly order: Order
  page(wanted: Wanted): Promise<Page<Row, Extra>>
  total(): Promise<number>
}

/** An item of a page; its row also holds what the list adds, such as the link's own data. */
export interface Edge<Row, Extra = object> {
  readonly node: Row
  readonly link: Extra
  readonly cursor: string
}
