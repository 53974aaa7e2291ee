import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { hasGivenUp, isLogCutOff, StoreDamaged } from './damage.ts'
import type { Server } from './server.ts'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

const DEADLINE_MS = 120_000
const POLL_MS = 50
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized'

/** What a server is asked with to learn whether it is ready. */
export interface Login {
  uri: string
  user: string
  password: string
}

/** What is asked: the server on this home, with its password. */
interface Asked {
  home: string
  login: Login
  passwordFile: string
  /** What the server has written to its own log since it began. */
  logged(): string
}

type Answer = 'ready' | 'not yet' | 'port lost'

const ask = async (driver: Driver, { home, passwordFile, logged }: Asked): Promise<Answer> => {
  const session = driver.session({ database: 'neo4j' })
  try {
    await session.run('RETURN 1')
    return 'ready'
  } catch (error) {
    // Asked again and again, a wrong password would lock the user out; so the first refusal is the last.
    if (error instanceof neo4j.Neo4jError && error.code === UNAUTHORIZED) throw wrongPassword(passwordFile)
    if (await hasGivenUp(driver)) throw new StoreDamaged(home, logged())
    return 'not yet'
  } finally {
    await session.close()
  }
}

const wrongPassword = (file: string): DatabaseUnavailable =>
  new DatabaseUnavailable(
    `The database does not accept the password in ${file}: put the right one there, or delete the folder of the database to begin with an empty one, ${OR_OWN_SERVER}.`,
  )

const died = async (server: Server, { home, logged }: Asked): Promise<Answer> => {
  const { code, logTail } = await server.exited
  if (logTail.includes('Address already in use')) return 'port lost'
  if (isLogCutOff(logged())) throw new StoreDamaged(home, logged())
  throw new DatabaseUnavailable(
    `Neo4j ended while it started (exit code ${code}): read its last words below, ${OR_OWN_SERVER}.\n${logTail}`,
  )
}

/** Waits until the server answers a query; `port lost` says that another process was quicker to take its port. */
export const untilReady = async (server: Server, asked: Asked): Promise<Answer> => {
  const { login } = asked
  const deadline = Date.now() + DEADLINE_MS
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    maxConnectionPoolSize: 1,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    telemetryDisabled: true,
  })
  try {
    while (Date.now() < deadline) {
      if (server.hasExited()) return await died(server, asked)
      // The password goes to our own server only, never to a stranger on the same port.
      const listens = server.printed().includes('Bolt enabled on')
      if (listens && (await ask(driver, asked)) === 'ready') return 'ready'
      await delay(POLL_MS)
    }
  } finally {
    await driver.close()
  }
  throw new DatabaseUnavailable(
    `Neo4j was not ready within ${DEADLINE_MS / 1000} s: start again when the machine is less busy, ${OR_OWN_SERVER}.`,
  )
}
