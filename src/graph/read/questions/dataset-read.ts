import type { QueryResult } from 'neo4j-driver'
import { DERIVED_PROPERTIES } from '../../../model/derived-property.ts'
import { isNodeLabel, type NodeLabel } from '../../../model/model.ts'
import { PROPOSAL_PREFIX } from '../../../model/proposal-id.ts'
import {
  isRelationshipType,
  PREDICATES,
  type RelationshipType,
  UPWARD_RELATIONSHIPS,
} from '../../../model/relationship.ts'
import { type Runner, SCHEMA_VERSION } from '../../engine/schema.ts'

/** Properties as the driver gives them: integers as its own type or as numbers, by its settings. */
export type StoredProperties = Readonly<Record<string, unknown>>

export type StoredNode = {
  readonly id: string
  readonly label: NodeLabel
  readonly properties: StoredProperties
}

export type StoredRelationship = {
  readonly elementId: string
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties: StoredProperties
}

const labelOf = (labels: readonly string[]): NodeLabel => {
  const label = labels.find(isNodeLabel)
  if (!label) throw new Error(`a node of the store has no known type label: ${labels.join(' ')}`)
  return label
}

const typeOf = (type: string): RelationshipType => {
  if (!isRelationshipType(type)) throw new Error(`the store has a relationship of unknown type ${type}`)
  return type
}

const isStated = (property: string) => !DERIVED_PROPERTIES.includes(property)

const stated = (properties: StoredProperties): StoredProperties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => isStated(name)))

/**
 * Takes the one lock that every import needs: a second import waits here until the first has ended. It is on
 * a node of its own, so that an import in several transactions can hold it in one more, and each of them
 * may still write to the store's node. The property comes and goes because only a write takes the lock.
 */
const LOCK_STORE = /* cypher */ `
  MERGE (store:Store {key: 'tsunagu'})
  ON CREATE SET store.schemaVersion = toInteger($schemaVersion)
  MERGE (lock:Store {key: 'import'})
  SET lock.held = true
  REMOVE lock.held
  RETURN toString(store.schemaVersion) AS version`

/** Waits for other imports to end; answers the schema version of the store. */
export const lockStore = async (runner: Runner): Promise<number> => {
  const { records } = await runner.run<{ version: string }>(LOCK_STORE, {
    schemaVersion: String(SCHEMA_VERSION),
  })
  return Number(records[0]?.get('version'))
}

const DATASETS = /* cypher */ `
  MATCH (d:Dataset)
  RETURN d.id AS id
  ORDER BY d.sortKey`

/** The ids of all datasets of the store. */
export const datasetIds = async (runner: Runner): Promise<string[]> =>
  (await runner.run<{ id: string }>(DATASETS)).records.map(record => record.get('id'))

/** What the import proposes itself stands in no file, and is made anew from the words of the records. */
const NODES_OF_DATASETS = /* cypher */ `
  MATCH (n:Entity)
  WHERE n.dataset IN $datasets AND NOT n.id STARTS WITH '${PROPOSAL_PREFIX}'
  RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`

type NodeRow = { id: string; labels: string[]; properties: StoredProperties }

/** Without what was derived from their links. */
const nodesIn = ({ records }: QueryResult<NodeRow>): StoredNode[] =>
  records.map(record => {
    const { id, labels, properties } = record.toObject()
    return { id, label: labelOf(labels), properties: stated(properties) }
  })

