import { expect, it } from 'vitest'
import { ask } from './api.ts'

/** What people type, and what a person who knows the plan wants among the first three. */
const JUDGED: readonly (readonly [typed: string, ...wanted: string[]])[] = [
  // Numbers of the plan, alone and within a goal.
  ['基本目標３の施策①', 'measure:k.3.1'],
  ['施策④', 'measure:k.1.4'],
  ['リーディングプロジェクトⅢ', 'project:k.3'],
  ['ゴール3', 'sdg:3'],
  // Readings, spellings, width.
  ['じぎょうしょうけい', 'initiative:k.p4.5.2'],
  ['いじゅう', 'initiative:k.p3.2', 'initiative:k.p3.2.1', 'initiative:k.g1.3'],
  ['こどもの心', 'initiative:k.g2.4'],
  ['担手', 'initiative:k.p2.1.3'],
  ['ﾌﾞﾗﾝﾄﾞ化', 'initiative:k.p2.2'],
  // Half in kana, alone and beside other words.
  ['子そだて支援', 'measure:k.2.2', 'measure:k.2.3'],
  ['空きや', 'initiative:k.p3.2.3'],
  ['市のぶんか財を見せる', 'initiative:k.p1.1.3'],
  // Slips, in the half of a compound that says more, too.
  ['事業承断', 'initiative:k.p4.5.2'],
  ['地域包活ケアシステム', 'initiative:k.p3.1.1'],
  ['bussiness succession', 'initiative:k.p4.5.2'],
  ['helthcare industry', 'initiative:k.p3.3', 'initiative:k.p3.3.2'],
  // Other words for the same, in either language.
  ['グリーンツーリズム', 'initiative:k.p2.3'],
  ['不妊治療', 'measure:k.2.1', 'initiative:k.g2.1', 'initiative:k.g2.2'],
  ['生涯学習', 'initiative:k.p3.1.3'],
  ['コンパクトシティ', 'measure:k.3.1', 'initiative:k.g3.1', 'initiative:k.p3.1.4'],
  ['正社員', 'initiative:k.p4.7.2', 'initiative:k.g2.3'],
  ['headquarters relocation', 'initiative:k.p4.4'],
  ['adult education', 'initiative:k.p3.1.3'],
  ['UIJターン', 'initiative:k.p3.2.1', 'initiative:k.g1.3'],
  ['fishermen', 'measure:k.1.2', 'project:k.2', 'need:sample-fish-brand'],
  // The short names of the goals, and everyday words for a target.
  ['つくる責任つかう責任', 'sdg:12'],
  ['Reduced inequalities', 'sdg:10'],
  ['フードロス', 'sdg:12.3'],
  ['海のプラスチックごみ', 'sdg:14.1'],
  // The plan's own text, and offices.
  ['少子化の克服', 'goal:k.2'],
  ['震災復興', 'source:kumamoto-reconstruction-plan'],
  ['熊本市役所', 'org:kumamoto-city'],
  // Whole sentences; the endings of verbs are no words.
  ['空き家を買い取ってくれる制度はありますか', 'initiative:k.p3.2.3'],
  [
    '子どもが熱を出したとき預かってもらえるところは？',
    'measure:k.2.2',
    'initiative:k.g2.2',
    'initiative:k.g2.3',
  ],
  ['若い人の結婚を応援する取組はありますか', 'initiative:k.g2.1', 'measure:k.2.1'],
  ['地震の経験をどのように生かすのですか', 'initiative:k.g3.4'],
  ['what is done for working mothers', 'measure:k.2.3', 'initiative:k.g2.3'],
  ['how many babies are born in the city?', 'indicator:k.births'],
  ['how can a shop owner find a successor?', 'initiative:k.p4.5.2'],
  ['I want to move to Kumamoto and find a job', 'initiative:k.p3.2.1', 'initiative:k.g1.3'],
  // Verbs, in whatever form.
  ['会社を継いでくれる人', 'initiative:k.p4.5.2'],
  ['跡を継ぐ人がいない', 'initiative:k.p4.5.2'],
  ['町家を直す', 'initiative:k.p3.2.3', 'capability:building-renovation', 'capability:heritage-conservation'],
  ['古い家を直して住む', 'initiative:k.p3.2.3'],
  ['野菜をもっと高く売る', 'initiative:k.p2.2'],
  ['若い人に技を伝える', 'initiative:k.p4.6.1', 'capability:skills-succession'],
  ['店を開きたい', 'initiative:k.p4.5.4'],
  ['人を雇う', 'initiative:k.p3.2.2', 'measure:k.1.3', 'capability:recruitment-services'],
  // A kind of thing beside a topic.
  ['KPI 子育て', 'indicator:k.births'],
  ['移住の数値目標', 'indicator:k.net-in-migration'],
  ['観光 指標', 'sdg:8.9.1', 'sdg:12.b.1'],
  ['出産 基本目標', 'goal:k.2'],
  ['measures for farming', 'measure:k.1.2'],
  ['offers about heritage', 'offer:sample-heritage-3d'],
  // What statistics are called.
  ['市民経済計算', 'indicator:k.city-gdp'],
  ['合計特殊出生率', 'indicator:k.births'],
  ['人口動態統計', 'indicator:k.births'],
  ['転入者数', 'indicator:k.net-in-migration'],
  ['自治会加入率', 'indicator:k.community-participation', 'initiative:k.g3.2'],
  ['平均寿命', 'initiative:k.p3.1.2'],
  // What the goals speak of, in everyday words.
  ['乳児死亡率', 'sdg:3.2'],
  ['infant mortality', 'sdg:3.2'],
  ['妊産婦死亡率', 'sdg:3.1'],
  ['きれいな空気', 'sdg:11.6', 'sdg:3.9'],
  ['禁煙', 'sdg:3.a'],
  ['ニート', 'sdg:8.6'],
  ['森を守る', 'sdg:15.2'],
  ['フェアな裁判', 'sdg:16.3'],
  // Phrases, and words of which nothing is known beside those of the field.
  ['rehabilitation robots', 'initiative:k.p3.3.3', 'capability:care-technology'],
  ['help fishermen sell their catch', 'initiative:k.p2.2', 'measure:k.1.2'],
  ["take over my father's shop", 'initiative:k.p4.5.2'],
  ['teach young craftsmen', 'initiative:k.p4.6.1', 'capability:skills-succession'],
]

const whole = (id: string) => id.replace(/:k(?=$|\.)/, ':kumamoto-2')

it.each(JUDGED)('%s', async (text, ...wanted) => {
  const { search } = (await ask('query ($text: String!) { search(text: $text, first: 3) { nodes { id } } }', {
    text,
  })) as { search: { nodes: { id: string }[] } }
  const found = search.nodes.map(({ id }) => id)
  expect(
    found.filter(id => wanted.map(whole).includes(id)),
    found.join(' '),
  ).not.toEqual([])
})

it.each(['宇宙エレベーター', '核融合発電', 'submarine cable'])(
  '%s stands nowhere: nothing is found, or only some of the words, and it is said',
  async text => {
    const { search } = (await ask('query ($text: String!) { search(text: $text) { totalCount relaxed } }', {
      text,
    })) as { search: { totalCount: number; relaxed: boolean } }
    expect(search.totalCount === 0 || search.relaxed).toBe(true)
  },
)
