import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { createContext } from './api/graphql/loaders/context.ts'
import { executableSchema } from './api/graphql/resolvers/schema.ts'
import type { ReadinessProbe } from './api/http/health.ts'
import type { RequestScope } from './api/http/request-scope.ts'
import { createServer } from './api/http/server.ts'
import { LIMITS } from './api/limits/limits.ts'
import type { Config } from './environment/config.ts'
import {
  type Bounds,
  breakerOf,
  type Connection,
  createGraph,
  hasStoppedItself,
} from './graph/engine/driver.ts'
import { createGate } from './graph/engine/gate.ts'
import { missingSchema, SCHEMA_VERSION, storeVersion } from './graph/engine/schema.ts'

export interface ApiOptions {
  readonly connection: Connection
  readonly config: Config
  readonly log: FastifyBaseLogger
  /** Is told of every statement that a request sends. */
  readonly observe?: Bounds['observe']
  /** Is told that the database has stopped itself and answers only after another start. */
  readonly stopped?: () => void
}

/** Whether the store is one that this program can answer from. */
const storeProbe =
  ({ driver, database }: Connection): ReadinessProbe =>
  async () => {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      const version = await storeVersion(session)
      const missing = await missingSchema(session)
      return [
        { name: 'database', ok: true },
        { name: 'schemaVersion', ok: version === SCHEMA_VERSION, detail: `${version}` },
        { name: 'indexes', ok: missing.length === 0, detail: missing.join(', ') || undefined },
      ]
    } finally {
      await session.close()
    }
  }

/** A statement that takes longer is logged by its name. */
const SLOW_MS = 1_000

/** What bounds a request, and what it notes of its statements. */
const boundsOf = (
  { signal, statements, log }: RequestScope,
  { requestTimeoutMs }: Config,
  { gate, breaker, observe }: Pick<Bounds, 'gate' | 'breaker' | 'observe'>,
): Bounds => ({
  timeoutMs: requestTimeoutMs,
  gate,
  breaker,
  signal,
  observe: statement => {
    statements?.push({ ...statement, ms: null })
    observe?.(statement)
  },
  answered: ({ name, text }, ms) => {
    const sent = statements?.find(each => each.text === text && each.ms === null)
    if (sent) sent.ms = Math.round(ms * 10) / 10
    if (ms > SLOW_MS) log.warn({ statement: name, ms: Math.round(ms) }, 'slow statement')
  },
})

/** The whole API over one database; it does not listen. */
export const createApi = async (options: ApiOptions): Promise<FastifyInstance> => {
  const { connection, config, log, observe, stopped } = options
  const breaker = breakerOf(connection, (isAway, err) => {
    if (isAway) log.error({ err }, 'the database is away')
    else log.info('the database is back')
    if (isAway && hasStoppedItself(err)) stopped?.()
  })
  const gate = createGate({
    statements: LIMITS.statements,
    perRequest: LIMITS.statementsPerRequest,
    waiting: LIMITS.waitingRequests,
  })
  const app = await createServer({
    schema: executableSchema(),
    config,
    log,
    probe: storeProbe(connection),
    context: scope =>
      createContext(createGraph(connection, boundsOf(scope, config, { gate, breaker, observe }))),
  })
  app.addHook('onClose', async () => breaker.close())
  return app
}
