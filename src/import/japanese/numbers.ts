import type { Sentence } from './sentence.ts'

/** How Japanese says what is to be written in the place of a printed number. */
const ADVICE: readonly Sentence[] = [
  [/^this is a formula or an error of a spreadsheet$/, '表計算の式またはエラー値です'],
  [/^a spreadsheet has shortened it$/, '表計算ソフトが桁を省いています'],
  [/^write all of its digits$/, 'すべての桁を書いてください'],
  [/^its comma does not stand between thousands$/, 'カンマが3桁ごとの位置にありません'],
  [/^write a point there, or no comma$/, '小数点にするか、カンマを除いてください'],
  [/^write 0, or leave the row out where there is none$/, '0 と書くか、なければ行を削除してください'],
  [/^write the value$/, '値を書いてください'],
  [/^this is a day$/, '日付です'],
  [
    /^format the cell as a number and write the value again$/,
    'セルの書式を数値にして、値を書き直してください',
  ],
  [/^write (-?[\d.]+)$/, '$1 と書いてください'],
  [
    /^leave value out and write the words as textJa, or the grade into evaluations\.csv$/,
    'value を書かず、言葉であれば textJa に、評価であれば evaluations.csv に書いてください',
  ],
  [
    /^write the whole as value, and each part as a value of its own with breakdown$/,
    '全体を value に、内訳はそれぞれ breakdown を付けた値として書いてください',
  ],
  [
    /^write (\S+) where the unit is (\S+), or (\S+) where it is 円$/,
    '単位が $2 なら $1、円なら $3 と書いてください',
  ],
]

/** What stands beside a number, where it is no field with its value, which stays as it is. */
const BESIDE: Readonly<Record<string, string>> = {
  'the rest into noteJa': '残りは noteJa',
  'the note into noteJa': '注は noteJa',
  'how the years belong together as accumulation of the indicator': '年の関係は指標の accumulation',
}

const FIELD = /^[a-zA-Z]+: \S+$/

const besideNumber = (english: string): string | undefined => {
  const [, number, beside = ''] = /^write (-?[\d.]+)(?:,| and) (.*)$/.exec(english) ?? []
  const parts = beside.split(/, | and /)
  const words = parts.flatMap(part => BESIDE[part] ?? (FIELD.test(part) ? part : []))
  return number !== undefined && words.length === parts.length
    ? `${number} と書き、${words.join('、')} を加えてください`
    : undefined
}

/** An advice on a number in Japanese; undefined for what is none. */
export const numberInJapanese = (english: string): string | undefined => {
  for (const [pattern, japanese] of ADVICE)
    if (pattern.test(english)) return english.replace(pattern, japanese)
  return besideNumber(english)
}
