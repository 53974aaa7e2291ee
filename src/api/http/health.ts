import type { FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.ts'

/** One thing that must be right before requests are sent here. */
export type ReadinessCheck = { name: string; ok: boolean; detail?: string }

/** Asks what the answers depend on; the signal aborts when the time for it is over. */
export type ReadinessProbe = (signal: AbortSignal) => Promise<readonly ReadinessCheck[]>

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

declare module 'fastify' {
  interface FastifyInstance {
    /** How far the end of this process has come, as `/readyz` tells it. */
    ending: { begun: boolean; lastAskedAt: number | undefined }
    /** Whether the first questions are still asked that make all others quick. */
    warming: { begun: boolean; done: boolean }
  }
}

const WARMING: ReadinessCheck = { name: 'plans', ok: false, detail: 'are being made' }
const ENDING: ReadinessCheck = { name: 'server', ok: false, detail: 'is ending' }

/** `/livez`: this process answers. `/readyz`: what it depends on answers too. */
export function addHealth(app: FastifyInstance, probe: ReadinessProbe) {
  app.decorate('ending', { begun: false, lastAskedAt: undefined })
  app.decorate('warming', { begun: false, done: false })
  let latest: { at: number; checks: Promise<readonly ReadinessCheck[]> } | undefined

  const check = async (): Promise<readonly ReadinessCheck[]> => {
    const signal = AbortSignal.timeout(LIMITS.probeMs)
    try {
      return await Promise.race([probe(signal), aborted(signal)])
    } catch (err) {
      app.log.warn({ err }, 'readiness probe failed')
      const detail = signal.aborted ? `no answer within ${LIMITS.probeMs} ms` : 'cannot be asked'
      return [{ name: 'database', ok: false, detail }]
    }
  }

  // Many balancers may ask at once; the database is asked at most once a second.
  const checks = () => {
    if (!latest || performance.now() - latest.at >= LIMITS.probeReuseMs)
      latest = { at: performance.now(), checks: check() }
    return latest.checks
  }

  app.get('/livez', async () => ({ status: 'alive' }))

  app.get('/readyz', async (_request, reply) => {
    app.ending.lastAskedAt = performance.now()
    const isWarming = app.warming.begun && !app.warming.done
    const found = app.ending.begun ? [ENDING] : [...(isWarming ? [WARMING] : []), ...(await checks())]
    const ready = found.every(({ ok }) => ok)
    reply.code(ready ? 200 : 503)
    return {
      status: ready ? 'ready' : 'unavailable',
      checks: Object.fromEntries(found.map(({ name, ok, detail }) => [name, { ok, detail }])),
    }
  })
}
