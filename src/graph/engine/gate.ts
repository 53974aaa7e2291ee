/** How much may go through the gate at a time. */
export interface GateLimits {
  /** Statements of all requests. */
  readonly statements: number
  /** Statements of one request. */
  readonly perRequest: number
  /** Requests that wait for a place. */
  readonly waiting: number
  /**
   * Statements after which a request has had its share, and of all such requests together: how many where nobody else
   * asks, and how many beside somebody who has within the time; without, nobody has had a share.
   */
  readonly share?: {
    readonly statements: number
    readonly beyond: number
    readonly beside?: { readonly places: number; readonly ms: number }
  }
}

/** So many requests wait already that a further one would only wait too. */
export class GateFull extends Error {
  override name = 'GateFull'
}

/** What one request has at the gate. */
export interface Turn {
  /** Does the work when a place is free; throws GateFull at once where too many requests wait. */
  pass<Answer>(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer>
  /**
   * Takes a place that is free at once, which is by far the most common, without a promise and a signal; returns how
   * to leave it. Undefined where it has to be waited for, or where that is for another process to say.
   */
  enterNow?(): (() => void) | undefined
}

/** Bounds the statements that are under way, and lets the requests in by turns. */
export interface Gate {
  /** Of a request that may be known to be heavy before it has had its share. */
  turn(isHeavy?: () => boolean): Turn
  readonly running: number
  readonly waiting: number
}

type Request = {
  readonly isHeavy: (() => boolean) | undefined
  had: number
  running: number
  readonly waiting: ((leave: () => void) => void)[]
}

/**
 * A gate before the database. Requests that wait stand in a ring, and each place that becomes free goes to the
 * next of them: one that sends hundreds of statements never keeps one that sends a single one from its turn. Those
 * that have had their share go on in a few of the places, and in fewer still while others ask: what they keep the
 * database busy with slows whoever is let in beside them.
 */
export const createGate = (
  { statements, perRequest, waiting: most, share }: GateLimits,
  now: () => number = () => performance.now(),
): Gate => {
  const ring: Request[] = []
  let running = 0
  let runningBeyond = 0
  let othersAt = Number.NEGATIVE_INFINITY

  const isBeyond = ({ had, isHeavy }: Request) =>
    share !== undefined && (had >= share.statements || isHeavy?.() === true)
  const placesBeyond = () => {
    const { beyond = 0, beside } = share ?? {}
    return beside && now() - othersAt < beside.ms ? beside.places : beyond
  }
  const mayEnter = (request: Request) =>
    request.running < perRequest && !(isBeyond(request) && runningBeyond >= placesBeyond())

  /** Gives a request a place; returns how to leave it. */
  const letIn = (request: Request): (() => void) => {
    running += 1
    request.running += 1
    const beyond = isBeyond(request)
    if (beyond) runningBeyond += 1
    else othersAt = now()
    request.had += 1
    return () => {
      running -= 1
      if (beyond) runningBeyond -= 1
      request.running -= 1
      admit()
    }
  }

  const admit = () => {
    for (let tried = 0; tried < ring.length && running < statements; ) {
      const request = ring.shift()
      if (!request) return
      const enter = mayEnter(request) ? request.waiting.shift() : undefined
      if (request.waiting.length > 0) ring.push(request)
      if (enter === undefined) {
        tried += 1
        continue
      }
      tried = 0
      enter(letIn(request))
    }
  }

  const enter = (request: Request, signal: AbortSignal) =>
    new Promise<() => void>((resolve, reject) => {
      // Only who comes is sent away: a request that was let in once is served to its end.
      const isNew = request.had === 0 && request.waiting.length === 0
      if (isNew && running >= statements && ring.length >= most) {
        reject(new GateFull(`${ring.length} requests wait for the database already`))
        return
      }
      const giveUp = () => {
        const place = request.waiting.indexOf(comeIn)
        if (place >= 0) request.waiting.splice(place, 1)
        if (request.waiting.length === 0 && ring.includes(request)) ring.splice(ring.indexOf(request), 1)
        reject(signal.reason)
      }
      const comeIn = (leave: () => void) => {
        signal.removeEventListener('abort', giveUp)
        resolve(leave)
      }
      if (signal.aborted) {
        reject(signal.reason)
        return
      }
      signal.addEventListener('abort', giveUp, { once: true })
      request.waiting.push(comeIn)
      if (!ring.includes(request)) ring.push(request)
      admit()
    })

  return {
    turn(isHeavy) {
      const request: Request = { isHeavy, had: 0, running: 0, waiting: [] }
      return {
        async pass(work, signal) {
          const leave = await enter(request, signal)
          try {
            return await work()
          } finally {
            leave()
          }
        },
        enterNow: () =>
          running < statements && ring.length === 0 && mayEnter(request) ? letIn(request) : undefined,
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
