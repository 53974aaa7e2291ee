export type Direction = 'INCREASE' | 'DECREASE' | 'MAINTAIN'
export type Comparator = 'EQUAL' | 'AT_LEAST' | 'AT_MOST'

/** A value as the store keeps it; decimals of up to 15 digits are exact as text and as number. */
export interface Value {
  readonly kind: 'BASELINE' | 'TARGET' | 'ACTUAL'
  readonly year: number
  readonly value: number | string
  readonly comparator: Comparator
}

/** An indicator with everything that was recorded of it. */
export interface Measured<V extends Value> {
  readonly direction: Direction
  readonly values: readonly V[]
}

const byYear = (a: Value, b: Value): number => a.year - b.year

/** The values of a kind, the earliest first. */
export const valuesOf = <V extends Value>({ values }: Measured<V>, kind: Value['kind']): readonly V[] =>
  values.filter(value => value.kind === kind).sort(byYear)

/** Where the way to a target began: the latest baseline before it, or the earliest if none is. */
export const baselineOf = <V extends Value>(indicator: Measured<V>, target: V | null): V | null => {
  const baselines = valuesOf(indicator, 'BASELINE')
  const before = baselines.filter(({ year }) => target === null || year < target.year)
  return before.at(-1) ?? baselines.at(0) ?? null
}

/** Actual values after the baseline and not after the year asked about. */
export const actualsOf = <V extends Value>(
  indicator: Measured<V>,
  baseline: V | null,
  asOf: number,
): readonly V[] =>
  valuesOf(indicator, 'ACTUAL').filter(
    ({ year }) => year <= asOf && (baseline === null || year > baseline.year),
  )

/** The actual that speaks for a target: its own year's, else the latest before, else the earliest after. */
export const actualFor = <V extends Value>(actuals: readonly V[], target: V | null): V | null => {
  const until = target === null ? actuals : actuals.filter(({ year }) => year <= target.year)
  return until.at(-1) ?? actuals.at(0) ?? null
}
