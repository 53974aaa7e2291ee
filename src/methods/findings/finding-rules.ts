import type { Bilingual } from '../../model/bilingual.ts'
import { WEAK_CONFIDENCE } from '../thresholds.ts'
import { accumulationNotStated, fallingTotals } from './accumulation.ts'
import {
  orphans,
  type Search,
  targetYearsPast,
  weaklyLinked,
  withoutIndicator,
  withoutLink,
  withoutOwner,
  withoutPartner,
} from './breaches.ts'
import { differingBreakdowns } from './breakdowns.ts'
import { differingEvaluations } from './evaluations.ts'

export interface FindingRule {
  readonly name:
    | 'NO_OWNER'
    | 'NO_INDICATOR'
    | 'NO_LINK'
    | 'ORPHAN'
    | 'TARGET_YEAR_PAST'
    | 'NO_PARTNER'
    | 'WEAK_EVIDENCE'
    | 'ACCUMULATION_NOT_STATED'
    | 'RUNNING_TOTAL_FALLS'
    | 'BREAKDOWN_DIFFERS'
    | 'EVALUATION_DIFFERS'
  readonly severity: 'ERROR' | 'WARNING' | 'INFO'
  /** What the rule asks of a strategy. */
  readonly title: Bilingual
  readonly remedy: Bilingual
  readonly breaches: Search
}

/** Every rule that a strategy is held to, the gravest first. */
export const FINDING_RULES: readonly FindingRule[] = [
  {
    name: 'NO_OWNER',
    severity: 'ERROR',
    title: {
      ja: '取組には責任を負う団体がある。',
      en: 'An initiative has an organisation accountable for it.',
    },
    remedy: {
      ja: '所管する部署や団体をownersに記すか、責任を負う団体を参画（役割ACCOUNTABLE）として記録する。',
      en: 'Record who answers for it as owners, or as a participation with the role ACCOUNTABLE.',
    },
    breaches: withoutOwner,
  },
  {
    name: 'NO_INDICATOR',
    severity: 'WARNING',
    title: { ja: '基本目標と施策には指標がある。', en: 'A goal or measure has an indicator.' },
    remedy: {
      ja: '進み具合を測る指標（基準値、目標値、目標年）を定める。',
      en: 'Set an indicator for it, with baseline, target and target year.',
    },
    breaches: withoutIndicator,
  },
  {
    name: 'NO_LINK',
    severity: 'WARNING',
    title: { ja: '計画の項目はSDGsに貢献する。', en: 'An item of the plan is linked to the SDGs.' },
    remedy: {
      ja: '貢献するSDGsターゲットを、根拠とともに記録する。',
      en: 'Record which SDG target it serves, with the reason.',
    },
    breaches: withoutLink,
  },
  {
    name: 'ORPHAN',
    severity: 'WARNING',
    title: {
      ja: '計画のなかで、つながりのない項目はない。',
      en: 'An initiative advances something, a measure is advanced, an indicator measures something.',
    },
    remedy: {
      ja: '進める先（または進める取組）を記録する。該当がなければ、計画での位置づけを確認する。',
      en: 'Record what it advances, or what advances it. If there is nothing, confirm its place in the plan.',
    },
    breaches: orphans,
  },
  {
    name: 'TARGET_YEAR_PAST',
    severity: 'WARNING',
    title: { ja: '指標の最後の目標年は先にある。', en: 'The last target year of an indicator lies ahead.' },
    remedy: {
      ja: '実績を記録して結果を確かめ、次の目標年と目標値を定める。',
      en: 'Record the actual value to see how it ended, and set the next target and its year.',
    },
    breaches: targetYearsPast,
  },
  {
    name: 'ACCUMULATION_NOT_STATED',
    severity: 'WARNING',
    title: {
      ja: '累計か年ごとの数かが紛らわしい指標には、その別が示されている。',
      en: 'An indicator that may be a total says whether its counts add up.',
    },
    remedy: {
      ja: '出典で確かめ、accumulationにNONE、PER_YEAR、SUM、RUNNING_TOTALのいずれかを書く。',
      en: 'Look it up in the source, and write NONE, PER_YEAR, SUM or RUNNING_TOTAL as accumulation.',
    },
    breaches: accumulationNotStated,
  },
  {
    name: 'RUNNING_TOTAL_FALLS',
    severity: 'WARNING',
    title: { ja: '累計は減らない。', en: 'A running total never falls.' },
    remedy: {
      ja: '値を出典で確かめる。年ごとの数であれば、accumulationをSUMかPER_YEARに改める。',
      en: 'Look the values up in the source; if they count each year, make accumulation SUM or PER_YEAR.',
    },
    breaches: fallingTotals,
  },
  {
    name: 'BREAKDOWN_DIFFERS',
    severity: 'WARNING',
    title: { ja: '内訳の合計は全体の値と合う。', en: 'The parts of a count add up to the whole.' },
    remedy: {
      ja: '値と内訳を出典で確かめる。重なる内訳であれば、合計しないことを注（noteJa）に書く。',
      en: 'Look the value and its parts up in the source; where parts overlap, say so in the note (noteEn).',
    },
    breaches: differingBreakdowns,
  },
  {
    name: 'EVALUATION_DIFFERS',
    severity: 'WARNING',
    title: {
      ja: '評価と、指標による状況は食い違わない。',
      en: 'What was judged of an item and what its indicators say agree.',
    },
    remedy: {
      ja: '指標が成果を表しているか、評価の理由は何かを確かめ、両方を並べて説明する。',
      en: 'See whether the indicators show the result and why it was graded so, and explain both side by side.',
    },
    breaches: differingEvaluations,
  },
  {
    name: 'NO_PARTNER',
    severity: 'INFO',
    title: {
      ja: '取組には責任を負う団体のほかにも担い手がいる。',
      en: 'An initiative has partners besides the one who is accountable.',
    },
    remedy: {
      ja: '課題として公開し、担い手となる団体を探す。',
      en: 'Publish what is needed and look for organisations that could take part.',
    },
    breaches: withoutPartner,
  },
  {
    name: 'WEAK_EVIDENCE',
    severity: 'INFO',
    title: {
      ja: `関連するSDGsの少なくとも一つは確信度が${WEAK_CONFIDENCE}を超える。`,
      en: `At least one link to the SDGs has a confidence above ${WEAK_CONFIDENCE}.`,
    },
    remedy: {
      ja: '根拠となる文言を示すか、対応を見直す。',
      en: 'Quote the words that support the link, or think it over.',
    },
    breaches: weaklyLinked,
  },
]
