export type Direction = 'INCREASE' | 'DECREASE' | 'MAINTAIN'
export type Comparator = 'EQUAL' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT' | 'BETWEEN'
export type Accumulation = 'NONE' | 'PER_YEAR' | 'SUM' | 'RUNNING_TOTAL'
export type ValueKind = 'BASELINE' | 'TARGET' | 'ACTUAL' | 'EXPECTED' | 'FORECAST'
export type ValueState = 'GIVEN' | 'NOT_SURVEYED' | 'NOT_YET_KNOWN' | 'NOT_SET' | 'DISCONTINUED'

/** A value as the store keeps it; decimals of up to 15 digits are exact as text and as number. */
export interface Value {
  readonly kind: ValueKind
  readonly year: number
  /** Null for what is told in words or not known. */
  readonly value?: number | string | null
  readonly comparator: Comparator
  /** The upper end of BETWEEN. */
  readonly valueTo?: number | string | null
  readonly textJa?: string | null
  readonly textEn?: string | null
  /** Whether the plan or its evaluation says that the target is met. */
  readonly met?: boolean | null
  /** A target of each year of the plan. */
  readonly everyYear?: boolean | null
  /** Given, when null. */
  readonly state?: ValueState | null
  /** Where it is not the indicator's. */
  readonly unitJa?: string | null
  readonly unitEn?: string | null
  /** The part that it is of; the whole, when empty. */
  readonly breakdown?: readonly string[] | null
  /** The day or month of a value of part of a year. */
  readonly asOf?: string | null
  /** The source prints no year. */
  readonly yearAssumed?: boolean | null
}

/** A value that is a number. */
export type Numeric<V extends Value> = V & { readonly value: number | string }

/** The fiscal years in which a plan begins and ends. */
export interface Period {
  readonly start: number | null
  readonly end: number | null
}

/** An indicator with everything that was recorded of it. */
export interface Measured<V extends Value> {
  readonly direction: Direction
  /** NONE, when null. */
  readonly accumulation?: Accumulation | null
  readonly unitJa?: string | null
  readonly unitEn?: string | null
  readonly period?: Period
  readonly values: readonly V[]
}

export const isNumeric = <V extends Value>(value: V): value is Numeric<V> =>
  value.value !== undefined && value.value !== null

const isWhole = ({ breakdown }: Value): boolean => !breakdown || breakdown.length === 0
const isGiven = ({ state }: Value): boolean => !state || state === 'GIVEN'

/** Whether a value is of a year that was not over: a fiscal year ends in March. */
export const isPartial = ({ asOf, year }: Value): boolean =>
  Boolean(asOf && asOf.slice(0, 7) < `${year + 1}-03`)

/** The earliest first; of one year the whole year's last. */
const byYear = (a: Value, b: Value): number =>
  a.year - b.year || Number(isPartial(b)) - Number(isPartial(a)) || (a.asOf ?? '').localeCompare(b.asOf ?? '')

/** The values of a kind that are of the whole and given, the earliest first: only these are judged. */
export const valuesOf = <V extends Value>({ values }: Measured<V>, kind: ValueKind): readonly V[] =>
  values.filter(value => value.kind === kind && isWhole(value) && isGiven(value)).sort(byYear)

/** What is said not to be known of the whole, the earliest first. */
export const notKnown = <V extends Value>({ values }: Measured<V>): readonly V[] =>
  values.filter(value => value.kind === 'ACTUAL' && isWhole(value) && !isGiven(value)).sort(byYear)

/** Where the way to a target began: the latest baseline before it, or the earliest if none is. */
export const baselineOf = <V extends Value>(indicator: Measured<V>, target: V | null): Numeric<V> | null => {
  const baselines = valuesOf(indicator, 'BASELINE').filter(isNumeric<V>)
  const before = baselines.filter(({ year }) => target === null || year < target.year)
  return before.at(-1) ?? baselines.at(0) ?? null
}

/** Whether a part of a year says something by itself: it does not where each year is counted anew. */
const countsByYear = ({ accumulation }: Measured<Value>): boolean =>
  accumulation === 'PER_YEAR' || accumulation === 'SUM'

/** Actual values after the baseline and not after the year asked about. */
export const actualsOf = <V extends Value>(
  indicator: Measured<V>,
  baseline: V | null,
  asOf: number,
): readonly V[] =>
  valuesOf(indicator, 'ACTUAL').filter(
    value =>
      value.year <= asOf &&
      (baseline === null || value.year > baseline.year) &&
      !(countsByYear(indicator) && isPartial(value)),
  )

/** The actual that speaks for a target: its own year's, else the latest before, else the earliest after. */
export const actualFor = <V extends Value>(actuals: readonly V[], target: V | null): V | null => {
  const until = target === null ? actuals : actuals.filter(({ year }) => year <= target.year)
  return until.at(-1) ?? actuals.at(0) ?? null
}

const folded = (text: string | null | undefined): string => (text ?? '').normalize('NFKC').trim()

/** What a value counts in: its own unit, else the indicator's. */
export const unitOfValue = ({ unitJa, unitEn }: Measured<Value>, value: Value): string =>
  folded(value.unitJa ?? (value.unitEn ? undefined : unitJa)) || folded(value.unitEn ?? unitEn)

/** Whether values count in different units, and so are never compared. */
export const unitsDiffer = (indicator: Measured<Value>, values: readonly (Value | null)[]): boolean =>
  new Set(values.flatMap(value => (value ? [unitOfValue(indicator, value)] : []))).size > 1

/** The year in which counting for the plan begins: its first, else the one after the baseline's. */
export const firstYear = (indicator: Measured<Value>): number | null => {
  if (indicator.period?.start) return indicator.period.start
  const baseline = valuesOf(indicator, 'BASELINE').at(-1)
  return baseline ? baseline.year + 1 : null
}
