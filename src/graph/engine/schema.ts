import type { ManagedTransaction, Session, Transaction } from 'neo4j-driver'
import neo4j from 'neo4j-driver'
import {
  GOAL_IN_ID_ORDER_COLUMNS,
  LINK_IN_ID_ORDER_COLUMNS,
  MEMBER_IN_ID_ORDER_COLUMNS,
  MOST_ACTIVE_COLUMNS,
  STRONGEST_FOR_GOAL_COLUMNS,
  STRONGEST_LINK_COLUMNS,
} from '../../model/derived-property.ts'
import { NODE_LABELS, NODE_TYPES } from '../../model/model.ts'
import { RELATIONSHIP_TYPES } from '../../model/relationship.ts'
import type { Connection } from './driver.ts'

/** The shape of the graph that this program writes and reads; raised when an older store no longer fits. */
export const SCHEMA_VERSION = 9

export type StoreSchemaItem = {
  readonly name: string
  readonly kind: 'UNIQUE' | 'RANGE' | 'FULLTEXT' | 'LINK'
  /** A label; the type of a relationship for LINK. */
  readonly label: string
  readonly properties: readonly string[]
}

/** The name says everything that makes an index what it is: one made otherwise is absent, not silently kept. */
const SUFFIX = { UNIQUE: 'unique', RANGE: 'index', FULLTEXT: 'cjk', LINK: 'index' } as const

const item = (kind: StoreSchemaItem['kind'], label: string, ...properties: string[]): StoreSchemaItem => ({
  name: [label, ...properties, SUFFIX[kind]].join('_').toLowerCase(),
  kind,
  label,
  properties,
})
const unique = (label: string, ...properties: string[]) => item('UNIQUE', label, ...properties)
const range = (label: string, ...properties: string[]) => item('RANGE', label, ...properties)

/** The full text of everything that has a name; its analyzer makes pairs of the characters of Japanese. */
const SEARCH = item(
  'FULLTEXT',
  'Entity',
  'searchName',
  'searchAlias',
  'searchRelated',
  'searchText',
  'searchNear',
  'searchLoose',
  'searchKeys',
  'searchGoals',
)

/** The index that `db.index.fulltext.queryNodes` is asked for. */
export const SEARCH_INDEX = SEARCH.name

/** Indexes in the order in which lists are paged: one seek finds where a page begins. */
const ORDERED = NODE_LABELS.flatMap(label => [
  range(label, 'sortKey'),
  ...(NODE_TYPES[label].named ? [range(label, 'nameKey', 'id')] : []),
])

/** The same behind a property that lists are often held at. */
const HELD = [
  ['Initiative', 'status'],
  ['Organization', 'kind'],
  ['Need', 'status'],
  ['Offer', 'status'],
  ['Place', 'kind'],
].flatMap(([label = '', property = '']) => [
  range(label, property, 'sortKey'),
  range(label, property, 'nameKey', 'id'),
])

const FILTERED = [
  range('Entity', 'dataset'),
  range('Entity', 'changedAt'),
  range('Initiative', 'strategyId'),
  range('Initiative', 'parentId'),
  range('PolicyMeasure', 'strategyId'),
  range('PolicyMeasure', 'goalId'),
  range('Indicator', 'strategyId'),
  range('Evaluation', 'itemId'),
  range('Strategy', 'placeId'),
  range('Organization', 'placeId'),
  range('Membership', 'memberOfId', 'validFrom', 'sortKey'),
  range('Membership', ...MEMBER_IN_ID_ORDER_COLUMNS),
  range('Need', 'postedOn', 'sortKey'),
  range('Offer', 'postedOn', 'sortKey'),
  range('Participation', 'organizationId', 'initiativeId'),
  range('Place', 'prefectureCode', 'sortKey'),
  range('Place', 'parentId'),
  range('Assertion', 'subjectId', 'objectId', 'predicate'),
  range('Assertion', 'objectId'),
]

/** The links of targets and goals that very much serves, in the orders in which they are listed. */
const HUB_LINKS = [
  item('LINK', 'ALIGNS_WITH', ...STRONGEST_LINK_COLUMNS),
  item('LINK', 'ALIGNS_WITH', ...STRONGEST_FOR_GOAL_COLUMNS),
  item('LINK', 'ALIGNS_WITH', ...LINK_IN_ID_ORDER_COLUMNS),
  item('LINK', 'ALIGNS_WITH', ...GOAL_IN_ID_ORDER_COLUMNS),
  item('LINK', 'WORKS_TOWARDS', ...MOST_ACTIVE_COLUMNS),
]

