import { Decimal } from 'decimal.js'
import type { Bilingual } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import type { PlanIndicator } from '../plan/plan-facts.ts'
import { isNumeric, type Numeric, type Value } from '../progress/indicator-values.ts'
import { counted, digits, unitFor } from '../progress/value-text.ts'
import type { Search } from './breaches.ts'

/** What is no count: the parts of a share or a mean do not add up to that of the whole. */
const NO_COUNT =
  /[%％‰]|ポイント|割合|率|比|平均|指数|倍|度数|順位|percent|\brate\b|ratio|average|mean|index|share/iu

/** By what the whole is divided: `sex` of `sex:female`, `age sex` of both. */
const dimensionOf = (breakdown: readonly string[]): string =>
  breakdown
    .map(part => part.split(':', 1)[0])
    .sort()
    .join(' ')

/** Parts that are all there are: a sum below the whole says something of these alone. */
const COMPLETE: Readonly<Record<string, readonly string[]>> = { sex: ['sex:female', 'sex:male'] }

const isComplete = (dimension: string, parts: readonly Part[]): boolean =>
  COMPLETE[dimension]?.every(all => parts.some(({ breakdown }) => breakdown.includes(all))) ?? false

type Part = Numeric<Value> & { readonly breakdown: readonly string[] }

const isPart = (value: Numeric<Value>): value is Part => (value.breakdown ?? []).length > 0

/** Ages as `15-24`, `65-` and `-14`; undefined for what is none. */
const agesOf = ({ breakdown }: Part): readonly [number, number] | undefined => {
  const range = breakdown.map(part => /^age:(\d*)-(\d*)$/.exec(part)).find(found => found !== null)
  return range ? [Number(range[1] || 0), range[2] ? Number(range[2]) : Infinity] : undefined
}

/** Whether two parts have people in common, such as those from 65 and those from 75 on. */
const overlap = (parts: readonly Part[]): boolean => {
  const ages = parts.flatMap(part => {
    const range = agesOf(part)
    return range ? [range] : []
  })
  return ages.some(([from, to], place) =>
    ages.slice(place + 1).some(([other, end]) => from <= end && other <= to),
  )
}

const placesOf = (value: Decimal): number => Math.max(0, value.decimalPlaces())

/** What rounding can make of a sum: half of the last digit for each part and the whole. */
const tolerance = (values: readonly Decimal[]): Decimal => {
  const places = Math.max(...values.map(placesOf))
  return places === 0 ? new Decimal(0) : new Decimal(10).pow(-places).times(0.5 * values.length)
}

const sameAs = (a: Value, b: Value): boolean =>
  a.kind === b.kind &&
  a.year === b.year &&
  (a.asOf ?? '') === (b.asOf ?? '') &&
  (a.unitJa ?? a.unitEn ?? '') === (b.unitJa ?? b.unitEn ?? '')

const grouped = (parts: readonly Part[]): readonly (readonly [string, readonly Part[]])[] => {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const dimension = dimensionOf(part.breakdown)
    groups.set(dimension, [...(groups.get(dimension) ?? []), part])
  }
  return [...groups]
}

interface Differing {
  readonly whole: Numeric<Value>
  readonly sum: Decimal
  readonly parts: readonly Part[]
}

/** Where the parts of a value are more than the whole, or all of its parts less. */
const differing = ({ values }: Pick<PlanIndicator, 'values'>): readonly Differing[] => {
  const all: readonly Value[] = values
  const numbers = all.filter(isNumeric).filter(({ comparator }) => comparator === 'EQUAL')
  const parts = numbers.filter(isPart)
  return numbers
    .filter(value => !isPart(value))
    .flatMap(whole =>
      grouped(parts.filter(part => sameAs(part, whole))).flatMap(([dimension, own]) => {
        if (own.length < 2 || overlap(own)) return []
        const of = new Decimal(whole.value)
        const each = own.map(({ value }) => new Decimal(value))
        const sum = each.reduce((total, value) => total.plus(value), new Decimal(0))
        const most = tolerance([of, ...each])
        const differs = sum.minus(of).gt(most) || (isComplete(dimension, own) && of.minus(sum).gt(most))
        return differs ? [{ whole, sum, parts: own }] : []
      }),
    )
}

const KINDS: Readonly<Record<Value['kind'], Bilingual>> = {
  BASELINE: { ja: '基準値', en: 'baseline' },
  TARGET: { ja: '目標値', en: 'target' },
  ACTUAL: { ja: '実績', en: 'actual value' },
  EXPECTED: { ja: '期待値', en: 'expected value' },
  FORECAST: { ja: '見込み', en: 'forecast' },
}

/** Counts whose parts, such as women and men, do not add up to the whole that is recorded beside them. */
export const differingBreakdowns: Search = ({ indicators, named = [] }) =>
  indicators.flatMap(indicator => {
    const { nameJa, nameEn, unitJa = null, unitEn = null } = named.find(({ id }) => id === indicator.id) ?? {}
    if ([nameJa, nameEn, unitJa, unitEn].some(text => NO_COUNT.test((text ?? '').normalize('NFKC'))))
      return []
    return differing(indicator).map(({ whole, sum, parts }) => {
      const unit = unitFor(whole, { ja: unitJa, en: unitEn })
      const [all, added] = [counted(digits(whole.value), unit), counted(digits(sum.toString()), unit)]
      const kind = KINDS[whole.kind]
      return {
        id: indicator.id,
        message: {
          ja: `${fiscalYearJa(whole.year)}の${kind.ja}は${all.ja}だが、内訳${parts.length}件の合計は${added.ja}。`,
          en: `The ${kind.en} of ${whole.year} is ${all.en}, but its ${parts.length} parts add up to ${added.en}.`,
        },
      }
    })
  })
