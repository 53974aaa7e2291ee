import type { Texts } from '../../app/texts.ts'
import type { NameBasis } from '../../generated/graphql.ts'

const ja = {
  unknown: '項目が見つかりません',
  unknownId: (id: string) => `「${id}」という ID の項目はこのグラフにありません。`,
  unknownHow: 'リンクが途中で切れていないか確かめるか、上の検索から探してください。',
  bases: {
    ORIGINAL: '出典の英語名',
    TRANSLATED: '英語名は作成者による訳',
    LABEL: '日英とも作成者による短いラベル（公式の文言ではありません）',
  } satisfies Record<NameBasis, string>,
  inWords: '出典の記述',
  trail: '位置づけ',
  values: '値の推移',
  indicators: '指標',
  partners: '担い手と役割',
  noPartners: '担い手は記録されていません。',
  takesPart: '参画している取組と役割',
  takesNoPart: '参画している取組は記録されていません。',
  missing: '足りないもの',
  gap: (gap: string, low: string, high: string, rank: number) =>
    `担い手の空白は${gap}（${low}～${high}、戦略の中で${rank}位）。`,
  links: 'つながり',
  throughTargets: 'ターゲットを通して応えるものを含みます。',
  noLinks: 'つながりは記録されていません。',
  why: 'このつながりの根拠',
  disputed: (part: string) => `異論あり（${part}）`,
  origin: 'データの出どころ',
  id: 'ID',
  dataset: 'データセット',
  imported: '取込日',
  licence: 'ライセンス',
  notRecorded: '記録なし',
  sources: '出典',
  noSources: '出典は記録されていません。',
}

const en: typeof ja = {
  unknown: 'There is no such item',
  unknownId: id => `This graph has nothing with the id “${id}”.`,
  unknownHow: 'Please check that the link is whole, or search above.',
  bases: {
    ORIGINAL: 'English name of the source',
    TRANSLATED: 'English name translated by us',
    LABEL: 'Short label of our own in both languages; not the official wording',
  },
  inWords: 'In the words of the source',
  trail: 'Part of',
  values: 'Values over the years',
  indicators: 'Indicators',
  partners: 'Who takes part, in which roles',
  noPartners: 'Nobody is recorded as taking part.',
  takesPart: 'What it takes part in, in which roles',
  takesNoPart: 'It is not recorded as taking part in anything.',
  missing: 'What is missing',
  gap: (gap, low, high, rank) => `The gap is ${gap} (${low} to ${high}), number ${rank} in the strategy.`,
  links: 'Links',
  throughTargets: 'Including what serves it through one of its targets.',
  noLinks: 'No links are recorded.',
  why: 'Why this link is there',
  disputed: part => `disputed (${part})`,
  origin: 'Where this comes from',
  id: 'Id',
  dataset: 'Dataset',
  imported: 'Imported',
  licence: 'Licence',
  notRecorded: 'not recorded',
  sources: 'Sources',
  noSources: 'No source is recorded.',
}

/** The words of the page of a thing. */
export const ENTITY_PAGE: Texts<typeof ja> = { ja, en }