/** Every constraint and index of the store, as data. */
export const STORE_SCHEMA: readonly StoreSchemaItem[] = [
  unique('Store', 'key'),
  unique('PlatformCount', 'platformId', 'postedOn', 'validTo'),
  unique('Entity', 'id'),
  unique('Entity', 'sortKey'),
  unique('MergedId', 'id'),
  ...NODE_LABELS.map(label => unique(label, 'id')),
  ...ORDERED,
  ...HELD,
  ...FILTERED,
  SEARCH,
  ...HUB_LINKS,
]

/** Whether the store has an index on exactly these properties, in this order. */
export const hasIndex = (label: string, properties: readonly string[]): boolean =>
  STORE_SCHEMA.some(
    item => item.kind === 'RANGE' && item.label === label && item.properties.join() === properties.join(),
  )

/** The statement that makes one constraint or index, unless it is there. */
export const createStatement = ({ name, kind, label, properties }: StoreSchemaItem): string => {
  const columns = properties.map(property => `n.${property}`).join(', ')
  if (kind === 'FULLTEXT')
    return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${columns}]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`
  if (kind === 'LINK') return `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[n:${label}]-() ON (${columns})`
  return kind === 'UNIQUE'
    ? `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${columns}) IS UNIQUE`
    : `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})`
}

/** Where a statement can run: a session of its own, or a transaction that is under way. */
export type Runner = Pick<Session | Transaction | ManagedTransaction, 'run'>

/** Minutes, because building the indexes of a filled store takes its time. */
const SCHEMA_TIMEOUT = 10 * 60_000

/** Two processes that make the schema at once block each other; the one that is turned away asks again. */
const SCHEMA_ATTEMPTS = 5

const createAll = async (session: Session): Promise<void> => {
  const transaction = await session.beginTransaction({ timeout: SCHEMA_TIMEOUT })
  for (const part of STORE_SCHEMA) await transaction.run(createStatement(part))
  await transaction.commit()
}

/**
 * Names every type of relationship, also those that nothing has yet: a plan that was made before one of its types
 * was known looks all of them up again at each node.
 */
const NAME_TYPES = /* cypher */ `
  UNWIND $types AS type
  CALL db.createRelationshipType(type)
  RETURN count(*) AS named`

/** Makes every constraint and index that is absent, names what relationships may be, and waits until all are online. */
export const createSchema = async ({ driver, database }: Connection): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
    try {
      await createAll(session)
      await session.run(NAME_TYPES, { types: RELATIONSHIP_TYPES })
      await session.run('CALL db.awaitIndexes(600)', {}, { timeout: SCHEMA_TIMEOUT })
      return
    } catch (error) {
      const mayRetry = error instanceof neo4j.Neo4jError && error.retriable
      if (!mayRetry || attempt === SCHEMA_ATTEMPTS) throw error
    } finally {
      await session.close()
    }
  }
}

/**
 * Takes the statistics by which the planner chooses between indexes, and forgets the plans made without.
 * The database does so by itself some time after much was written; until then it may read whole indexes.
 */
export const takeStatistics = async ({ driver, database }: Connection): Promise<void> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  try {
    await session.run('CALL db.prepareForReplanning(600)', {}, { timeout: SCHEMA_TIMEOUT })
  } finally {
    await session.close()
  }
}

/** Names of online indexes, those behind the constraints included. */
const ONLINE_INDEXES = /* cypher */ `
  SHOW INDEXES YIELD name, state
  WHERE state = 'ONLINE'
  RETURN name`

/** Names of the constraints and indexes that are absent or not online yet. */
export const missingSchema = async (runner: Runner): Promise<string[]> => {
  const { records } = await runner.run<{ name: string }>(ONLINE_INDEXES)
  const online = new Set(records.map(record => record.get('name')))
  return STORE_SCHEMA.map(({ name }) => name).filter(name => !online.has(name))
}

const STORE_VERSION = /* cypher */ `
  MATCH (store:Store {key: 'tsunagu'})
  RETURN toString(store.schemaVersion) AS version`

/** The schema version of what the store holds; null for a store that was never filled. */
export const storeVersion = async (runner: Runner): Promise<number | null> => {
  const { records } = await runner.run<{ version: string }>(STORE_VERSION)
  const version = records[0]?.get('version')
  return version === undefined ? null : Number(version)
}

const ANY_NODE = /* cypher */ `
  MATCH (n)
  RETURN n IS NOT NULL AS present
  LIMIT 1`

/** True when the database holds no node at all. */
export const isEmpty = async (runner: Runner): Promise<boolean> =>
  (await runner.run(ANY_NODE)).records.length === 0
