import type { Collection, Conditions } from '../graph/collection.ts'
import { collectionPage, collectionTotal } from '../graph/collection.ts'
import type { Concept, EntityRow } from '../graph/concept.ts'
import type { Graph } from '../graph/driver.ts'
import { bases, entities, isOf, type QuoteRow, quotes } from '../graph/entity.ts'
import type { Order, Window } from '../graph/keyset.ts'
import { type OwnedList, type Parameters, pages, totals, wholes } from '../graph/list.ts'
import type { Connection } from './connection.ts'
import { type Batch, batched, once } from './loader.ts'

/** What resolvers may ask for, within one request. */
export interface Load {
  /** An entity of a type by its id; null when there is none. */
  one<Row extends EntityRow>(concept: Concept<Row>, id: string): Promise<Row | null>
  /** An entity that the graph itself points to. */
  known<Row extends EntityRow>(concept: Concept<Row>, id: string): Promise<Row>
  /** The words in which a record stands in its sources. */
  quotes(id: string): Promise<readonly QuoteRow[]>
  /** The words of a strategy that say on what it is based. */
  bases(id: string): Promise<readonly QuoteRow[]>
  /** A whole list of an owner, for lists that a plan keeps short. */
  all<Row extends EntityRow, Extra extends object>(
    list: OwnedList<Row, Extra>,
    ownerId: string,
  ): Promise<readonly (Row & Extra)[]>
  /** A window of an owner's list. */
  some<Row extends EntityRow, Extra extends object>(
    list: OwnedList<Row, Extra>,
    ownerId: string,
    window: Window,
    parameters?: Parameters,
  ): Connection<Row, Extra>
  /** A window of everything of a type. */
  collection<Row extends EntityRow>(
    collection: Collection<Row>,
    conditions: Conditions,
    order: Order,
    window: Window,
  ): Connection<Row>
}

/** What every resolver is given. */
export interface Context {
  readonly load: Load
}

const NO_PARAMETERS: Parameters = {}

/** The loaders of one request: what one level of a query asks of many parents goes out as one statement. */
export const createLoad = (graph: Graph): Load => {
  const loaders = new Map<object, Map<string, (id: string) => Promise<unknown>>>()

  // A loader for each list and each set of arguments: the arguments are the same for all its owners.
  const loaderOf = <Answer>(list: object, question: string, read: Batch<Answer>) => {
    const ofList = loaders.get(list) ?? new Map<string, (id: string) => Promise<unknown>>()
    loaders.set(list, ofList)
    const known = ofList.get(question)
    const loader = known ?? batched(read)
    ofList.set(question, loader)
    return loader as (id: string) => Promise<Answer>
  }

  const entity = batched(ids => entities(graph, ids))
  const one = async <Row extends EntityRow>(concept: Concept<Row>, id: string) => {
    const row = await entity(id)
    return isOf(concept, row) ? row : null
  }

  return {
    one,
    async known(concept, id) {
      const row = await one(concept, id)
      if (row === null) throw new Error(`the graph points to ${id}, which is no ${concept.label}`)
      return row
    },
    quotes: batched(ids => quotes(graph, ids)),
    bases: batched(ids => bases(graph, ids)),
    all: (list, ownerId) => loaderOf(list, 'all', ids => wholes(graph, list, ids))(ownerId),
    some: (list, ownerId, window, parameters = NO_PARAMETERS) => ({
      order: list.order,
      page: () =>
        loaderOf(list, JSON.stringify([window, parameters]), ids =>
          pages(graph, list, ids, window, parameters),
        )(ownerId),
      total: () =>
        loaderOf(list, JSON.stringify(parameters), ids => totals(graph, list, ids, parameters))(ownerId),
    }),
    collection: (collection, conditions, order, window) => ({
      order,
      page: once(() => collectionPage(graph, collection, conditions, order, window)),
      total: once(() => collectionTotal(graph, collection, conditions)),
    }),
  }
}
