import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { TelemetryConfig } from '../../environment/telemetry.ts'
import { isWork } from './request-scope.ts'
import { createSpanExport, type Span } from './span-export.ts'

/** Where a request stands in the trace of who asked, in the form of the W3C. */
const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})$/

/** An export sends any number of statements; a trace shows the first. */
const MOST_STATEMENTS = 100
const LONGEST_NAME = 100

const id = (bytes: number) => randomBytes(bytes).toString('hex')

type Place = {
  readonly traceId: string
  readonly parentSpanId?: string
  readonly isKept: boolean | undefined
}

const placeOf = ({ headers: { traceparent } }: FastifyRequest): Place => {
  const [, traceId, parentSpanId, flags = ''] = TRACEPARENT.exec(`${traceparent ?? ''}`) ?? []
  if (traceId === undefined) return { traceId: id(16), isKept: undefined }
  return { traceId, parentSpanId, isKept: (Number.parseInt(flags, 16) & 1) === 1 }
}

/** By the id, so that all who see a trace decide alike. */
const isAmong = (traceId: string, ratio: number) => Number.parseInt(traceId.slice(-13), 16) < ratio * 16 ** 13

/** Sends a span for each request and each of its statements: names, numbers and times, nothing of what was asked. */
export function sendTraces(app: FastifyInstance, config: TelemetryConfig) {
  const { followsParent, ratio } = config.sampler
  const spans = createSpanExport(config, app.log)
  app.addHook('onClose', () => spans.close())

  app.addHook('onRequest', async (request, reply) => {
    if (!isWork(request)) return
    const { isKept, ...place } = placeOf(request)
    if (!(followsParent && isKept !== undefined ? isKept : isAmong(place.traceId, ratio))) return
    const own = { traceId: place.traceId, spanId: id(8) }
    const startMs = Date.now()
    const told: Span[] = []
    request.sent.each = ({ name, ms, rows }) => {
      if (told.length >= MOST_STATEMENTS) return
      const endMs = Date.now()
      told.push({
        traceId: own.traceId,
        spanId: id(8),
        parentSpanId: own.spanId,
        name,
        kind: 'client',
        startMs: endMs - ms,
        endMs,
        attributes: { 'db.system.name': 'neo4j', 'db.response.returned_rows': rows },
        failed: rows === undefined,
      })
    }
    // Also where the client leaves before its answer: "finish" would never come.
    reply.raw.once('close', () => {
      const { method, routeOptions, operationName, sent } = request
      const operation = operationName?.slice(0, LONGEST_NAME)
      const status = reply.raw.writableFinished ? reply.statusCode : undefined
      const span: Span = {
        ...place,
        ...own,
        name: operation ?? `${method} ${routeOptions.url}`,
        kind: 'server',
        startMs,
        endMs: startMs + reply.elapsedTime,
        attributes: {
          'http.request.method': method,
          'http.route': routeOptions.url,
          'http.response.status_code': status,
          'graphql.operation.name': operation,
          'tsunagu.request_id': request.id,
          'tsunagu.statements': sent.count,
          'tsunagu.database_ms': Math.round(sent.ms),
        },
        failed: status === undefined || status >= 500,
      }
      spans.add([span, ...told])
    })
  })
}
