import { Decimal } from 'decimal.js'
import { type Bilingual, sentences } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import type { Value } from './indicator-values.ts'
import type { NotAssessable, Progress, ProgressStatus } from './progress.ts'

export const STATUS_NAMES: Readonly<Record<ProgressStatus, Bilingual>> = {
  ACHIEVED: { ja: '達成', en: 'achieved' },
  ON_TRACK: { ja: '順調', en: 'on track' },
  BEHIND: { ja: 'やや遅れ', en: 'behind' },
  OFF_TRACK: { ja: '遅れ', en: 'off track' },
  REGRESSING: { ja: '後退', en: 'regressing' },
  MISSED: { ja: '未達', en: 'missed' },
  NO_ACTUAL: { ja: '実績なし', en: 'no actual value' },
  NO_TARGET: { ja: '目標なし', en: 'no target' },
  NOT_ASSESSABLE: { ja: '評価不能', en: 'not assessable' },
}

const REASONS: Readonly<Record<NotAssessable, Bilingual>> = {
  CONTRADICTION: {
    ja: '目指す向きと目標値の以上・以下が食い違うため、評価できない。',
    en: 'The bound of the target contradicts the direction wanted, so it cannot be assessed.',
  },
  NO_BASELINE: {
    ja: '基準値がないため、進み具合を測れない。',
    en: 'There is no baseline from which to measure the pace.',
  },
  BASELINE_NOT_BEFORE_TARGET: {
    ja: '基準年が目標年より前でないため、評価できない。',
    en: 'The baseline is not from before the target year, so it cannot be assessed.',
  },
}

/** What an indicator counts in, as the source prints it; null where it prints nothing. */
export type Unit = { readonly [Language in keyof Bilingual]: string | null }

const digits = (value: number | string): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** One decimal at most: more would be read as precision. */
const short = (value: Decimal): string => digits(value.toDecimalPlaces(1).toString())

const isPercent = ({ ja, en }: Unit): boolean => /[%％]/.test(ja ?? en ?? '')

/** A number with its unit; signs stand close, words apart. */
const counted = (number: string, { ja, en }: Unit): Bilingual => {
  const english = en ?? ja ?? ''
  return {
    ja: `${number}${ja ?? en ?? ''}`,
    en: `${number}${english === '' || english.startsWith('%') ? '' : ' '}${english}`,
  }
}

/** The unit of a difference: of a share in points, of what is counted by year without the year. */
const ofDifference = (unit: Unit): Unit =>
  isPercent(unit)
    ? { ja: 'ポイント', en: 'percentage points' }
    : { ja: unit.ja?.replace(/[/／]年$/, '') ?? null, en: unit.en?.replace(/ a year$/, '') ?? null }

const BOUND: Readonly<Record<Value['comparator'], Bilingual>> = {
  EQUAL: { ja: '', en: '' },
  AT_LEAST: { ja: '以上', en: 'at least ' },
  AT_MOST: { ja: '以下', en: 'at most ' },
}

const bounded = ({ value, comparator }: Value, unit: Unit): Bilingual => {
  const number = counted(digits(value), unit)
  return { ja: number.ja + BOUND[comparator].ja, en: BOUND[comparator].en + number.en }
}

type Told = Progress<Value>

/** The target's year is over, and the actual value is from before. */
const isOvertaken = ({ target, actual, targetYearPast }: Told): boolean =>
  targetYearPast && target !== null && actual !== null && actual.year < target.year

const targetText = ({ target, targetYearPast }: Told, unit: Unit): Bilingual => {
  if (target === null) return { ja: '目標値が記録されていない。', en: 'No target is recorded.' }
  const number = bounded(target, unit)
  const ja = `${fiscalYearJa(target.year)}の目標は${number.ja}`
  const en = `The target for ${target.year} is ${number.en}`
  return targetYearPast
    ? { ja: `${ja}で、その年度は過ぎている。`, en: `${en}; that year is over.` }
    : { ja: `${ja}。`, en: `${en}.` }
}

