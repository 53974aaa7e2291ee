import type { NodeLabel } from '../../model/model.ts'
import type { Runner } from '../engine/schema.ts'

/** Something with its texts, and of which text and model its vector is. */
export interface MeantEntity {
  readonly id: string
  readonly texts: readonly string[]
  readonly meaningOf: string | null
}

const TEXTS = /* cypher */ `
  MATCH (n:Entity)
  WHERE any(label IN labels(n) WHERE label IN $labels)
  RETURN n.id AS id, n.meaningOf AS meaningOf,
    [text IN [n.nameJa, n.nameEn, n.descriptionJa, n.descriptionEn] WHERE text IS NOT NULL] AS texts
  ORDER BY n.sortKey`

export const entitiesWithTexts = async (
  runner: Runner,
  labels: readonly NodeLabel[],
): Promise<readonly MeantEntity[]> =>
  (await runner.run<MeantEntity>(TEXTS, { labels })).records.map(record => record.toObject())

const WRITE = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n.meaningOf = row.meaningOf
  WITH n, row
  CALL db.create.setNodeVectorProperty(n, 'meaning', row.meaning)`

/** Keeps with each thing the vector of its text. */
export const writeMeanings = (
  runner: Runner,
  rows: readonly {
    readonly id: string
    readonly meaningOf: string
    readonly meaning: readonly number[]
  }[],
) => runner.run(WRITE, { rows })
