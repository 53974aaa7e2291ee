import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.ts'

export type Ending = {
  app: FastifyInstance
  /** The processes that serve in this one's place, if there are any. */
  workers?: { stand(now: { ending: true }): void; end(): Promise<void> }
  log: FastifyBaseLogger
  /** Run in this order once no request is left: close the driver, stop the database. */
  cleanups: readonly (() => Promise<unknown> | unknown)[]
}

/** Closes once the requests under way are answered; one that does not end is cut, and keeps nothing from going on. */
export async function serveOut(app: FastifyInstance): Promise<void> {
  const drained = setTimeout(() => app.server.closeAllConnections(), LIMITS.drainMs)
  await app.close()
  clearTimeout(drained)
}

/**
 * Ends the process on SIGTERM, SIGHUP or SIGINT: says that it is not ready any more, and goes on serving until
 * whoever asks `/readyz` could see it; then drains requests, then cleans up. A second signal ends it at once.
 */
export function endOnSignals({ app, workers, log, cleanups }: Ending): void {
  let ending = false

  const isWatched = () => {
    const { lastAskedAt } = app.ending
    return lastAskedAt !== undefined && performance.now() - lastAskedAt < LIMITS.watchedMs
  }

  const end = async () => {
    app.ending.begun = true
    workers?.stand({ ending: true })
    if (isWatched()) await delay(LIMITS.noticeMs)
    await workers?.end()
    await serveOut(app)
    for (const cleanUp of cleanups) await cleanUp()
  }

  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      ending = true
      log.info({ signal }, 'ending: no new requests, waiting for those in flight')
      setTimeout(() => {
        log.error('not ended in time')
        process.exit(1)
      }, LIMITS.endMs).unref()
      end().then(
        () => process.exit(0),
        err => {
          log.error({ err }, 'could not end cleanly')
          process.exit(1)
        },
      )
    })
  }
}