const actualText = ({ actual, lateActual, stale }: Told, unit: Unit): Bilingual => {
  if (actual === null)
    return {
      ja: '基準年より後の実績は記録されていない。',
      en: 'No actual value from after the baseline is recorded.',
    }
  const number = counted(digits(actual.value), unit)
  const late = lateActual ? { ja: '（目標年度より後）', en: ' (after the target year)' } : { ja: '', en: '' }
  const old = stale ? { ja: '古い値である。', en: ' This is old.' } : { ja: '', en: '' }
  return {
    ja: `${fiscalYearJa(actual.year)}の実績は${number.ja}${late.ja}。${old.ja}`,
    en: `The actual value of ${actual.year} is ${number.en}${late.en}.${old.en}`,
  }
}

/** How fast it had to change, and how fast it has; null where no pace is needed or known. */
const paceText = ({ ratio, required, observed }: Told, unit: Unit): Bilingual | null => {
  if (ratio === null || required === null || observed === null) return null
  const step = ofDifference(unit)
  const names = (value: Decimal) =>
    value.isNegative() ? { ja: '減少', en: 'decrease' } : { ja: '増加', en: 'increase' }
  const needed = counted(short(required.abs()), step)
  const [wish, way] = [names(required), names(observed)]
  if (ratio.isNegative()) {
    const made = counted(short(observed.abs()), step)
    return {
      ja: `年${needed.ja}の${wish.ja}が必要なところ年${made.ja}の${way.ja}`,
      en: `a yearly ${wish.en} of ${needed.en} is needed, and there was a ${way.en} of ${made.en}`,
    }
  }
  const made = counted(short(observed.abs()), step)
  const share = ratio.times(100).toDecimalPlaces(0).toString()
  return {
    ja: `年${needed.ja}の${wish.ja}が必要なところ${made.ja}、必要なペースの${share}％`,
    en: `a yearly ${wish.en} of ${needed.en} is needed and ${made.en} was made, ${share}% of the pace`,
  }
}

/** How far what should be kept is from its target. */
const distanceText = ({ mode, deviation, actual, target }: Told, unit: Unit): Bilingual | null => {
  if (mode !== 'HOLD' || deviation === null || actual === null || target === null) return null
  if (deviation.isZero()) return { ja: '目標どおりである。', en: 'It is at the target.' }
  const share = short(deviation.abs().times(100))
  const distance = counted(short(new Decimal(actual.value).minus(target.value).abs()), ofDifference(unit))
  return deviation.isNegative()
    ? {
        ja: `目標を${share}％（${distance.ja}）下回っている。`,
        en: `It is ${share}% (${distance.en}) below the target.`,
      }
    : {
        ja: `目標を${share}％（${distance.ja}）上回っている。`,
        en: `It is ${share}% (${distance.en}) above the target.`,
      }
}

/** The status; of a value that a later target year has overtaken, when it held. */
const verdictText = (progress: Told, unit: Unit): Bilingual => {
  const { ja, en } = STATUS_NAMES[progress.status]
  const pace = paceText(progress, unit)
  const said = `${en.charAt(0).toUpperCase()}${en.slice(1)}`
  const reason = pace === null ? { ja: '', en: '' } : { ja: `（${pace.ja}）`, en: ` (${pace.en})` }
  const { actual } = progress
  return isOvertaken(progress) && actual !== null
    ? {
        ja: `${fiscalYearJa(actual.year)}の時点では${ja}${reason.ja}。`,
        en: `${said} as of ${actual.year}${reason.en}.`,
      }
    : { ja: `${ja}${reason.ja}。`, en: `${said}${reason.en}.` }
}

const overtakenText = ({ target }: Told): Bilingual => ({
  ja: `目標年度の${fiscalYearJa(target?.year ?? 0)}の実績は記録されていない。`,
  en: `No actual value of the target year ${target?.year} is recorded.`,
})

/** Why an indicator has its status, as a person would say it. */
export const progressText = (progress: Progress<Value>, unit: Unit): Bilingual => {
  const reason = progress.reason === null ? [] : [REASONS[progress.reason]]
  const distance = distanceText(progress, unit) ?? []
  const values = isOvertaken(progress)
    ? [overtakenText(progress)]
    : [targetText(progress, unit), actualText(progress, unit)]
  return sentences([verdictText(progress, unit), ...reason, ...values, ...[distance].flat()])
}
