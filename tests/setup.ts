import type { TestProject } from 'vitest/node'
import { terminalProgress } from '../src/environment/progress.ts'
import { connect } from '../src/graph/engine/driver.ts'
import { loadSeed } from '../src/import/seed.ts'
import { startTestDatabase } from './database/test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's one database, shared by all test files. */
    database: { uri: string; user: string; password: string }
  }
}

/** Starts the run's database with the whole seed before the first test file and ends it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestDatabase('run')
  const { uri, user, password } = database
  const connection = connect({ ...database, database: 'neo4j' })
  await loadSeed(connection, { sample: true, progress: terminalProgress(process.stderr) })
  await connection.driver.close()
  project.provide('database', { uri, user, password })
  return database.stop
}
