import type { Session } from 'neo4j-driver'
import { type DatabaseOptions, startDatabase } from '../database/database.ts'
import { newBeside, type Swap, swapFolders, whileClaimed } from '../database/swap.ts'
import { counted } from '../environment/progress.ts'
import { type Connection, connect } from '../graph/engine/driver.ts'
import { createSchema, takeStatistics } from '../graph/engine/schema.ts'
import { BackupRefused } from './backup.ts'
import { decodedProperties, type NodeLine, type RelationshipLine } from './dump.ts'
import { type Contents, readContents, recordsOf } from './read-backup.ts'

const BATCH = 2_000

const CREATE_NODES = /* cypher */ `
  UNWIND $rows AS row
  CREATE (n:$(row.labels))
  SET n = row.properties
  RETURN elementId(n) AS key`

const CREATE_RELATIONSHIPS = /* cypher */ `
  UNWIND $rows AS row
  MATCH (a) WHERE elementId(a) = row.from
  MATCH (b) WHERE elementId(b) = row.to
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row.properties`

const COUNTS = /* cypher */ `
  RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships`

const isNode = (line: NodeLine | RelationshipLine): line is NodeLine => line[0] === 'n'

/** Writes the records of a backup, in their order, some thousands at a time. */
const fill = async (session: Session, file: string, told: (count: number) => void): Promise<void> => {
  const keys: string[] = []
  let nodes: { labels: readonly string[]; properties: object }[] = []
  let relationships: { type: string; from: string; to: string; properties: object }[] = []

  const writeNodes = async () => {
    const { records } = await session.run(CREATE_NODES, { rows: nodes })
    keys.push(...records.map(record => String(record.get('key'))))
    told(nodes.length)
    nodes = []
  }
  const writeRelationships = async () => {
    await session.run(CREATE_RELATIONSHIPS, { rows: relationships })
    told(relationships.length)
    relationships = []
  }
  for await (const line of recordsOf(file)) {
    if (isNode(line)) {
      const [, labels, properties] = line
      nodes.push({ labels, properties: decodedProperties(properties) })
      if (nodes.length === BATCH) await writeNodes()
      continue
    }
    if (nodes.length > 0) await writeNodes()
    const [, type, from, to, properties] = line
    const [a = '', b = ''] = [keys[from], keys[to]]
    relationships.push({ type, from: a, to: b, properties: decodedProperties(properties) })
    if (relationships.length === BATCH) await writeRelationships()
  }
  if (nodes.length > 0) await writeNodes()
  if (relationships.length > 0) await writeRelationships()
}

const load = async (connection: Connection, file: string, { tail }: Contents, options: DatabaseOptions) => {
  const step = options.progress.step(`Reading ${file}`)
  const session = connection.driver.session({ database: connection.database })
  try {
    await fill(session, file, counted(step, tail.nodes + tail.relationships))
    await createSchema(connection)
    await takeStatistics(connection)
    const [counts] = (await session.run(COUNTS)).records.map(record => record.toObject())
    if (counts?.nodes !== tail.nodes || counts?.relationships !== tail.relationships)
      throw new BackupRefused(`${file} was not taken over whole: nothing was changed.`)
    step.done()
  } catch (error) {
    step.fail()
    throw error
  } finally {
    await session.close()
  }
}

/** What the store was before lies here from now on; undefined where there was none. */
export interface Restored {
  readonly contents: Contents
  readonly before: string | undefined
}

/** Makes a whole new store of a backup beside the present one, which goes on being the store. */
export const prepareRestored = async (
  options: DatabaseOptions,
  file: string,
): Promise<{ contents: Contents; swap: Swap }> => {
  const { home } = options
  const contents = await readContents(file)
  const swap = newBeside(home)
  const { beside } = swap
  const database = await startDatabase({ ...options, home: beside })
  const connection = connect({ ...database, database: 'neo4j', folder: beside })
  try {
    await load(connection, file, contents, options)
  } finally {
    await connection.driver.close()
    await database.stop()
  }
  return { contents, swap }
}

/**
 * Puts what a backup holds in the place of the store. Until the new store is whole the old one is the store, and
 * from then on the new one is, at whatever moment this is ended.
 */
export const restoreStore = (options: DatabaseOptions, file: string): Promise<Restored> =>
  whileClaimed(options.home, async () => {
    const { contents, swap } = await prepareRestored(options, file)
    return { contents, before: swapFolders(swap) }
  })
