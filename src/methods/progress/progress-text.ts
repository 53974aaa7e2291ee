import type { Decimal } from 'decimal.js'
import { type Bilingual, sentences } from '../../model/bilingual.ts'
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

const digits = (value: number | string): string => {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

const short = (value: Decimal): string => digits(value.toDecimalPlaces(4).toString())

const targetText = ({ target, targetYearPast }: Progress<Value>): Bilingual => {
  if (target === null) return { ja: '目標値が記録されていない。', en: 'No target is recorded.' }
  const ja = `${target.year}年度の目標は${digits(target.value)}`
  const en = `The target for ${target.year} is ${digits(target.value)}`
  return targetYearPast
    ? { ja: `${ja}で、その年度は過ぎている。`, en: `${en}; that year is over.` }
    : { ja: `${ja}。`, en: `${en}.` }
}

const actualText = ({ actual, lateActual, stale }: Progress<Value>): Bilingual => {
  if (actual === null)
    return {
      ja: '基準年より後の実績は記録されていない。',
      en: 'No actual value from after the baseline is recorded.',
    }
  const late = lateActual ? { ja: '（目標年度より後）', en: ' (after the target year)' } : { ja: '', en: '' }
  const old = stale ? { ja: '古い値である。', en: ' This is old.' } : { ja: '', en: '' }
  return {
    ja: `${actual.year}年度の実績は${digits(actual.value)}${late.ja}。${old.ja}`,
    en: `The actual value of ${actual.year} is ${digits(actual.value)}${late.en}.${old.en}`,
  }
}

const paceText = ({ mode, ratio, required, observed, deviation }: Progress<Value>): readonly Bilingual[] => {
  if (mode === 'HOLD' && deviation !== null)
    return [
      {
        ja: `目標との差は${short(deviation.times(100))}％。`,
        en: `It is ${short(deviation.times(100))}% from the target.`,
      },
    ]
  if (ratio === null || required === null || observed === null) return []
  return [
    {
      ja: `年${short(required)}の変化が要るところ、年${short(observed)}で、必要な歩みの${short(ratio)}倍。`,
      en: `It needs ${short(required)} a year and makes ${short(observed)}: ${short(ratio)} of the pace needed.`,
    },
  ]
}

/** Why an indicator has its status, as a person would say it. */
export const progressText = (progress: Progress<Value>): Bilingual => {
  const name = STATUS_NAMES[progress.status]
  const verdict = { ja: `${name.ja}。`, en: `${name.en.charAt(0).toUpperCase()}${name.en.slice(1)}.` }
  const reason = progress.reason === null ? [] : [REASONS[progress.reason]]
  return sentences([verdict, ...reason, targetText(progress), actualText(progress), ...paceText(progress)])
}
