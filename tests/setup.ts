import type { TestProject } from 'vitest/node'
import type { Login } from '../src/database/readiness.ts'
import { startPool } from './database/pool.ts'
import { startTestDatabase } from './database/test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's database with the seed, shared by all test files, which only read it. */
    database: Login
    /** The port of the pool, where a test file borrows a database to write to. */
    pool: number
  }
}

/** Starts the run's database with the whole seed before the first test file, and ends all after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [database, pool] = await Promise.all([startTestDatabase('run', 'seed'), startPool()])
  const { uri, user, password } = database
  project.provide('database', { uri, user, password })
  project.provide('pool', pool.port)
  return async () => {
    await Promise.all([database.stop(), pool.stop()])
  }
}
