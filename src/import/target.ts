import { setTimeout as delay } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { DatabaseUnavailable, startDatabase } from '../database/database.ts'
import { JARS_FOLDER, STORE_FOLDER } from '../database/folders.ts'
import { runningDatabase } from '../database/running.ts'
import { readConfig } from '../environment/config.ts'
import type { Progress } from '../environment/progress.ts'
import { type Address, type Connection, connect } from '../graph/engine/driver.ts'
import { requireReach } from '../graph/engine/reach.ts'

/** Where an import goes, and how to let go of it. */
export type Target = {
  readonly connection: Connection
  /** The same for who makes a connection of another kind. */
  readonly address: Address
  close(): Promise<void>
}

const START_DEADLINE_MS = 60_000
const POLL_MS = 500

const isNotYetThere = (error: unknown) =>
  error instanceof neo4j.Neo4jError && error.code === neo4j.error.SERVICE_UNAVAILABLE

const toBeClosed = (address: Address): Target => {
  const connection = connect(address)
  return { connection, address, close: () => connection.driver.close() }
}

/** The server of a running `npm start`, once it answers; undefined when nothing runs. */
const joinRunning = async (folder: string): Promise<Target | undefined> => {
  const deadline = Date.now() + START_DEADLINE_MS
  while (Date.now() < deadline) {
    const running = runningDatabase(folder)
    if (!running) return undefined
    const target = toBeClosed({ ...running, database: 'neo4j', folder })
    try {
      await target.connection.driver.verifyConnectivity()
      return target
    } catch (error) {
      await target.close()
      if (!isNotYetThere(error)) throw error
      await delay(POLL_MS)
    }
  }
  throw new DatabaseUnavailable(
    'The database of the running server does not answer: wait until it is ready, or stop it and import again.',
  )
}

/** A server started on the store of `npm start`, for as long as the import takes. */
const startOwn = async (folder: string, progress: Progress): Promise<Target> => {
  const own = await startDatabase({ home: folder, jars: JARS_FOLDER, progress })
  const target = toBeClosed({ ...own, database: 'neo4j', folder })
  return {
    ...target,
    close: async () => {
      await target.close()
      await own.stop()
    },
  }
}

/** The server that NEO4J_URI names; without it the one of a running `npm start`, or else one started for the import. */
export const openTarget = async (env: NodeJS.ProcessEnv, progress: Progress): Promise<Target> => {
  const { neo4j: given, storeFolder = STORE_FOLDER } = readConfig(env)
  if (given) {
    const target = toBeClosed(given)
    await requireReach(target.connection, given).catch(async error => {
      await target.close()
      throw error
    })
    return target
  }
  return (await joinRunning(storeFolder)) ?? (await startOwn(storeFolder, progress))
}
