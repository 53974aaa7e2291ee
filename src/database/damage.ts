import type { Driver } from 'neo4j-driver'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

/** What is broken: the end of the transaction log, which can be cut off, or the store itself. */
export type Damaged = 'log' | 'store'

/** Neo4j does not open the store as it is; no waiting helps. */
export class StoreDamaged extends DatabaseUnavailable {
  override name = 'StoreDamaged'
  readonly damaged: Damaged

  constructor(home: string, words: string) {
    const damaged = isLogCutOff(words) ? 'log' : 'store'
    super(damaged === 'log' ? logCutOff(home) : storeBroken(home, lastCause(words)))
    this.damaged = damaged
  }
}

/** By this setting, which Neo4j names in its own advice, it cuts off what it cannot read of a log. */
export const CUT_LOG_SETTING = 'internal.dbms.tx_log.fail_on_corrupted_log_files'

/** Whether Neo4j says that the transaction log ends in what cannot be read. */
export const isLogCutOff = (words: string): boolean => words.includes(CUT_LOG_SETTING)

const lastCause = (words: string): string =>
  [...words.matchAll(/^(?:Caused by: )?\S*(?:Exception|Error): (.+)$/gm)].at(-1)?.[1]?.slice(0, 200) ??
  'it does not say why'

const logCutOff = (home: string) =>
  `The store in ${home} was cut off while it was written, as a full disk does: its log ends in bytes that cannot be read, and Neo4j does not open it. Run "npm run recover": it keeps a copy and opens the store with all that was committed.`

const storeBroken = (home: string, reason: string) =>
  `The store in ${home} is damaged, and Neo4j does not open it (${reason}): put back a backup (npm run restore), or move it away to begin with an empty store, ${OR_OWN_SERVER}.`

const STATUS = 'SHOW DATABASE neo4j YIELD requestedStatus, currentStatus, statusMessage'

/** Whether the server, which runs, has given up opening its store. */
export const hasGivenUp = async (driver: Driver): Promise<boolean> => {
  const session = driver.session({ database: 'system' })
  try {
    const { records } = await session.run(STATUS)
    return records
      .map(record => record.toObject())
      .some(
        ({ requestedStatus, currentStatus, statusMessage }) =>
          requestedStatus === 'online' && currentStatus === 'offline' && statusMessage !== '',
      )
  } catch {
    // A server that cannot even say is asked again.
    return false
  } finally {
    await session.close()
  }
}
