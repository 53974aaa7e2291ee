import { Decimal } from 'decimal.js'
import { fiscalYearJa } from '../../text/era.ts'
import type { PlanIndicator, PlanName } from '../plan/plan-facts.ts'
import { isNumeric, isPartial, valuesOf } from '../progress/indicator-values.ts'
import { counted, digits, unitFor } from '../progress/value-text.ts'
import { FAR_BELOW } from '../thresholds.ts'
import type { Breach, Search } from './breaches.ts'

/** Words of plans for counts of several years; a name may end in （5年間） or begin with 延べ. */
const ADDS_UP =
  /累計|累積|延べ|のべ|延(?=[\p{sc=Han}]*[人件回社])|通算|\d+\s*[年か箇ヶケ]*年間(?:で|の|に|計|合計|累計|[)）\]]|$)|年間で|期間中|期間内|合計|総計|\bcumulative\b|\bin total\b|\bover (?:the )?\w+ years\b/iu

const numbersOf = (indicator: PlanIndicator, kind: 'ACTUAL' | 'TARGET') =>
  valuesOf(indicator, kind)
    .filter(isNumeric)
    .filter(value => !isPartial(value))

/** The word that suggests it; undefined for none. */
const saidWord = ({ nameJa, nameEn, unitJa, unitEn }: Omit<PlanName, 'id'>): string | undefined =>
  [nameJa, unitJa, nameEn, unitEn]
    .map(text => ADDS_UP.exec((text ?? '').normalize('NFKC'))?.[0])
    .find(word => word !== undefined)

/** The last actual value is far below a target that all of them together reach. */
const wouldAddUp = (indicator: PlanIndicator): boolean => {
  const actuals = numbersOf(indicator, 'ACTUAL')
  const [target, last] = [numbersOf(indicator, 'TARGET').at(-1), actuals.at(-1)]
  if (!target || !last || actuals.length < 2 || indicator.direction !== 'INCREASE') return false
  const asked = new Decimal(target.value)
  const sum = actuals.reduce((total, { value }) => total.plus(value), new Decimal(0))
  return asked.gt(0) && new Decimal(last.value).lt(asked.times(FAR_BELOW)) && sum.gte(asked)
}

const breach = (id: string, ja: string, en: string): Breach => ({ id, message: { ja, en } })

/** Indicators of which it is not said whether their counts add up, and that look as if they might. */
export const accumulationNotStated: Search = ({ indicators, named = [] }) =>
  indicators.flatMap(indicator => {
    if (indicator.accumulation) return []
    const word = saidWord(named.find(({ id }) => id === indicator.id) ?? {})
    if (word !== undefined)
      return breach(
        indicator.id,
        `名称か単位に「${word}」とあるが、合計か年ごとの数かが示されていない。`,
        `Its name or unit says "${word}", but not whether its counts add up.`,
      )
    return wouldAddUp(indicator)
      ? breach(
          indicator.id,
          '最新の実績は目標をはるかに下回るが、実績の合計は目標に達する。合計で測る指標ではないか。',
          'The last actual value is far below the target, but all of them together reach it: do they add up?',
        )
      : []
  })

/** Running totals of which a value is below that of an earlier year. */
export const fallingTotals: Search = ({ indicators, named = [] }) =>
  indicators.flatMap(indicator => {
    if (indicator.accumulation !== 'RUNNING_TOTAL') return []
    const totals = numbersOf(indicator, 'ACTUAL')
    const { unitJa = null, unitEn = null } = named.find(({ id }) => id === indicator.id) ?? {}
    const told = (value: (typeof totals)[number]) =>
      counted(digits(value.value), unitFor(value, { ja: unitJa, en: unitEn }))
    return totals.flatMap((value, place) => {
      const before = totals[place - 1]
      if (!before || !new Decimal(value.value).lt(before.value)) return []
      const [was, is] = [told(before), told(value)]
      return breach(
        indicator.id,
        `累計が${fiscalYearJa(before.year)}の${was.ja}から${fiscalYearJa(value.year)}の${is.ja}に減っている。`,
        `The running total falls from ${was.en} in ${before.year} to ${is.en} in ${value.year}.`,
      )
    })
  })
