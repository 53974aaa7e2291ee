import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { boundedOperation } from '../limits/bounded-operation.ts'
import { LIMITS, type QueryLimits } from '../limits/limits.ts'
import { pointsOf } from '../limits/points.ts'
import { formatError, toldIn } from './errors.ts'
import type { Metrics } from './metrics.ts'
import { PERSISTED_OPERATIONS } from './persisted-operations.ts'
import type { Asked } from './request-scope.ts'
import { toldByStatus } from './told-by-status.ts'
import { toldStatements } from './told-statements.ts'

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly limits: QueryLimits
}

/**
 * Apollo Server with nothing on that is not needed. Introspection is on: the API is public and its schema
 * is printed at /schema.graphql anyway. Persisted are the explorer's operations, and no caller adds to them.
 */
export function createApollo(
  { schema, limits }: ApolloOptions,
  { log: logger, metrics }: FastifyInstance,
): ApolloServer<Asked> {
  return new ApolloServer<Asked>({
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
      toldErrors(metrics),
      boundedOperation(schema, limits, async (cost, { passage }) => {
        metrics.cost(cost.nodes)
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
const namedOperation: ApolloServerPlugin<Asked> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, contextValue: { passage } }) {
        passage.request.operationName = operationName ?? undefined
      },
    }
  },
}

/** Tells callers the id of their request with each error, the log what is our fault, and counts them by code. */
const toldErrors = (metrics: Metrics): ApolloServerPlugin<Asked> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body }, contextValue: { passage } }) {
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return
        body.singleResult.errors = body.singleResult.errors.map(error => toldIn(passage, error))
        for (const { extensions } of body.singleResult.errors) metrics.error(String(extensions?.code))
      },
    }
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.passage.faults.add(error)
  },
})
