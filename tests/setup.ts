import type { TestProject } from 'vitest/node'
import { startTestDatabase } from './database/test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's one database, shared by all test files. */
    database: { uri: string; user: string; password: string }
  }
}

/** Starts the run's database before the first test file and ends it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const database = await startTestDatabase('run')
  const { uri, user, password } = database
  project.provide('database', { uri, user, password })
  return database.stop
}
