import type { Bilingual } from '../../model/bilingual.ts'
import type { Value } from '../progress/indicator-values.ts'
import { STATUS_NAMES } from '../progress/progress-text.ts'
import { paceShare, short } from '../progress/value-text.ts'
import type { Progress } from '../progress/verdict.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const demandText = (needs: number | null): Bilingual => {
  if (needs === null) return { ja: '課題は記録されていない。', en: 'No need is recorded.' }
  return needs === 0
    ? { ja: '募集中の課題はない。', en: 'No need is open.' }
    : { ja: `募集中の課題が${needs}件ある。`, en: `${counted(needs, 'need is', 'needs are')} open.` }
}

/** What a need may be raised for: a measure, perhaps besides initiatives, initiatives alone, or nothing that is recorded. */
export type RaisedFor = 'MEASURE' | 'INITIATIVE' | 'NOTHING'

const THE_SAME: Readonly<Record<Exclude<RaisedFor, 'NOTHING'>, Bilingual>> = {
  MEASURE: { ja: '同じ施策', en: 'the same measure' },
  INITIATIVE: { ja: '同じ取組', en: 'the same initiative' },
}

/** Of a need, how many others are open for the same; itself counts, and is not told. */
export const otherNeedsText = (others: number, raisedFor: RaisedFor): Bilingual => {
  if (raisedFor === 'NOTHING')
    return {
      ja: 'どの施策や取組の課題かは記録されていない。',
      en: 'It is not recorded for which measure or initiative it was raised.',
    }
  const same = THE_SAME[raisedFor]
  return others === 0
    ? { ja: `${same.ja}に募集中の課題はほかにない。`, en: `No other need is open for ${same.en}.` }
    : {
        ja: `${same.ja}の募集中の課題はほかに${others}件。`,
        en: `${counted(others, 'other need is', 'other needs are')} open for ${same.en}.`,
      }
}

/** So many are named; a prefecture has many cities. */
const OWNERS_NAMED = 3

/** Who answers, where nobody recorded who takes part. */
export const notRecordedText = (
  owners: readonly { readonly nameJa: string; readonly nameEn: string }[],
): Bilingual => {
  const named = owners.slice(0, OWNERS_NAMED)
  const others = owners.length - named.length
  const ja = `${named.map(({ nameJa }) => nameJa).join('、')}${others > 0 ? `ほか${others}団体` : ''}`
  const en = [
    ...named.map(({ nameEn }) => nameEn),
    ...(others > 0 ? [counted(others, 'other', 'others')] : []),
  ].join(', ')
  return {
    ja: `${owners.length === 0 ? '' : `${ja}が所管。`}参画する団体は記録されていない。`,
    en: `${owners.length === 0 ? '' : `${en} ${owners.length === 1 ? 'is' : 'are'} responsible. `}No participating organisation is recorded.`,
  }
}

/** An indicator as far as a sentence tells of it. */
export interface ToldIndicator {
  readonly id: string
  readonly nameJa?: string | null
  readonly nameEn?: string | null
  readonly progress: Progress<Value>
}

/** How far an indicator is, in its own measure: a pace and a distance are never put on one scale. */
const standing = ({ id, nameJa, nameEn, progress }: ToldIndicator): Bilingual => {
  const { status, ratio, deviation } = progress
  const name = { ja: nameJa ?? nameEn ?? id, en: nameEn ?? nameJa ?? id }
  if (status !== 'ACHIEVED' && status !== 'ON_TRACK' && ratio?.isPositive()) {
    const pace = paceShare(ratio)
    return { ja: `${name.ja}は必要なペースの${pace}％`, en: `${name.en} is at ${pace}% of the pace needed` }
  }
  if (status !== 'ACHIEVED' && status !== 'ON_TRACK' && ratio === null && deviation) {
    const share = short(deviation.abs().times(100))
    return deviation.isNegative()
      ? { ja: `${name.ja}は目標を${share}％下回る`, en: `${name.en} is ${share}% below the target` }
      : { ja: `${name.ja}は目標を${share}％上回る`, en: `${name.en} is ${share}% above the target` }
  }
  const said = STATUS_NAMES[status]
  return { ja: `${name.ja}は${said.ja}`, en: `${name.en} is ${said.en}` }
}

/** More indicators than this make a sentence that nobody reads to its end. */
const TOLD = 3

/** Whose indicators are taken: the item's own, or for want of those a wider measure's or the goal's, or of a target the SDG goal's. */
export type IndicatorsOf = 'ITEM' | 'MEASURE' | 'GOAL' | 'SDG_GOAL'

const WHOSE: Readonly<Record<IndicatorsOf, Bilingual>> = {
  ITEM: { ja: '', en: '' },
  MEASURE: { ja: '上位の施策の', en: ' of the measure above' },
  GOAL: { ja: '基本目標の', en: ' of the goal' },
  SDG_GOAL: { ja: '同じSDGsゴールの', en: ' of the same SDG goal' },
}

/** Where the indicators stand, those that are known each by itself. */
export const shortfallText = (
  indicators: number,
  known: readonly ToldIndicator[],
  indicatorsOf: IndicatorsOf = 'ITEM',
): Bilingual => {
  const whose = WHOSE[indicatorsOf]
  const of = `${counted(indicators, 'indicator', 'indicators')}${whose.en}`
  if (indicators === 0)
    return { ja: '指標がなく、遅れは分からない。', en: 'The shortfall is unknown: there is no indicator.' }
  if (known.length === 0)
    return {
      ja: `${whose.ja}指標${indicators}件に評価できる実績がなく、遅れは分からない。`,
      en: `The shortfall is unknown: ${of} ${indicators === 1 ? 'has' : 'have'} no status.`,
    }
  const told = known.slice(0, TOLD).map(standing)
  const more = known.length - told.length
  return {
    ja: `${whose.ja}指標${indicators}件のうち${known.length}件に評価がある：${told.map(({ ja }) => ja).join('、')}${more > 0 ? `、ほか${more}件` : ''}。`,
    en: `${known.length} of ${of} assessed: ${told.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  }
}

export const absenceText = (organizations: number): Bilingual =>
  organizations === 0
    ? { ja: '活動中の団体はない。', en: 'No organisation is at work.' }
    : {
        ja: `活動中の団体は${organizations}団体。`,
        en: `${counted(organizations, 'organisation is', 'organisations are')} at work.`,
      }
