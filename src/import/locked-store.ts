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
/** One that holds the lock while others write part after part. */
export const LOCK_TIMEOUT = 4 * 60 * 60_000

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
  timeout = TRANSACTION_TIMEOUT,
): Promise<Answer> => {
  const session = driver.session({
    database,
    defaultAccessMode: dryRun ? neo4j.session.READ : neo4j.session.WRITE,
  })
  try {
    const transaction = await session.beginTransaction({ timeout })
    const answer = await work(transaction)
    await (answer.keep ? transaction.commit() : transaction.rollback())
    return answer
  } finally {
    await session.close()
  }
}

/** Whether the database holds nothing at all. */
export const isNewStore = async ({ driver, database }: Connection): Promise<boolean> => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return await isEmpty(session)
  } finally {
    await session.close()
  }
}

/** Makes the nodes of a new store by which it is known and locked, so that several transactions can write to it. */
export const makeStore = async (connection: Connection): Promise<void> => {
  await prepareStore(connection, false)
  await inTransaction(connection, false, async transaction => {
    await lockStore(transaction)
    return { keep: true }
  })
}

/**
 * The same in a store that is fit for an import, and while no other import runs: the lock is the
 * transaction's own, and ends with it however it ends.
 */
export const inLockedStore = async <Answer extends { readonly keep: boolean }>(
  connection: Connection,
  dryRun: boolean,
  work: (transaction: Transaction) => Promise<Answer>,
  timeout = TRANSACTION_TIMEOUT,
): Promise<Answer> => {
  if (!dryRun) requireRoom(connection.folder, 0)
  await prepareStore(connection, dryRun)
  const locked = async (transaction: Transaction) => {
    const version = dryRun ? SCHEMA_VERSION : await lockStore(transaction)
    if (version !== SCHEMA_VERSION) throw otherVersion(version)
    return work(transaction)
  }
  return inTransaction(connection, dryRun, locked, timeout)
}
