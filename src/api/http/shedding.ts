import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LIMITS } from '../limits/limits.ts'
import { BUSY, withStatus } from './errors.ts'
import { isWork } from './request-scope.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Known to have much work done: it waits for its turns, and is not what a burst is made of. */
    isHeavy: boolean
  }
}

/** How many requests that are not heavy may be under way: as many as are answered in a quarter of a second just now. */
export const mostLight = (answeredInASecond: number): number =>
  Math.min(
    LIMITS.open,
    Math.max(LIMITS.openAtLeast, Math.ceil((answeredInASecond * LIMITS.openForMs) / 1000)),
  )

/**
 * Sends new requests away, before anything is done for them, while there is more to do than is done in a quarter of a
 * second, or while this process is late with what it has: whoever was let in is served about as quickly as else.
 * Health and metrics are always answered.
 */
export function shedWhenLate(app: FastifyInstance) {
  const delay = monitorEventLoopDelay({ resolution: LIMITS.lateResolutionMs })
  delay.enable()
  let lateMs = 0
  /** Answered in each of the last looks that make a second, the present one last. */
  const answered = Array.from({ length: Math.ceil(1000 / LIMITS.lateLookMs) }, () => 0)
  const look = setInterval(() => {
    lateMs = delay.percentile(50) / 1e6 - LIMITS.lateResolutionMs
    delay.reset()
    answered.shift()
    answered.push(0)
  }, LIMITS.lateLookMs).unref()
  app.addHook('onClose', async () => {
    clearInterval(look)
    delay.disable()
  })
  app.decorateRequest('isHeavy', false)

  const open = new Set<FastifyRequest>()
  const isAllowed = (isHeavy: boolean) => {
    if (open.size >= (lateMs > LIMITS.lateMs ? LIMITS.openWhenLate : LIMITS.open)) return false
    if (isHeavy || open.size < LIMITS.openAtLeast) return true
    const light = [...open].filter(request => !request.isHeavy).length
    return light < mostLight(answered.reduce((sum, each) => sum + each, 0))
  }
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (!isWork(request)) return
    // Exports have places and a queue of their own.
    request.isHeavy = request.routeOptions.url === '/export/*'
    if (!isAllowed(request.isHeavy)) {
      app.metrics.shed('late')
      throw withStatus(503, `${open.size} requests are under way`, BUSY)
    }
    open.add(request)
  })
  app.addHook('onResponse', async (request: FastifyRequest) => {
    if (open.delete(request) && !request.isHeavy) answered[answered.length - 1] = (answered.at(-1) ?? 0) + 1
  })
  app.addHook('onRequestAbort', async (request: FastifyRequest) => {
    open.delete(request)
  })
}
