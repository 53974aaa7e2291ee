import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { LIMITS } from '../limits/limits.ts'

export type Ending = {
  app: FastifyInstance
  log: FastifyBaseLogger
  /** Run in this order once no request is left: close the driver, stop the database. */
  cleanups: readonly (() => Promise<unknown> | unknown)[]
}

/**
 * Ends the process on SIGTERM or SIGINT: drains requests, then cleans up; a second signal ends it at once.
 * Answers whether the end has begun.
 */
export function endOnSignals({ app, log, cleanups }: Ending): () => boolean {
  let ending = false

  const end = async () => {
    // A request that does not end must not keep the others' cleanups from running.
    const drained = setTimeout(() => app.server.closeAllConnections(), LIMITS.drainMs)
    await app.close()
    clearTimeout(drained)
    for (const cleanUp of cleanups) await cleanUp()
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
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
  return () => ending
}
