import type { Wanted } from '../../../graph/engine/concept.ts'
import type { Order, Window } from '../../../graph/engine/keyset.ts'
import type { Page } from '../../../graph/engine/list.ts'
import type { Facet, FacetQuestion } from '../../../graph/read/facet.ts'

/** What is there at once, or has to be waited for. */
export type MaybePromise<Value> = Value | Promise<Value>

/**
 * A list that nobody has read yet: the page, the total and the facets are questions of their own, and
 * each is asked only when a field needs its answer.
 */
export interface Connection<Row, Extra = object> {
  readonly order: Order
  page(wanted: Wanted): MaybePromise<Page<Row, Extra>>
  total(): MaybePromise<number>
  /** Names of the fields by which the list can be divided. */
  facetNames(): readonly string[]
  facets(question: FacetQuestion): Promise<readonly Facet[]>
}

/**
 * Takes the total from the page where that is asked for too and holds the whole list: what is short, as
 * most lists of a tree are, costs no statement more.
 */
export const countedByPage = <Row, Extra>(
  { start, stop }: Window,
  connection: Connection<Row, Extra>,
): Connection<Row, Extra> => {
  let asked: ReturnType<typeof connection.page> | undefined
  return {
    ...connection,
    page: wanted => {
      asked = connection.page(wanted)
      return asked
    },
    total: async () => {
      // All fields of an object are asked in one go: those after `totalCount` have been now.
      await Promise.resolve()
      const page = start === null && stop === null ? await asked : undefined
      const isWhole = page !== undefined && !page.hasNextPage && !page.hasPreviousPage
      return isWhole ? page.items.length : connection.total()
    },
  }
}

/** An item of a page; its row also holds what the list adds, such as the link's own data. */
export interface Edge<Row, Extra = object> {
  readonly node: Row
  readonly link: Extra
  readonly cursor: string
}
