import type {
  IndicatorSeriesFragment,
  IndicatorValueKind,
  YearValueFragment,
} from '../../generated/graphql.ts'
import { writtenNumber, writtenValue } from '../written-value.ts'
import type { YearWords } from './plan-rows.ts'
import { cellsByYear, grouped, type YearCell, type YearRow } from './year-row.ts'

const KINDS: readonly IndicatorValueKind[] = ['BASELINE', 'TARGET', 'EXPECTED', 'ACTUAL', 'FORECAST']

/** A value as it was recorded, with what bounds it: its own unit, its day, each year, a note. */
const valueCell = (value: YearValueFragment, { say, kinds }: YearWords): YearCell => {
  const { everyYear, asOf, note, unit } = value
  const beside = [everyYear && say.everyYear, asOf && say.asOf(asOf), note]
  const written = writtenValue(kinds, value)
  const told = beside.filter(Boolean).join(say.comma)
  return {
    text: unit && value.value !== null ? `${written} ${unit}` : written,
    ...(value.value === null ? {} : { amount: value.value }),
    ...(told ? { note: told } : {}),
  }
}

type Labels = {
  /** What a kind of value is called, with its unit. */
  readonly label: (kind: string) => string
  readonly key: string
}

const rowsOf = (
  values: readonly YearValueFragment[],
  { label, key }: Labels,
  words: YearWords,
): readonly YearRow[] =>
  KINDS.flatMap(kind => {
    const ofKind = values.filter(value => value.kind === kind)
    if (ofKind.length === 0) return []
    return {
      key: `${key} ${kind}`,
      label: label(words.kinds.value[kind]),
      isYearly: kind === 'ACTUAL',
      cells: cellsByYear(ofKind, value => valueCell(value, words)),
    }
  })

/** What yearly counts come to so far, where they add up: that is what the target is of. */
const totalRows = (
  { accumulation, series }: IndicatorSeriesFragment,
  { label, key }: Labels,
  { say }: YearWords,
): readonly YearRow[] => {
  const totals = series.actuals.filter(({ isTotal }) => isTotal)
  if (accumulation !== 'SUM' || totals.length === 0) return []
  return [
    {
      key: `${key} total`,
      label: label(say.total),
      isYearly: false,
      cells: cellsByYear(totals, ({ value }) => ({ text: writtenNumber(value), amount: value })),
    },
  ]
}

/** The values of an indicator, on its own page. */
export const indicatorRows = (indicator: IndicatorSeriesFragment, words: YearWords): readonly YearRow[] => {
  const labels = { key: indicator.id, label: (kind: string) => words.say.value(kind, null, indicator.unit) }
  return [...rowsOf(indicator.values, labels, words), ...totalRows(indicator, labels, words)]
}

/** What indicators of an item aim at and have reached. */
export const measuredRows = (
  indicators: readonly IndicatorSeriesFragment[],
  words: YearWords,
): readonly YearRow[] =>
  indicators.flatMap(indicator => {
    const { say } = words
    const labels = {
      key: indicator.id,
      label: (kind: string) => say.value(say.ofIndicator(indicator.name, kind), null, indicator.unit),
    }
    const shown = indicator.values.filter(({ kind }) => kind === 'TARGET' || kind === 'ACTUAL')
    return [...rowsOf(shown, labels, words), ...totalRows(indicator, labels, words)]
  })

/** What one part of a breakdown is called: a place by its name, others by what their dimension is known to hold. */
export const partName = (part: string, nameOf: (id: string) => string | undefined, say: YearWords['say']) => {
  const [dimension = '', ...rest] = part.split(':')
  const value = rest.join(':')
  const range = /^(\d*)-(\d*)$/.exec(value)
  if (dimension === 'sex') return say.both(value)
  if (dimension === 'age' && range) return say.age(range[1] ?? '', range[2] ?? '')
  if (dimension === 'half') return say.half(value)
  return nameOf(value) ?? value
}

export type PartValue = YearValueFragment & { readonly breakdown: readonly string[] }

/** Values of parts, a row for each part and kind. */
export const partRows = (
  values: readonly PartValue[],
  unit: string | null,
  nameOf: (id: string) => string | undefined,
  words: YearWords,
): readonly YearRow[] =>
  grouped(values, ({ breakdown }) =>
    breakdown.map(part => partName(part, nameOf, words.say)).join(words.say.comma),
  ).flatMap(([part, ofPart]) =>
    rowsOf(ofPart, { key: part, label: kind => words.say.value(kind, part, unit) }, words).map(row => ({
      ...row,
      isYearly: false,
    })),
  )
