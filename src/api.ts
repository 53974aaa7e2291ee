import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { createContext } from './api/graphql/loaders/context.ts'
import { executableSchema } from './api/graphql/resolvers/schema.ts'
import type { ReadinessCheck, ReadinessProbe } from './api/http/health.ts'
import type { MetricsOptions } from './api/http/metrics.ts'
import { EXPLORER_OPERATIONS } from './api/http/persisted-operations.ts'
import type { RequestScope } from './api/http/request-scope.ts'
import { createServer } from './api/http/server.ts'
import { LIMITS } from './api/limits/limits.ts'
import { createSharedLimits, type SharedLimits } from './api/limits/shared.ts'
import type { Config } from './environment/config.ts'
import { createEmbeddings } from './environment/embeddings.ts'
import { type Bounds, type Connection, createGraph } from './graph/engine/driver.ts'
import { hasStoppedItself } from './graph/engine/failure.ts'
import { breakerOf, planningOf } from './graph/engine/guards.ts'
import { missingSchema, SCHEMA_VERSION, storeVersion } from './graph/engine/schema.ts'
import { type WarmedUp, type WarmUp, warmUp } from './warm-up.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Asks what is known to be asked, once; until then `/readyz` says that it is not ready. `first` is called when
     * what clients ask first has been asked.
     */
    warmUp(first?: WarmUp['first']): Promise<WarmedUp>
  }
}

export interface ApiOptions {
  readonly connection: Connection
  readonly config: Config
  readonly log: FastifyBaseLogger
  /** Is told of every statement that a request sends. */
  readonly observe?: Bounds['observe']
  /** Is told that the database has stopped itself and answers only after another start. */
  readonly stopped?: () => void
  /** Whether `/metrics` tells of the process too. */
  readonly processMetrics?: boolean
  /** What several processes that serve together have in common; of one, nothing. */
  readonly together?: {
    readonly shared: SharedLimits
    readonly workers: number
    /** What `/readyz` says besides. */
    readonly readiness: () => readonly ReadinessCheck[]
    /** What `/metrics` tells of all of them. */
    readonly metrics: NonNullable<MetricsOptions['ofAll']>
  }
}

/** Whether the store is one that this program can answer from. */
const storeProbe =
  ({ driver, database }: Connection, others: () => readonly ReadinessCheck[]): ReadinessProbe =>
  async () => {
    const session = driver.session({ database, defaultAccessMode: 'READ' })
    try {
      const version = await storeVersion(session)
      const missing = await missingSchema(session)
      return [
        { name: 'database', ok: true },
        { name: 'schemaVersion', ok: version === SCHEMA_VERSION, detail: `${version}` },
        { name: 'indexes', ok: missing.length === 0, detail: missing.join(', ') || undefined },
        ...others(),
      ]
    } finally {
      await session.close()
    }
  }

/** For one of the first questions, which nobody waits for. */
const WARM_UP_MS = 60_000

/** A statement that takes longer is logged by its name. */
const SLOW_MS = 1_000

/** What bounds a request, and what it notes of its statements. */
const boundsOf = (
  scope: RequestScope,
  { requestTimeoutMs }: Config,
  {
    gate,
    planning,
    breaker,
    observe,
    embeddings,
  }: Pick<Bounds, 'gate' | 'planning' | 'breaker' | 'observe' | 'embeddings'>,
  counted: (name: string, ms: number) => void,
): Bounds => ({
  isHeavy: () => (scope.work ?? 0) > LIMITS.heavyWork,
  timeoutMs: requestTimeoutMs,
  firstTurnMs: LIMITS.firstTurnMs,
  gate,
  planning,
  breaker,
  embeddings,
  signal: scope.signal,
  observe: statement => {
    scope.sent.sent(statement.name)
    scope.statements?.push({ ...statement, ms: null })
    observe?.(statement)
  },
  answered: ({ name, text }, ms, rows) => {
    scope.sent.answered({ name, ms, rows })
    counted(name, ms)
    const told = scope.statements?.find(each => each.text === text && each.ms === null)
    if (told) told.ms = Math.round(ms * 10) / 10
    if (ms > SLOW_MS) scope.log.warn({ statement: name, ms: Math.round(ms) }, 'slow statement')
  },
})

/** The whole API over one database; it does not listen. */
export const createApi = async (options: ApiOptions): Promise<FastifyInstance> => {
  const { connection, config, log, observe, stopped, processMetrics = false, together } = options
  const shared = together?.shared ?? createSharedLimits(config.rateLimit)
  const { statements: gate } = shared
  const planning = planningOf(connection, shared.plans)
  const breaker = breakerOf(connection, (isAway, err) => {
    if (isAway) log.error({ err }, 'the database is away')
    else log.info('the database is back')
    planning.forget()
    if (isAway && hasStoppedItself(err)) stopped?.()
  })
  const schema = executableSchema()
  const embeddings =
    config.embeddings &&
    createEmbeddings(config.embeddings, err =>
      log.warn(
        { err },
        'the provider of embeddings does not answer as it should: nothing is found by meaning',
      ),
    )
  const bounds = { gate, planning, breaker, observe, embeddings }
  const counted = (name: string, ms: number) => app.metrics.statement(name, ms)
  const app: FastifyInstance = await createServer({
    schema,
    config,
    log,
    probe: storeProbe(connection, together?.readiness ?? (() => [])),
    shared,
    workers: together?.workers,
    metrics: {
      ofProcess: processMetrics,
      ofAll: together?.metrics,
      load: () => ({
        statements: gate.running,
        waiting: gate.waiting,
        plans: planning.waiting,
        databaseIsAway: breaker.isOpen(),
      }),
    },
    context: scope => createContext(createGraph(connection, boundsOf(scope, config, bounds, counted))),
  })
  app.decorate('warmUp', async (first?: WarmUp['first']) => {
    app.warming.begun = true
    const context = () =>
      createContext(createGraph(connection, { timeoutMs: WARM_UP_MS, gate, planning, isInAdvance: true }))
    try {
      return await warmUp({ schema, operations: EXPLORER_OPERATIONS, context, first })
    } finally {
      app.warming.done = true
    }
  })
  app.addHook('onClose', async () => breaker.close())
  return app
}
