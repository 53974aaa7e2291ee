import { CHANGED_AT } from '../../model/derived-property.ts'
import type { Runner } from '../engine/schema.ts'

const ENTITIES_AFTER = /* cypher */ `
  MATCH (n:Entity)
  WHERE n.id > $after
  RETURN n.id AS id, n.searchKeys AS searchKeys
  ORDER BY n.id
  LIMIT $limit`

/** What an upgrade reads of a record. */
export interface StoredRecord {
  readonly id: string
  readonly searchKeys: string | null
}

/** The next records in the order of their ids. */
export const recordsAfter = async (runner: Runner, after: string, limit: unknown): Promise<StoredRecord[]> =>
  (await runner.run<StoredRecord>(ENTITIES_AFTER, { after, limit })).records.map(record => record.toObject())

const SET_SEARCH_KEYS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (n:Entity {id: row.id})
  SET n.searchKeys = row.searchKeys`

export const setSearchKeys = (runner: Runner, rows: readonly StoredRecord[]) =>
  runner.run(SET_SEARCH_KEYS, { rows })

/** Of records from before the moment of a change was kept, the moment from which on it is. */
const KEEP_CHANGED_AT = /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  WHERE n.${CHANGED_AT} IS NULL
  SET n.${CHANGED_AT} = $at`

export const keepChangedAt = (runner: Runner, ids: readonly string[], at: string) =>
  runner.run(KEEP_CHANGED_AT, { ids, at })

const PLACE_IDS = /* cypher */ `
  MATCH (place:Place)
  RETURN place.id AS id`

export const placeIds = async (runner: Runner): Promise<string[]> =>
  (await runner.run<{ id: string }>(PLACE_IDS)).records.map(record => record.get('id'))

/** Marks each record of a dataset that is made up as a whole, unless it says itself which it is. */
const MARK_SAMPLES = /* cypher */ `
  MATCH (made:Dataset {sample: true})
  MATCH (n:Entity {dataset: made.id})
  WHERE n.sample IS NULL
  SET n.sample = true`

export const markSamples = (runner: Runner) => runner.run(MARK_SAMPLES)

const FORGET_COUNTS = /* cypher */ `
  MATCH (counted:PlatformCount)
  DELETE counted`

export const forgetCounts = (runner: Runner) => runner.run(FORGET_COUNTS)

const MEMBER_IDS = /* cypher */ `
  MATCH (member:Organization)-[:HAS]->(:Membership)-[:IN]->(:Platform)
  RETURN DISTINCT member.id AS id`

export const memberIds = async (runner: Runner): Promise<string[]> =>
  (await runner.run<{ id: string }>(MEMBER_IDS)).records.map(record => record.get('id'))

/** Drops the counts of platforms as they were kept up to version 7, and what made them unique. */
export const dropOldCounts = async (runner: Runner): Promise<void> => {
  await runner.run('MATCH (counted:PlatformSummary) DELETE counted')
  await runner.run('DROP CONSTRAINT platformsummary_platformid_unique IF EXISTS')
}

const OTHER_FULL_TEXTS = /* cypher */ `
  SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes
  WHERE labelsOrTypes = ['Entity'] AND name <> $name
  RETURN name`

/** Drops full-text indexes over everything that has a name other than this one, which took their place. */
export const dropOtherFullTexts = async (runner: Runner, name: string): Promise<void> => {
  const { records } = await runner.run<{ name: string }>(OTHER_FULL_TEXTS, { name })
  for (const record of records) await runner.run(`DROP INDEX ${record.get('name')} IF EXISTS`)
}

const SET_VERSION = /* cypher */ `
  MATCH (store:Store {key: 'tsunagu'})
  SET store.schemaVersion = toInteger($version)`

/** Says which schema version the store has: last of all, so that an upgrade that was cut off begins again. */
export const setVersion = (runner: Runner, version: number) =>
  runner.run(SET_VERSION, { version: String(version) })
