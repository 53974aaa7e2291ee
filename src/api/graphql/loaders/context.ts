import { type Collection, collectionPage, collectionTotal } from '../../../graph/engine/collection.ts'
import type { Concept, EntityRow, Wanted } from '../../../graph/engine/concept.ts'
import type { Graph } from '../../../graph/engine/driver.ts'
import type { Conditions } from '../../../graph/engine/filter.ts'
import type { Order, Window } from '../../../graph/engine/keyset.ts'
import { type OwnedList, type Parameters, pages, totals, wholes } from '../../../graph/engine/list.ts'
import { type Below, readTree } from '../../../graph/engine/tree.ts'
import { propertiesOf } from '../../../graph/read/concepts.ts'
import { currentIds } from '../../../graph/read/current-id.ts'
import { bases, entities, isOf, type QuoteRow, quotes } from '../../../graph/read/entity.ts'
import { collectionFacets, listFacets } from '../../../graph/read/facet.ts'
import { facetFields } from '../../../graph/read/facet-field.ts'
import type { AskedSamples } from '../../../graph/read/made-up.ts'
import { memberCounts } from '../../../graph/read/membership.ts'
import { budgetTrees } from '../../../graph/read/questions/budget-tree.ts'
import { type NeighborCountRow, neighborCounts } from '../../../graph/read/questions/neighbor-summary.ts'
import { placePlans, strategyPlans } from '../../../graph/read/questions/plan.ts'
import { type PlatformSummaryRow, platformSummaries } from '../../../graph/read/questions/platform-summary.ts'
import { type Candidates, candidates, type SimilarLabel } from '../../../graph/read/questions/similar.ts'
import type { BudgetItem } from '../../../methods/money/budget-sum.ts'
import type { Plan } from '../../../methods/plan/plan-facts.ts'
import { labelOf } from '../../../model/model.ts'
import { type Standpoint, type View, viewFrom } from '../../../questions/view.ts'
import { type Connection, countedByPage, type MaybePromise } from './connection.ts'
import { type Ask, type Batch, batched } from './loader.ts'
import { createReadAhead } from './read-ahead.ts'

/** Levels of the same lists, of which the same is wanted, are read together, whoever asks for them. */
const keyOf = ({ levels, totals }: Below): string =>
  JSON.stringify([
    ...totals.map(({ total }) => total),
    ...levels.map(({ list: { owner, concept, match }, window, wanted }) => [
      owner,
      concept.label,
      match,
      window?.limit,
      ...wanted,
    ]),
  ])

