import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Aggregator, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** How full what bounds the work is, as it is now. */
export interface Load {
  /** Statements that the database works on, and requests that wait to send one. */
  readonly statements: number
  readonly waiting: number
  /** Statements whose plan is made or waited for. */
  readonly plans: number
  readonly databaseIsAway: boolean
}

/** What is counted of what happens, for operators' dashboards and alarms. */
export interface Metrics {
  /** A statement has been answered, or has failed, after so many milliseconds. */
  statement(name: string, ms: number): void
  /** An operation was let in that counts for so much. */
  cost(nodes: number): void
  /** An error of a code was told. */
  error(code: string): void
  /** A request was sent away before anything was done for it. */
  shed(reason: 'late' | 'exports' | 'rate'): void
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const NODES = [1, 10, 100, 1_000, 10_000, 50_000]

/** The route as it is written, not as it was asked for: callers must not make new series. */
const routeOf = (request: FastifyRequest) => request.routeOptions.url ?? 'none'

export interface MetricsOptions {
  readonly load: () => Load
  /** Whether the process is told of too: its memory, processor and event loop. */
  readonly ofProcess: boolean
  /** Where several processes serve: is given what this one counts, and tells what all of them do. */
  readonly ofAll?: (own: Registry) => () => Promise<string>
}

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

/** `/metrics`, in the form that Prometheus reads; holds names and numbers, and nothing that was asked or answered. */
export function addMetrics(app: FastifyInstance, { load, ofProcess, ofAll }: MetricsOptions): void {
  const registry = new Registry()
  const told = ofAll?.(registry) ?? (() => registry.metrics())
  const registers = [registry]
  if (ofProcess) collectDefaultMetrics({ register: registry })

  const requests = new Counter({
    name: 'tsunagu_requests_total',
    help: 'Requests answered, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'tsunagu_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const errors = new Counter({
    name: 'tsunagu_errors_total',
    help: 'Errors told to callers, by code.',
    labelNames: ['code'],
    registers,
  })
  const statements = new Histogram({
    name: 'tsunagu_statement_seconds',
    help: 'Time of a statement from when it is wanted to its answer, by its name.',
    labelNames: ['statement'],
    buckets: SECONDS,
    registers,
  })
  const cost = new Histogram({
    name: 'tsunagu_operation_nodes',
    help: 'Nodes that an operation could answer, as the limits count them.',
    buckets: NODES,
    registers,
  })
  const shed = new Counter({
    name: 'tsunagu_shed_total',
    help: 'Requests sent away with 503, or for their rate with 429, before anything was done for them.',
    labelNames: ['reason'],
    registers,
  })
  const gauge = (name: string, help: string, value: (now: Load) => number, aggregator: Aggregator = 'sum') =>
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect() {
        this.set(value(load()))
      },
    })
  gauge('tsunagu_statements_running', 'Statements that the database works on.', now => now.statements)
  gauge('tsunagu_requests_waiting', 'Requests that wait to send a statement.', now => now.waiting)
  gauge('tsunagu_plans_waiting', 'Statements whose plan is being made or waited for.', now => now.plans)
  const away = (now: Load) => (now.databaseIsAway ? 1 : 0)
  gauge('tsunagu_database_away', '1 while the database is known to be away.', away, 'max')

  app.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const route = routeOf(request)
    requests.inc({ route, method: request.method, status: reply.statusCode })
    seconds.observe({ route }, reply.elapsedTime / 1000)
  })
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await told()))
  app.addHook('onClose', async () => registry.clear())

  app.decorate('metrics', {
    statement: (statement: string, ms: number) => statements.observe({ statement }, ms / 1000),
    cost: (nodes: number) => cost.observe(nodes),
    error: (code: string) => errors.inc({ code }),
    shed: (reason: string) => shed.inc({ reason }),
  })
}
