import type { Bilingual } from '../../model/bilingual.ts'
import { fiscalYearJa } from '../../text/era.ts'
import { isNumeric, type Value, type ValueState } from './indicator-values.ts'
import { counted, digits, NOTHING, told, type Unit, unitFor } from './value-text.ts'
import type { Progress } from './verdict.ts'

type Told = Progress<Value>

/** Why there is no value. */
export const STATE_NAMES: Readonly<Record<Exclude<ValueState, 'GIVEN'>, Bilingual>> = {
  NOT_SURVEYED: { ja: '調査していない', en: 'not surveyed' },
  NOT_YET_KNOWN: { ja: 'まだ分からない', en: 'not yet known' },
  NOT_SET: { ja: '設定されていない', en: 'not set' },
  DISCONTINUED: { ja: '終了した', en: 'discontinued' },
}

/** 令和3（2021）年度, or 令和3（2021）～令和5（2023）年度. */
const span = (first: number, last: number): Bilingual =>
  first === last
    ? { ja: fiscalYearJa(first), en: `${first}` }
    : { ja: `${fiscalYearJa(first).replace(/年度$/, '')}～${fiscalYearJa(last)}`, en: `${first} to ${last}` }

/** The sum of yearly counts beside what they should add up to. */
export const sumText = (
  { total, totalFrom, actual, target, years }: Told,
  unit: Unit,
): readonly Bilingual[] => {
  if (total === null || totalFrom === null || actual === null || target === null) return []
  const asked = told(target, unit)
  const made = counted(digits(total.toString()), unitFor(target, unit))
  const over = span(totalFrom, actual.year)
  const known = years.length === 0 ? NOTHING : { ja: '分かっている分の', en: 'known ' }
  return [
    {
      ja: `${over.ja}の${known.ja}合計は${made.ja}、${fiscalYearJa(target.year)}までの目標は${asked.ja}。`,
      en: `The ${known.en}sum of ${over.en} is ${made.en}; the target up to ${target.year} is ${asked.en}.`,
    },
  ]
}

/** Years that a sum lacks, or in which a target of every year was not met. */
export const yearsText = ({ years, target }: Told): readonly Bilingual[] => {
  if (years.length === 0) return []
  const list = { ja: years.map(fiscalYearJa).join('、'), en: years.join(', ') }
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
export const startText = ({ zeroYear, baseline, accumulation }: Told): readonly Bilingual[] => {
  if (zeroYear !== null && accumulation !== 'NONE')
    return [
      {
        ja: `${fiscalYearJa(zeroYear)}末を0として数える。`,
        en: `It is counted from 0 at the end of ${zeroYear}.`,
      },
    ]
  return baseline?.yearAssumed
    ? [
        {
          ja: `基準値の年度は示されていないため、計画の始まる前の${fiscalYearJa(baseline.year)}とみなす。`,
          en: `The source prints no year for the baseline; ${baseline.year}, the year before the plan, is taken.`,
        },
      ]
    : []
}

/** That the plan or its evaluation says itself whether the target is met. */
export const metText = ({ actual, target, status }: Told): readonly Bilingual[] => {
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
export const unknownText = ({ unknownSince }: Told): readonly Bilingual[] =>
  unknownSince.flatMap(({ year, state }) => {
    if (!state || state === 'GIVEN') return []
    const { ja, en } = STATE_NAMES[state]
    return [{ ja: `${fiscalYearJa(year)}の値：${ja}。`, en: `The value of ${year}: ${en}.` }]
  })
