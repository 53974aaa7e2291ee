import type { Category } from './category.ts'
import { withBracketedForms } from './name.ts'
import { narrow } from './reading.ts'

/** Legal forms by the organisation type of IATI, those first that decide where a name has several. */
const FORMS: readonly (readonly [kind: string, written: string, short: string])[] = [
  [
    'PRIVATE_SECTOR',
    '株式会社|株式會社|有限会社|有限會社|合同会社|合資会社|合名会社|相互会社|特定目的会社|特例有限会社|投資法人|有限責任事業組合|監査法人|弁理士法人|海事代理士法人|税理士法人|弁護士法人|司法書士法人|行政書士法人|社会保険労務士法人|特許業務法人|土地家屋調査士法人',
    '株|有|同|資|名|相',
  ],
  [
    'OTHER_PUBLIC_SECTOR',
    '地方独立行政法人|国立研究開発法人|独立行政法人|地方公社|(?:土地開発|住宅供給|道路)公社|特殊法人|認可法人|日本放送協会',
    '独|独法|国研|地独',
  ],
  ['ACADEMIC', '国立大学法人|公立大学法人|準学校法人|学校法人|大学共同利用機関法人', '学|大'],
  ['FOUNDATION', '(?:一般|公益|特例)?財団法人|(?:一般|公益)財団', '一財|公財|財'],
  ['NATIONAL_NGO', '(?:認定|特例認定)?特定非営利活動法人|(?:認定)?NPO法人', '特非|NPO|NPO法人'],
  [
    'REGIONAL_NGO',
    '(?:一般|公益|特例)?社団法人|(?:有限責任|無限責任)?中間法人|(?:一般|公益)社団',
    '一社|公社|社',
  ],
  [
    'OTHER',
    '医療法人(?:社団|財団)?|社会医療法人|地域医療連携推進法人|社会福祉(?:連携推進)?法人|宗教法人|更生保護法人|農事組合法人|[^ ]{0,6}(?:協同組合|労働組合|森林組合)(?:連合会|中央会)?|生協|商工組合|商工会議所|商工会|土地改良区|労働者協同組合|管理組合法人|認可地縁団体|[^ ]{0,8}(?:振興|健康保険|共済|技術研究|市街地再開発|土地区画整理|防災街区整備事業)組合(?:連合会)?',
    '福|社福|医|宗|農|協|更',
  ],
]

const PRIVATE = 'PRIVATE_SECTOR'
const ENGLISH_COMPANY =
  /(?:^|[\s,.]|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]))(?:co\.?,?\s*ltd|inc|ltd|llc|llp|k\.?k|kabushiki (?:kaisha|gaisha)|g\.?k|godo kaisha|gmbh|ag|s\.?a|s\.?p\.?a|b\.?v|n\.?v|s\.?r\.?l|pte|pty|plc|corporation|corp|company)\.?\s*$/iu

const edge = (forms: string) => new RegExp(`^(?:${forms})|(?:${forms})$`, 'i')
const inside = (forms: string) => new RegExp(forms, 'i')
const short = (forms: string) =>
  new RegExp(`[([〔](?:${forms})[)\\]〕]|^(?:${forms})[)\\]〕]|[([〔](?:${forms})$`, 'i')

/** Where a form stands, in the order in which it counts: at an end of the name, short in brackets, within it. */
const PLACES: readonly (readonly (readonly [RegExp, string])[])[] = [
  FORMS.map(([kind, written]) => [edge(written), kind]),
  FORMS.map(([kind, , shortly]) => [short(shortly), kind]),
  [[ENGLISH_COMPANY, PRIVATE]],
  FORMS.map(([kind, written]) => [inside(written), kind]),
]

/** The kind that the legal form in a name says; undefined where it has none. */
export const kindOfForm = (name: string): string | undefined => {
  const plain = narrow(withBracketedForms(name))
  // 株 式 会 社: people space a form out.
  const tight = plain.replace(/(?<=[^\x20-\x7e])\s+(?=[^\x20-\x7e])/g, '')
  for (const forms of PLACES) {
    const found = forms.find(([form]) => form.test(plain) || form.test(tight))
    if (found) return found[1]
  }
  return undefined
}

/** Whole words, at the end of a name without a legal form, that make a kind likely. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:大学|大学院|短期大学|高等専門学校|高等学校|専門学校|研究所)$|\b(?:university|college)\b/i, 'ACADEMIC'],
  [/^(?:財団)|財団$|\bfoundation$/i, 'FOUNDATION'],
  [/(?<![A-Za-z])(?:NPO|NGO)(?![A-Za-z])/i, 'NATIONAL_NGO'],
  [/(?:協議会|協会|市民団体|任意団体)$|^社団/, 'REGIONAL_NGO'],
  [/(?:銀行|信用金庫|労働金庫|信用組合|会社)$|\bbank$/i, PRIVATE],
]

/** What a column of kinds says besides legal forms: the codes of IATI, and words for them. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:OTHER_PUBLIC_SECTOR$|公的機関)/i, 'OTHER_PUBLIC_SECTOR'],
  [/^ACADEMIC$|大学|高等専門学校|高等学校|専門学校|高専|^学校|教育機関|研究機関|研究所$/i, 'ACADEMIC'],
  [/^(?:FOUNDATION$|財団)/i, 'FOUNDATION'],
  [/^INTERNATIONAL_NGO$|国際NGO/i, 'INTERNATIONAL_NGO'],
  [/^NATIONAL_NGO$|(?<![A-Za-z_])(?:NPO|NGO)(?![A-Za-z_])/i, 'NATIONAL_NGO'],
  [/^(?:REGIONAL_NGO$|社団)|任意団体|協議会$|協会$|市民団体/i, 'REGIONAL_NGO'],
  [/^PRIVATE_SECTOR$|企業|会社|銀行|信用金庫|金融機関|商工会|個人事業|自営業|^営利|^民間$/i, PRIVATE],
  [/^PUBLIC_PRIVATE_PARTNERSHIP$|官民連携組織/i, 'PUBLIC_PRIVATE_PARTNERSHIP'],
  [/^MULTILATERAL$|国際機関/i, 'MULTILATERAL'],
  [/^LOCAL_GOVERNMENT$|地方公共団体|自治体|都道府県|市区町村|市町村/i, 'LOCAL_GOVERNMENT'],
  [/^GOVERNMENT$|省庁|国の機関|^国$/i, 'GOVERNMENT'],
  [/^(?:OTHER$|その他)/i, 'OTHER'],
]

const among = (words: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  words.find(([word]) => word.test(narrow(text)))?.[1]

/** The kind that a cell names; undefined for a word that nobody knows: the member comes in all the same. */
export const readKind = (text: string): string | undefined => kindOfForm(text) ?? among(CODES, text)

const KIND_OF_CATEGORY: Readonly<Partial<Record<Category, string>>> = {
  LOCAL_GOVERNMENT: 'LOCAL_GOVERNMENT',
  MINISTRY: 'GOVERNMENT',
}

const knownKind = (category: Category | undefined, name: string) =>
  (category && KIND_OF_CATEGORY[category]) ?? kindOfForm(name)

/** The kind of a member whose list does not tell it: by its category, by its legal form, else by words of its name. */
export const kindOf = (category: Category | undefined, name: string): string =>
  knownKind(category, name) ?? among(WORDS, name) ?? 'OTHER'

/** Whether only words in the name speak for a kind: the report lists these. */
export const isGuessedKind = (category: Category | undefined, name: string): boolean =>
  knownKind(category, name) === undefined && among(WORDS, name) !== undefined
