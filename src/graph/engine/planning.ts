import { GateFull } from './gate.ts'
import type { Statement } from './statement.ts'

/** What the database has a plan for, as far as this process knows. */
export interface Planning {
  /** Settles when there is a plan, or when making one has failed; throws GateFull where too many wait already. */
  made(statement: Statement): Promise<void>
  /** Says that the database has begun anew. */
  forget(): void
  /** How many plans are made or waited for. */
  readonly waiting: number
}

export interface PlanningOptions {
  /** Has the database make a plan and nothing else. */
  readonly plan: (statement: Statement) => Promise<unknown>
  /** How many texts are remembered: as many as the database keeps plans. */
  readonly most?: number
  /** How many plans may be waited for. */
  readonly waiting?: number
}

/**
 * Has new statements planned before they are run, one at a time, and once however many ask. The plan is nobody's:
 * it is made to its end though whoever asked first has left or run out of time, so that the next one finds it.
 */
export const createPlanning = ({ plan, most = 1_000, waiting = 200 }: PlanningOptions): Planning => {
  const known = new Set<string>()
  const making = new Map<string, Promise<void>>()
  let lane: Promise<unknown> = Promise.resolve()
  let age = 0

  const remember = (text: string) => {
    known.delete(text)
    known.add(text)
    const [oldest] = known
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }

  const make = async (statement: Statement, after: Promise<unknown>) => {
    await after
    const begun = age
    try {
      await plan(statement)
      if (begun === age) remember(statement.text)
    } catch {
      // Whoever runs the statement meets the reason, and can be told.
    } finally {
      making.delete(statement.text)
    }
  }

  return {
    async made(statement) {
      if (known.has(statement.text)) return remember(statement.text)
      const begun = making.get(statement.text)
      if (begun) return begun
      if (making.size >= waiting) throw new GateFull(`${making.size} statements wait for a plan already`)
      const made = make(statement, lane)
      lane = made
      making.set(statement.text, made)
      return made
    },
    forget() {
      age += 1
      known.clear()
    },
    get waiting() {
      return making.size
    },
  }
}
