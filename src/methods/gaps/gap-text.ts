import type { Bilingual } from '../../model/bilingual.ts'

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const demandText = (needs: number): Bilingual =>
  needs === 0
    ? { ja: '募集中の課題はない。', en: 'No need is open.' }
    : { ja: `募集中の課題が${needs}件ある。`, en: `${counted(needs, 'need is', 'needs are')} open.` }

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
        ja: `活動中の団体は${organizations}つ。`,
        en: `${counted(organizations, 'organisation is', 'organisations are')} at work.`,
      }
