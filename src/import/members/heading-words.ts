import type { ColumnKey } from './column-key.ts'

/** 1. ① (1) Q1 問1: what numbers a heading. */
const NUMBERING =
  /^\s*(?:[(（]?\d{1,2}\s*[)）.．、:：](?!\d)|[①-⑳]|(?:q|問|質問|設問)\s*\d{1,2}(?:[-－ー]\d{1,2})?\s*[.．:：、)）]?)\s*/i
/** 【必須】 (複数選択可) *: what tells how to fill a column in. */
const INSTRUCTION =
  /[【[(（](?:必須|任意|複数|選択|自由|半角|全角|該当|記入|入力)[^】\])）]*[】\])）]|(?:※|必須$|任意$).*/g
/** 団体名をご記入ください */
const REQUEST = /(?:を|は)(?:ご|お)?(?:記入|入力|記載|回答|答え|選択|選び|教え|書き).*$/

/** A heading of a form or a questionnaire without its number and what it asks for. */
export const withoutRequest = (heading: string): string =>
  heading.replace(NUMBERING, '').replace(INSTRUCTION, '').replace(REQUEST, '').trim()

/** The Japanese half of 団体名 / Name, or its English one: what stands in two languages says one thing. */
export const halvesOf = (heading: string): readonly string[] => {
  const halves = heading.split(/\s*[/／\n]\s*/).filter(half => half !== '')
  const isEnglish = (half: string) => /^[\x20-\x7e]+$/.test(half)
  return halves.length === 2 && halves.filter(isEnglish).length === 1 ? halves : []
}

const WHO =
  '(?:登録|認定|認証|宣言|参加|参画|加盟|加入|構成|正?会員|申請|応募|賛同|締結|表彰|受賞|パートナー|推進)'
const BODY =
  '(?:団体|企業|事業者|事業所|法人|組織|機関|会社|学校|大学|自治体|会員|パートナー|メンバー|構成員|申請者|登録者|宣言者|商号|屋号)'
const OR = '(?:等|など)?(?:又は|または|及び|もしくは)?'
const NAME = `(?:${WHO}(?:した)?)?(?:${BODY}(?:名称?)?${OR})+の?(?:名称|氏名|名|(?<=名.*)[商屋]号)(?:等)?`
const NAMED = `${WHO}(?:団体|企業|事業者|法人|組織|機関)(?:${OR}(?:団体|企業|事業者|法人|組織|機関))*(?:等)?`
const SEAT =
  '(?:本社|本店|主たる(?:事務所|事業所)|主な(?:事務所|事業所)|事務所|事業所|団体|法人|会社|企業|事業者)?等?の?'
const ENTRY =
  '(?:入会|加入|加盟|登録|会員登録|参加|参画|宣言|認定|認証|締結|協定締結|賛同|承認)(?:承認|決定)?'
const SORT = '(?:種別|区分|種類|分類|形態|属性|カテゴリー?|タイプ)'
const SDGS =
  '(?:(?:関連|関係|関わり|該当|対応|貢献|取り?組[むみ]?|重点的に取り?組む|重点|主要?|目指す|めざす|選択|目標と)(?:の?ある|する|した|している|できる|な|の|を)*)*'

/** Headings in the words of registries, each without spaces, marks and width. */
const WORDS: readonly (readonly [ColumnKey, string])[] = [
  [
    'kana',
    `(?:${NAME}|名称)?(?:の)?(?:ふりがな|フリガナ|カナ|かな|よみ|ヨミ|読み|よみがな|読み仮名)(?:全角|半角)?`,
  ],
  [
    'nameEn',
    `(?:${NAME}|名称)(?:の)?(?:英語|英文|英|english|ローマ字)(?:表記|名)?|英(?:語|文)(?:表記|団体名|名称?)`,
  ],
  ['name', `${NAME}|${NAMED}|構成員|(?:${BODY}|名称)の名称|会員名簿?名称`],
  ['prefecture', `${SEAT}(?:所在(?:地|する)?の?)?都道府県名?`],
  ['municipality', `${SEAT}(?:所在(?:地|する)?の?)?市(?:区町村|町村|区郡町村|郡区町村|町|区町)名?`],
  ['address', `${SEAT}(?:所在地|住所|所在|所在場所)(?:住所)?`],
  ['joined', `${ENTRY}(?:年月日?|日付?|日時|時期)`],
  ['left', `(?:退会|脱退|登録抹消|登録取消|辞退)(?:年月日?|日付?)`],
  ['number', `(?:国税庁)?法人番号(?:国税庁)?(?:13桁)?`],
  ['category', `(?:会員|メンバー|パートナー|登録|加入|参加)の?${SORT}`],
  ['kind', `(?:団体|法人|組織|企業団体|団体企業)等?の?(?:${SORT}|別)`],
  [
    'goals',
    `${SDGS}(?:sdgs?の?|持続可能な開発目標の?|ゴール)(?:17の)?(?:ゴール|目標|番号|アイコン|goals?|no)*`,
  ],
  [
    'url',
    `(?:団体|企業|法人|会社|公式)?の?(?:url|ウェブ(?:サイト|ページ)?|web(?:サイト|ページ)?|ホームページ|hp|サイト)の?(?:url|アドレス)?`,
  ],
  [
    'description',
    `(?:団体|法人|企業|会社|事業|活動|業務|組織)等?の?(?:概要|紹介|内容)|(?:主な|主たる)(?:事業|業務|活動)(?:の?内容)?`,
  ],
  ['aim', '(?:今後)?(?:実現|達成|連携)したい(?:こと|事|内容)'],
  [
    'problem',
    '(?:抱える|抱えている|解決したい|地域の?|社会の?|自社の|団体の|現在の)*(?:課題|お?困りごと|ニーズ)+',
  ],
  [
    'solution',
    '(?:提供できる|提供可能な|保有する|活用できる)(?:技術|シーズ|資源|リソース|強み|ソリューション|ノウハウ|サービス)+等?|(?:シーズ|強み|ソリューション|ノウハウ)+',
  ],
]

const KNOWN = WORDS.map(([key, words]) => [key, new RegExp(`^(?:${words})$`)] as const)

/** What a heading means that is no word of the template; given without spaces, marks and width, in lower case. */
export const columnInWords = (heading: string): ColumnKey | undefined =>
  KNOWN.find(([, words]) => words.test(heading))?.[0]

/** What stands above columns of a person: nothing of these is read. */
export const isOfPerson = (group: string): boolean =>
  /^(?:代表者?|(?:連絡|事務|実務|窓口)?担当者?|連絡先|申込者|申請担当者?|責任者|窓口|事務局)(?:情報|連絡先|欄|について)?$/.test(
    group.normalize('NFKC').replace(/\s/g, ''),
  )
