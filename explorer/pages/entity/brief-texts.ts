import { ASSESSMENT_REASON, PROGRESS_STATUS } from '../../../src/model/words/question.ts'
import type { Texts } from '../../app/texts.ts'
import type { AssessmentReason, ProgressStatus } from '../../generated/graphql.ts'
import { textsOf } from '../../words/model-words.ts'
import type { Question } from './questions.ts'

const ja = {
  state: '進み具合',
  states: textsOf(PROGRESS_STATUS).ja satisfies Record<ProgressStatus, string>,
  reasons: textsOf(ASSESSMENT_REASON).ja satisfies Record<AssessmentReason, string>,
  accountable: '責任',
  owners: '所管',
  sdgs: '関連するSDGs',
  needs: '求められていること',
  needCount: (count: number) => `課題${count}件`,
  partners: '担い手',
  partnerCount: (count: number) => `${count}件`,
  latest: '最新の実績',
  target: '目標値',
  direction: '望ましい方向',
  exchange: '課題と提案',
  exchangeCount: (needs: number, offers: number) => `課題${needs}件、提案${offers}件`,
  takesPart: { label: '参画する取組', question: '何に参画しているのか' },
  notRecorded: '記録なし',
  year: (year: number, label: string | null) => (label ? `${year}年度（${label}）` : `${year}年度`),
  questions: {
    serves: 'なぜ、何に貢献するのか',
    servedBy: '何が貢献しているのか',
    advances: '何が進めるのか',
    measured: 'どう測るのか',
    who: 'だれが担うのか',
    exchange: '何が求められ、何が提案されているか',
    place: 'どこに位置づくのか',
  } satisfies Record<Question, string>,
  advanced: (count: number) => `${count}件の取組が進める`,
  advances: (count: number) => `${count}件の施策・指標を進める`,
  servesTargets: (count: number) => `SDGsの${count}件のターゲットに貢献する`,
  servedBy: (count: number) => `${count}件の施策・取組などが貢献する`,
  measuredBy: (count: number) => `${count}件の指標で測る`,
  sentence: (parts: readonly string[], type: string) => `${parts.join('、')}${type}です。`,
  noIndicator: '測る指標は、まだありません。',
  openReasons: '理由と引用をすべて開く',
  closeReasons: '理由と引用を閉じる',
  map: 'つながりの図',
  mapNote: (shown: number, all: number) => `${all}件のつながりのうち、強いものから${shown}件。`,
  openGraph: 'グラフで開く',
}

export type BriefWords = typeof ja

const en: BriefWords = {
  state: 'State',
  states: textsOf(PROGRESS_STATUS).en,
  reasons: textsOf(ASSESSMENT_REASON).en,
  accountable: 'Accountable',
  owners: 'Section in charge',
  sdgs: 'SDGs served',
  needs: 'What is asked for',
  needCount: count => (count === 1 ? '1 need' : `${count} needs`),
  partners: 'Taking part',
  partnerCount: count => (count === 1 ? '1 record' : `${count} records`),
  latest: 'Latest actual',
  target: 'Target',
  direction: 'Desired direction',
  exchange: 'Needs and offers',
  exchangeCount: (needs, offers) =>
    `${needs} ${needs === 1 ? 'need' : 'needs'}, ${offers} ${offers === 1 ? 'offer' : 'offers'}`,
  takesPart: { label: 'Takes part in', question: 'What does it take part in?' },
  notRecorded: 'not recorded',
  year: (year, label) => (label ? `${year} (${label})` : `${year}`),
  questions: {
    serves: 'What does it serve, and why?',
    servedBy: 'What serves it?',
    advances: 'What moves it forward?',
    measured: 'How is it measured?',
    who: 'Who delivers it?',
    exchange: 'What is asked for, and what is offered?',
    place: 'Where does it belong?',
  },
  advanced: count => (count === 1 ? '1 initiative advances it' : `${count} initiatives advance it`),
  advances: count =>
    count === 1 ? 'it advances 1 measure or indicator' : `it advances ${count} measures or indicators`,
  servesTargets: count => `it serves ${count} SDG target${count === 1 ? '' : 's'}`,
  servedBy: count =>
    count === 1
      ? '1 measure, initiative or other item serves it'
      : `${count} measures, initiatives and other items serve it`,
  measuredBy: count => (count === 1 ? '1 indicator measures it' : `${count} indicators measure it`),
  sentence: (parts, type) => `${type}: ${parts.join(', ')}.`,
  noIndicator: 'No indicator measures it yet.',
  openReasons: 'Open all reasons and quotations',
  closeReasons: 'Close reasons and quotations',
  map: 'Its links as a drawing',
  mapNote: (shown, all) => `The ${shown} strongest of ${all} links.`,
  openGraph: 'Open as a graph',
}

/** The words of what stands at the top of an item's page. */
export const BRIEF: Texts<BriefWords> = { ja, en }
