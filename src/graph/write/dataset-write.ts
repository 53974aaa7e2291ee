import type { Integer } from 'neo4j-driver'
import { CHANGED_AT, DERIVED_PROPERTIES } from '../../model/derived-property.ts'
import type { NodeLabel } from '../../model/model.ts'
import { PROPOSAL_PREFIX } from '../../model/proposal-id.ts'
import type { RelationshipType } from '../../model/relationship.ts'
import type { Runner } from '../engine/schema.ts'

export type WrittenProperties = Readonly<
  Record<string, string | boolean | number | Integer | readonly string[]>
>

export type WrittenNode = {
  readonly id: string
  readonly label: NodeLabel
  readonly properties: WrittenProperties
}

export type WrittenRelationship = {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties: WrittenProperties
}

export type RewrittenRelationship = { readonly elementId: string; readonly properties: WrittenProperties }

// Labels and types come from the lists of model.ts. One statement for all of them: each would be compiled anew.

const CREATE_NODES = /* cypher */ `
  UNWIND $rows AS row
  CREATE (n:Entity:$(row.label))
  SET n = row.properties`

const KEPT = DERIVED_PROPERTIES.filter(name => name !== CHANGED_AT)

const UPDATE_NODES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  WITH n, row.properties AS stated, n {${KEPT.map(name => `.${name}`).join(', ')}} AS derived
  SET n = stated
  SET n += derived`

/** With what the import itself proposed of them. */
const DELETE_NODES = /* cypher */ `
  UNWIND $rows AS id
  MATCH (n:Entity {id: id})
  OPTIONAL MATCH (n)<-[:SUBJECT|OBJECT]-(proposal:Assertion)
  WHERE proposal.id STARTS WITH '${PROPOSAL_PREFIX}'
  DETACH DELETE n, proposal`

const CREATE_RELATIONSHIPS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`

const UPDATE_RELATIONSHIPS = /* cypher */ `
  UNWIND $rows AS row
  MATCH ()-[r]->()
  WHERE elementId(r) = row.elementId
  SET r = row.properties`

const DELETE_RELATIONSHIPS = /* cypher */ `
  UNWIND $rows AS elementId
  MATCH ()-[r]->()
  WHERE elementId(r) = elementId
  DELETE r`

/** Tells of items that a link of theirs changed. */
const TOUCH_NODES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n.${CHANGED_AT} = row.at`

export const createNodes = (runner: Runner, rows: readonly WrittenNode[]) =>
  runner.run(CREATE_NODES, { rows })

export const updateNodes = (runner: Runner, rows: readonly WrittenNode[]) =>
  runner.run(UPDATE_NODES, { rows })

export const touchNodes = (runner: Runner, rows: readonly { readonly id: string; readonly at: string }[]) =>
  runner.run(TOUCH_NODES, { rows })

export const deleteNodes = (runner: Runner, rows: readonly string[]) => runner.run(DELETE_NODES, { rows })

export const createRelationships = (runner: Runner, rows: readonly WrittenRelationship[]) =>
  runner.run(CREATE_RELATIONSHIPS, { rows })

export const updateRelationships = (runner: Runner, rows: readonly RewrittenRelationship[]) =>
  runner.run(UPDATE_RELATIONSHIPS, { rows })

export const deleteRelationships = (runner: Runner, rows: readonly string[]) =>
  runner.run(DELETE_RELATIONSHIPS, { rows })
