import type { Bilingual } from '../../model/bilingual.ts'
import type { ValueKind } from '../kpi/column.ts'
import type { RowValue } from '../kpi/table.ts'
import type { PlanFacts } from '../plan/facts.ts'
import type { DraftIndicator } from '../plan/item.ts'

/** A value as a file of the import writes it. */
export type ValueFields = Readonly<Record<string, string | number | boolean | undefined>>

export interface IndicatorFields {
  readonly unit: string | undefined
  readonly direction: 'INCREASE' | 'DECREASE' | 'MAINTAIN'
  readonly values: readonly ValueFields[]
  /** What a person has to look at. */
  readonly questions: readonly Bilingual[]
}

type Period = PlanFacts['period']

interface Dated extends RowValue {
  readonly kind: ValueKind
  /** Undefined of a baseline for which none is printed. */
  readonly fiscalYear: number | undefined
  readonly assumed?: boolean
}

const printedYear = (value: RowValue) => value.year ?? value.headingYear

/** What a value below a heading that gives only a year is. */
const kindOf = (
  value: RowValue,
  all: readonly RowValue[],
  headerQuote: string,
  period: Period,
): ValueKind => {
  const year = printedYear(value)?.year
  if (value.kind) return value.forecast && value.kind === 'ACTUAL' ? 'FORECAST' : value.kind
  if (value.forecast) return 'FORECAST'
  const yearsOf = (kind: ValueKind) =>
    all.flatMap(each => (each.kind === kind ? (printedYear(each)?.year ?? []) : []))
  const [baseline] = yearsOf('BASELINE')
  if (/実績|推移|進捗/.test(headerQuote)) return 'ACTUAL'
  if (year === undefined) return all.indexOf(value) === 0 ? 'BASELINE' : 'TARGET'
  if (baseline !== undefined)
    return year <= baseline ? 'ACTUAL' : period && year < period.from ? 'ACTUAL' : 'TARGET'
  const firstYear = Math.min(...all.flatMap(each => printedYear(each)?.year ?? []))
  if (period) return year < period.from ? 'BASELINE' : 'TARGET'
  return year === firstYear && all.every(({ kind }) => kind !== 'BASELINE') && all.length > 1
    ? 'BASELINE'
    : 'TARGET'
}

const dated = (value: RowValue, kind: ValueKind, period: Period): Dated | undefined => {
  const printed = printedYear(value)
  if (printed) return { ...value, kind, fiscalYear: printed.year }
  if (kind === 'BASELINE') return period ? { ...value, kind, fiscalYear: undefined } : undefined
  return kind === 'TARGET' && period ? { ...value, kind, fiscalYear: period.to, assumed: true } : undefined
}

const directionOf = (values: readonly Dated[], name: string): IndicatorFields['direction'] => {
  const target = values.findLast(({ kind }) => kind === 'TARGET')
  const baseline = values.find(({ kind, value }) => kind === 'BASELINE' && value !== undefined)
  const words = target?.words ?? ''
  if (/減|低下|縮小|下回/.test(words)) return 'DECREASE'
  if (/維持|継続|以下を保/.test(words)) return 'MAINTAIN'
  if (target?.value === undefined) return 'INCREASE'
  if (baseline?.value === undefined || target.unit !== baseline.unit) {
    const isLess =
      target.comparator === 'AT_MOST' ||
      /(?:待機児童|事故|犯罪|火災|死亡|不登校|排出量|廃棄物|ごみ|流出|転出超過|未収|滞納|空き家)/.test(name)
    return isLess && !/(?:活用|利用|削減|回収|解消|再生)/.test(name) ? 'DECREASE' : 'INCREASE'
  }
  const difference = Number(target.valueTo ?? target.value) - Number(baseline.value)
  // At least what is there already, or at most: it is to be kept.
  if (difference === 0) return 'MAINTAIN'
  if (target.comparator === 'AT_LEAST' && difference < 0) return 'MAINTAIN'
  if (target.comparator === 'AT_MOST' && difference > 0) return 'MAINTAIN'
  return difference > 0 ? 'INCREASE' : 'DECREASE'
}

