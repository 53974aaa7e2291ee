import type { Progress } from './environment/progress.ts'
import type { Connection } from './graph/engine/driver.ts'
import { createSchema, isEmpty, missingSchema, SCHEMA_VERSION, storeVersion } from './graph/engine/schema.ts'
import { loadSeed, type SeedChoice } from './import/seed.ts'
import { otherData, otherVersion } from './import/store-unfit.ts'
import { canUpgrade, upgradeStore } from './import/upgrade.ts'

export interface StoreOptions extends SeedChoice {
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
 * Makes the store ready to answer from: an empty one gets the seed, one of an older schema version is brought to this
 * one, any other with data is left alone but for constraints and indexes that are absent. Throws StoreUnfit for data that this program cannot read.
 */
export const prepareStore = async (connection: Connection, options: StoreOptions): Promise<void> => {
  const { version, empty, missing } = await stateOf(connection)
  if (empty) {
    await loadSeed(connection, options)
    return
  }
  if (version === null) throw otherData(connection.database)
  if (version !== SCHEMA_VERSION) {
    if (!canUpgrade(version)) throw otherVersion(version)
    await upgradeStore(connection, version, options.progress)
    return
  }
  if (missing.length === 0) return
  const step = options.progress.step(`Making ${missing.length} absent constraints and indexes`)
  await createSchema(connection)
  step.done()
}
