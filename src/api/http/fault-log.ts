import type { FastifyBaseLogger } from 'fastify'
import { GraphBusy, GraphDeadlineExceeded, GraphUnavailable } from '../../graph/engine/failure.ts'

/** Causes that many requests meet at once; whoever meets another is told to look for it under the request's id. */
const SHARED = [GraphBusy, GraphDeadlineExceeded, GraphUnavailable]

const AGAIN_AFTER_MS = 1_000

/** When a cause was last told, and how many requests met it since. */
const told = new Map<string, { at: number; unsaid: number }>()

/** How many requests met a cause that was not told, or undefined where it was told within this second. */
const unsaidOf = ({ name, message }: Error): number | undefined => {
  const now = performance.now()
  for (const [cause, { at, unsaid }] of told)
    if (now - at > 60 * AGAIN_AFTER_MS && unsaid === 0) told.delete(cause)
  const cause = `${name}: ${message}`
  const before = told.get(cause)
  if (before && now - before.at < AGAIN_AFTER_MS) {
    before.unsaid += 1
    return undefined
  }
  told.set(cause, { at: now, unsaid: 0 })
  return before?.unsaid ?? 0
}

/**
 * One line for all failures of a request, since many fields fail for one reason, and one line a second for what
 * the database has not done, with how many requests met it besides. That a client left is no failure.
 */
export function logFaults(log: FastifyBaseLogger, faults: ReadonlySet<Error>, left: AbortSignal) {
  const [err] = faults
  if (!err) return
  if (left.aborted && left.reason instanceof DOMException) {
    log.info({ failures: faults.size }, 'the client left before its answer')
    return
  }
  const unsaid = SHARED.some(kind => err instanceof kind) ? unsaidOf(err) : 0
  if (unsaid === undefined) return
  const others = unsaid > 0 ? { requestsBefore: unsaid } : {}
  log.error({ err, failures: faults.size, ...others }, 'request failed')
}
