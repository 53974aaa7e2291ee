import type { BaseContext } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { LIMITS } from '../limits/limits.ts'
import { type ApolloOptions, createApollo } from './apollo.ts'
import { asError, refusal, toldIn } from './errors.ts'
import { logFaults } from './fault-log.ts'
import { type Asked, callerLeft, type Passage, passageOf, type RequestScope } from './request-scope.ts'

export interface GraphqlOptions<Context extends BaseContext> extends ApolloOptions {
  /** Makes what resolvers are given, once per request. */
  readonly context: (scope: RequestScope) => Context | Promise<Context>
  /** How long the database may take for one request. */
  readonly timeoutMs: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Its way through GraphQL, once it is on it. */
    passage: Passage
  }
}

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

/** A refusal with the id of the request: Apollo Server's HTTP layer, which asks no plugin, makes some without. */
const withRequestId = (passage: Passage, body: string): string => {
  const { errors = [], ...rest } = JSON.parse(body) as FormattedExecutionResult
  return JSON.stringify({ errors: errors.map(error => toldIn(passage, error)), ...rest })
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
  app.decorateRequest('passage')

  const answer = fastifyApolloHandler(apollo, {
    async context({ passage }: FastifyRequest): Promise<Asked> {
      try {
        return { ...(await options.context(passage)), passage }
      } catch (error) {
        passage.faults.add(asError(error))
        throw error
      }
    },
  })
  const answered = async (request: FastifyRequest, reply: FastifyReply) => {
    const { passage } = request
    try {
      const body = await answer.call(app, request, reply)
      return reply.statusCode >= 400 && typeof body === 'string' ? withRequestId(passage, body) : body
    } finally {
      logFaults(request.log, passage.faults, passage.signal)
    }
  }

  app.route<{ Reply: string }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      // The integration reads the query string of a URL that it makes with the host that the caller named.
      if (!URL.canParse(request.url, `http://${request.hostname}/`)) return refuse(reply, 400)
      if (hasUnreadableDigest(request)) return refuse(reply, 400)
      const left = callerLeft(reply)
      request.passage = { ...passageOf(request, left.signal), statements: [] }
      const body = await inTime(answered(request, reply), options.timeoutMs + LIMITS.answerMs)
      if (body !== undefined) return body
      left.abort(new Error('the time for the request is up'))
      return refuse(reply, 504)
    },
  })
}
