import type { IndicatorSeriesFragment } from '../../generated/graphql.ts'

export type Value = IndicatorSeriesFragment['values'][number]

/** A value that can be drawn: what is told in words, or not known, stands in the table alone. */
export type Drawn = Value & { readonly value: number }

export const isDrawn = (value: Value): value is Drawn =>
  value.value !== null && value.asOf === null && value.unit === null

/** Whether a value was reached: what was expected or forecast lies on no line of what was. */
const isReached = ({ kind }: Value) => kind === 'BASELINE' || kind === 'ACTUAL'

/** Counts that add up, as the sums that their target is of; other values as they are. */
export const drawnValues = ({
  values,
  accumulation,
  series,
}: Pick<IndicatorSeriesFragment, 'values' | 'accumulation' | 'series'>): readonly Drawn[] => {
  const drawn = values.filter(isDrawn)
  if (accumulation !== 'SUM') return drawn
  const sums = new Map(series.actuals.flatMap(({ year, value, isTotal }) => (isTotal ? [[year, value]] : [])))
  return drawn.flatMap(value => {
    if (value.kind === 'EXPECTED' || value.kind === 'FORECAST') return []
    const sum = value.kind === 'ACTUAL' ? sums.get(value.year) : value.value
    return sum === undefined ? [] : { ...value, value: sum }
  })
}

/** From the first to the last year of those for which nothing is recorded. */
export type Gap = { readonly from: number; readonly to: number }

const TICKS = 4
const STEPS = [1, 2, 2.5, 5, 10]

/** A round step of which about four make a range. */
const stepOf = (range: number): number => {
  const power = 10 ** Math.floor(Math.log10(range / TICKS))
  const step = STEPS.find(one => one * power >= range / TICKS) ?? 10
  return step * power
}

/** The heights of an axis: always with zero, so that a little change looks little. */
export const ticksOf = (numbers: readonly number[]): readonly number[] => {
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  const step = stepOf(high - low || 1)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  // Room above the highest value for what is written beside it.
  const top = last * step - high < step * 0.25 ? last + 1 : last
  return Array.from({ length: top - first + 1 }, (_, index) => (first + index) * step)
}

/** Years after the baseline, up to the last one spoken of, for which no actual is recorded. */
export const gapsOf = (
  values: readonly Value[],
  isKnown: (value: Value) => boolean = () => true,
): readonly Gap[] => {
  const years = values.map(({ year }) => year)
  const measured = new Set(values.filter(value => isReached(value) && isKnown(value)).map(({ year }) => year))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const gaps: Gap[] = []
  for (let year = first; year <= last; year += 1) {
    if (measured.has(year)) continue
    const before = gaps.at(-1)
    if (before?.to === year - 1) gaps[gaps.length - 1] = { from: before.from, to: year }
    else gaps.push({ from: year, to: year })
  }
  return gaps
}

/** Actuals of years that follow each other, with the baseline: only between those does a line say something. */
export const runsOf = (values: readonly Drawn[]): readonly (readonly Drawn[])[] => {
  const runs: Drawn[][] = []
  for (const value of values.filter(isReached)) {
    const run = runs.at(-1)
    if (run?.at(-1)?.year === value.year - 1) run.push(value)
    else runs.push([value])
  }
  return runs.filter(run => run.length > 1)
}
