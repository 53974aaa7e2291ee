import { collectionMatch } from '../engine/collection.ts'
import type { AnyConcept, EntityRow } from '../engine/concept.ts'
import { type Graph, wholeNumber } from '../engine/driver.ts'
import type { Conditions } from '../engine/filter.ts'
import { byOwner, nameOf, type OwnedList, type Parameters, seek } from '../engine/list.ts'
import { byNaturalOrder } from '../engine/natural-order.ts'
import type { AnyCollection } from './collections.ts'
import { type FacetField, facetFields } from './facet-field.ts'
import type { Kept } from './facet-kept.ts'
import { countedOnce } from './facet-memory.ts'
import { STATE, type StoreState } from './state-memory.ts'

/** How many items of a list have one value of a field. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  /** True where the value is the id of a node. */
  readonly isNode: boolean
}

/** A list divided by one field, the most frequent value first. */
export interface Facet {
  readonly name: string
  readonly values: readonly FacetCount[]
  readonly hasMore: boolean
}

/** Which fields to divide by, and how many values of each to give. */
export interface FacetQuestion {
  readonly names: readonly string[]
  readonly limit: number
}

type FacetRow = {
  /** The state of the store, of what is counted over all. */
  readonly state?: StoreState
  readonly ownerId: string
  readonly name: string
  readonly value: string
  readonly count: number
}

/** The items of each value, walking from each item. */
const walked = ({ clause, value, isNode }: FacetField): string => `UNWIND items AS n
    ${clause}
    WITH ${isNode ? 'f' : `${value} AS value`}, count(DISTINCT n) AS count
    ${isNode ? '' : 'WHERE value IS NOT NULL'}`

/** Counts the items of each id, then looks up the values behind it: of very many no more than can come first. */
const byId = ({ values, areValues }: Kept): string =>
  areValues
    ? `WITH id, count(DISTINCT n) AS count
    WHERE id IS NOT NULL
    ORDER BY count DESC
    WITH collect({id: id, count: count}) AS ids
    WITH ids, ids[..$facetLimit][-1].count AS least
    UNWIND [each IN ids WHERE each.count >= least] AS each
    WITH each.id AS id, each.count AS count
    ${values}`
    : `WITH id, count(n) AS part
    ${values}
    WITH f, sum(part) AS count`

/** The items of each value by the ids that items keep: what lies behind an id is read once for all of them. */
const kept = (kept: Kept): string => `UNWIND items AS n
    ${kept.clause ?? ''}
    UNWIND ${kept.ids} AS id
    ${byId(kept)}`

/** Finds the values `f`, or `value`, of a field, each with its `count`. */
const counted = (field: FacetField, isWhole: boolean): string => {
  if (isWhole && field.whole !== undefined) return field.whole
  return field.kept ? kept(field.kept) : walked(field)
}

const branch = (name: string, field: FacetField, isWhole: boolean): string => {
  const value = field.isNode ? 'f.id' : 'toString(value)'
  return `${counted(field, isWhole)}
    WITH ${field.isNode ? 'f' : 'value'}, count
    ORDER BY count DESC, ${field.isNode ? 'f.sortKey' : 'value'}
    LIMIT $facetLimit
    RETURN '${name}' AS name, ${value} AS value, count`
}

const asked = (concept: Pick<AnyConcept, 'label'>, names: readonly string[]) =>
  Object.entries(facetFields(concept)).filter(([name]) => names.includes(name))

/** Divides `items` of each `ownerId` by several fields; true where they are all nodes of the type. */
const divided = (
  fields: readonly (readonly [string, FacetField])[],
  isWhole: boolean,
): string => `CALL (items) {
    ${fields.map(([name, field]) => branch(name, field, isWhole)).join('\n    UNION ALL\n    ')}
  }
  RETURN ownerId, name, value, count`

const hasNoConditions = (conditions: Conditions): boolean =>
  Object.values(conditions).every(condition => condition === null || condition === undefined)

/** The facets of a whole collection, as far as conditions let its items through. */
export const collectionFacetsStatement = (
  collection: AnyCollection,
  conditions: Conditions,
  names: readonly string[],
) => {
  const { match, parameters } = collectionMatch(collection, conditions)
  const fields = asked(collection.concept, names)
  const isWhole = hasNoConditions(conditions)
  const readsNone = isWhole && fields.every(([, { whole }]) => whole !== undefined)
  // What is counted over all is good as long as the store has the state that it had before.
  const state = isWhole ? `WITH ${STATE} AS state\n  ` : ''
  const carried = isWhole ? "'' AS ownerId, state" : "'' AS ownerId"
  const statement = /* cypher */ `
  ${state}${readsNone ? `WITH ${carried}, [] AS items` : `${match}\n  WITH ${carried}, collect(n) AS items`}
  ${divided(fields, isWhole)}${isWhole ? ', state' : ''}`
  return { statement, parameters }
}

/** The facets of the list of each owner. */
export const listFacetsStatement = <Row extends EntityRow, Extra extends object>(
  list: OwnedList<Row, Extra>,
  names: readonly string[],
): string => /* cypher */ `
  UNWIND $ids AS ownerId
  ${seek(list)}
  CALL (owner) {
    ${list.match}
    RETURN collect(n) AS items
  }
  ${divided(asked(list.concept, names), false)}`

const mostFirst = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || byNaturalOrder(a.value, b.value)

const facetsOf = (
  concept: Pick<AnyConcept, 'label'>,
  rows: readonly FacetRow[],
  { names, limit }: FacetQuestion,
): readonly Facet[] => {
  const fields = facetFields(concept)
  return names.map(name => {
    const own = rows.filter(row => row.name === name)
    const values = own.map(({ value, count }) => ({ value, count, isNode: fields[name]?.isNode ?? false }))
    return { name, values: values.sort(mostFirst).slice(0, limit), hasMore: own.length > limit }
  })
}

// One more than asked for tells whether there are more.
const limited = (limit: number, parameters: Parameters) => ({
  ...parameters,
  facetLimit: wholeNumber(limit + 1),
})

export const collectionFacets = async (
  graph: Graph,
  collection: AnyCollection,
  conditions: Conditions,
  question: FacetQuestion,
): Promise<readonly Facet[]> => {
  const { concept } = collection
  const { names, limit } = question
  const counted = async () => {
    const { statement, parameters } = collectionFacetsStatement(collection, conditions, names)
    const name = `${concept.label} collection: facets`
    return graph.read<FacetRow>(name, statement, limited(limit, parameters))
  }
  if (!hasNoConditions(conditions)) return facetsOf(concept, await counted(), question)
  const keyOf = (name: string) => `${concept.label} ${name} ${limit}`
  const kept = await countedOnce<Facet>(graph, names.map(keyOf), async () => {
    const rows = await counted()
    const found = facetsOf(concept, rows, question).map(facet => [keyOf(facet.name), facet] as const)
    return { state: rows[0]?.state ?? null, found: new Map(found) }
  })
  return names.flatMap(name => kept.get(keyOf(name)) ?? [])
}

export const listFacets = async <Row extends EntityRow, Extra extends object>(
  graph: Graph,
  list: OwnedList<Row, Extra>,
  ids: readonly string[],
  question: FacetQuestion,
  parameters: Parameters,
): Promise<readonly (readonly Facet[])[]> => {
  const statement = listFacetsStatement(list, question.names)
  const rows = await graph.read<FacetRow>(nameOf(list, 'facets'), statement, {
    ids,
    ...limited(question.limit, parameters),
  })
  return byOwner(rows, ids).map(own => facetsOf(list.concept, own, question))
}
