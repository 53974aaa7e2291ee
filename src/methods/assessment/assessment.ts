import type { ProgressStatus } from '../progress/verdict.ts'
import { COVERAGE, MEAN, SCORE } from '../thresholds.ts'

/** Statuses that count; the others say that nothing is known. */
export type Assessed = keyof typeof SCORE

/** Statuses that say that nothing is known. */
export type Unassessed = Exclude<ProgressStatus, Assessed>

/** An indicator of an item, or a part of it that carries indicators. */
export interface Input {
  readonly id: string
  readonly status: ProgressStatus
}

export type AssessmentReason = 'LOW_COVERAGE' | 'NO_INDICATOR'

/** An input that pulls an item down or decides its status. */
export interface Driver extends Input {
  /** What the status would be without this input. */
  readonly statusWithout: ProgressStatus
}

/** What keeps an item from being fully assessed. */
export interface Missing {
  readonly id: string
  /** The status of an indicator or part that is not assessed; NO_INDICATOR for a part without any. */
  readonly reason: Unassessed | 'NO_INDICATOR'
}

export interface Assessment {
  readonly status: ProgressStatus
  /** Why there is no status. */
  readonly reason: AssessmentReason | null
  /** Mean score of the assessed inputs, 4 (achieved) to 0 (regressing). */
  readonly mean: number | null
  /** Share of the inputs that are assessed; null without any input. */
  readonly coverage: number | null
  readonly inputs: readonly Input[]
  readonly drivers: readonly Driver[]
  readonly missing: readonly Missing[]
  readonly method: 'inherited-status/1'
}

const isAssessed = (status: ProgressStatus): status is Assessed => Object.hasOwn(SCORE, status)

const scoresOf = (inputs: readonly Input[]): readonly number[] =>
  inputs.flatMap(({ status }) => (isAssessed(status) ? [SCORE[status]] : []))

const meanOf = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length

const byMean = (mean: number): ProgressStatus => {
  if (mean > MEAN.onTrack) return 'ON_TRACK'
  if (mean > MEAN.behind) return 'BEHIND'
  return mean > MEAN.offTrack ? 'OFF_TRACK' : 'REGRESSING'
}

const verdict = (inputs: readonly Input[]): Pick<Assessment, 'status' | 'reason'> => {
  const statuses = new Set(inputs.map(({ status }) => status))
  const scores = scoresOf(inputs)
  const mean = meanOf(scores)
  const only = (...allowed: ProgressStatus[]) => [...statuses].every(status => allowed.includes(status))
  if (inputs.length === 0) return { status: 'NOT_ASSESSABLE', reason: 'NO_INDICATOR' }
  if (mean === null) return { status: 'NO_ACTUAL', reason: null }
  if (scores.length < COVERAGE * inputs.length) return { status: 'NOT_ASSESSABLE', reason: 'LOW_COVERAGE' }
  if (only('ACHIEVED')) return { status: 'ACHIEVED', reason: null }
  if (only('ACHIEVED', 'MISSED')) return { status: 'MISSED', reason: null }
  const status = byMean(mean)
  const failed = statuses.has('REGRESSING') || statuses.has('MISSED')
  return { status: status === 'ON_TRACK' && failed ? 'BEHIND' : status, reason: null }
}

/** Inputs below the mean, and those not above it without which the status would be another. */
const driversOf = (inputs: readonly Input[], status: ProgressStatus, mean: number): readonly Driver[] =>
  inputs.flatMap(input => {
    if (!isAssessed(input.status) || SCORE[input.status] > mean) return []
    const others = inputs.filter(other => other !== input)
    const statusWithout = others.length === 0 ? 'NO_ACTUAL' : verdict(others).status
    return SCORE[input.status] < mean || statusWithout !== status ? [{ ...input, statusWithout }] : []
  })

/** What an item inherits from its indicators and parts; `bare` are parts without any indicator. */
export const assess = (inputs: readonly Input[], bare: readonly string[]): Assessment => {
  const { status, reason } = verdict(inputs)
  const scores = scoresOf(inputs)
  const mean = meanOf(scores)
  return {
    status,
    reason,
    mean,
    coverage: inputs.length === 0 ? null : scores.length / inputs.length,
    inputs,
    drivers: mean === null ? [] : driversOf(inputs, status, mean),
    missing: [
      ...inputs.flatMap(({ id, status }) => (isAssessed(status) ? [] : [{ id, reason: status }])),
      ...bare.map(id => ({ id, reason: 'NO_INDICATOR' as const })),
    ],
    method: 'inherited-status/1',
  }
}
