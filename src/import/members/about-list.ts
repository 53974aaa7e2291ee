import { narrow } from './reading.ts'

const TOTAL =
  /^(?:(?:合|総|小|累|中|年)?計|総合計|総数|総件数|件数|平均|内訳|(?:総)?会員数|(?:総)?団体数)(?:\s*[:(\d].*)?$/
const ENGLISH_TOTAL = /^(?:(?:sub|grand)?[\s-]*totals?|sum|count|average)(?:\s*[:(\d].*)?$/i

/** What a total is counted of: 民間団体計, 3号会員 計, 熊本県 小計; not 統計, 設計, 会計. */
const TOTAL_OF =
  /(?:会員|団体|企業|法人|号|都|道|府|県|市|町|村|区|自治体|大学|学校|省庁|民間|部会|分科会|グループ|ページ|頁|その他|全体|全国|地域|地方|年度|月|分)\s*(?:[合総小]?計|合計数|数)$/

const COUNT = /^[^\d]{0,8}[\d,.]+\s*(?:件|団体|社|会員|名|人|者|機関|組織|%)?(?:です)?$/
/** 120団体, 全3社. */
const NUMBER_OF = /^(?:全|計)?\s*[\d,]+\s*(?:件|団体|社|会員|名|機関)$/
const NOTE =
  /^(?:※|\*|＊|注\s*[\d:：.)）]|注記|[(（]注|備考[:：]|出典|資料[:：]|出所|作成[:：]|更新[:：]|以上(?:$|[、,\s\d])|[(（]?次(?:ページ|頁)|[(（]?続く|notes?\s*:|source\s*:)/i
const DAY =
  /^[(（]?(?:as of\s+)?(?:(?:明治|大正|昭和|平成|令和|[mtshr])\s*(?:元|\d{1,2})|\d{4})\s*[年./-]\s*\d{1,2}\s*(?:[月./-]\s*\d{0,2}\s*日?)?\s*(?:現在|時点|作成|更新|改訂|版)?[)）]?$/i
/** The heading of a part of a list: in brackets, marked, or the name of a category. */
const PART =
  /^(?:[【〔[〈《].*[】〕\]〉》]|[■□◆◇●○▼▲★☆].+|(?:第?[123一二三]号(?:会員)?|地方公共団体|自治体|都道府県|市区?町村|関係府?省庁|府省庁|省庁|民間団体|民間企業|民間)等?(?:\(.*\))?)$/

const isCount = (text: string) => COUNT.test(text)

/**
 * Whether a row speaks of the list and not of a member: a total, a count, a day, a note, the heading of a part.
 * An organisation may bear a name that ends as a total does, so what else the row holds has to agree.
 */
export const isAboutList = (texts: readonly string[], place: number): boolean => {
  const cells = texts.map(narrow)
  const name = cells[place] ?? ''
  const joined = name.replace(/\s/g, '')
  const others = cells.filter((text, index) => index !== place && text !== '')
  if (name === '') {
    const [first = ''] = others
    return (
      TOTAL.test(first.replace(/\s/g, '')) ||
      (others.length === 1 && [NOTE, DAY, ENGLISH_TOTAL].some(it => it.test(first)))
    )
  }
  if (TOTAL.test(joined)) return true
  const isAlone = others.length === 0
  if ([ENGLISH_TOTAL, TOTAL_OF, NOTE, DAY].some(it => it.test(name))) return others.every(isCount)
  // In a list of names alone every row is alone.
  return isAlone && texts.length > 1 && (PART.test(name) || NUMBER_OF.test(name))
}
