import { sortKey } from '../../model/model.ts'
import { type Collection, type Conditions, collectionMatch } from '../engine/collection.ts'
import type { AnyConcept, EntityRow } from '../engine/concept.ts'
import { type Graph, wholeNumber } from '../engine/driver.ts'
import { byOwner, nameOf, type OwnedList, type Parameters, seek } from '../engine/list.ts'
import { type FacetField, facetFields } from './facet-field.ts'

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
  readonly ownerId: string
  readonly name: string
  readonly value: string
  readonly count: number
}

const branch = (name: string, { clause, value, isNode }: FacetField): string => {
  const grouped = isNode ? 'f' : `${value} AS value`
  return `UNWIND items AS n
    ${clause}
    WITH ${grouped}, count(DISTINCT n) AS count
    ${isNode ? '' : 'WHERE value IS NOT NULL'}
    ORDER BY count DESC, ${isNode ? 'f.sortKey' : 'value'}
    LIMIT $facetLimit
    RETURN '${name}' AS name, ${isNode ? 'f.id' : 'toString(value)'} AS value, count`
}

/** Divides `items` of each `ownerId` by several fields. */
const divided = (concept: Pick<AnyConcept, 'label'>, names: readonly string[]): string => {
  const fields = Object.entries(facetFields(concept)).filter(([name]) => names.includes(name))
  return `CALL (items) {
    ${fields.map(([name, field]) => branch(name, field)).join('\n    UNION ALL\n    ')}
  }
  RETURN ownerId, name, value, count`
}

/** The facets of a whole collection, as far as conditions let its items through. */
export const collectionFacetsStatement = <Row extends EntityRow>(
  collection: Collection<Row>,
  conditions: Conditions,
  names: readonly string[],
) => {
  const { match, parameters } = collectionMatch(collection, conditions)
  const statement = /* cypher */ `
  ${match}
  WITH '' AS ownerId, collect(n) AS items
  ${divided(collection.concept, names)}`
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
  ${divided(list.concept, names)}`

const mostFirst = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (sortKey(a.value) < sortKey(b.value) ? -1 : 1)

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

export const collectionFacets = async <Row extends EntityRow>(
  graph: Graph,
  collection: Collection<Row>,
  conditions: Conditions,
  question: FacetQuestion,
): Promise<readonly Facet[]> => {
  const { statement, parameters } = collectionFacetsStatement(collection, conditions, question.names)
  const rows = await graph.read<FacetRow>(
    `${collection.concept.label} collection: facets`,
    statement,
    limited(question.limit, parameters),
  )
  return facetsOf(collection.concept, rows, question)
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
