import * as comparison from '../../../src/model/words/comparison.ts'
import { fiscalYearJa } from '../../../src/text/era.ts'
import type { Texts } from '../../app/texts.ts'
import { textsOf } from '../../words/model-words.ts'
import type { Fate, PartKind } from './rows.ts'

const ja = {
  title: '計画の比較',
  lead: '二つの計画（前の期と新しい期など）を並べ、新しくなったもの、なくなったもの、変わったものを見ます。',
  from: '前の計画',
  to: '新しい計画',
  swap: '入れ替える',
  choose: '比べる計画を二つ選んでください。',
  same: '同じ計画が選ばれています。別の計画を選んでください。',
  unknown: '選ばれた計画の一つが、このグラフにありません。',
  finding: (fresh: number, gone: number, changed: number, same: number) =>
    `両方の計画に記録があるものでは、新設${fresh}件、廃止${gone}件、継続${changed + same}件（うち変更あり${changed}件）。`,
  nothing: 'どちらの計画にもそろって記録されている項目がないため、違いは分かりません。',
  whatWouldDo:
    '基本目標、施策、指標、リーディングプロジェクト、取組のどれかが、両方の計画について記録されると、ここで比べられます。',
  others: '比べられる計画',
  both: (kinds: string) => `両方に記録があるもの：${kinds}`,
  parts: {
    goals: '基本目標',
    measures: '施策',
    indicators: '指標と目標値',
    leadingProjects: 'リーディングプロジェクト',
    initiatives: '取組',
  } satisfies Record<PartKind, string>,
  fates: {
    new: '新設',
    gone: '廃止',
    changed: '変更あり',
    same: '変更なし',
    partly: '一部比べられない',
  } satisfies Record<Fate, string>,
  signs: { new: '＋', gone: '−', changed: '△', same: '＝', partly: '？' } satisfies Record<Fate, string>,
  part: '項目',
  before: '前の計画での名前',
  sameName: '同じ名前',
  fate: '変化',
  what: '変わったこと',
  kind: '区分',
  whole: '計画全体の変更',
  kinds: textsOf(comparison.STRATEGY_CHANGE_KIND).ja,
  aspects: textsOf(comparison.COMPARED_ASPECT).ja,
  notRecorded: '記録がなく、比べられないこと',
  notRecordedNote:
    'どちらかの計画に記録がないことは、変わったとも変わらないとも言えません。上の数にも入っていません。',
  lacks: (edition: 'FROM' | 'TO', aspects: string) =>
    `${edition === 'FROM' ? '前の計画' : '新しい計画'}に記録なし：${aspects}`,
  lacksItem: (name: string, aspect: string) => `「${name}」の${aspect}`,
  candidates: '同じものかもしれない項目',
  candidatesNote:
    '文言が似ているだけで、同じと記録されたものではありません。上では廃止と新設に数えています。',
  similarity: '文言の近さ（0〜1）',
  value: (before: string, after: string) => `${before} → ${after}`,
  changed: (kind: string, about: string) => `${kind}${about ? `「${about}」` : ''}`,
  told: (what: string, value: string) => `${what}：${value}`,
  noPeriod: '期間の記録なし',
  targetOf: (plan: string) => `${plan}の目標値`,
  none: '記録なし',
  absent: '—',
  shown: (shown: number, all: number) => `取組は${all}件のうち${shown}件までを比べて表示しています。`,
  year: fiscalYearJa,
  comma: '、',
}

export type CompareWords = typeof ja

const en: CompareWords = {
  title: 'Compare plans',
  lead: 'Two plans, such as an older and a newer term, beside each other: what is new, gone, continued, changed.',
  from: 'Older plan',
  to: 'Newer plan',
  swap: 'Swap',
  choose: 'Please choose two plans.',
  same: 'Both are the same plan. Please choose another.',
  unknown: 'One of the two plans is not in this graph.',
  finding: (fresh, gone, changed, same) =>
    `Of what both plans record: ${fresh} new, ${gone} gone, ${changed + same} continued (${changed} of them changed).`,
  nothing: 'There is nothing that both plans record, so no difference can be told.',
  whatWouldDo:
    'They can be compared here once goals, measures, indicators, leading projects or initiatives are recorded of both.',
  others: 'Plans that can be compared',
  both: kinds => `Both record: ${kinds}`,
  parts: {
    goals: 'Basic goals',
    measures: 'Measures',
    indicators: 'Indicators and targets',
    leadingProjects: 'Leading projects',
    initiatives: 'Initiatives',
  },
  fates: { new: 'New', gone: 'Gone', changed: 'Changed', same: 'Unchanged', partly: 'Not all compared' },
  signs: { new: '＋', gone: '−', changed: '△', same: '＝', partly: '？' },
  part: 'Part',
  before: 'Name in the older plan',
  sameName: 'the same name',
  fate: 'Change',
  what: 'What changed',
  kind: 'Kind',
  whole: 'Changes of the plan as a whole',
  kinds: textsOf(comparison.STRATEGY_CHANGE_KIND).en,
  aspects: textsOf(comparison.COMPARED_ASPECT).en,
  notRecorded: 'Not recorded, so not compared',
  notRecordedNote:
    'What one of the two does not record has neither changed nor stayed the same, as far as anybody can tell. It is in none of the counts above.',
  lacks: (edition, aspects) =>
    `Not recorded in the ${edition === 'FROM' ? 'older' : 'newer'} plan: ${aspects}`,
  lacksItem: (name, aspect) => `${aspect} of “${name}”`,
  candidates: 'Parts that may be the same',
  candidatesNote:
    'Their wordings are alike, and nobody has recorded that they are the same. They count as gone and new above.',
  similarity: 'How alike (0 to 1)',
  value: (before, after) => `${before} → ${after}`,
  changed: (kind, about) => `${kind}${about ? ` “${about}”` : ''}`,
  told: (what, value) => `${what}: ${value}`,
  noPeriod: 'period not recorded',
  targetOf: plan => `Target of the ${plan.toLowerCase()}`,
  none: 'not recorded',
  absent: '—',
  shown: (shown, all) => `${shown} of ${all} initiatives are compared here.`,
  year: year => `FY${year}`,
  comma: ', ',
}

/** The words of the page that compares plans. */
export const COMPARE: Texts<CompareWords> = { ja, en }
