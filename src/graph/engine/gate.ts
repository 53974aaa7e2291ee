/** How much may go through the gate at a time. */
export interface GateLimits {
  /** Statements of all requests. */
  readonly statements: number
  /** Statements of one request. */
  readonly perRequest: number
  /** Requests that wait for a place. */
  readonly waiting: number
}

/** So many requests wait already that a further one would only wait too. */
export class GateFull extends Error {
  override name = 'GateFull'
}

/** What one request has at the gate. */
export interface Turn {
  /** Does the work when a place is free; throws GateFull at once where too many requests wait. */
  pass<Answer>(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>
}

/** Bounds the statements that are under way, and lets the requests in by turns. */
export interface Gate {
  turn(): Turn
  readonly running: number
  readonly waiting: number
}

type Request = { known: boolean; running: number; readonly waiting: (() => void)[] }

/**
 * A gate before the database. Requests that wait stand in a ring, and each place that becomes free goes to the
 * next of them: one that sends hundreds of statements never keeps one that sends a single one from its turn.
 */
export const createGate = ({ statements, perRequest, waiting: most }: GateLimits): Gate => {
  const ring: Request[] = []
  let running = 0

  const admit = () => {
    for (let tried = 0; tried < ring.length && running < statements; ) {
      const request = ring.shift()
      if (!request) return
      const enter = request.running < perRequest ? request.waiting.shift() : undefined
      if (request.waiting.length > 0) ring.push(request)
      if (enter === undefined) {
        tried += 1
        continue
      }
      tried = 0
      running += 1
      request.running += 1
      enter()
    }
  }

  const leave = (request: Request) => {
    running -= 1
    request.running -= 1
    admit()
  }

  const enter = (request: Request, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      // Only who comes is sent away: a request that was let in once is served to its end.
      if (!request.known && running >= statements && ring.length >= most) {
        reject(new GateFull(`${ring.length} requests wait for the database already`))
        return
      }
      request.known = true
      const giveUp = () => {
        const place = request.waiting.indexOf(enterNow)
        if (place >= 0) request.waiting.splice(place, 1)
        if (request.waiting.length === 0 && ring.includes(request)) ring.splice(ring.indexOf(request), 1)
        reject(signal.reason)
      }
      const enterNow = () => {
        signal.removeEventListener('abort', giveUp)
        resolve()
      }
      if (signal.aborted) {
        reject(signal.reason)
        return
      }
      signal.addEventListener('abort', giveUp, { once: true })
      request.waiting.push(enterNow)
      if (!ring.includes(request)) ring.push(request)
      admit()
    })

  return {
    turn() {
      const request: Request = { known: false, running: 0, waiting: [] }
      return {
        async pass(work, signal) {
          await enter(request, signal)
          try {
            return await work()
          } finally {
            leave(request)
          }
        },
      }
    },
    get running() {
      return running
    },
    get waiting() {
      return ring.length
    },
  }
}
