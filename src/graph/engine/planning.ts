import { GateFull } from './gate.ts'
import type { Statement } from './statement.ts'

/** What the database has a plan for, as far as this process knows. */
export interface Planning {
  /** Whether there is a plan. */
  has(statement: Statement): boolean
  /** Settles when there is a plan, or when making one has failed; throws GateFull where too many wait already. */
  made(statement: Statement, isInAdvance?: boolean): Promise<void>
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

type Wanted = { readonly statement: Statement; readonly done: () => void }

/**
 * Has new statements planned before they are run, one at a time, and once however many ask. The plan is nobody's:
 * it is made to its end though whoever asked first has left or run out of time, so that the next one finds it.
 * What somebody waits for comes before what is only made in advance.
 */
export const createPlanning = ({ plan, most = 1_000, waiting = 200 }: PlanningOptions): Planning => {
  const known = new Set<string>()
  const making = new Map<string, Promise<void>>()
  const [urgent, inAdvance]: [Wanted[], Wanted[]] = [[], []]
  let isPlanning = false
  let age = 0

  const remember = (text: string) => {
    known.delete(text)
    known.add(text)
    const [oldest] = known
    if (known.size > most && oldest !== undefined) known.delete(oldest)
  }

  const make = async ({ statement, done }: Wanted) => {
    const begun = age
    try {
      await plan(statement)
      if (begun === age) remember(statement.text)
    } catch {
      // Whoever runs the statement meets the reason, and can be told.
    } finally {
      making.delete(statement.text)
      done()
    }
  }

  const makeAll = async () => {
    if (isPlanning) return
    isPlanning = true
    for (let next = urgent.shift() ?? inAdvance.shift(); next; next = urgent.shift() ?? inAdvance.shift())
      await make(next)
    isPlanning = false
  }

  /** Somebody waits now for what was to be made in advance. */
  const hurry = (text: string) => {
    const place = inAdvance.findIndex(({ statement }) => statement.text === text)
    if (place >= 0) urgent.push(...inAdvance.splice(place, 1))
  }

  const has = ({ text }: Statement): boolean => {
    const isKnown = known.has(text)
    if (isKnown) remember(text)
    return isKnown
  }

  return {
    has,
    async made(statement, isInAdvance = false) {
      const { text } = statement
      if (has(statement)) return
      const begun = making.get(text)
      if (begun && !isInAdvance) hurry(text)
      if (begun) return begun
      if (making.size >= waiting) throw new GateFull(`${making.size} statements wait for a plan already`)
      const made = new Promise<void>(done => {
        const queue = isInAdvance ? inAdvance : urgent
        queue.push({ statement, done })
      })
      making.set(text, made)
      void makeAll()
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
