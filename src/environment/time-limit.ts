import { setMaxListeners } from 'node:events'

/** A signal that aborts when time is up, until it is ended. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Nobody waits any longer. */
  end(): void
}

/**
 * Aborts after so many milliseconds, or when the signal given does. A signal put together of others does not
 * keep AbortSignal.timeout alive: once that is collected, whoever waits would wait for ever.
 */
export const timeLimit = (ms: number, sooner?: AbortSignal): TimeLimit => {
  const controller = new AbortController()
  const follow = () => controller.abort(sooner?.reason)
  const timer = setTimeout(() => controller.abort(new DOMException('the time is up', 'TimeoutError')), ms)
  // A request may wait for any number of things at a time.
  if (sooner) setMaxListeners(0, sooner)
  if (sooner?.aborted) follow()
  else sooner?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer)
      sooner?.removeEventListener('abort', follow)
    },
  }
}