/** The unit of an indicator: its own, or the one that all its numbers have. */
const unitOf = ({ unit, values }: DraftIndicator): string | undefined => {
  if (unit !== undefined) return unit
  const numbers = values.filter(({ value }) => value !== undefined)
  const [first] = numbers
  return first?.unit && numbers.every(each => each.unit === first.unit) ? first.unit : undefined
}

const noteOf = ({ remark, year, headingYear, assumed, forecast, kind }: Dated): string | undefined => {
  const notes = [
    ...(remark ? [`計画の表記: ${remark}`] : []),
    ...(year && headingYear && year.year !== headingYear.year
      ? [`見出しの年は${headingYear.label}だが、この欄には${year.label}と記されている。`]
      : []),
    ...(assumed ? ['年の記載がないため、計画の最終年度とした。'] : []),
    ...(forecast && kind !== 'FORECAST' ? ['見込みと記されている。'] : []),
  ]
  return notes.length > 0 ? notes.join(' ') : undefined
}

const fieldsOf = (value: Dated, unit: string | undefined, basis: string | undefined): ValueFields => ({
  kind: value.kind,
  year: value.fiscalYear,
  yearLabel: printedYear(value)?.label.replace(/\s+/g, ''),
  value: value.value,
  comparator: value.comparator,
  valueTo: value.valueTo,
  textJa: value.words,
  state: value.state,
  everyYear: value.everyYear && value.kind === 'TARGET' ? true : undefined,
  unitJa:
    value.unit !== undefined &&
    value.unit !== unit &&
    unit?.normalize('NFKC') !== value.unit.normalize('NFKC')
      ? value.unit
      : undefined,
  breakdown: value.part && `sex:${value.part}`,
  targetBasisJa: value.kind === 'TARGET' ? basis : undefined,
  noteJa: noteOf(value),
})

const NO_YEAR: Bilingual = {
  ja: '年が読み取れない値は除きました。年を確かめて書き加えてください',
  en: 'a value without a year was left out; write it with its year',
}
const TWICE: Bilingual = {
  ja: '同じ年・同じ種類の値が2つあり、初めのものだけを書きました',
  en: 'two values of one kind and year: only the first was written',
}
const COUNTED: Bilingual = {
  ja: '累計・延べ・期間の合計かもしれません。accumulation（SUM・RUNNING_TOTAL・PER_YEAR）を確かめて書いてください',
  en: 'perhaps a count that adds up: find out and write accumulation (SUM, RUNNING_TOTAL or PER_YEAR)',
}

/** The values of an indicator as the import takes them, and what is to be asked about them. */
export const indicatorFields = (indicator: DraftIndicator, period: Period): IndicatorFields => {
  const { values, name, headerQuote, row } = indicator
  const unit = unitOf(indicator)
  const questions: Bilingual[] = []
  const kept: Dated[] = []
  const taken = new Set<string>()
  for (const value of values) {
    const known = dated(value, kindOf(value, values, headerQuote, period), period)
    const key = known && `${known.fiscalYear} ${known.kind} ${known.part ?? ''}`
    if (known === undefined) questions.push(NO_YEAR)
    else if (key !== undefined && taken.has(key)) questions.push(TWICE)
    else {
      taken.add(key ?? '')
      kept.push(known)
    }
  }
  const counted = /累計|延べ|のべ|通算|年間(?:で|の)|か年/.test(
    `${name}${unit ?? ''}${values.map(({ remark }) => remark ?? '').join('')}`,
  )
  if (counted) questions.push(COUNTED)
  return {
    unit,
    direction: directionOf(kept, name),
    values: kept.map(value => fieldsOf(value, unit, row.basis)),
    questions: [...new Set(questions)],
  }
}
