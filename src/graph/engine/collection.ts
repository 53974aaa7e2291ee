import { type Clauses, clausesOf, isUnanchored, type Searched } from './clauses.ts'
import { type Concept, columns, type EntityRow, type Wanted } from './concept.ts'
import type { Graph } from './driver.ts'
import { type Condition, type Conditions, type Filters, isIds } from './filter.ts'
import { anyHub, hubItems, hubPage, hubTotal } from './hub.ts'
import { isListed, keyColumns, type Order, orderBy, type Window } from './keyset.ts'
import { IN_ID_ORDER, type Keyed, type Page, type Parameters, pageOf, where, windowOf } from './list.ts'
import type { OrderFields } from './order.ts'
import { hasIndex } from './schema.ts'
/** All nodes of a type, with the fields by which they can be filtered. */
export interface Collection<Row extends EntityRow> {
  readonly concept: Concept<Row>
  /** Fields in the order in which a search should begin with them: what is rarest first. */
  readonly filters: Filters
  /** What it can be ordered by, besides id and name. */
  readonly orders?: OrderFields
}

/**
 * Each item once, however many ways lead to it. An aggregation, because Neo4j 5.26 drops a DISTINCT
 * above a path of variable length that begins at several nodes.
 */
const start = (label: string, { anchor, hub }: Clauses): string => {
  const found = hub === undefined ? anchor : hubItems(hub)
  return found === undefined ? `MATCH (n:${label})` : `${found}\n  WITH n, count(*) AS ways`
}

/**
 * Names the index that stands in the order asked for, if possible behind a property held at one value:
 * the planner, which counts no LIMIT, would rather sort everything.
 */
const indexHint = (label: string, clauses: Clauses, { keys }: Order): string => {
  const { fixed, parameters } = clauses
  if (!isUnanchored(clauses) || 'idAnyOf' in parameters) return ''
  const ordered = keys.map(({ expression }) => expression.slice(2))
  const candidates = [...fixed.map(({ expression }) => [expression.slice(2), ...ordered]), ordered]
  const index = candidates.find(properties => hasIndex(label, properties))
  return index ? `\n  USING INDEX n:${label}(${index.join(', ')})` : ''
}

/** In the order of ids, from either end, by whatever name a list calls it. */
const isById = ({ keys }: Order): boolean =>
  keys.map(({ expression }) => expression).join() ===
  IN_ID_ORDER.keys.map(({ expression }) => expression).join()

/** The statement that reads one page of a collection, and its parameters. */
export const collectionPageStatement = <Row extends EntityRow>(
  collection: Collection<Row>,
  conditions: Conditions,
  order: Order,
  window: Window,
  wanted: Wanted,
) => {
  const { concept } = collection
  const clauses = clausesOf(collection, conditions)
  const { reading, bounds, parameters } = windowOf(order, window)
  if (clauses.hub && isById(order))
    return {
      statement: /* cypher */ `
  ${hubPage(clauses.hub, clauses.where, order, window)}
  WITH n, count(*) AS ways
  RETURN ${columns(concept, wanted)}, ${keyColumns(order)}
  ORDER BY ${orderBy(reading)}
  LIMIT $limit`,
      parameters: { ...clauses.parameters, ...parameters },
    }
  // Twice a lower bound on the same column would keep the planner from seeking in the index at all.
  const walked = isUnanchored(clauses) && window.start === null ? [isListed(reading)] : []
  const fixed = clauses.fixed.map(key => ({ ...key, descending: reading.keys[0]?.descending ?? false }))
  return {
    statement: /* cypher */ `
  ${start(concept.label, clauses)}${indexHint(concept.label, clauses, order)}
  ${where([...clauses.where, ...walked, ...bounds])}
  RETURN ${columns(concept, wanted)}, ${keyColumns(order)}
  ORDER BY ${orderBy({ ...reading, keys: [...fixed, ...reading.keys] })}
  LIMIT $limit`,
    parameters: { ...clauses.parameters, ...parameters },
  }
}

export const collectionPage = async <Row extends EntityRow>(
  graph: Graph,
  collection: Collection<Row>,
  conditions: Conditions,
  order: Order,
  window: Window,
  wanted: Wanted,
): Promise<Page<Row, object>> => {
  const { statement, parameters } = collectionPageStatement(collection, conditions, order, window, wanted)
  return pageOf<Row, object>(
    await graph.read<Row & Keyed>(`${collection.concept.label} collection: page`, statement, parameters),
    window,
  )
}

/** Finds the items of a collection that the conditions let through, as `n`, each once. */
export const collectionMatch = (
  collection: Searched,
  conditions: Conditions,
): { readonly match: string; readonly parameters: Parameters } => {
  const clauses = clausesOf(collection, conditions)
  return {
    match: `${start(collection.concept.label, clauses)}
  ${where(clauses.where)}`,
    parameters: clauses.parameters,
  }
}

const given = (conditions: Conditions): readonly [string, Condition][] =>
  Object.entries(conditions).flatMap(([name, condition]) =>
    condition === null || condition === undefined ? [] : [[name, condition]],
  )

/** The statement that counts where nothing but the ids of hubs is asked for: nearly all is counted already. */
const hubTotalStatement = <Row extends EntityRow>(
  { concept, filters }: Collection<Row>,
  conditions: Conditions,
): { readonly statement: string; readonly parameters: Parameters } | undefined => {
  const [[name, ids] = ['', false] as const, ...others] = given(conditions)
  const field = filters[name]
  if (field?.kind !== 'related' || !field.hub || !isIds(ids) || others.length > 0) return undefined
  if (field.ways[ids.scope ?? field.scope] !== field.ways.OWN) return undefined
  const [asked, ...besides] = [ids.anyOf, ids.allOf?.length ? ids.allOf : null, ids.noneOf].filter(Boolean)
  const hubs = new Set(asked).size
  if (!asked || besides.length > 0 || (asked === ids.allOf && hubs > 1)) return undefined
  const counted = hubTotal(anyHub(field.hub, 'hubs'), hubs)
  return {
    statement: asked === ids.noneOf ? othersThan(concept.label, counted) : counted,
    parameters: { hubs: asked },
  }
}

const othersThan = (label: string, counted: string): string => `CALL () {
  ${counted}
  }
  RETURN COUNT { (:${label}) } - sum(total) AS total`

/** Names the index that holds the items at one value of a property, so that none of them is read. */
const countingHint = (label: string, clauses: Clauses): string =>
  clauses.fixed.some(({ expression }) => hasIndex(label, [expression.slice(2), 'sortKey']))
    ? indexHint(label, clauses, IN_ID_ORDER)
    : ''

const countStatement = <Row extends EntityRow>(collection: Collection<Row>, conditions: Conditions) => {
  const clauses = clausesOf(collection, conditions)
  const { label } = collection.concept
  const hint = countingHint(label, clauses)
  const statement = /* cypher */ `
  ${start(label, clauses)}${hint}
  ${where([...clauses.where, ...(hint === '' ? [] : [isListed(IN_ID_ORDER)])])}
  RETURN count(n) AS total`
  return { statement, parameters: clauses.parameters }
}

/** How many items of a collection the conditions let through. */
export const collectionTotal = async <Row extends EntityRow>(
  graph: Graph,
  collection: Collection<Row>,
  conditions: Conditions,
): Promise<number> => {
  const { statement, parameters } =
    hubTotalStatement(collection, conditions) ?? countStatement(collection, conditions)
  const [row] = await graph.read<{ total: number }>(
    `${collection.concept.label} collection: total`,
    statement,
    parameters,
  )
  return row?.total ?? 0
}
