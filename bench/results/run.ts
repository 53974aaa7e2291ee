import type { Work } from '../questions/agreement.ts'
import type { Way } from '../questions/contestant.ts'
import type { Cold } from '../timing/cold.ts'
import type { Load } from '../timing/load.ts'
import type { Mix } from '../timing/mix.ts'

/** Those who answer over HTTP. */
export type Server = 'ours' | 'peer'

/** A question with what all did with it. */
export interface Row {
  readonly name: string
  readonly about: string
  /** In what the answers differ, where they do. */
  readonly likeness?: string
  readonly work: ReadonlyMap<Way, Work>
  /** Milliseconds of each round. */
  readonly times: ReadonlyMap<Way, readonly number[]>
  /** At each number of connections. */
  readonly loads: ReadonlyMap<Way, readonly Load[]>
}

/** What one run has found. */
export interface Run {
  readonly cities: number
  /** On what it ran and how, a line each. */
  readonly settings: readonly string[]
  readonly rows: readonly Row[]
  /** Nobody where the run left it out. */
  readonly mix: ReadonlyMap<Server, Mix>
  readonly cold: ReadonlyMap<Server, Cold>
}
