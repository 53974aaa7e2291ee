import { random } from './data/random.ts'

/** The value below which a share of the values lies, taken between the two that are nearest; NaN of none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** A ratio, and between which two it lies in 95 of 100 draws. */
export interface Ratio {
  readonly median: number
  readonly low: number
  readonly high: number
}

/** Enough draws for two digits of an interval. */
const DRAWS = 500

/**
 * The median of the ratios of each round, in which both were asked one right after the other: what slows a
 * machine down for a while slows both. The interval is that of medians of as many rounds, drawn with
 * replacement, the same draws in every run. Null where no round has both.
 */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): Ratio | null => {
  const ratios = ours.flatMap((value, round) => {
    const ratio = value / (theirs[round] ?? Number.NaN)
    return Number.isFinite(ratio) ? [ratio] : []
  })
  if (ratios.length === 0) return null
  const next = random(ratios.length)
  const medians = Array.from({ length: DRAWS }, () =>
    median(ratios.map(() => ratios[Math.floor(next() * ratios.length)] ?? 0)),
  )
  return { median: median(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) }
}

/** What a ratio below which the first is quicker says, its spread included. */
export const verdictOf = ({ low, high }: Ratio): 'ahead' | 'behind' | 'even' => {
  if (high < 1) return 'ahead'
  return low > 1 ? 'behind' : 'even'
}
