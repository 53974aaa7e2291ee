import type { Decimal } from 'decimal.js'
import { NEAR, RATIO } from '../thresholds.ts'
import type { Accumulation, Comparator, Value } from './indicator-values.ts'

export type ProgressStatus =
  | 'ACHIEVED'
  | 'ON_TRACK'
  | 'BEHIND'
  | 'OFF_TRACK'
  | 'REGRESSING'
  | 'MISSED'
  | 'NO_ACTUAL'
  | 'NO_TARGET'
  | 'NOT_ASSESSABLE'

export type NotAssessable =
  | 'CONTRADICTION'
  | 'NO_BASELINE'
  | 'BASELINE_NOT_BEFORE_TARGET'
  | 'UNIT_CHANGED'
  | 'MISSING_YEARS'
  | 'NO_START'
  | 'QUALITATIVE'

/** The status of an indicator on the way to one target, with the numbers it came from. */
export interface Progress<V extends Value> {
  readonly status: ProgressStatus
  /** Why it cannot be assessed. */
  readonly reason: NotAssessable | null
  /** HOLD where the value only has to be kept. */
  readonly mode: 'REACH' | 'HOLD' | null
  /** Change a year that reaches the target in its year, and change a year so far. */
  readonly required: Decimal | null
  readonly observed: Decimal | null
  /** Observed over required. */
  readonly ratio: Decimal | null
  /** For what has to be kept: distance from the target as a share of it. */
  readonly deviation: Decimal | null
  readonly comparator: Comparator | null
  readonly baseline: V | null
  readonly target: V | null
  readonly actual: V | null
  readonly accumulation: Accumulation
  /** Of yearly counts that add up: their sum so far, and the first year in it. */
  readonly total: Decimal | null
  readonly totalFrom: number | null
  /** Years without a value that the sum lacks, or years in which a target of every year was not met. */
  readonly years: readonly number[]
  /** The year before the plan, where 0 at its end is taken as the start. */
  readonly zeroYear: number | null
  /** What is said not to be known since the actual value. */
  readonly unknownSince: readonly V[]
  /** The actual is from after the target's year. */
  readonly lateActual: boolean
  /** The actual is old. */
  readonly stale: boolean
  /** The target's year is over. */
  readonly targetYearPast: boolean
  readonly method: 'indicator-status/2'
}

/** What judging a target finds; the rest stays as it was seen. */
export type Verdict<V extends Value> = { readonly status: ProgressStatus } & Partial<Progress<V>>

export const notAssessable = (reason: NotAssessable) => ({ status: 'NOT_ASSESSABLE', reason }) as const

export const ratioStatus = (ratio: Decimal): ProgressStatus => {
  if (ratio.gte(RATIO.onTrack)) return 'ON_TRACK'
  if (ratio.gte(RATIO.behind)) return 'BEHIND'
  return ratio.gte(RATIO.offTrack) ? 'OFF_TRACK' : 'REGRESSING'
}

/** What is to be kept and is not, before it is due. */
export const strayStatus = (deviation: Decimal): ProgressStatus =>
  deviation.abs().lte(NEAR) ? 'BEHIND' : 'OFF_TRACK'
