import type { Bilingual } from '../../model/bilingual.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const demandText = (needs: number | null): Bilingual => {
  if (needs === null) return { ja: '課題は記録されていない。', en: 'No need is recorded.' }
  return needs === 0
    ? { ja: '募集中の課題はない。', en: 'No need is open.' }
    : { ja: `募集中の課題が${needs}件ある。`, en: `${counted(needs, 'need is', 'needs are')} open.` }
}

/** Of a need, how many others are open for the same; itself counts, and is not told. */
export const otherNeedsText = (others: number): Bilingual =>
  others === 0
    ? { ja: '同じ施策に募集中の課題はほかにない。', en: 'No other need is open for the same measure.' }
    : {
        ja: `同じ施策の募集中の課題はほかに${others}件。`,
        en: `${counted(others, 'other need is', 'other needs are')} open for the same measure.`,
      }

/** Who answers, where nobody recorded who takes part. */
export const notRecordedText = (
  owners: readonly { readonly nameJa: string; readonly nameEn: string }[],
): Bilingual => {
  const [ja, en] = [owners.map(({ nameJa }) => nameJa), owners.map(({ nameEn }) => nameEn)]
  const isOne = owners.length === 1
  return {
    ja: `${owners.length === 0 ? '' : `${ja.join('、')}が所管。`}参画する団体は記録されていない。`,
    en: `${owners.length === 0 ? '' : `${en.join(', ')} ${isOne ? 'is' : 'are'} responsible. `}No participating organisation is recorded.`,
  }
}

export const shortfallText = (indicators: number, known: number, value: number | null): Bilingual => {
  if (indicators === 0)
    return { ja: '指標がなく、遅れは分からない。', en: 'The shortfall is unknown: there is no indicator.' }
  if (value === null)
    return {
      ja: `指標${indicators}件に評価できる実績がなく、遅れは分からない。`,
      en: `The shortfall is unknown: ${counted(indicators, 'indicator has', 'indicators have')} no status.`,
    }
  const mean = Math.round(value * 100)
  return {
    ja: `指標${indicators}件のうち${known}件に評価があり、遅れは平均${mean}％。`,
    en: `${known} of ${counted(indicators, 'indicator', 'indicators')} assessed, ${mean}% short on average.`,
  }
}

export const absenceText = (organizations: number): Bilingual =>
  organizations === 0
    ? { ja: '活動中の団体はない。', en: 'No organisation is at work.' }
    : {
        ja: `活動中の団体は${organizations}団体。`,
        en: `${counted(organizations, 'organisation is', 'organisations are')} at work.`,
      }
