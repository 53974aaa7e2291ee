import type { Allowance } from '../api/limits/allowance.ts'
import type { Address } from '../graph/engine/driver.ts'
import type { Numbers } from './metrics-of-all.ts'

/** Gates that all workers share. */
export type GateName = 'statements' | 'plans' | 'exports'

/** How things stand, as every worker tells it to who asks for its readiness. */
export interface Standing {
  /** Workers that serve, and how many there are to be. */
  readonly serving: number
  readonly of: number
  /** Whether all of them have served at a time: one that is replaced later takes nobody away. */
  readonly begun: boolean
  readonly warming: boolean
  readonly ending: boolean
}

/** What a worker says about what it shares with the others. */
export type LimitMessage =
  | { readonly kind: 'enter'; gate: GateName; request: number; pass: number; isHeavy: boolean }
  /** Has no need of its place any more, or of waiting for one. */
  | { readonly kind: 'left'; pass: number }
  | { readonly kind: 'opened'; connection: number; address: string }
  | { readonly kind: 'closed'; connection: number }
  | { readonly kind: 'take'; call: number; client: string; points: number; paid: number }
  | { readonly kind: 'charge'; client: string; points: number }

/** What the primary answers to that. */
export type LimitAnswer =
  | { readonly kind: 'entered'; pass: number }
  | { readonly kind: 'full'; pass: number; message: string }
  | { readonly kind: 'tooMany'; connection: number }
  | { readonly kind: 'taken'; call: number; allowance: Allowance }

/** What a worker says to the primary. */
export type FromWorker =
  | LimitMessage
  | { readonly kind: 'hello' }
  | { readonly kind: 'serving'; url: string }
  | { readonly kind: 'cannotServe'; reason: string }
  /** Was asked whether it is ready. */
  | { readonly kind: 'watched' }
  /** Found that the database has stopped itself. */
  | { readonly kind: 'databaseStopped' }
  /** Somebody wants this one alone to end, or all of them. */
  | { readonly kind: 'signalled' }
  /** Wants to tell what all of them have counted. */
  | { readonly kind: 'tellMetrics'; call: number }
  | { readonly kind: 'counted'; call: number; numbers: Numbers }

/** What the primary says to a worker. */
export type FromPrimary =
  | LimitAnswer
  | { readonly kind: 'begin'; address: Address; workers: number; standing: Standing }
  | { readonly kind: 'standing'; standing: Standing }
  /** Serve out what is under way, and end. */
  | { readonly kind: 'end' }
  | { readonly kind: 'metrics'; call: number; text: string }
  | { readonly kind: 'count'; call: number }
