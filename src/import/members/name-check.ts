import type { Bilingual } from '../../model/bilingual.ts'
import { SENTENCE } from './about-list.ts'
import { kindOfForm } from './kind.ts'
import { nameKey } from './name.ts'
import { narrow } from './reading.ts'

/** What people write into a column of names while they have none. */
const PLACEHOLDER =
  /^(?:[x×✕○◯〇●＊*…・]+|tbd|tba|test|テスト(?:株式会社|団体|会社)?|ダミー|(?:担当者|団体名|詳細)?不明|不詳|匿名|無記名|名無し|名称未設定|未登録|未記入|未入力|未設定|調査中|確認中|調整中|準備中|検討中|手続き?中|記入|空欄|空白|blank|empty|true|false|未回答|回答なし|(?:.{0,12}のため)?非公開|非公表|非掲載|個人(?:事業主?|会員)?|匿名希望|必須|任意|例|記入例|null|undefined|nan|nil|([ぁ-ん])\1{2,}|(?:団体|会員|企業|法人|組織)名(?:称)?)$/i
const ADDRESSED = /(?:御中|各位|殿|様|(?:[\s　](?:宛|宛て|行|行き|貴社|貴中)))$/
/** A long number as a spreadsheet shortens it. */
const SCIENTIFIC = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i
/** What belongs into another column. */
const OF_ANOTHER_COLUMN = /^(?:[^\s@]+@[^\s@]+\.[a-z]{2,}|https?:\/\/\S+|www\.\S+|[\d\s()+-]{9,})$/i

/** What stands beside a name on a card: a postal code, a page, an address of mail, a telephone number. */
const BESIDE = /〒|https?:\/\/|@[a-z0-9-]+\.[a-z]|(?<!\d)0\d{1,4}-\d{1,4}-\d{3,4}(?!\d)/i

const FORM = '(?:株式会社|有限会社|合同会社|合資会社|合名会社|法人|㈱|㈲|\\([株有同]\\))'
/** 1.株式会社… ・株式会社… ※: what numbers or marks a row, before the name or behind it. */
const MARKED = new RegExp(
  `^\\s*(?:\\d{1,3}\\s*[.．、)）](?!\\d)|[(（]\\d{1,3}[)）]|no\\.?\\s*\\d{1,4}[\\s.:：]|0\\d{1,3}\\s|\\d{1,3}\\s+(?=${FORM})|[①-⑳]|[・･※*＊](?=.)|[■□◆◇▲▼●○◎★☆➤→]\\s*(?=${FORM}))|(?:[※*＊]\\s*\\d{0,2}|[(（]\\s*[※*＊注]\\s*\\d{0,2}\\s*[)）]|[(（]\\d{1,2}[)）]|[①-⑳])\\s*$`,
  'i',
)
/** What happened to a membership. */
const STATE =
  /^[【[(（](?:新規|新|更新|退会|脱退|休会|解散|廃業|抹消|辞退)[^】\])）]{0,6}[】\])）]|[【[(（]\s*(?:新規|新|更新|退会|脱退|休会|解散|廃業|閉鎖|(?:登録)?抹消|辞退)(?:済み?|中|予定|会員|団体|登録)?\s*[】\])）]\s*$/
/** Names of persons stay out of the graph. */
const PERSON =
  /[\s　](?:代表|会長|社長|所長|院長|園長|校長|学長)[\s　]+\S|[(（]個人[)）]|(?:代表取締役(?:社長|会長)?|取締役社長|代表社員|代表理事|代表者|理事長|事務局長|担当者?)[\s　:：]|[(（]\s*(?:代表|担当|代表者)[^)）]*[)）]/
/** (旧：検査株式会社) */
const FORMER = new RegExp(
  `[(（]\\s*旧\\s*(?:(?:社名|名称|商号|団体名)?[\\s　:：・]|(?:社名|名称|商号|団体名)|[^)）]*${FORM})[^)）]*[)）]`,
)
const SEVERAL = /\s*(?:ほか|外|他)\s*\d+\s*(?:社|団体|名|者|件|法人|機関)\s*$|(?:ほか|(?<=[社会人])他)\s*$/
const isSeveral = (name: string) =>
  SEVERAL.test(name) || name.split(/[、,\n]/).filter(part => kindOfForm(part) !== undefined).length > 1

const OBJECTIONS: readonly (readonly [(name: string) => boolean, Bilingual])[] = [
  [
    name => ADDRESSED.test(name),
    {
      ja: '宛名の敬称（御中など）が付いています。団体名だけを書いてください',
      en: 'the name ends as a letter is addressed (御中 and the like); write the name alone',
    },
  ],
  [
    name => PLACEHOLDER.test(narrow(name).replace(/^[([【<].*[)\]】>]$/, all => all.slice(1, -1))),
    {
      ja: '団体名ではありません。団体名を書いてください',
      en: 'this stands in the place of a name; write the name',
    },
  ],
  [
    name => PERSON.test(name),
    {
      ja: '個人の氏名や役職が付いています。団体名だけを書いてください',
      en: 'a person or their office stands beside the name; write the name of the organisation alone',
    },
  ],
  [
    name => MARKED.test(name),
    {
      ja: '名称の前後に番号や記号が付いています。団体名だけを書いてください',
      en: 'a number or a sign stands before or behind the name; write the name alone',
    },
  ],
  [
    name => STATE.test(name),
    {
      ja: '「新規」「退会」などの状態が付いています。団体名だけを書き、日付は「入会日」「退会日」の列に書いてください',
      en: 'what happened to the membership stands beside the name; write the name alone, and the day into 入会日 or 退会日',
    },
  ],
  [
    name => FORMER.test(name),
    {
      ja: '旧名称が付いています。団体名だけを書き、旧名称は「別名」の列に書いてください',
      en: 'a former name stands beside the name; write it into the column 別名',
    },
  ],
  [
    isSeveral,
    {
      ja: '1つのセルに複数の団体があります。1行に1団体ずつ書いてください',
      en: 'several organisations stand in one cell; write one a row',
    },
  ],
  [
    name => SENTENCE.test(name),
    {
      ja: '文のようです。団体名でなければ行を削除してください',
      en: 'this is a sentence; remove the row if it is no organisation',
    },
  ],
  [
    name => OF_ANOTHER_COLUMN.test(narrow(name)),
    {
      ja: 'メールアドレス、URL、電話番号のようです。団体名を書いてください',
      en: 'this is an address or a telephone number; write the name',
    },
  ],
  [
    name => BESIDE.test(narrow(name)),
    {
      ja: '住所、URL、電話番号などが付いています。団体名だけを書いてください',
      en: 'an address, a page or a telephone number stands beside the name; write the name alone',
    },
  ],
  [
    name => !/\p{L}/u.test(nameKey(name).replace(/[ーｰ々〆]/g, '')) || SCIENTIFIC.test(narrow(name)),
    {
      ja: '法人格や数字・記号だけで、団体名がありません。団体名を書いてください',
      en: 'there are only a legal form, digits or signs; write the name',
    },
  ],
  [
    name =>
      /\?(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\?/u.test(
        name,
      ),
    {
      ja: '文字が「?」になって失われています。元の文字を書いてください',
      en: 'a character was lost and became "?"; write the right one',
    },
  ],
]

/** Why a text is no name of an organisation; undefined where it may be one. */
export const nameObjection = (text: string): Bilingual | undefined =>
  OBJECTIONS.find(([is]) => is(text.normalize('NFC').trim()))?.[1]
