import type { Texts } from '../../app/texts.ts'

const ja = {
  // The joiner holds 担い手 together, which browsers part at the end of a line.
  title: '計画とSDGsと担い\u2060手を、理由つきでつなぐ',
  questions: '質問から始める',
  why112: 'SDGs 11.2（公共交通）に貢献する施策は？　その根拠は？',
  wayToBirths: 'サンプル団体から指標「出生数」まで、どうつながる？',
  whereTogether: '自社の力で、どこで連携できる？',
  strategy: '総合戦略',
  pictureTitle: '一本ずつに、根拠がある',
  pictureHow: '線の太さは、つながりの強さ。線を選ぶと理由を読めます。',
  pictureHeads: {
    plan: '基本目標と施策',
    sdgs: (count: number) => `SDGs（施策があるのは${count}ゴール）`,
    who: '担い手（破線はサンプル）',
  },
  picture: (name: string, count: number) =>
    `「${name}」の施策、SDGsのゴール、担い手をつなぐ図。施策とゴールのつながり${count}本。同じ内容は下の一覧と対応表にあります。`,
  allReasons: '理由をすべて見る',
  chooseStrategy: '表示する総合戦略',
  period: (from: string, to: string) => `計画期間 ${from} ～ ${to}`,
  goals: '基本目標と施策',
  goal: (order: number) => `基本目標${order}`,
  measure: (order: number) => `施策${order}`,
  projects: 'リーディングプロジェクト',
  project: (order: number) => `プロジェクト${order}`,
  themes: (count: number) => `取組のテーマ ${count}件`,
  marks: '色と番号は、関連するSDGsのゴールです。',
  holds: 'このグラフにあるもの',
  dataset: 'データセット',
  records: '件数',
  imported: '取込日',
  licence: 'ライセンス',
  noLicence: '記録なし',
  noStrategy: '総合戦略はまだ取り込まれていません。',
}

const en: typeof ja = {
  title: 'See how a city’s strategy, the SDGs and those who deliver it are connected',
  questions: 'Begin with a question',
  why112: 'Which measures serve SDG 11.2 (public transport), and why?',
  wayToBirths: 'How does a sample organisation connect to the indicator “births”?',
  whereTogether: 'Where could our company’s capabilities be of use?',
  strategy: 'The strategy at a glance',
  pictureTitle: 'Every line has its reason.',
  pictureHow: 'The width of a line is the strength of the link. Choose a line to read why.',
  pictureHeads: {
    plan: 'Basic goals and measures',
    sdgs: count => `SDGs (${count} goals have measures)`,
    who: 'Who (dashed: samples)',
  },
  picture: (name, count) =>
    `Measures of “${name}”, SDG goals and who serves them, joined by lines; ${count} lines from measures to goals. The list below and the matrix have the same.`,
  allReasons: 'All reasons',
  chooseStrategy: 'Strategy shown',
  period: (from, to) => `Period ${from} to ${to}`,
  goals: 'Basic goals and measures',
  goal: order => `Basic goal ${order}`,
  measure: order => `Measure ${order}`,
  projects: 'Leading projects',
  project: order => `Project ${order}`,
  themes: count => (count === 1 ? '1 theme' : `${count} themes`),
  marks: 'Colours and numbers are the SDG goals served.',
  holds: 'What this graph holds',
  dataset: 'Dataset',
  records: 'Records',
  imported: 'Imported',
  licence: 'Licence',
  noLicence: 'not recorded',
  noStrategy: 'No strategy has been imported yet.',
}

/** The words of the start page. */
export const START: Texts<typeof ja> = { ja, en }
