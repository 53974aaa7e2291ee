import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { silentProgress } from '../environment/progress.ts'
import { type Database, type DatabaseOptions, giveBackHome, startDatabase } from './database.ts'

/** What is told of a database that ended by itself, to whoever reads the log. */
export interface SupervisorLog {
  info(what: object, message: string): void
  error(what: object, message: string): void
}

/** A database that is started again whenever it ends. */
export interface Supervised {
  /** Kills a server that can no longer answer, so that it is started again: its log keeps what was committed. */
  restart(): void
  prepareNextStart(): Promise<void>
  /** Ends it for good. */
  stop(): Promise<void>
}

/** A folder that was taken away is waited for: begun anew, an empty store would answer in its place. */
const expectStore = ({ home }: DatabaseOptions): void => {
  if (!existsSync(join(home, 'data/databases')))
    throw new Error(
      `the store is no longer in ${home}: put the folder back, and it is opened; nothing is begun in its place`,
    )
}

const [FIRST_WAIT_MS, LONGEST_WAIT_MS] = [500, 30_000]
/** One that ran so long has recovered: its next end is a new one. */
const STEADY_MS = 60_000

/** Keeps a database running on its port: what is connected to it finds it again. */
export const keepRunning = (first: Database, options: DatabaseOptions, log: SupervisorLog): Supervised => {
  const port = Number(new URL(first.uri).port)
  const ended = new AbortController()
  let current = first
  let waitMs = FIRST_WAIT_MS

  const startAgain = async (): Promise<Database | undefined> => {
    while (!ended.signal.aborted) {
      await delay(waitMs, undefined, { signal: ended.signal }).catch(() => undefined)
      if (ended.signal.aborted) return undefined
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
      try {
        expectStore(options)
        giveBackHome(options.home)
        return await startDatabase({ ...options, port, progress: silentProgress })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        log.error({ reason, nextTryInMs: waitMs }, 'the database does not start')
      }
    }
    return undefined
  }

  const watch = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const began = performance.now()
      const { code, logTail } = await current.exited
      if (ended.signal.aborted) return
      if (performance.now() - began > STEADY_MS) waitMs = FIRST_WAIT_MS
      log.error({ code, logTail }, 'the database has ended by itself; it is started again')
      const next = await startAgain()
      if (!next) return
      current = next
      if (ended.signal.aborted) await next.stop()
      else log.info({ pid: next.pid }, 'the database has been started again')
    }
  }
  const watching = watch()

  return {
    restart: () => void current.kill(),
    prepareNextStart: () => current.prepareNextStart(),
    async stop() {
      ended.abort()
      await current.stop()
      await watching
    },
  }
}
