import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import type { SentCounts } from './request-scope.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Name of the GraphQL operation, once it is known. */
    operationName: string | undefined
    /** The statements that it sends. */
    sent: SentCounts
  }
}

/** Longer paths and names are cut: they come from the caller. */
const LONGEST = 100

/** How many statements were sent, and which: by far the most requests send few. */
const statementsOf = ({ sent }: FastifyRequest) =>
  sent === undefined || sent.count === 0
    ? {}
    : { statements: sent.count, sent: Object.fromEntries(sent.byName), databaseMs: Math.round(sent.ms) }

/** One line per answered request: never its query string, variables, headers or address. */
export class RequestLog extends Fastify.LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' })
  }

  override incomingRequest() {}

  override routeNotFound() {}

  override defaultErrorLog() {}

  override requestCompleted(_error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply) {
    const line = {
      method: request.method,
      path: request.url.split('?', 1)[0]?.slice(0, LONGEST),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      operation: request.operationName?.slice(0, LONGEST),
      ...statementsOf(request),
    }
    request.log.info(line, 'request')
  }
}
