import type { Texts } from '../app/texts.ts'

export type PageName =
  | 'start'
  | 'search'
  | 'entity'
  | 'graph'
  | 'paths'
  | 'matrix'
  | 'collaborate'
  | 'developers'

const ja = {
  name: 'つなぐ',
  subtitle: '総合戦略・SDGs・担い手をつなぐナレッジグラフ',
  skip: '本文へ移動',
  navigation: 'ページ',
  pages: {
    start: 'はじめに',
    search: '検索',
    entity: '項目',
    graph: 'グラフ',
    paths: '経路',
    matrix: '一覧表',
    collaborate: '連携先を探す',
    developers: '開発者向け',
  } satisfies Record<PageName, string>,
  language: '言語',
  theme: '表示の明るさ',
  themes: { system: '端末に合わせる', light: '明るい', dark: '暗い' },
  sampleNote: '「サンプル」と書かれた団体・課題・ソリューションは、説明のための架空のものです。',
  madeUp: 'サンプル',
  madeUpLong: 'サンプル（架空）',
  copyQuery: 'この画面の GraphQL クエリをコピー',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。下の文字を選んでコピーしてください。',
  gone: 'サーバーにつながりません。表示中の内容はそのまま見られます。つながり次第、自動で更新します。',
  back: 'サーバーに再びつながりました。',
  loading: '読み込んでいます…',
  nothing: '該当するものはありません。',
  failed: 'この部分を表示できませんでした。',
  requestId: '問い合わせ番号',
  retry: 'もう一度読み込む',
  noPage: 'このページはありません',
  noPageHow: '上の検索から探すか、はじめのページから選んでください。',
  toStart: 'はじめのページへ',
  broken: '画面を表示できませんでした',
  reload: 'ページを読み込み直す',
  more: (count: number) => `さらに${count}件を表示`,
  shown: (shown: number, total: number) => `${total}件のうち${shown}件を表示`,
  strength: '強さ',
  confidence: '確信度',
  why: '根拠',
  count: (count: number) => `${count}件`,
  unread: 'リンクのうち、次の部分は読み取れませんでした。ほかの部分を表示しています：',
  export: '書き出し',
  print: '印刷',
  close: '閉じる',
  newPage: '別のサイト',
  official: 'データと出典',
}

const en: typeof ja = {
  name: 'tsunagu',
  subtitle: 'A knowledge graph of a city’s strategy, the SDGs and who could deliver it',
  skip: 'Skip to content',
  navigation: 'Pages',
  pages: {
    start: 'Start',
    search: 'Search',
    entity: 'Item',
    graph: 'Graph',
    paths: 'Paths',
    matrix: 'Matrix',
    collaborate: 'Collaborate',
    developers: 'For developers',
  },
  language: 'Language',
  theme: 'Brightness',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  sampleNote: 'Organisations, needs and offers marked “Sample” are made up for demonstration.',
  madeUp: 'Sample',
  madeUpLong: 'Sample (made up)',
  copyQuery: 'Copy this view as a GraphQL query',
  copied: 'Copied',
  notCopied: 'It could not be copied. Please select the text below and copy it.',
  gone: 'The server cannot be reached. What is shown stays; it is brought up to date as soon as the server answers.',
  back: 'The server answers again.',
  loading: 'Loading…',
  nothing: 'There is nothing here.',
  failed: 'This part could not be shown.',
  requestId: 'Request id',
  retry: 'Load again',
  noPage: 'There is no such page',
  noPageHow: 'Search above, or begin at the start page.',
  toStart: 'To the start page',
  broken: 'This page could not be shown',
  reload: 'Load the page again',
  more: count => `Show ${count} more`,
  shown: (shown, total) => `${shown} of ${total} shown`,
  strength: 'Strength',
  confidence: 'Confidence',
  why: 'Why',
  count: count => (count === 1 ? '1 item' : `${count} items`),
  unread: 'These parts of the link could not be read; the rest is shown:',
  export: 'Export',
  print: 'Print',
  close: 'Close',
  newPage: 'another site',
  official: 'Data and sources',
}

/** The words around every page, and those that many parts use. */
export const FRAME: Texts<typeof ja> = { ja, en }
