import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { boundedOperation } from '../limits/bounded-operation.ts'
import { LIMITS, type QueryLimits } from '../limits/limits.ts'
import { pointsOf } from '../limits/points.ts'
import { formatError, refusal } from './errors.ts'
import { logFaults } from './fault-log.ts'
import type { Metrics } from './metrics.ts'
import { PERSISTED_OPERATIONS } from './persisted-operations.ts'
import { callerLeft, currentRequest, type RequestScope } from './request-scope.ts'
import { toldByStatus } from './told-by-status.ts'
import { toldStatements } from './told-statements.ts'

export type GraphqlOptions<Context extends BaseContext> = {
  schema: GraphQLSchema
  /** Makes what resolvers are given, once per request. */
  context: (scope: RequestScope) => Context | Promise<Context>
  limits: QueryLimits
  /** How long the database may take for one request. */
  timeoutMs: number
}

/**
 * Apollo Server with nothing on that is not needed. Introspection is on: the API is public and its schema
 * is printed at /schema.graphql anyway. Persisted are the explorer's operations, and no caller adds to them.
 */
function createApollo<Context extends BaseContext>(
  { schema, limits }: GraphqlOptions<Context>,
  { log: logger, metrics }: FastifyInstance,
) {
  return new ApolloServer<Context>({
    schema,
    logger,
    formatError,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: PERSISTED_OPERATIONS },
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.validationErrors },
    executionOptions: { maxCoercionErrors: LIMITS.coercionErrors },
    plugins: [
      namedOperation,
      toldByStatus,
      toldStatements,
      countedErrors(metrics),
      boundedOperation(schema, limits, async cost => {
        metrics.cost(cost.nodes)
        const passage = currentRequest.getStore()
        if (!passage) return
        passage.work = cost.work
        passage.request.isHeavy = cost.work > LIMITS.heavyWork
        await passage.request.points?.take(pointsOf(cost))
      }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}

/** Tells the request's log line which operation it is. */
const namedOperation: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName }) {
        const passage = currentRequest.getStore()
        if (passage) passage.request.operationName = operationName ?? undefined
      },
    }
  },
}

/** Counts the errors that are told, by code. */
const countedErrors = (metrics: Metrics): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single') return
        for (const { extensions } of body.singleResult.errors ?? []) metrics.error(String(extensions?.code))
      },
    }
  },
})

/** What is promised, or undefined when time is up before. */
async function inTime<Value>(promised: Promise<Value>, ms: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  return Promise.race([promised, timeUp]).finally(() => clearTimeout(timer))
}

const refuse = (reply: FastifyReply<{ Reply: string }>, status: number) =>
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(refusal(status, reply.request.id)))

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const parsed = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    return undefined
  }
}

/** Whether a persisted query is asked for by a digest that is no text: Apollo Server takes anything for one. */
const hasUnreadableDigest = ({ method, body, query }: FastifyRequest): boolean => {
  const asked = at(parsed(at(method === 'GET' ? query : body, 'extensions')), 'persistedQuery')
  return at(asked, 'version') === 1 && typeof at(asked, 'sha256Hash') !== 'string'
}

/** `/graphql`: one operation per request, answered in time, its failures logged once. */
export async function addGraphql<Context extends BaseContext>(
  app: FastifyInstance,
  options: GraphqlOptions<Context>,
) {
  const apollo = createApollo(options, app)
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.decorateRequest('operationName', undefined)

  const answer = fastifyApolloHandler(apollo, {
    context: async () => {
      const passage = currentRequest.getStore()
      if (!passage) throw new Error('a GraphQL context is made within a request only')
      return options.context(passage)
    },
  })

  app.route<{ Reply: string }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      // The integration reads the query string of a URL that it makes with the host that the caller named.
      if (!URL.canParse(request.url, `http://${request.hostname}/`)) return refuse(reply, 400)
      if (hasUnreadableDigest(request)) return refuse(reply, 400)
      const left = callerLeft(reply)
      const faults = new Set<Error>()
      const passage = {
        requestId: request.id,
        log: request.log,
        signal: left.signal,
        sent: request.sent,
        statements: [],
        request,
        faults,
      }
      const answered = currentRequest
        .run(passage, async () => answer.call(app, request, reply))
        .finally(() => logFaults(request.log, faults, left.signal))

      const body = await inTime(answered, options.timeoutMs + LIMITS.answerMs)
      if (body !== undefined) return body
      left.abort(new Error('the time for the request is up'))
      return refuse(reply, 504)
    },
  })
}
