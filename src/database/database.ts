import { chmodSync, mkdirSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Progress } from '../progress.ts'
import { type Claim, claim } from './claim.ts'
import { writeConfiguration } from './configuration.ts'
import { resolveJars } from './jars.ts'
import { findJava } from './java.ts'
import { passwordFile, passwordOf, USER } from './password.ts'
import { freePort } from './port.ts'
import { serversOn, signal } from './processes.ts'
import { untilReady } from './readiness.ts'
import { type Exit, type ServerOptions, spawnServer } from './server.ts'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

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
  /** Compiles quickly rather than well, as short-lived servers like. */
  quickStart?: boolean
  progress: Progress
}

const PORT_TRIES = 3
const OLD_SERVER_DEADLINE_MS = 10_000

/** One living process per home: a second one is refused here, before it can end the first one's server. */
const claimHome = (home: string): Claim => {
  const claimed = claim(`${home}/owner`)
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

const launch = async (options: ServerOptions, password: string): Promise<Database> => {
  const { home } = options
  for (let tries = 1; tries <= PORT_TRIES; tries += 1) {
    const port = await freePort()
    writeConfiguration(home, port, options.heap)
    const server = spawnServer(options)
    const login = { uri: `bolt://127.0.0.1:${port}`, user: USER, password }
    try {
      if ((await untilReady(server, login, passwordFile(home))) === 'ready') {
        const [pid = 0] = serversOn(home)
        return { ...login, pid, exited: server.exited, stop: server.stop }
      }
    } catch (error) {
      await server.stop()
      throw error
    }
  }
  throw new DatabaseUnavailable(
    `Neo4j lost its port to another process ${PORT_TRIES} times: start again, ${OR_OWN_SERVER}.`,
  )
}

/** Starts Neo4j Community on `home` and waits until it answers; the store there is made if there is none. */
export const startDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const java = await findJava()
  const jars = resolve(options.jars)
  await resolveJars(jars, options.progress)
  mkdirSync(options.home, { recursive: true, mode: 0o700 })
  chmodSync(options.home, 0o700)
  const home = realpathSync(options.home)
  const owner = claimHome(home)
  const step = options.progress.step('Starting Neo4j')
  const began = Date.now()
  try {
    await endOldServers(home)
    const quickStart = options.quickStart ?? false
    const heap = options.heap ?? '512m'
    const database = await launch({ java, jars, home, heap, quickStart }, passwordOf(home))
    step.done(`${((Date.now() - began) / 1000).toFixed(1)} s`)
    database.exited.finally(owner.release)
    return database
  } catch (error) {
    step.fail()
    owner.release()
    throw error
  }
}
