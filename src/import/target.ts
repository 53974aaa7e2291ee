import { readConfig } from '../config.ts'
import { startDatabase } from '../database/database.ts'
import { JARS_FOLDER, STORE_FOLDER } from '../database/folders.ts'
import { runningDatabase } from '../database/running.ts'
import { type Connection, connect } from '../graph/driver.ts'
import type { Progress } from '../progress.ts'

/** Where an import goes, and how to let go of it. */
export type Target = { readonly connection: Connection; close(): Promise<void> }

/**
 * The server that NEO4J_URI names; without it the one that a running `npm start` keeps; without that
 * one too, a server started on the same store for as long as the import takes.
 */
export const openTarget = async (env: NodeJS.ProcessEnv, progress: Progress): Promise<Target> => {
  const { neo4j } = readConfig(env)
  const running = neo4j ? undefined : runningDatabase(STORE_FOLDER)
  const address = neo4j ?? (running && { ...running, database: 'neo4j' })
  if (address) {
    const connection = connect(address)
    return { connection, close: () => connection.driver.close() }
  }
  const own = await startDatabase({ home: STORE_FOLDER, jars: JARS_FOLDER, progress })
  const connection = connect({ ...own, database: 'neo4j' })
  return {
    connection,
    close: async () => {
      await connection.driver.close()
      await own.stop()
    },
  }
}
