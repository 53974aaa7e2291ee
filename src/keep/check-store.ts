import type { Connection } from '../graph/engine/driver.ts'
import { missingSchema, SCHEMA_VERSION, storeVersion } from '../graph/engine/schema.ts'
import { NODE_LABELS, NODE_TYPES } from '../model/model.ts'

/** Something that is not as it has to be, with a few of the things where it is so. */
export interface Finding {
  readonly what: string
  readonly count: number
  readonly samples: readonly string[]
}

/** Each rule returns the names of what breaks it. */
const RULES: Readonly<Record<string, string>> = {
  'things without an id, or without what they are listed by': `
    MATCH (n:Entity) WHERE n.id IS NULL OR n.sortKey IS NULL
    RETURN coalesce(n.id, elementId(n)) AS name`,
  'things of no type, or of several': `
    MATCH (n:Entity) WHERE size([label IN labels(n) WHERE label IN $labels]) <> 1
    RETURN n.id AS name`,
  'things whose id is of another type': `
    MATCH (n:Entity)
    WITH n, [label IN labels(n) WHERE label IN $labels][0] AS label
    WHERE NOT n.id STARTS WITH $prefixes[label] + ':'
    RETURN n.id AS name`,
  'things of a dataset that is not there': `
    MATCH (n:Entity) WHERE n.dataset IS NOT NULL AND NOT EXISTS { (:Dataset {id: n.dataset}) }
    RETURN n.id AS name`,
  'reasons whose ends are not there': `
    MATCH (n:Assertion)
    WHERE NOT EXISTS { (:Entity {id: n.subjectId}) } OR NOT EXISTS { (:Entity {id: n.objectId}) }
    RETURN n.id AS name`,
  'merged ids that lead nowhere': `
    MATCH (n:MergedId) WHERE NOT EXISTS { (:Entity {id: n.into}) }
    RETURN n.id AS name`,
  'things that the index of ids does not find': `
    MATCH (n) WHERE n:Entity AND n.id IS NOT NULL AND NOT EXISTS { MATCH (m:Entity {id: n.id}) WHERE m = n }
    RETURN n.id AS name`,
}

const wrapped = (rule: string) => `CALL () {${rule}
  }
  RETURN count(*) AS count, collect(name)[..5] AS samples`

/** Reads each record of the graph whole: their properties are counted one by one. */
const COUNTS = /* cypher */ `
  CALL () { MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS ofNodes }
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships, sum(size(keys(r))) AS ofRelationships }
  RETURN nodes, relationships, ofNodes + ofRelationships AS properties`

export interface Checked {
  readonly nodes: number
  readonly relationships: number
  readonly findings: readonly Finding[]
}

const TIMEOUT = { timeout: 10 * 60_000 }

/** Asks a store whether it is whole and as this program reads it. */
export const checkGraph = async ({ driver, database }: Connection): Promise<Checked> => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  const parameters = {
    labels: NODE_LABELS,
    prefixes: Object.fromEntries(NODE_LABELS.map(label => [label, NODE_TYPES[label].prefix])),
  }
  try {
    const findings: Finding[] = []
    const version = await storeVersion(session)
    if (version !== SCHEMA_VERSION)
      findings.push({
        what: `schema version, which has to be ${SCHEMA_VERSION}`,
        count: 1,
        samples: [String(version)],
      })
    const missing = await missingSchema(session)
    if (missing.length > 0)
      findings.push({ what: 'indexes that are absent', count: missing.length, samples: missing.slice(0, 5) })
    for (const [what, rule] of Object.entries(RULES)) {
      const { records } = await session.run<{ count: number; samples: string[] }>(
        wrapped(rule),
        parameters,
        TIMEOUT,
      )
      const [row] = records.map(record => record.toObject())
      if (row && row.count > 0) findings.push({ what, ...row })
    }
    const { records } = await session.run(COUNTS, {}, TIMEOUT)
    const [counts] = records.map(record => record.toObject())
    return { nodes: Number(counts?.nodes ?? 0), relationships: Number(counts?.relationships ?? 0), findings }
  } finally {
    await session.close()
  }
}
