/** What is known of the database's reach, shared by all requests. */
export interface Breaker {
  /** Whether the database is known to be away: then nobody waits for it. */
  isOpen(): boolean
  /** Says that it could not be reached, or did not answer in time: it is asked, until it answers again. */
  suspect(): void
  /** Says that it has answered somebody: then it may be busy, and is not away. */
  heard(): void
  /** Ends the asking. */
  close(): void
}

export interface BreakerOptions {
  /** Asks the least that shows that the database answers. */
  readonly probe: (signal: AbortSignal) => Promise<unknown>
  /** Is told when it is found to be away, and when it is back. */
  readonly changed?: (isAway: boolean, reason?: unknown) => void
  /** Between one question and the next. */
  readonly intervalMs?: number
  /** How long an answer may take. */
  readonly deadlineMs?: number
}

const within = async (probe: BreakerOptions['probe'], ms: number): Promise<void> => {
  const signal = AbortSignal.timeout(ms)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  await Promise.race([probe(signal), late])
}

/** Opens when a suspicion is confirmed, and shuts with the first answer; between, the database is asked each second. */
export const createBreaker = ({
  probe,
  changed,
  intervalMs = 1_000,
  deadlineMs = 2_000,
}: BreakerOptions): Breaker => {
  let isAway = false
  let isClosed = false
  let asking = false
  let heardAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined

  const become = (away: boolean, reason?: unknown) => {
    if (isAway === away) return
    isAway = away
    changed?.(away, reason)
  }

  const ask = async () => {
    asking = true
    const begun = performance.now()
    try {
      await within(probe, deadlineMs)
      become(false)
    } catch (error) {
      if (isClosed || (!isAway && heardAt > begun)) return
      become(true, error)
      timer = setTimeout(ask, intervalMs)
      timer.unref()
    } finally {
      asking = false
    }
  }

  return {
    isOpen: () => isAway,
    suspect() {
      if (!(asking || isAway || isClosed)) void ask()
    },
    heard() {
      heardAt = performance.now()
    },
    close() {
      isClosed = true
      clearTimeout(timer)
    },
  }
}
