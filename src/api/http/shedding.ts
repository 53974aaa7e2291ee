import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LIMITS } from '../limits/limits.ts'
import { BUSY, withStatus } from './errors.ts'

const isWork = ({ routeOptions: { url = '' } }: FastifyRequest) => url === '/graphql' || url === '/export/*'

/**
 * Sends new requests away, before anything is done for them, while this process is late with those that it has:
 * whoever was let in is served as quickly as else. Health and metrics are always answered.
 */
export function shedWhenLate(app: FastifyInstance) {
  const delay = monitorEventLoopDelay({ resolution: LIMITS.lateResolutionMs })
  delay.enable()
  let lateMs = 0
  const look = setInterval(() => {
    lateMs = delay.percentile(50) / 1e6 - LIMITS.lateResolutionMs
    delay.reset()
  }, LIMITS.lateLookMs).unref()
  app.addHook('onClose', async () => {
    clearInterval(look)
    delay.disable()
  })

  const open = new Set<FastifyRequest>()
  app.addHook('onRequest', async (request: FastifyRequest) => {
    if (!isWork(request)) return
    const most = lateMs > LIMITS.lateMs ? LIMITS.openWhenLate : LIMITS.open
    if (open.size >= most) {
      app.metrics.shed('late')
      throw withStatus(503, `${open.size} requests are under way`, BUSY)
    }
    open.add(request)
  })
  app.addHook('onResponse', async (request: FastifyRequest) => {
    open.delete(request)
  })
  app.addHook('onRequestAbort', async (request: FastifyRequest) => {
    open.delete(request)
  })
}
