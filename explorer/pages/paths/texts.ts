import type { Texts } from '../../app/texts.ts'

const ja = {
  title: 'つながりの経路',
  lead: '二つのものがどうつながるかを、根拠とともにたどります。',
  from: '出発点',
  to: '到達点',
  swap: '入れ替える',
  choose: '出発点と到達点を選ぶと、ここに経路が出ます。',
  same: '出発点と到達点が同じです。どちらかを選び直してください。',
  unknown: (id: string) => `「${id}」というIDのものはありません。残りの条件で表示しています。`,
  tooMany: '通る点は、経路の途中に入る数（4つ）までです。',
  through: '必ず通る',
  avoid: '避ける',
  release: '条件から外す',
  goThrough: 'ここを通る',
  goAround: 'ここを避ける',
  found: (count: number) => `経路が${count}件見つかりました`,
  complete: (hops: number) => `${hops}段階までの経路で、これより得点の高いものはありません。`,
  incomplete: 'ほかにも経路があるかもしれません。',
  hubs: 'つながりが多すぎるため、その先を探さなかったもの：',
  links: (count: string) => `つながり${count}件`,
  none: (hops: number) => `${hops}段階までに、二つを結ぶ経路はありません。`,
  noneWhy:
    '同じ地域・総合戦略・プラットフォーム・SDGsのゴールを共有するだけでは、つながりの根拠とは見なしません。',
  longer: '6段階まで探す',
  way: (rank: number) => `経路${rank}`,
  hops: (count: number) => `${count}段階`,
  worth: '得点',
  inGraph: 'グラフで見る',
  allInGraph: 'すべての経路をグラフで見る',
  steps: '一歩ずつ見る',
  weakest: '最も弱いつながり',
  because: '根拠',
  influence: (score: string) => `影響 ${score}（−3～+3）`,
  reckoned: '得点の求め方',
  reckonedHow:
    '各つながりの「強さ × 確信度」（計画・記録が定めるものは1）を掛け合わせ、多くのものが通る点ごとに割り引きます。',
  damping: (linksIn: number, linksOut: number, factor: string) =>
    `同じ種類のつながりが入る側に${linksIn}件、出る側に${linksOut}件あるため、${factor}倍`,
}

const en: typeof ja = {
  title: 'How two things are connected',
  lead: 'Follow the ways between two things, each step with its evidence.',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  choose: 'Choose both ends, and the ways between them appear here.',
  same: 'Both ends are the same. Please choose another one.',
  unknown: id => `Nothing has the id “${id}”. The rest is shown.`,
  tooMany: 'A way can be made to pass four things at most.',
  through: 'Through',
  avoid: 'Avoiding',
  release: 'Remove this condition',
  goThrough: 'Go through this',
  goAround: 'Avoid this',
  found: count => (count === 1 ? '1 way found' : `${count} ways found`),
  complete: hops => `Of up to ${hops} steps, no way is better than these.`,
  incomplete: 'There may be other ways.',
  hubs: 'Not looked behind, because they have too many links: ',
  links: count => `${count} links`,
  none: hops => `No way of up to ${hops} steps connects the two.`,
  noneWhy:
    'Sharing only a place, a strategy, a platform or an SDG goal is not taken for a connection: it proves nothing.',
  longer: 'Look up to 6 steps',
  way: rank => `Way ${rank}`,
  hops: count => (count === 1 ? '1 step' : `${count} steps`),
  worth: 'Score',
  inGraph: 'Show in the graph',
  allInGraph: 'Show all ways in the graph',
  steps: 'Step by step',
  weakest: 'The weakest link',
  because: 'Why',
  influence: score => `influence ${score} (−3 to +3)`,
  reckoned: 'How the score is reckoned',
  reckonedHow:
    'Strength times confidence of every link (1 where the plan or a record itself states it), multiplied, and reduced at each thing through which much else runs.',
  damping: (linksIn, linksOut, factor) =>
    `has ${linksIn} such links coming in and ${linksOut} going on: times ${factor}`,
}

/** The words of the page of paths. */
export const PATHS: Texts<typeof ja> = { ja, en }
