/** What a client has left of its points, as it is told in every answer. */
export interface Allowance {
  /** Points for a minute. */
  readonly limit: number
  /** What is left of them now. */
  readonly remaining: number
  /** Seconds until all of them are there again. */
  readonly resetS: number
  /** Seconds until what was wanted can be had; undefined where it was. */
  readonly retryAfterS: number | undefined
}

/** Keeps what each client may still ask for. */
export interface Allowances {
  /** Takes points, if they are there, of a request that has paid some already. */
  take(client: string, points: number, paid?: number): Promise<Allowance>
  /** Takes points for what is done already, be they there or not: the client then waits the longer. */
  charge(client: string, points: number): void
}

/** More clients are not kept: those that asked least lately begin anew. */
const MOST_CLIENTS = 100_000

/**
 * A minute's points for each client, which come back steadily: who asks for little now and then is never refused,
 * who asks for much at once may take a whole minute's at once, and then goes on at the steady rate. What costs more
 * than a minute's points is let in where all of them are there, and leaves a debt.
 */
export const createAllowances = (perMinute: number, now = () => performance.now()): Allowances => {
  /** What each had left, and when; those that asked last stand last. */
  const clients = new Map<string, { left: number; at: number }>()
  const perMs = perMinute / 60_000

  const leftOf = (client: string, at: number): number => {
    const before = clients.get(client)
    return before ? Math.min(perMinute, before.left + (at - before.at) * perMs) : perMinute
  }

  const keep = (client: string, left: number, at: number) => {
    clients.delete(client)
    clients.set(client, { left, at })
    for (const [oldest, kept] of clients) {
      const isWhole = kept.left + (at - kept.at) * perMs >= perMinute
      if (!isWhole && clients.size <= MOST_CLIENTS) break
      clients.delete(oldest)
    }
  }

  const seconds = (points: number) => Math.max(Math.ceil(points / perMs / 1000), 0)

  return {
    async take(client, points, paid = 0) {
      const at = now()
      const before = leftOf(client, at)
      const wanted = Math.min(points, perMinute - paid)
      // Points that come back bit by bit: a rounding must not refuse who has just waited as long as was said.
      const enough = before + 1e-6 >= wanted
      const left = enough ? before - points : before
      keep(client, left, at)
      return {
        limit: perMinute,
        remaining: Math.max(Math.floor(left), 0),
        resetS: seconds(perMinute - left),
        retryAfterS: enough ? undefined : Math.max(seconds(wanted + paid - before), 1),
      }
    },
    charge(client, points) {
      const at = now()
      keep(client, leftOf(client, at) - points, at)
    },
  }
}
