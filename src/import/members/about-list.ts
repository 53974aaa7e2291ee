import { kindOfForm } from './kind.ts'
import { narrow } from './reading.ts'

const TOTAL =
  /^(?:(?:合|総|小|累|中|年)?計|総合計|(?:合計|総計)(?:数|欄|額|人数|件数|団体数|会員数)|総数|総件数|件数|[延実]べ?数|構成比|割合|Σ|平均|内訳|(?:登録|掲載|認定|宣言|参加|加盟)(?:者|事業者|団体|企業|会員)?(?:総)?[件者]?数|(?:総)?(?:会員|団体)総?数|構成(?:団体|会員)数|増減(?:数)?|前(?:年度?|月|回|期)(?:比|末|同月)?(?:数|計)?|[nN]=\d+)(?:[:(\d→].*)?$/
const ENGLISH_TOTAL =
  /^(?:(?:sub|grand)?[\s-]*totals?|sum|count|average|n|(?:total )?number of (?:members|organi[sz]ations)|total (?:members|organi[sz]ations|companies))(?:\s*[=:(\d].*)?$/i

/** What a total is counted of: 民間団体計, 3号会員 計, 熊本県 小計; not 統計, 設計, 会計. */
const TOTAL_OF =
  /(?:会員|団体|企業|法人|号|都|道|府|県|市|町|村|区|自治体|大学|学校|省庁|民間|部会|分科会|グループ|ページ|頁|その他|全体|全国|地域|地方|年度|月|分|男女|[都道府県市町村区域国][内外]|国|[者員体]数)\s*(?:[合総小]?計|合計数|数)(?:\s*[:→]?\s*[\d,.]+\s*(?:件|団体|社|会員|名|人|者|機関|組織|%)?)?$/

const COUNT = /^[^\d]{0,8}[\d,.]+\s*(?:件|団体|社|会員|名|人|者|機関|組織|%)?(?:です)?$/
/** 120団体, 全3社. */
const NUMBER_OF = /^(?:全|計)?\s*[\d,]+\s*(?:件|団体|社|会員|名|機関)$/
/** 以上, 以下余白, 敬称略・五十音順, お問い合わせ: alone, or with more behind a comma or a colon. */
const CLOSING =
  /^[(（\s\-‐–—―ー－]*(?:以上|以下余白|余白|敬称略|(?:五十音|あいうえお|アイウエオ|入会|登録|申込|受付|会員番号)順|順不同|(?:お)?問い?合わ?せ(?:先)?|連絡先|作成者?|更新者?|担当(?:者|課)?)(?:$|[\s、,・:：)）\-‐–—―ー－])/
/** 1/3ページ, - 1 -, P.1: the number of a page. */
const PAGE =
  /^(?:(?:ページ|頁)\s*\d+|[-‐–—―ー－]\s*\d+\s*[-‐–—―ー－]|p(?:age)?\.?\s*\d+(?:\s*(?:\/|of)\s*\d+)?|\d+\s*\/\s*\d+\s*(?:ページ|頁)?|\d+\s*(?:ページ|頁))$/i
/** うち県内: a part of the total above. */
const OF_TOTAL =
  /^(?:うち|内)[、\s]*(?:.{0,4}[都道府県市町村区域国][内外]|新規|更新|.{0,6}会員|法人|個人|企業|団体)(?:分|数)?$/
const NOTE =
  /^(?:※|[↓↑→←]|\*|＊|注\s*[\d:：.)）]|注記|[(（]注|[(（＜<【]?(?:参考|備考|注意(?:事項)?|凡例)[)）＞>】]?(?:[:：]|$)|出典|資料[:：]|出所|作成[:：]|(?:最終)?更新(?:日時?|年月日)?(?:[:：]|\s*\d|\s*令和)|以上(?:$|[、,\s\d])|[(（]?次(?:ページ|頁)|[(（]?続く|notes?\s*:|source\s*:)/i
/** A sentence tells something; no organisation is called so. */
export const SENTENCE = /(?:。|(?:です|ます|ました|ません|ください|下さい|こと)[。)）]?)$/
const DAY =
  /^[(（]?(?:as of\s+)?(?:(?:明治|大正|昭和|平成|令和|[mtshr])\s*(?:元|\d{1,2})|\d{4})\s*(?:[年./-]\s*\d{1,2}\s*(?:[月./-]\s*(?:末|\d{0,2})\s*日?)?|年度?)\s*末?\s*(?:現在|時点|作成|更新|改訂|版|分)?(?:の(?:会員|団体|加盟|参加)?(?:名簿|一覧|リスト))?(?:[:：]\s*\d+\s*(?:件|団体|社|会員|名|機関))?[)）]?$/i
/** 4月分 */
const MONTH = /^\d{1,2}月(?:分|末)?$/
const ENGLISH_DAY = /^\(?as (?:of|at) .*\d{4}\)?$/i
/** (1) Ⅱ. A. before the heading of a part. */
const NUMBERED =
  /^(?:\(?(?:\d{1,2}|[IVX]{1,4}|[A-Za-zア-オ])\)|(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.:]|[IVX]{1,4}(?=\s))\s*/
/** The heading of a part of a list: in brackets, marked, or the name of a category. */
const PART =
  /^(?:[【〔[〈《<].*[】〕\]〉》>]|(?:正|準|賛助|特別|名誉|一般|個人|法人|団体|企業|行政|自治体|学生|協力|支援|普通|通常|維持)会員(?:の部)?|(?:国|行政|企業|法人|団体|大学|学校|NPO|教育機関|研究機関|金融機関|医療機関|報道機関|経済団体|市民団体|その他|オブザーバー|事務局|役員|幹事|監事|委員)(?:の部)?|[あかさたなはまやらわアカサタナハマヤラワ]行|(?:新規|新|今年度|本年度)?(?:入会|加入|退会|脱退|休会)(?:中|会員|団体|者)?|[■□◆◇●○▼▲★☆].+|(?:第?[123一二三]号(?:会員)?|地方公共団体|自治体|都道府県|市区?町村|関係府?省庁|府省庁|省庁|民間団体|民間企業|民間)等?(?:\(.*\))?)$/

/** The industries of the official classification, which divide many registries. */
const INDUSTRY =
  /^(?:[A-TＡ-Ｔ]\s*)?(?:農業|林業|農林(?:水産)?業|漁業|水産業|鉱業|採石業|建設業|製造業|情報通信業|運輸業|郵便業|卸売業|小売業|金融業|保険業|不動産業|物品賃貸業|(?:学術研究|専門|技術|宿泊|飲食|生活関連|娯楽|教育|学習支援|医療|福祉|複合|電気|ガス|熱供給|水道|その他(?:の)?|サービス)*(?:業|サービス(?:事)?業)|電気・ガス・熱供給・水道業)(?:[、，・,\s]+[^\s、，・,業]{1,12}業)*$/u

/** (1) 必須 半角数字: a row below the heading that numbers its columns, or tells how to fill them in. */
const OF_HEADING = [
  /^\(?\d{1,2}\)?$|^[①-⑳]$|^[A-Z]$/,
  /^[【[(]?(?:必須|任意|自動|入力|記入|選択|複数|自由|半角|全角|プルダウン|文字列?|日付|数値|テキスト|required|optional).{0,20}$/i,
]

/** Whether a row just below a heading belongs to it and not to a member. */
export const isOfHeading = (texts: readonly string[]): boolean => {
  const cells = texts.map(narrow).filter(text => text !== '')
  return cells.length > 1 && OF_HEADING.some(kind => cells.every(text => kind.test(text)))
}

const SIGNED = /^(?:[※*＊■□◆◇●○▼▲★☆]|\[[^\]]*\]|【[^】]*】)\s*/

const isCount = (text: string) => COUNT.test(text)
/** （計120団体） without what stands around it. */
const withoutBrackets = (text: string) => /^[([【〔<](.*)[)\]】〕>]$/.exec(text)?.[1] ?? text

/**
 * Whether a row speaks of the list and not of a member: a total, a count, a day, a note, the heading of a part.
 * An organisation may bear a name that ends as a total does, so what else the row holds has to agree.
 */
export const isAboutList = (
  texts: readonly string[],
  place: number,
  isRead: (column: number) => boolean = () => true,
): boolean => {
  const cells = texts.map(narrow)
  const name = cells[place] ?? ''
  const joined = withoutBrackets(name.replace(/\s/g, ''))
  const others = cells.filter((text, index) => index !== place && text !== '')
  if (name === '') {
    const [first = ''] = others
    const column = cells.indexOf(first)
    // A number of a row that is still empty, or what divides a list, in a column that says nothing of members.
    const isBeside = others.length === 1 && !isRead(column) && (column < place || /^\d+$/.test(first))
    return (
      isBeside ||
      TOTAL.test(first.replace(/\s/g, '')) ||
      (others.length === 1 &&
        [NOTE, CLOSING, PAGE, DAY, ENGLISH_DAY, ENGLISH_TOTAL, SENTENCE].some(it => it.test(first)))
    )
  }
  if (TOTAL.test(joined)) return true
  // A sign before a name with a legal form marks a member.
  if (SIGNED.test(name) && kindOfForm(name.replace(SIGNED, ''))) return false
  const isAlone = others.length === 0
  if (
    [ENGLISH_TOTAL, TOTAL_OF, OF_TOTAL, NOTE, CLOSING, PAGE, DAY, MONTH, ENGLISH_DAY].some(it =>
      it.test(name),
    )
  )
    return others.every(isCount)
  const part = withoutBrackets(name).replace(NUMBERED, '')
  // In a list of names alone every row is alone.
  return (
    isAlone &&
    texts.length > 1 &&
    ([PART, NUMBER_OF, INDUSTRY, SENTENCE].some(it => it.test(name)) ||
      [PART, NUMBER_OF].some(it => it.test(part)))
  )
}
