import type { Runner } from '../engine/schema.ts'

/** What the import proposes, as an assertion that waits for review. */
export interface ProposalProperties {
  readonly id: string
  readonly sortKey: string
  readonly dataset: string
  readonly subjectId: string
  readonly predicate: 'INVOLVES' | 'ALIGNS_WITH'
  readonly objectId: string
  readonly justification: 'LEXICAL_MATCH'
  readonly confidence: number
  readonly strength: number
  readonly status: 'PROPOSED'
  readonly author: string
  readonly assertedOn: string
  readonly commentJa: string
  readonly commentEn: string
  readonly changedAt: string
  readonly sourceId?: string
}

/** With the words that it quotes of its source. */
export interface WrittenProposal {
  readonly properties: ProposalProperties
  readonly source: string | null
  readonly quote: string
}

// Its relationships belong to no dataset: no file states them. What is proposed of something made up is made up too.
const CREATE = /* cypher */ `
  UNWIND $rows AS row
  MATCH (subject:Entity {id: row.properties.subjectId})
  MATCH (object:Entity {id: row.properties.objectId})
  CREATE (n:Entity:Assertion)
  SET n = row.properties
  SET n.sample = CASE WHEN EXISTS { (:Dataset {id: row.properties.dataset, sample: true}) } THEN true END
  CREATE (n)-[:SUBJECT {key: ''}]->(subject)
  CREATE (n)-[:OBJECT {key: ''}]->(object)
  WITH n, row
  MATCH (source:Source {id: row.source})
  CREATE (n)-[:QUOTES {key: '', quote: row.quote}]->(source)`

const DELETE = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Assertion {id: id})
  DETACH DELETE n`

export const createProposals = (runner: Runner, rows: readonly WrittenProposal[]) =>
  runner.run(CREATE, { rows })

export const deleteProposals = (runner: Runner, ids: readonly string[]) => runner.run(DELETE, { ids })