/** The nodes of a statement that returns ids, labels and properties, without what was derived from their links. */
export const storedNodes = async (
  runner: Runner,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<StoredNode[]> => nodesIn(await runner.run<NodeRow>(statement, parameters))

/** Every node that files state of the datasets in the store now, without what was derived from its links. */
export const nodesOfDatasets = async (runner: Runner, datasets: readonly string[]): Promise<StoredNode[]> =>
  nodesIn(await runner.run<NodeRow>(NODES_OF_DATASETS, { datasets }))

const NODES_BY_ID = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties`

/** The nodes of these ids, whatever their dataset, without what was derived from their links. */
export const nodesById = async (runner: Runner, ids: readonly string[]): Promise<StoredNode[]> =>
  nodesIn(await runner.run<NodeRow>(NODES_BY_ID, { ids }))

/** One end of a record's relationship is always the record itself, which is of the same dataset. */
const RELATIONSHIPS_OF_DATASETS = /* cypher */ `
  MATCH (n:Entity)-[r]-()
  WHERE n.dataset IN $datasets AND r.dataset = n.dataset
  WITH DISTINCT r
  RETURN elementId(r) AS elementId, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to,
    properties(r) AS properties`

type RelationshipRow = {
  elementId: string
  type: string
  from: string
  to: string
  properties: StoredProperties
}

/** Every relationship that the datasets have in the store now; summaries belong to none. */
export const relationshipsOfDatasets = async (
  runner: Runner,
  datasets: readonly string[],
): Promise<StoredRelationship[]> => {
  const { records } = await runner.run<RelationshipRow>(RELATIONSHIPS_OF_DATASETS, { datasets })
  return records.map(record => {
    const row = record.toObject()
    return { ...row, type: typeOf(row.type) }
  })
}

const NODES_WITH_IDS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN n.id AS id, labels(n) AS labels, n.dataset AS dataset`

/** Which of the ids the store has, with type and dataset. */
export const nodesWithIds = async (runner: Runner, ids: readonly string[]) => {
  const { records } = await runner.run<{ id: string; labels: string[]; dataset: string }>(NODES_WITH_IDS, {
    ids,
  })
  return records.map(record => {
    const { id, labels, dataset } = record.toObject()
    return { id, label: labelOf(labels), dataset }
  })
}

/** Every step upwards from the nodes given, to tell whether new records close a circle. */
const STEPS_UPWARDS = /* cypher */ `
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[:${UPWARD_RELATIONSHIPS.join('|')}*0..100]->(a:Entity)
  WITH DISTINCT a
  MATCH (a)-[step:${UPWARD_RELATIONSHIPS.join('|')}]->(b:Entity)
  RETURN type(step) AS type, a.id AS from, b.id AS to`

export const stepsUpwards = async (runner: Runner, ids: readonly string[]) => {
  const { records } = await runner.run<{ type: string; from: string; to: string }>(STEPS_UPWARDS, { ids })
  return records.map(record => record.toObject())
}

/** Many enough to find a slip of the pen in, few enough to read at once. */
const SUGGESTED_FROM = 20_000

/** Each of these places with those in which it lies. */
const PLACES_AROUND = /* cypher */ `
  UNWIND $ids AS id
  MATCH (place:Place {id: id})
  RETURN id, [(place)-[:PART_OF*1..2]->(around:Place) | around.id] AS around`

export const placesAround = async (runner: Runner, ids: readonly string[]) => {
  const { records } = await runner.run<{ id: string; around: string[] }>(PLACES_AROUND, { ids })
  return new Map(records.map(record => [record.get('id'), record.get('around')]))
}

const IDS_OF_LABELS = /* cypher */ `
  MATCH (n:Entity)
  WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n.id AS id
  LIMIT ${SUGGESTED_FROM}`

/** Ids that a wrong reference may have meant. */
export const idsOfLabels = async (runner: Runner, labels: readonly NodeLabel[]): Promise<string[]> => {
  const { records } = await runner.run<{ id: string }>(IDS_OF_LABELS, { labels })
  return records.map(record => record.get('id'))
}

const OUTSIDE_REFERENCES = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})-[r]-(other:Entity)
  WHERE r.dataset IS NOT NULL AND NOT r.dataset IN $datasets
  RETURN n.id AS id, n.dataset AS dataset, collect(DISTINCT other.id)[..3] AS others, r.dataset AS otherDataset
  ORDER BY id, otherDataset`

/** Records of other datasets that point to the records given, three each. */
export const outsideReferences = async (
  runner: Runner,
  ids: readonly string[],
  datasets: readonly string[],
) => {
  type Row = { id: string; dataset: string; others: string[]; otherDataset: string }
  const { records } = await runner.run<Row>(OUTSIDE_REFERENCES, { ids, datasets })
  return records.map(record => record.toObject())
}

/** The two ends of a link and what it says. */
export type LinkEnds = { readonly subject: string; readonly predicate: string; readonly object: string }

export type StoredAssertion = { readonly id: string; readonly properties: StoredProperties }

const ASSERTIONS_ELSEWHERE = /* cypher */ `
  UNWIND $links AS link
  MATCH (a:Assertion {subjectId: link.subject, objectId: link.object, predicate: link.predicate})
  WHERE NOT a.dataset IN $datasets
  RETURN a.id AS id, properties(a) AS properties`

/** What datasets other than those given assert of the links. */
export const assertionsElsewhere = async (
  runner: Runner,
  links: readonly LinkEnds[],
  datasets: readonly string[],
): Promise<StoredAssertion[]> => {
  const { records } = await runner.run<StoredAssertion>(ASSERTIONS_ELSEWHERE, { links, datasets })
  return records.map(record => record.toObject())
}

/** From the subject, which has few links; what very much serves has thousands. */
const SUMMARIES_OF_LINKS = /* cypher */ `
  UNWIND $links AS link
  MATCH (a:Entity {id: link.subject})
  MATCH (a)-[r:${PREDICATES.join('|')}]->()
  WHERE type(r) = link.predicate AND endNode(r).id = link.object
  RETURN elementId(r) AS elementId, type(r) AS type, a.id AS from, endNode(r).id AS to, properties(r) AS properties`

/** The summary relationships that the links have in the store now. */
export const summariesOfLinks = async (
  runner: Runner,
  links: readonly LinkEnds[],
): Promise<StoredRelationship[]> => {
  const { records } = await runner.run<RelationshipRow>(SUMMARIES_OF_LINKS, { links })
  return records.map(record => {
    const row = record.toObject()
    return { ...row, type: typeOf(row.type), properties: stated(row.properties) }
  })
}
