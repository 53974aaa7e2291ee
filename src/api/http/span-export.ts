import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { TelemetryConfig } from '../../environment/telemetry.ts'

/** One stretch of work, as OpenTelemetry tells it. */
export interface Span {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: 'server' | 'client'
  /** Since 1970, in milliseconds. */
  readonly startMs: number
  readonly endMs: number
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly failed: boolean
}

/** Sends spans to a collector, many at a time; what it does not take is left. */
export interface SpanExport {
  add(spans: readonly Span[]): void
  /** Sends what there is. */
  close(): Promise<void>
}

const KIND = { server: 2, client: 3 }
const STATUS = { unset: 0, error: 2 }
/** Of a collector that may take them later. */
const AGAIN = [429, 502, 503, 504]
const AGAIN_AFTER_MS = 1_000
/** An ending server waits so long for its collector, and no longer. */
const LAST_MS = 2_000
const TOLD_EACH_MS = 60_000

/** A whole number goes as text, for it may have more digits than a number of JSON holds. */
const anyValue = (value: string | number) => {
  if (typeof value === 'string') return { stringValue: value }
  return Number.isInteger(value) ? { intValue: `${value}` } : { doubleValue: value }
}

const attributesOf = (attributes: Span['attributes']) =>
  Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: anyValue(value) }],
  )

const nanoseconds = (ms: number) => `${BigInt(Math.round(ms * 1_000)) * 1_000n}`

/** The body that a collector takes: OTLP as JSON. */
const bodyOf = (resource: TelemetryConfig['resource'], spans: readonly Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: attributesOf(resource) },
      scopeSpans: [
        {
          scope: { name: 'tsunagu' },
          spans: spans.map(({ kind, startMs, endMs, attributes, failed, ...span }) => ({
            ...span,
            kind: KIND[kind],
            startTimeUnixNano: nanoseconds(startMs),
            endTimeUnixNano: nanoseconds(endMs),
            attributes: attributesOf(attributes),
            status: { code: failed ? STATUS.error : STATUS.unset },
          })),
        },
      ],
    },
  ],
})

export const createSpanExport = (config: TelemetryConfig, log: FastifyBaseLogger): SpanExport => {
  const { url, headers, timeoutMs, resource, batch } = config
  const waiting: Span[] = []
  let lost = 0
  let toldAt = Number.NEGATIVE_INFINITY
  let sending = Promise.resolve()

  const lose = (spans: number, why: unknown) => {
    lost += spans
    if (performance.now() - toldAt < TOLD_EACH_MS) return
    toldAt = performance.now()
    log.warn({ err: why, spans: lost }, 'traces are not taken by their collector')
    lost = 0
  }

  const post = (body: string, ms: number) =>
    fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(ms),
    })

  const send = async (spans: readonly Span[], ms: number) => {
    const body = JSON.stringify(bodyOf(resource, spans))
    try {
      let answer = await post(body, ms)
      if (AGAIN.includes(answer.status) && ms > LAST_MS) {
        await delay(AGAIN_AFTER_MS, undefined, { ref: false })
        answer = await post(body, ms)
      }
      await answer.arrayBuffer()
      if (!answer.ok) lose(spans.length, new Error(`it answers ${answer.status}`))
    } catch (error) {
      lose(spans.length, error)
    }
  }

  const flush = (ms: number) => {
    while (waiting.length > 0) {
      const spans = waiting.splice(0, batch.most)
      sending = sending.then(() => send(spans, ms))
    }
    return sending
  }
  const timer = setInterval(() => flush(timeoutMs), Math.max(batch.delayMs, 1)).unref()

  return {
    add(spans) {
      const room = Math.max(batch.queue - waiting.length, 0)
      if (spans.length > room) lose(spans.length - room, new Error('more is to be sent than has room'))
      waiting.push(...spans.slice(0, room))
      if (waiting.length >= batch.most) void flush(timeoutMs)
    },
    async close() {
      clearInterval(timer)
      await Promise.race([flush(LAST_MS), delay(LAST_MS, undefined, { ref: false })])
    },
  }
}
