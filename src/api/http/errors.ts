import type { FastifyError, FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { GraphBusy, GraphDeadlineExceeded, GraphUnavailable } from '../../graph/engine/failure.ts'
import { refusedArgument } from '../graphql/refused.ts'
import { LIMITS } from '../limits/limits.ts'
import type { Passage } from './request-scope.ts'

/** Errors quote what was sent; a caller gets the beginning and the end of a long one. */
const shortened = (message: string) =>
  message.length <= 600 ? message : `${message.slice(0, 400)} … ${message.slice(-200)}`

/** The error that a resolver or graphql-js threw, below the wrappers that add where. */
function thrown(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? thrown(error.originalError) : error
}

/** Told to who is sent away before anything is done for him. */
export const BUSY =
  'The server has more to do than it can now; try again in a few seconds, and ask for less at a time.'

/** What a caller is told of an error that is not theirs. */
function ourFault(cause: unknown) {
  if (cause instanceof GraphUnavailable)
    return { code: 'SERVICE_UNAVAILABLE', message: 'The database cannot be reached; try again later.' }
  if (cause instanceof GraphBusy)
    return {
      code: 'SERVICE_UNAVAILABLE',
      message: BUSY,
    }
  if (cause instanceof GraphDeadlineExceeded)
    return { code: 'DEADLINE_EXCEEDED', message: 'The database did not answer in time; ask for less.' }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Internal error; the log has the reason under the request id.',
  }
}

/**
 * What graphql-js and Apollo Server refuse without a code of their own before anything is resolved: then there is
 * no path, and the fault is in the request. A text that is nested so deeply that reading it fails is one too.
 */
function wronglyAsked({ path }: GraphQLFormattedError, cause: unknown) {
  if (path !== undefined) return undefined
  if (cause instanceof RangeError)
    return {
      message: 'Syntax Error: the query is nested too deeply to be read.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    }
  if (!(cause instanceof GraphQLError)) return undefined
  const code = 'http' in cause.extensions ? 'BAD_REQUEST' : 'BAD_USER_INPUT'
  return { message: shortened(cause.message), extensions: { code } }
}

/** What was thrown, as an error. */
export const asError = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)))

/** What made us answer an error that is not the caller's. */
const faults = new WeakMap<GraphQLFormattedError, Error>()

/** An error as the caller sees it. Errors about the request, which carry a code, pass; all others are masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, ...where } = formatted
  const cause = thrown(error)
  if (cause instanceof GraphQLError && formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR')
    return { message: shortened(message), ...where }
  const refused = refusedArgument(cause)
  if (refused) return { message: shortened(message), ...where, extensions: refused }
  const asked = wronglyAsked(formatted, cause)
  if (asked) return { ...where, ...asked }
  const { code, message: masked } = ourFault(cause)
  const told = { message: masked, ...where, extensions: { code } }
  faults.set(told, asError(cause))
  return told
}

/** The same with the id of its request, whose log tells what is not the caller's fault. */
export function toldIn(
  { requestId, faults: met }: Passage,
  told: GraphQLFormattedError,
): GraphQLFormattedError {
  const fault = faults.get(told)
  if (fault) met.add(fault)
  return { ...told, extensions: { ...told.extensions, requestId } }
}

/** Answers outside GraphQL, by HTTP status, in the same form. */
const REFUSALS: Record<number, { code: string; message: string }> = {
  401: {
    code: 'UNAUTHENTICATED',
    message: 'Send a token of the issuer of this API that is still good, as "authorization: Bearer …".',
  },
  404: {
    code: 'NOT_FOUND',
    message: 'There is nothing here; the API is at /graphql, its schema at /schema.graphql.',
  },
  405: { code: 'BAD_REQUEST', message: 'This address takes GET and POST.' },
  408: { code: 'BAD_REQUEST', message: 'The request took too long to arrive; send it at once.' },
  413: { code: 'REQUEST_TOO_LARGE', message: 'The body of a request may have 256 kB.' },
  417: { code: 'BAD_REQUEST', message: 'No expectation but "100-continue" is met here.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send application/json in UTF-8, not compressed.' },
  431: {
    code: 'BAD_REQUEST',
    message: 'Address and headers may have 16 kB together; send a long query by POST.',
  },
  429: {
    code: 'RATE_LIMITED',
    message: 'You have asked for as much as a minute allows; "retry-after" says when to try again.',
  },
  503: { code: 'SERVICE_UNAVAILABLE', message: 'The server is ending.' },
  504: { code: 'DEADLINE_EXCEEDED', message: 'The answer took too long; ask for less.' },
}
const BAD_REQUEST = { code: 'BAD_REQUEST', message: 'This is not a request that can be read; send JSON.' }

/** What is told by a status, in words. */
export const refusalText = (status: number): string => (REFUSALS[status] ?? BAD_REQUEST).message

/** The body of an answer that is an error of the HTTP layer. */
export function refusal(status: number, requestId?: string, cause?: unknown) {
  const known = status >= 500 ? ourFault(undefined) : BAD_REQUEST
  const { code, message } = REFUSALS[status] ?? known
  const told = cause instanceof Refusal ? cause.told : undefined
  return { errors: [{ message: told ?? message, extensions: { code, requestId } }] }
}

/** A failure that the error handler answers by its status, in words of its own if there are any. */
class Refusal extends Error {
  readonly statusCode: number
  readonly told: string | undefined

  constructor(statusCode: number, message: string, told?: string) {
    super(message)
    this.statusCode = statusCode
    this.told = told
  }
}

export const withStatus = (statusCode: number, message: string, told?: string): Error =>
  new Refusal(statusCode, message, told)

const statusOf = ({ code, statusCode = 500 }: FastifyError) =>
  code === 'FST_ERR_HANDLER_TIMEOUT' ? 504 : statusCode

/** Answers for what never reaches GraphQL, and for what breaks around it. */
export function answerHttpErrors(app: FastifyInstance) {
  app.setNotFoundHandler((request, reply) => reply.code(404).send(refusal(404, request.id)))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = statusOf(error)
    if (status === 500) request.log.error({ err: error }, 'request failed')
    if (status === 503) reply.header('retry-after', String(LIMITS.retryAfterS))
    return reply.code(status).send(refusal(status, request.id, error))
  })
}
