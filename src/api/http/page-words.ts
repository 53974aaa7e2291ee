import type { PageName } from './explorer-routes.ts'

type Words = { readonly title: string; readonly description: string }

/** What each page is called and shows, for those who only read its head: previews, search engines, bookmarks. */
export const PAGE_WORDS: Readonly<Record<PageName, { readonly ja: Words; readonly en: Words }>> = {
  start: {
    ja: {
      title: '総合戦略とSDGsと担い手のつながり',
      description: '自治体の総合戦略、SDGs、それを担う団体のつながりと、その根拠を調べられるサイトです。',
    },
    en: {
      title: 'How a city’s strategy, the SDGs and those who deliver it are connected',
      description:
        'Explore how a city’s strategy, the SDGs and the organisations that deliver it are connected, and why.',
    },
  },
  search: {
    ja: { title: '検索', description: '施策、取組、指標、SDGs、団体、課題、提案をことばや番号で探します。' },
    en: {
      title: 'Search',
      description: 'Find measures, initiatives, indicators, SDGs, organisations, needs and offers.',
    },
  },
  entity: {
    ja: { title: '項目', description: '項目の要点、つながりとその根拠、出典です。' },
    en: { title: 'Item', description: 'An item: how it stands, what it is joined to and why, its sources.' },
  },
  measures: {
    ja: { title: '施策の一覧', description: '施策の進み具合、貢献するSDGs、取組と担い手の数の一覧です。' },
    en: {
      title: 'Measures',
      description: 'The measures of the strategy: their state, the SDGs they serve, who takes part.',
    },
  },
  initiatives: {
    ja: { title: '取組の一覧', description: '取組の区分、状態、貢献するSDGs、担い手の数の一覧です。' },
    en: { title: 'Initiatives', description: 'The initiatives: kind, status, SDGs served, who takes part.' },
  },
  indicators: {
    ja: { title: '指標の一覧', description: '指標の進み具合、基準値、目標値、最新の実績の一覧です。' },
    en: {
      title: 'Indicators',
      description: 'The indicators: state, baseline, target and latest actual value.',
    },
  },
  sdgs: {
    ja: {
      title: 'SDGsの一覧',
      description: '17のゴールごとの、貢献する施策・取組と、貢献するもののないターゲットです。',
    },
    en: {
      title: 'SDGs',
      description: 'What the strategy does for each of the 17 goals, and the targets that nothing serves.',
    },
  },
  organizations: {
    ja: { title: '団体の一覧', description: '団体の区分、場所、参画する取組、課題と提案の数の一覧です。' },
    en: {
      title: 'Organisations',
      description: 'The organisations: kind, place, initiatives, needs and offers.',
    },
  },
  needs: {
    ja: {
      title: '課題の一覧',
      description: '募集中の課題を期限、場所、SDGs、技術・ノウハウで探せる一覧です。',
    },
    en: { title: 'Needs', description: 'Needs by deadline, place, SDG goal and capability.' },
  },
  offers: {
    ja: { title: '提案の一覧', description: '提案を期限、SDGs、技術・ノウハウで探せる一覧です。' },
    en: { title: 'Offers', description: 'Offers by deadline, SDG goal and capability.' },
  },
  sources: {
    ja: { title: '出典の一覧', description: '記録のもとになった文書の一覧です。' },
    en: { title: 'Sources', description: 'The documents on which the records rest.' },
  },
  graph: {
    ja: { title: 'グラフ', description: '項目のつながりを図で見て、線の根拠を読めます。' },
    en: { title: 'Graph', description: 'See how things are connected as a drawing, and why.' },
  },
  matrix: {
    ja: { title: '対応表', description: '施策・取組とSDGsの対応を表と流れ図で見られます。' },
    en: { title: 'Matrix', description: 'What serves which SDG, as a table and as a flow.' },
  },
  paths: {
    ja: { title: '経路', description: '二つの項目がどうつながるかを、根拠とともにたどります。' },
    en: { title: 'Paths', description: 'How two things are connected, step by step, with reasons.' },
  },
  collaborate: {
    ja: { title: '連携先を探す', description: '団体に合う課題・取組と、自治体に合う連携先を探せます。' },
    en: {
      title: 'Collaborate',
      description: 'Find where an organisation could help, and who could help a city.',
    },
  },
  compare: {
    ja: {
      title: '計画の比較',
      description:
        '二つの計画を並べ、新しくなったもの、なくなったもの、変わったもの、目標値の違いを見られます。',
    },
    en: {
      title: 'Compare plans',
      description: 'Two plans beside each other: what is new, gone, continued or changed, and their targets.',
    },
  },
  report: {
    ja: {
      title: '報告書',
      description: '総合戦略の進み具合、指標、SDGs、担い手、不足をまとめた報告書です。',
    },
    en: {
      title: 'Report',
      description: 'A strategy in one report: goals, indicators, SDGs, partners, gaps.',
    },
  },
  about: {
    ja: {
      title: 'このサイトについて',
      description: 'このサイトの目的、データとライセンス、誤りの知らせ方、用語、データの入手方法です。',
    },
    en: {
      title: 'About this site',
      description: 'What this site is, its data and licences, how to report a mistake, terms, downloads.',
    },
  },
  developers: {
    ja: { title: '開発者向け', description: 'GraphQL API の使い方、例、制限です。' },
    en: { title: 'For developers', description: 'How to use the GraphQL API: examples and limits.' },
  },
}
