import type { Progress } from './environment/progress.ts'
import type { Connection } from './graph/engine/driver.ts'
import { createSchema, isEmpty, missingSchema, SCHEMA_VERSION, storeVersion } from './graph/engine/schema.ts'
import { loadSeed } from './import/seed.ts'
import { otherData, otherVersion } from './import/store-unfit.ts'

export interface StoreOptions {
  /** Whether the made-up organisations are loaded too. */
  readonly sample: boolean
  readonly progress: Progress
}

/** What the store is, asked before anything is written. */
const stateOf = async ({ driver, database }: Connection) => {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    return {
      version: await storeVersion(session),
      empty: await isEmpty(session),
      missing: await missingSchema(session),
    }
  } finally {
    await session.close()
  }
}

/**
 * Makes the store ready to answer from: an empty one gets the seed, one with data is left alone but for
 * constraints and indexes that are absent. Throws StoreUnfit for data that this program cannot read.
 */
export const prepareStore = async (connection: Connection, options: StoreOptions): Promise<void> => {
  const { version, empty, missing } = await stateOf(connection)
  if (empty) {
    await loadSeed(connection, options)
    return
  }
  if (version !== SCHEMA_VERSION)
    throw version === null ? otherData(connection.database) : otherVersion(version)
  if (missing.length === 0) return
  const step = options.progress.step(`Making ${missing.length} absent constraints and indexes`)
  await createSchema(connection)
  step.done()
}
