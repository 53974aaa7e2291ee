import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { StoreDamaged } from './damage.ts'
import { type Database, type DatabaseOptions, startDatabase } from './database.ts'
import { freeBytes, megabytes, ROOM_TO_START } from './disk.ts'
import { DatabaseUnavailable } from './unavailable.ts'

/** What a recovery came to. */
export interface Recovery {
  /** Where the store lies as it was found; undefined where there was nothing to recover. */
  readonly copy: string | undefined
  readonly nodes: number
  readonly relationships: number
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)

/** A copy of the store beside it, so that nothing a recovery does is final. */
const keepCopy = (home: string): string => {
  const [store, copy] = [join(home, 'data'), join(home, `data.${new Date().toISOString().replace(/:/g, '')}`)]
  const [free, needed] = [freeBytes(home), sizeOf(store) + ROOM_TO_START]
  if (free < needed)
    throw new DatabaseUnavailable(
      `The disk of ${home} has no room for a copy of the store: free ${megabytes(needed - free)} and recover again; nothing was changed.`,
    )
  cpSync(store, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

const COUNTS = /* cypher */ `
  RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships`

const countsOf = async ({ uri, user, password }: Database) => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery(COUNTS, {}, { database: 'neo4j' })
    const [row] = records
    return { nodes: Number(row?.get('nodes')), relationships: Number(row?.get('relationships')) }
  } finally {
    await driver.close()
  }
}

const openedWith = async (options: DatabaseOptions, copy: string | undefined): Promise<Recovery> => {
  const database = await startDatabase(options)
  try {
    return { copy, ...(await countsOf(database)) }
  } finally {
    await database.stop()
  }
}

/**
 * Opens a store whose transaction log was cut off, as by a full disk, with everything up to the last transaction
 * that can be read. A store that opens by itself is left as it is; one that is broken elsewhere is refused.
 */
export const recoverStore = async (options: DatabaseOptions): Promise<Recovery> => {
  if (!existsSync(join(options.home, 'data')))
    throw new DatabaseUnavailable(`There is no store in ${options.home}: nothing to recover.`)
  try {
    return await openedWith(options, undefined)
  } catch (error) {
    if (!(error instanceof StoreDamaged) || error.damaged !== 'log') throw error
    return openedWith({ ...options, cutLog: true }, keepCopy(options.home))
  }
}
