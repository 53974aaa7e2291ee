import neo4j, { type Transaction } from 'neo4j-driver'
import { silentProgress } from '../environment/progress.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { createSchema, isEmpty, missingSchema, SCHEMA_VERSION, storeVersion } from '../graph/engine/schema.ts'
import { lockStore } from '../graph/read/questions/dataset-read.ts'
import { requireRoom } from './room.ts'
import { otherData, otherVersion } from './store-unfit.ts'
import { canUpgrade, upgradeStore } from './upgrade.ts'

export { StoreUnfit } from './store-unfit.ts'

/** A large import takes longer than any request may. */
const TRANSACTION_TIMEOUT = 10 * 60_000

/** Brings an older store to this version and makes the constraints and indexes that are absent, unless the database belongs to something else. */
const prepareStore = async (connection: Connection, dryRun: boolean): Promise<void> => {
  const session = connection.driver.session({ database: connection.database })
  try {
    const version = await storeVersion(session)
    if (version !== null && version !== SCHEMA_VERSION) {
      if (dryRun || !canUpgrade(version)) throw otherVersion(version)
      await upgradeStore(connection, version, silentProgress)
    }
    if (version === null && !(await isEmpty(session))) throw otherData(connection.database)
    if (!dryRun && (await missingSchema(session)).length > 0) await createSchema(connection)
  } finally {
    await session.close()
  }
}

/** Runs something in a transaction that is kept where it says so, and leaves no trace where it does not. */
export const inTransaction = async <Answer extends { readonly keep: boolean }>(
  { driver, database }: Connection,
  dryRun: boolean,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> => {
  const session = driver.session({
    database,
    defaultAccessMode: dryRun ? neo4j.session.READ : neo4j.session.WRITE,
  })
  try {
    const transaction = await session.beginTransaction({ timeout: TRANSACTION_TIMEOUT })
    const answer = await work(transaction)
    await (answer.keep ? transaction.commit() : transaction.rollback())
    return answer
  } finally {
    await session.close()
  }
}

/**
 * The same in a store that is fit for an import, and while no other import runs: the lock is the
 * transaction's own, and ends with it however it ends.
 */
export const inLockedStore = async <Answer extends { readonly keep: boolean }>(
  connection: Connection,
  dryRun: boolean,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer> => {
  if (!dryRun) requireRoom(connection.folder, 0)
  await prepareStore(connection, dryRun)
  return inTransaction(connection, dryRun, async transaction => {
    const version = dryRun ? SCHEMA_VERSION : await lockStore(transaction)
    if (version !== SCHEMA_VERSION) throw otherVersion(version)
    return work(transaction)
  })
}
