import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify'
import type { Statement } from '../../graph/engine/driver.ts'

/** Whether a request is one that has work done: health, metrics and pages have not. */
export const isWork = ({ routeOptions: { url = '' } }: FastifyRequest): boolean =>
  url === '/graphql' || url === '/export/*'

/** A statement that a request sent, as its answer tells it to who asks. */
export interface SentStatement extends Statement {
  /** From sending it to its answer; null while it runs. */
  ms: number | null
}

/** A statement that has ended; without rows where it has failed. */
export interface AnsweredStatement {
  readonly name: string
  readonly ms: number
  readonly rows: number | undefined
}

/** The statements that a request has sent, by their names. */
export class SentCounts {
  readonly byName = new Map<string, number>()
  count = 0
  /** From wanting each to its answer, added up: statements that run side by side count both. */
  ms = 0

  /** Is told of each that has ended. */
  each: ((statement: AnsweredStatement) => void) | undefined

  answered(statement: AnsweredStatement) {
    this.ms += statement.ms
    this.each?.(statement)
  }

  sent(name: string) {
    this.count += 1
    this.byName.set(name, (this.byName.get(name) ?? 0) + 1)
  }
}

/** What belongs to one request, for the maker of its GraphQL context. */
export type RequestScope = {
  requestId: string
  log: FastifyBaseLogger
  /** Aborts when the client leaves or the request's time is over. */
  signal: AbortSignal
  /** How much work its operation is for the database, in points, once that is known. */
  work?: number
  /** How many statements were sent so far, by name. */
  sent: SentCounts
  /** The statements sent so far; an export, which sends any number, keeps none. */
  statements?: SentStatement[]
}

/** One request on its way through GraphQL. */
export type Passage = RequestScope & {
  readonly request: FastifyRequest
  /** The failures met so far that are not the caller's. */
  readonly faults: Set<Error>
}

/** What the plugins of Apollo Server find in an operation's context beside what its resolvers are given. */
export interface Asked {
  readonly passage: Passage
}

/** The passage of a request that ends when the signal says so. */
export const passageOf = (request: FastifyRequest, signal: AbortSignal): Passage => ({
  requestId: request.id,
  log: request.log,
  signal,
  sent: request.sent,
  request,
  faults: new Set(),
})

const SAFE_ID = /^[\w.-]{8,64}$/

/** The id that the caller gave, if it can do no harm in logs and headers; else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID()
}

/** Aborts when the caller leaves before the answer. Fastify's own `request.signal` aborts once a body is read. */
export function callerLeft({ raw }: FastifyReply): AbortController {
  const left = new AbortController()
  raw.on('close', () => {
    if (!raw.writableFinished) left.abort()
  })
  return left
}