/** What resolvers may ask for, within one request. */
export interface Load {
  /** An entity of a type by its id; null when there is none. */
  byId<Row extends EntityRow>(concept: Concept<Row>, id: string, wanted: Wanted): Promise<Row | null>
  /** The same, read together with lists of it, of the items of these, and so on: whoever asks for one has it. */
  treeById<Row extends EntityRow>(
    concept: Concept<Row>,
    id: string,
    wanted: Wanted,
    below: Below,
  ): Promise<Row | null>
  /** An entity that the graph itself points to. */
  pointedTo<Row extends EntityRow>(concept: Concept<Row>, id: string, wanted: Wanted): Promise<Row>
  /** The words in which a record stands in its sources. */
  quotes(id: string): Promise<readonly QuoteRow[]>
  /** The words of a strategy that say on what it is based. */
  bases(id: string): Promise<readonly QuoteRow[]>
  /** How many neighbours something has, by relationship, direction and type. */
  neighborCounts(id: string, samples: AskedSamples['samples']): Promise<readonly NeighborCountRow[]>
  /** What an item has, and what those have that share most with it. */
  candidates(label: SimilarLabel, id: string, samples: boolean): Promise<Candidates>
  /** A whole list of an owner, for lists that a plan keeps short. */
  wholeList<Row extends EntityRow, Extra extends object>(
    list: OwnedList<Row, Extra>,
    ownerId: string,
    wanted: Wanted,
  ): MaybePromise<readonly (Row & Extra)[]>
  /** A window of an owner's list. */
  listPage<Row extends EntityRow, Extra extends object>(
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
  /** The wanted parts of the plan of a strategy or a place; null for an unknown id. */
  plan(strategy: string, parts: Wanted): Promise<Plan | null>
  placePlans(place: string, parts: Wanted): Promise<readonly Plan[]>
  /** An id itself, or the one that it was merged into; null where nobody has it. */
  currentId(id: string): Promise<string | null>
  /** An item of a plan with all that is part of it, and what is stated of their money. */
  budgetTree(id: string): Promise<readonly BudgetItem[]>
  /** How many are or were members of a platform or working group. */
  memberCount(id: string): Promise<number>
  /** What the import has counted of a platform, of what is open as on a day. */
  platformSummary(id: string, day: string): Promise<PlatformSummaryRow>
  /** A question that stands alone: nothing else of the request can share its statement. */
  answer<Answer>(question: (graph: Graph) => Promise<Answer>): Promise<Answer>
}

/** What every resolver is given. */
export interface Context {
  readonly load: Load
  /** The graph as questions are asked about it, from the standpoint that the arguments name. */
  view(standpoint: Standpoint): View
}

/** The loaders of one request: what one level of a query asks of many parents goes out as one statement. */
const createLoad = (graph: Graph): Load => {
  const loaders = new Map<object, Map<string, Ask<unknown>>>()

  // A loader for each list and each set of arguments: the arguments are the same for all its owners.
  const loaderOf = <Answer>(list: object, question: string, read: Batch<Answer>): Ask<Answer> => {
    const ofList = loaders.get(list) ?? new Map<string, Ask<unknown>>()
    loaders.set(list, ofList)
    const loader = ofList.get(question) ?? batched(read)
    ofList.set(question, loader)
    return loader as Ask<Answer>
  }

  const readAhead = createReadAhead()

  const tree = <Row extends EntityRow>(concept: Concept<Row>, below: Below): Ask<Row | null> =>
    loaderOf(concept, keyOf(below), async (ids, wanted) => {
      const { roots, levels, totals } = await readTree(graph, concept, ids, wanted, below)
      for (const [place, rows] of levels.entries()) readAhead.add(below.levels[place], rows)
      for (const [place, byOwner] of totals.entries()) readAhead.addTotals(below.totals[place], byOwner)
      return ids.map(id => roots.get(id) ?? null)
    })

  const entity = batched((ids, properties) => entities(graph, ids, [...properties]))
  const one = async <Row extends EntityRow>(concept: Concept<Row>, id: string, wanted: Wanted) => {
    const properties = propertiesOf(id, wanted)
    const row = properties.length > 0 ? await entity(id, new Set(properties)) : null
    return isOf(concept, row) ? row : null
  }

  return {
    byId: one,
    async treeById(concept, id, wanted, below) {
      const isAlone = below.levels.length + below.totals.length === 0
      if (isAlone || labelOf(id) !== concept.label) return one(concept, id, wanted)
      const row = await tree(concept, below)(id, wanted)
      // An organisation may have been merged into another, whose lists the loaders know.
      return row === null && concept.label === 'Organization' ? one(concept, id, wanted) : row
    },
    async pointedTo(concept, id, wanted) {
      const row = await one(concept, id, wanted)
      if (row === null) throw new Error(`the graph points to ${id}, which is no ${concept.label}`)
      return row
    },
    quotes: batched(ids => quotes(graph, ids)),
    budgetTree: batched(ids => budgetTrees(graph, ids)),
    bases: batched(ids => bases(graph, ids)),
    candidates: (label, id, samples) =>
      loaderOf(candidates, `${label} ${samples}`, ids => candidates(graph, label, ids, samples))(id),
    neighborCounts: (id, samples) =>
      loaderOf(neighborCounts, samples, ids => neighborCounts(graph, ids, samples))(id),
    wholeList: (list, ownerId, wanted) =>
      readAhead.wholeList(list, ownerId, wanted) ??
      loaderOf(list, 'all', (ids, wanted) => wholes(graph, list, ids, wanted))(ownerId, wanted),
    listPage: (list, ownerId, window, parameters = {}) => {
      const counted = countedByPage(window, {
        order: list.order,
        page: wanted =>
          readAhead.page(list, window, ownerId, wanted) ??
          loaderOf(list, JSON.stringify([window, parameters]), (ids, wanted) =>
            pages(graph, list, ids, window, wanted, parameters),
          )(ownerId, wanted),
        total: () =>
          loaderOf(list, JSON.stringify(parameters), ids => totals(graph, list, ids, parameters))(ownerId),
        facetNames: () => Object.keys(facetFields(list.concept)),
        facets: question =>
          loaderOf(list, JSON.stringify([question, parameters]), ids =>
            listFacets(graph, list, ids, question, parameters),
          )(ownerId),
      })
      return { ...counted, total: () => readAhead.total(list, ownerId) ?? counted.total() }
    },
    collection: (collection, conditions, order, window) => {
      const page = batched(async (_ids, wanted) => [
        await collectionPage(graph, collection, conditions, order, window, wanted),
      ])
      const total = batched(async () => [await collectionTotal(graph, collection, conditions)])
      return countedByPage(window, {
        order,
        page: wanted => page('', wanted),
        total: () => total(''),
        facetNames: () => Object.keys(facetFields(collection.concept)),
        facets: question => collectionFacets(graph, collection, conditions, question),
      })
    },
    plan: batched((ids, parts) => strategyPlans(graph, ids, parts)),
    placePlans: batched((ids, parts) => placePlans(graph, ids, parts)),
    currentId: batched(ids => currentIds(graph, ids)),
    memberCount: batched(ids => memberCounts(graph, ids)),
    platformSummary: (id, day) =>
      loaderOf(platformSummaries, day, ids => platformSummaries(graph, ids, day))(id),
    answer: question => question(graph),
  }
}

/** What the resolvers of one request are given. */
export const createContext = (graph: Graph): Context => {
  const load = createLoad(graph)
  return { load, view: standpoint => viewFrom({ ...load, graph }, standpoint) }
}
