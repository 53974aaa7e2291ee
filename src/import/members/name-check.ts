import type { Bilingual } from '../../model/bilingual.ts'
import { nameKey } from './name.ts'
import { narrow } from './reading.ts'

/** What people write into a column of names while they have none. */
const PLACEHOLDER =
  /^(?:[x×✕○◯〇●＊*…・]+|tbd|tba|test|テスト|ダミー|不明|不詳|匿名|無記名|名称未設定|調査中|確認中|記入|空欄|非公開|(?:団体|会員|企業|法人|組織)名(?:称)?)$/i
const ADDRESSED = /(?:御中|各位|殿|様)$/

const OBJECTIONS: readonly (readonly [(name: string) => boolean, Bilingual])[] = [
  [
    name => ADDRESSED.test(name),
    {
      ja: '宛名の敬称（御中など）が付いています。団体名だけを書いてください',
      en: 'the name ends as a letter is addressed (御中 and the like); write the name alone',
    },
  ],
  [
    name => PLACEHOLDER.test(narrow(name)),
    {
      ja: '団体名ではありません。団体名を書いてください',
      en: 'this stands in the place of a name; write the name',
    },
  ],
  [
    name => !/\p{L}/u.test(nameKey(name)),
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
