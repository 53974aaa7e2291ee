import type { NodeLabel } from '../../model/model.ts'
import { ascending, type Order, orderBy, type Window } from './keyset.ts'
import { where, windowOf } from './list.ts'
import { type IndexWalk, walkConditions, walkOrder } from './walk.ts'

/** What the store keeps of a relation to things of which very many items have the same one. */
export interface Hub {
  /** The type of these things. */
  readonly label: NodeLabel
  /** The ids of those that an item `n` has, itself, as a list. */
  readonly ids: string
  /** Finds the items `n` of a `hub` by an index, each once, in the order of ids. */
  readonly walk: IndexWalk
  /** The column of the index that holds the place of an item. */
  readonly place: string
  /** How many items a `hub` has. */
  readonly total: string
}

/** The hubs at which a search begins, and what stands for it in its conditions. */
export interface HubSearch {
  readonly hub: Hub
  /** Binds `hub`: each of those of which one is enough, or the rarest of those that an item must all have. */
  readonly match: string
}

/** Begins at each of the hubs whose ids are in a parameter. */
export const anyHub = (hub: Hub, parameter: string): HubSearch => ({
  hub,
  match: `MATCH (hub:${hub.label})
  WHERE hub.id IN $${parameter}`,
})

/** Begins at that of the hubs which fewest have. */
export const rarestHub = (hub: Hub, parameter: string): HubSearch => ({
  hub,
  match: `${anyHub(hub, parameter).match}
  WITH hub
  ORDER BY ${hub.total}, hub.sortKey
  LIMIT 1`,
})

const ANYWHERE: Window = { limit: 0, backward: false, start: null, stop: null }

const inPlaces = ({ place }: Hub, { keys, ...order }: Order): Order => ({
  ...order,
  keys: keys.map(key => ({ ...key, expression: place })),
})

/** Finds all items of the hubs, one row for each way to it. */
export const hubItems = ({ hub, match }: HubSearch): string => {
  const order = inPlaces(hub, { name: 'ID', keys: [ascending('')] })
  return `${match}
  ${hub.walk.match}
  ${where(walkConditions(hub.walk, order, ANYWHERE))}`
}

/**
 * Finds the items of a page in the order of ids, one row for each way to it: of each hub no more than the page
 * needs, along the index.
 */
export const hubPage = (
  { hub, match }: HubSearch,
  conditions: readonly string[],
  order: Order,
  window: Window,
): string => {
  const { reading, bounds } = windowOf(inPlaces(hub, order), window)
  return `${match}
  CALL (hub) {
    ${hub.walk.match}
    ${where([...walkConditions(hub.walk, reading, window), ...bounds, ...conditions])}
    RETURN n
    ORDER BY ${orderBy(walkOrder(hub.walk, reading))}
    LIMIT $limit
  }`
}

/** The conditions on the ids that an item keeps. */
export const keptConditions = (
  { ids }: Hub,
  name: string,
  asked: { readonly anyOf: boolean; readonly allOf: boolean; readonly noneOf: boolean },
): readonly string[] => [
  ...(asked.anyOf ? [`any(kept IN ${ids} WHERE kept IN $${name}AnyOf)`] : []),
  ...(asked.allOf ? [`all(wanted IN $${name}AllOf WHERE wanted IN ${ids})`] : []),
  ...(asked.noneOf ? [`none(kept IN ${ids} WHERE kept IN $${name}NoneOf)`] : []),
]

/** How many items of a type have one of the hubs: kept by each; of several, items with two would count twice. */
export const hubTotal = ({ hub, match }: HubSearch, hubs: number): string =>
  hubs === 1
    ? `${match}
  RETURN ${hub.total} AS total`
    : `${hubItems({ hub, match })}
  RETURN count(DISTINCT ${hub.place}) AS total`
