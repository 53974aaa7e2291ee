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
  links: 'つながり',
  group: (way: string, type: string) => `${way}（${type}）`,
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
  links: 'Links',
  group: (way, type) => `${way} (${type})`,
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
