import { Decimal } from 'decimal.js'
import { type Bilingual, sentences } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import { isNumeric, type Numeric, type Value, type ValueState } from './indicator-values.ts'
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

/** Why there is no value. */
export const STATE_NAMES: Readonly<Record<Exclude<ValueState, 'GIVEN'>, Bilingual>> = {
  NOT_SURVEYED: { ja: '調査していない', en: 'not surveyed' },
  NOT_YET_KNOWN: { ja: 'まだ分からない', en: 'not yet known' },
  NOT_SET: { ja: '設定されていない', en: 'not set' },
  DISCONTINUED: { ja: '終了した', en: 'discontinued' },
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

/** What a value counts in: its own unit, where it has one. */
const unitFor = ({ unitJa, unitEn }: Value, unit: Unit): Unit =>
  unitJa || unitEn ? { ja: unitJa ?? null, en: unitEn ?? null } : unit

const quoted = ({ textJa, textEn }: Value): Bilingual => ({
  ja: `「${textJa ?? textEn ?? ''}」`,
  en: `"${textEn ?? textJa ?? ''}"`,
})

const around = (before: Bilingual, number: Bilingual, after: Bilingual): Bilingual => ({
  ja: before.ja + number.ja + after.ja,
  en: before.en + number.en + after.en,
})

const NOTHING: Bilingual = { ja: '', en: '' }

const bounded = (value: Numeric<Value>, ofIndicator: Unit): Bilingual => {
  const unit = unitFor(value, ofIndicator)
  const number = counted(digits(value.value), unit)
  switch (value.comparator) {
    case 'EQUAL':
      return number
    case 'AT_LEAST':
      return around({ ja: '', en: 'at least ' }, number, { ja: '以上', en: '' })
    case 'AT_MOST':
      return around({ ja: '', en: 'at most ' }, number, { ja: '以下', en: '' })
    case 'ABOUT':
      return around({ ja: '約', en: 'about ' }, number, NOTHING)
    case 'BETWEEN': {
      const upper = counted(digits(value.valueTo ?? value.value), unit)
      return {
        ja: `${digits(value.value)}～${upper.ja}`,
        en: `${digits(value.value)} to ${upper.en}`,
      }
    }
  }
}

/** A value as it is told: a number with its bound and unit, or words. */
const told = (value: Value, unit: Unit): Bilingual =>
  isNumeric(value) ? bounded(value, unit) : quoted(value)

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

const actualText = ({ actual, lateActual, stale }: Told, unit: Unit): Bilingual => {
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
  const share = ratio.times(100).toDecimalPlaces(0).toString()
  return {
    ja: `年${needed.ja}の${wish.ja}が必要なところ${made.ja}、必要なペースの${share}％`,
    en: `a yearly ${wish.en} of ${needed.en} is needed and ${made.en} was made, ${share}% of the pace`,
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

/** 2021年度, or 2021～2023年度. */
const span = (first: number, last: number): Bilingual =>
  first === last
    ? { ja: `${first}年度`, en: `${first}` }
    : { ja: `${first}～${last}年度`, en: `${first} to ${last}` }

/** The sum of yearly counts beside what they should add up to. */
const sumText = ({ total, totalFrom, actual, target, years }: Told, unit: Unit): readonly Bilingual[] => {
  if (total === null || totalFrom === null || actual === null || target === null) return []
  const asked = told(target, unit)
  const made = counted(digits(total.toString()), unitFor(target, unit))
  const over = span(totalFrom, actual.year)
  const known = years.length === 0 ? NOTHING : { ja: '分かっている分の', en: 'known ' }
  return [
    {
      ja: `${over.ja}の${known.ja}合計は${made.ja}、${target.year}年度までの目標は${asked.ja}。`,
      en: `The ${known.en}sum of ${over.en} is ${made.en}; the target up to ${target.year} is ${asked.en}.`,
    },
  ]
}

/** Years that a sum lacks, or in which a target of every year was not met. */
const yearsText = ({ years, target }: Told): readonly Bilingual[] => {
  if (years.length === 0) return []
  const list = { ja: years.map(year => `${year}年度`).join('、'), en: years.join(', ') }
  const isMissed = target?.everyYear
  return [
    isMissed
      ? {
          ja: `目標に届いていないか値のない年度：${list.ja}。`,
          en: `Years short of the target or without a value: ${list.en}.`,
        }
      : { ja: `値のない年度：${list.ja}。`, en: `Years without a value: ${list.en}.` },
  ]
}

/** From where the way is measured, where no baseline is printed or none with a year. */
const startText = ({ zeroYear, baseline, accumulation }: Told): readonly Bilingual[] => {
  if (zeroYear !== null && accumulation !== 'NONE')
    return [
      {
        ja: `${zeroYear}年度末を0として数える。`,
        en: `It is counted from 0 at the end of ${zeroYear}.`,
      },
    ]
  return baseline?.yearAssumed
    ? [
        {
          ja: `基準値の年度は示されていないため、計画の始まる前の${baseline.year}年度とみなす。`,
          en: `The source prints no year for the baseline; ${baseline.year}, the year before the plan, is taken.`,
        },
      ]
    : []
}

/** That the plan or its evaluation says itself whether the target is met. */
const metText = ({ actual, target, status }: Told): readonly Bilingual[] => {
  const met = actual?.met ?? target?.met
  const isSaid = (status === 'ACHIEVED' || status === 'MISSED') && typeof met === 'boolean'
  if (!isSaid || (actual && isNumeric(actual) && target && isNumeric(target))) return []
  return [
    met
      ? {
          ja: '計画またはその評価が、達成したとしている。',
          en: 'The plan or its evaluation says that it is met.',
        }
      : {
          ja: '計画またはその評価が、達成していないとしている。',
          en: 'The plan or its evaluation says that it is not met.',
        },
  ]
}

/** Why nothing is known since the last actual value. */
const unknownText = ({ unknownSince }: Told): readonly Bilingual[] =>
  unknownSince.flatMap(({ year, state }) => {
    if (!state || state === 'GIVEN') return []
    const { ja, en } = STATE_NAMES[state]
    return [{ ja: `${year}年度の値：${ja}。`, en: `The value of ${year}: ${en}.` }]
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
