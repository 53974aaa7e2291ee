export const ACTIVITY_STATUSES = [
  'PLANNED',
  'ACTIVE',
  'ENDED',
  'CANCELLED',
  'SUSPENDED',
  'NOT_STARTED',
] as const

export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number]

/** How far something had come in a fiscal year. */
export interface YearlyStatus {
  readonly year: number
  readonly status: ActivityStatus
}

/** 2024:ACTIVE, as it is stored, taken apart; the earliest first. */
export const yearlyStatuses = (texts: readonly string[]): readonly YearlyStatus[] =>
  texts
    .flatMap(text => {
      const [year, name] = text.trim().split(':')
      const status = ACTIVITY_STATUSES.find(each => each === name)
      return status ? [{ year: Number(year), status }] : []
    })
    .sort((a, b) => a.year - b.year)

/** The latest that is not of a later year; undefined for none. */
export const latestStatus = (texts: readonly string[], year: number): ActivityStatus | undefined =>
  yearlyStatuses(texts)
    .filter(status => status.year <= year)
    .at(-1)?.status

/** How far something had come in a year, of whose years some are told: before the first it was planned. */
export const statusIn = (status: ActivityStatus, texts: readonly string[], year: number): ActivityStatus =>
  texts.length === 0 ? status : (latestStatus(texts, year) ?? 'PLANNED')
