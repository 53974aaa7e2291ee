import { type Bilingual, sentences } from '../../model/bilingual.ts'
import { STATUS_NAMES } from '../progress/progress-text.ts'
import type { Assessment, Driver, Missing } from './assessment.ts'

const countText = ({ inputs, missing, mean }: Assessment): Bilingual => {
  const assessed = inputs.length - missing.filter(({ reason }) => reason !== 'NO_INDICATOR').length
  const ja = `指標と下位の項目${inputs.length}件のうち${assessed}件に評価がある`
  const en =
    inputs.length === 1
      ? `${assessed} of 1 indicator or part with indicators is assessed`
      : `${assessed} of ${inputs.length} indicators and parts with indicators are assessed`
  if (mean === null) return { ja: `${ja}。`, en: `${en}.` }
  const rounded = Math.round(mean * 10) / 10
  return { ja: `${ja}（平均${rounded}点、4点満点）。`, en: `${en}, with a mean of ${rounded} of 4.` }
}

const bareText = ({ missing }: Assessment): readonly Bilingual[] => {
  const bare = missing.filter(({ reason }) => reason === 'NO_INDICATOR').length
  return bare === 0
    ? []
    : [{ ja: `指標のない下位の項目が${bare}件ある。`, en: `Parts without any indicator: ${bare}.` }]
}

const verdictText = ({ status, reason }: Assessment): Bilingual => {
  if (reason === 'NO_INDICATOR')
    return { ja: '評価不能：指標がない。', en: 'Not assessable: it has no indicator.' }
  if (reason === 'LOW_COVERAGE')
    return {
      ja: '評価不能：評価のあるものが半数に満たない。',
      en: 'Not assessable: fewer than half are assessed.',
    }
  const { ja, en } = STATUS_NAMES[status]
  return { ja: `${ja}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` }
}

/** Why an item has its status. */
export const assessmentText = (assessment: Assessment): Bilingual =>
  sentences([
    verdictText(assessment),
    ...(assessment.inputs.length === 0 ? [] : [countText(assessment)]),
    ...bareText(assessment),
  ])

/** What an input does to the status of its item. */
export const driverText = ({ status, statusWithout }: Driver): Bilingual => {
  const [is, without] = [STATUS_NAMES[status], STATUS_NAMES[statusWithout]]
  return {
    ja: `「${is.ja}」で、これを除くと全体は「${without.ja}」。`,
    en: `It is ${is.en}; without it the whole would be: ${without.en}.`,
  }
}

/** What is missing, and so keeps an item from being fully assessed. */
export const missingText = ({ reason }: Missing): Bilingual =>
  reason === 'NO_INDICATOR'
    ? { ja: '指標がない。', en: 'It has no indicator.' }
    : { ja: `評価がない：${STATUS_NAMES[reason].ja}。`, en: `It has no status: ${STATUS_NAMES[reason].en}.` }
