import { Decimal } from 'decimal.js'
import { type Bilingual, sentences } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import { metText, startText, sumText, unknownText, yearsText } from './count-text.ts'
import { isNumeric, type Value } from './indicator-values.ts'
import {
  counted,
  digits,
  ofDifference,
  paceShare,
  quoted,
  short,
  told,
  type Unit,
  unitFor,
} from './value-text.ts'
import type { NotAssessable, Progress, ProgressStatus } from './verdict.ts'

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
  UNIT_CHANGED: {
    ja: '値の単位が異なるため、比べられない。',
    en: 'The values count in different units, so they cannot be compared.',
  },
  MISSING_YEARS: {
    ja: '値のない年度があるため、評価できない。',
    en: 'There are years without a value, so it cannot be assessed.',
  },
  NO_START: {
    ja: '計画の始まる年度が分からないため、合計できない。',
    en: 'The year in which the plan begins is not known, so the counts cannot be added up.',
  },
  QUALITATIVE: {
    ja: '言葉で示されているため、数値では評価できない。',
    en: 'It is told in words, so numbers cannot assess it.',
  },
}

type Told = Progress<Value>

/** The target's year is over, and the actual value is from before. */
const isOvertaken = ({ target, actual, targetYearPast }: Told): boolean =>
  targetYearPast && target !== null && actual !== null && actual.year < target.year

const targetText = ({ target, targetYearPast }: Told, unit: Unit): Bilingual => {
  if (target === null) return { ja: '目標値が記録されていない。', en: 'No target is recorded.' }
  const number = told(target, unit)
  const year = target.everyYear
    ? { ja: '毎年度', en: 'each year' }
    : { ja: fiscalYearJa(target.year), en: `${target.year}` }
  const ja = `${year.ja}の目標は${number.ja}`
  const en = `The target for ${year.en} is ${number.en}`
  if (target.everyYear) return { ja: `${ja}。`, en: `${en}.` }
  return targetYearPast
    ? { ja: `${ja}で、その年度は過ぎている。`, en: `${en}; that year is over.` }
    : { ja: `${ja}。`, en: `${en}.` }
}

const actualText = ({ baseline, actual, lateActual, stale }: Told, unit: Unit): Bilingual => {
  if (actual === null && baseline === null)
    return { ja: '実績は記録されていない。', en: 'No actual value is recorded.' }
  if (actual === null)
    return {
      ja: '基準年より後の実績は記録されていない。',
      en: 'No actual value from after the baseline is recorded.',
    }
  const number = isNumeric(actual)
    ? counted(digits(actual.value), unitFor(actual, unit))
    : actual.textJa || actual.textEn
      ? quoted(actual)
      : { ja: '数値では示されていない', en: 'not told as a number' }
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
  const share = paceShare(ratio)
  return {
    ja: `年${needed.ja}の${wish.ja}が必要なところ${made.ja}、必要なペースの${share}％`,
    en: `a yearly ${wish.en} of ${needed.en} is needed, and there was one of ${made.en}, ${share}% of the pace`,
  }
}

/** How far what should be kept is from its target. */
const distanceText = ({ mode, deviation, actual, target }: Told, unit: Unit): Bilingual | null => {
  if (mode !== 'HOLD' || deviation === null || actual === null || target === null) return null
  // Of a range, or of a target of each year, the distance says no more than the status.
  if (!isNumeric(actual) || !isNumeric(target) || target.comparator === 'BETWEEN') return null
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
  const sum = sumText(progress, unit)
  const values = isOvertaken(progress)
    ? [overtakenText(progress)]
    : [targetText(progress, unit), actualText(progress, unit)]
  return sentences([
    verdictText(progress, unit),
    ...reason,
    ...(sum.length > 0 ? sum : values),
    ...[distance].flat(),
    ...yearsText(progress),
    ...metText(progress),
    ...startText(progress),
    ...unknownText(progress),
  ])
}
