import type { BaseContext } from '@apollo/server'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Config } from '../../environment/config.ts'
import { packagePath } from '../../environment/root.ts'
import { LIMITS } from '../limits/limits.ts'
import { createSharedLimits, type SharedLimits } from '../limits/shared.ts'
import { requireBearer } from './bearer.ts'
import { answerBrokenRequests, answerForNode, answerUnroutable } from './broken-requests.ts'
import { packAnswers } from './compression.ts'
import { boundConnections } from './connections.ts'
import { allowOrigins } from './cors.ts'
import { answerHttpErrors } from './errors.ts'
import { addExport } from './export.ts'
import { addGraphql } from './graphql.ts'
import { SECURITY_HEADERS } from './headers.ts'
import { addHealth, type ReadinessProbe } from './health.ts'
import { endConnectionsOnClose } from './last-answers.ts'
import { addMetrics, type MetricsOptions } from './metrics.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { addPages, addSchemaText } from './pages.ts'
import { limitRates } from './rate-limit.ts'
import { readBodies } from './readable-body.ts'
import { RequestLog } from './request-log.ts'
import { type RequestScope, requestIdOf } from './request-scope.ts'
import { tellTimes } from './server-timing.ts'
import { shedWhenLate } from './shedding.ts'
import { sendTraces } from './traces.ts'

export type ServerOptions<Context extends BaseContext> = {
  schema: GraphQLSchema
  /** Makes what resolvers are given, once per request. */
  context: (scope: RequestScope) => Context | Promise<Context>
  /** Asks what readiness depends on; see `/readyz`. */
  probe: ReadinessProbe
  config: Pick<
    Config,
    | 'requestTimeoutMs'
    | 'corsOrigins'
    | 'tokens'
    | 'maxQueryDepth'
    | 'maxQueryNodes'
    | 'trustedProxies'
    | 'telemetry'
  >
  log: FastifyBaseLogger
  /** Counted by who has them in common; by this server alone if not given. */
  shared?: SharedLimits
  /** How many processes listen to the same address. */
  workers?: number
  /** What `/metrics` tells beside requests. */
  metrics?: MetricsOptions
  /** Where `npm run build` has put the pages. */
  pages?: string
}

const NO_METRICS: MetricsOptions = {
  load: () => ({ statements: 0, waiting: 0, plans: 0, databaseIsAway: false }),
  ofProcess: false,
}

const BUILT_PAGES = packagePath('dist')

/** Builds the HTTP server with all its routes; it does not listen. */
export async function createServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<FastifyInstance> {
  const { schema, context, probe, config, log, metrics = NO_METRICS, pages = BUILT_PAGES } = options
  const { shared = createSharedLimits(), workers = 1 } = options
  const app: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new RequestLog(),
    genReqId: requestIdOf,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestMs,
    keepAliveTimeout: LIMITS.keepAliveMs,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    http: {
      headersTimeout: LIMITS.headersMs,
      connectionsCheckingInterval: LIMITS.connectionsCheckMs,
      requireHostHeader: false,
    },
    frameworkErrors: (_error, request, { raw }) => answerUnroutable(raw, request, pages),
    clientErrorHandler: answerBrokenRequests,
  })
  app.server.maxConnections = Math.ceil(LIMITS.connections / workers)
  boundConnections(app.server, shared.addresses)
  readBodies(app)
  answerHttpErrors(app)

  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'cache-control': 'no-store', 'x-request-id': request.id })
  })
  tellTimes(app)
  answerForNode(app)
  refuseOtherMethods(app)
  addMetrics(app, metrics)
  if (config.telemetry) sendTraces(app, config.telemetry)
  shedWhenLate(app)
  endConnectionsOnClose(app)
  await allowOrigins(app, config.corsOrigins)
  await packAnswers(app)
  if (config.tokens) requireBearer(app, config.tokens)
  if (shared.allowances) limitRates(app, shared.allowances)
  addHealth(app, probe)
  addSchemaText(app, schema)
  addPages(app, pages, { schema, context })
  addExport(app, { schema, context, gate: shared.exports })
  await addGraphql(app, {
    schema,
    context,
    limits: { depth: config.maxQueryDepth, nodes: config.maxQueryNodes },
    timeoutMs: config.requestTimeoutMs,
  })
  return app
}
