import type { Cost } from '../../src/graph/engine/cost.ts'

/** What came back. */
export interface Answer {
  readonly bytes: number
  /** The answer itself; read only where it is looked at, so that no clock counts it. */
  readonly read: () => unknown
}

/** Somebody who answers questions from the store. */
export interface Side {
  readonly name: 'ours' | 'peer' | 'raw'
  readonly ask: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** What each statement costs that is sent for a question. */
  readonly costs: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<readonly Cost[]>
  /** The process that answers, the database apart. */
  readonly pid: number
  /** From its start until it was ready. */
  readonly startMs: number
  readonly stop: () => Promise<void>
}
