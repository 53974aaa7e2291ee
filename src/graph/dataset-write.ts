import type { Integer } from 'neo4j-driver'
import type { NodeLabel, RelationshipType } from './model.ts'
import type { Runner } from './schema.ts'

export type WrittenProperties = Readonly<
  Record<string, string | boolean | number | Integer | readonly string[]>
>

export type WrittenNode = { readonly id: string; readonly properties: WrittenProperties }

export type WrittenRelationship = {
  readonly from: string
  readonly to: string
  readonly properties: WrittenProperties
}

export type RewrittenRelationship = { readonly elementId: string; readonly properties: WrittenProperties }

// Labels and types are the only text put into these statements; both come from the lists of model.ts.

const createNodesStatement = (label: NodeLabel) => /* cypher */ `
  UNWIND $rows AS row
  CREATE (n:Entity:${label})
  SET n = row.properties`

const UPDATE_NODES = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n = row.properties`

const DELETE_NODES = /* cypher */ `
  UNWIND $rows AS id
  MATCH (n:Entity {id: id})
  DETACH DELETE n`

const createRelationshipsStatement = (type: RelationshipType) => /* cypher */ `
  UNWIND $rows AS row
  MATCH (a:Entity {id: row.from})
  MATCH (b:Entity {id: row.to})
  CREATE (a)-[r:${type}]->(b)
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

export const createNodes = (runner: Runner, label: NodeLabel, rows: readonly WrittenNode[]) =>
  runner.run(createNodesStatement(label), { rows })

export const updateNodes = (runner: Runner, rows: readonly WrittenNode[]) =>
  runner.run(UPDATE_NODES, { rows })

export const deleteNodes = (runner: Runner, rows: readonly string[]) => runner.run(DELETE_NODES, { rows })

export const createRelationships = (
  runner: Runner,
  type: RelationshipType,
  rows: readonly WrittenRelationship[],
) => runner.run(createRelationshipsStatement(type), { rows })

export const updateRelationships = (runner: Runner, rows: readonly RewrittenRelationship[]) =>
  runner.run(UPDATE_RELATIONSHIPS, { rows })

export const deleteRelationships = (runner: Runner, rows: readonly string[]) =>
  runner.run(DELETE_RELATIONSHIPS, { rows })
