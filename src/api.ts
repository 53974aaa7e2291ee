import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { type Bounds, type Connection, createGraph } from './graph/driver.ts'
import { missingSchema, SCHEMA_VERSION, storeVersion } from './graph/schema.ts'
import type { ReadinessProbe } from './http/health.ts'
import { createLoad } from './loaders/context.ts'
import { executableSchema } from './resolvers/schema.ts'
import { createServer } from './server.ts'

export interface ApiOptions {
  readonly connection: Connection
  readonly config: Config
  readonly log: FastifyBaseLogger
  /** Is told of every statement that a request sends. */
  readonly observe?: Bounds['observe']
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

/** The whole API over one database; it does not listen. */
export const createApi = ({ connection, config, log, observe }: ApiOptions): Promise<FastifyInstance> =>
  createServer({
    schema: executableSchema(),
    config,
    log,
    probe: storeProbe(connection),
    context: ({ signal }) => ({
      load: createLoad(createGraph(connection, { timeoutMs: config.requestTimeoutMs, signal, observe })),
    }),
  })
