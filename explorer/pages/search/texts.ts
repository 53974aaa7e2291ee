import type { Texts } from '../../app/texts.ts'

const ja = {
  title: '検索',
  titleOf: (text: string) => `「${text}」の検索結果`,
  found: (count: number) => `${count}件見つかりました`,
  atLeast: (count: number) => `${count}件以上見つかりました。ことばを足すと絞り込めます`,
  byMeaning: 'ことばでは見つからなかったため、意味が近いものを示しています。根拠はありません。',
  none: '見つかりませんでした。別のことばか、短いことばで試してください。',
  noneFits: '選んだ条件に合うものは見つかりませんでした。',
  lift: '絞り込みを外して探す',
  noneReal: '実在のものは見つかりませんでした。',
  madeUpHidden: (count: number) => `サンプル（架空）の${count}件は表示していません。`,
  showMadeUp: 'サンプルも表示する',
  near: (beginning: string) => `「${beginning}」で始まるもの`,
  browse: '一覧や図からも探せます：',
  type: '種類',
  name: '名称',
  all: 'すべて',
  sdg: 'SDGsのゴール',
  ask: '上の欄にことばか番号を入れてください。',
  why: '見つかった理由',
}

const en: typeof ja = {
  title: 'Search',
  titleOf: text => `Results for “${text}”`,
  found: count => (count === 1 ? '1 result' : `${count} results`),
  atLeast: count => `${count} results or more; add a word to narrow them down`,
  byMeaning: 'No word was found; these only mean something like it, without a reason to show.',
  none: 'Nothing was found. Try another word, or a shorter one.',
  noneFits: 'Nothing was found that fits what is chosen.',
  lift: 'Search without conditions',
  noneReal: 'Nothing real was found.',
  madeUpHidden: count =>
    count === 1 ? '1 sample (made up) is not shown.' : `${count} samples (made up) are not shown.`,
  showMadeUp: 'Show samples too',
  near: beginning => `What begins with “${beginning}”`,
  browse: 'Or look around in:',
  type: 'Type',
  name: 'Name',
  all: 'All',
  sdg: 'SDG goal',
  ask: 'Type a word or a number above.',
  why: 'Why it was found',
}

/** The words of the page of search results. */
export const SEARCH: Texts<typeof ja> = { ja, en }
