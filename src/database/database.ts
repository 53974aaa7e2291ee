import { chmodSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Progress } from '../environment/progress.ts'
import { existingArchive, makeArchive } from './archive.ts'
import { type Claim, claim, releaseOwn } from './claim.ts'
import type { ServerOptions } from './command-line.ts'
import { explainedDisk, prepareFolder } from './disk.ts'
import { resolveJars } from './jars.ts'
import { findJava, type Java } from './java.ts'
import { launch } from './launch.ts'
import { serversOn, signal } from './processes.ts'
import type { Exit } from './server.ts'
import { finishSwap } from './swap.ts'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

export { StoreDamaged } from './damage.ts'
export { DatabaseUnavailable } from './unavailable.ts'

/** A Neo4j server of this process, ready for queries. */
export interface Database {
  uri: string
  user: string
  password: string
  /** The process id of the Java machine. */
  pid: number
  /** Settles when the server has ended, asked to or not. */
  exited: Promise<Exit>
  /**
   * Makes the next start twice as quick by a low-priority run in the background; does nothing if that was done
   * before. Call it when there is nothing better to do; `stop` breaks it off.
   */
  prepareNextStart(): Promise<void>
  /** Kills a server that can no longer answer. */
  kill(): Promise<void>
  /** Ends the server; may be called more than once. */
  stop(): Promise<void>
}

export interface DatabaseOptions {
  /** The folder of the store, its configuration, password and logs. */
  home: string
  /** The folder of Neo4j's jars, filled by Maven if need be. */
  jars: string
  /** Java's `-Xmx`. */
  heap?: string
  /** The port to take, such as that of a server before it; any free one otherwise. */
  port?: number
  /** Opens a store whose transaction log ends in what cannot be read, and cuts that off. */
  cutLog?: boolean
  /** Compiles quickly rather than well, as short-lived servers like. */
  quickStart?: boolean
  progress: Progress
}

const OLD_SERVER_DEADLINE_MS = 10_000

const ownerFile = (home: string): string => `${home}/owner`

/** Lets a home be started again whose server ended while the home was elsewhere, so that nobody gave it back. */
export const giveBackHome = (home: string): void => releaseOwn(ownerFile(home))

/** One living process per home: a second one is refused here, before it can end the first one's server. */
const claimHome = (home: string): Claim => {
  const claimed = claim(ownerFile(home))
  if (typeof claimed !== 'number') return claimed
  throw new DatabaseUnavailable(
    `The database in ${home} is in use by process ${claimed}: stop that process first (kill ${claimed}), ${OR_OWN_SERVER}.`,
  )
}

const ended = async (home: string, withinMs: number): Promise<boolean> => {
  const deadline = Date.now() + withinMs
  while (serversOn(home).length > 0 && Date.now() < deadline) await delay(100)
  return serversOn(home).length === 0
}

/** Ends a server whose owner died without it; its store recovers at the next start. */
const endOldServers = async (home: string): Promise<void> => {
  for (const name of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of serversOn(home)) signal(pid, name)
    if (await ended(home, OLD_SERVER_DEADLINE_MS)) return
  }
  throw new DatabaseUnavailable(
    `An old Neo4j server on ${home} does not end (process ${serversOn(home).join(', ')}): end it by hand, ${OR_OWN_SERVER}.`,
  )
}

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

const run = async (options: ServerOptions): Promise<Database> => {
  const { java, jars, home } = options
  const archiving = new AbortController()
  let archived: Promise<void> | undefined
  const { server, login } = await launch(options, new AbortController().signal)
  const [pid = 0] = serversOn(home)
  const prepareNextStart = () => {
    archived ??= makeArchive(java, jars, archiving.signal).catch(error => {
      if (!archiving.signal.aborted) throw error
    })
    return archived
  }
  const stop = async () => {
    archiving.abort()
    await Promise.allSettled([server.stop(), archived])
  }
  return { ...login, pid, exited: server.exited, prepareNextStart, kill: () => server.stop(0), stop }
}

/** Starts a server on a home that this process has claimed. */
const startOn = async (home: string, jars: string, java: Java, options: DatabaseOptions) => {
  const { heap = '512m', quickStart = false, cutLog = false, port, progress } = options
  const step = progress.step('Starting Neo4j')
  const began = Date.now()
  try {
    await endOldServers(home)
    const archive = existingArchive(java, jars)
    const database = await run({ java, jars, home, heap, quickStart, cutLog, port, archive })
    step.done(seconds(began))
    return database
  } catch (error) {
    step.fail()
    throw error
  }
}

/** Starts Neo4j Community on `home` and waits until it answers; the store there is made if there is none. */
export const startDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const java = await findJava()
  const jars = resolve(options.jars)
  await resolveJars(jars, options.progress)
  prepareFolder(options.home)
  const home = realpathSync(options.home)
  let owner: Claim | undefined
  try {
    chmodSync(home, 0o700)
    owner = claimHome(home)
    finishSwap(home)
    const database = await startOn(home, jars, java, options)
    database.exited.then(owner.release)
    return database
  } catch (error) {
    owner?.release()
    throw explainedDisk(home, error)
  }
}
