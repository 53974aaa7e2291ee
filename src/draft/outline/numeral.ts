const KANJI = '〇一二三四五六七八九'

/** 二十三 as 23, 二三 too; undefined for what is no number in characters. */
export const kanjiNumber = (text: string): number | undefined => {
  if (!/^[〇一二三四五六七八九十]+$/.test(text)) return undefined
  if (!text.includes('十')) return Number([...text].map(digit => KANJI.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : KANJI.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI.indexOf(ones))
}

const RUNS: readonly (readonly [first: number, last: number, number: number])[] = [
  [0x2460, 0x2473, 1], // ① … ⑳
  [0x3251, 0x325f, 21], // ㉑ … ㉟
  [0x32b1, 0x32bf, 36], // ㊱ … ㊿
  [0x2776, 0x277f, 1], // ❶ …
  [0x24eb, 0x24f4, 11],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
  [0x2474, 0x2487, 1], // ⑴ …
  [0x2488, 0x249b, 1], // ⒈ …
]

/** The number that one character stands for: ① ❶ ⑴; undefined for any other. */
export const enclosedNumber = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0
  const run = RUNS.find(([first, last]) => code >= first && code <= last)
  return run && code - run[0] + run[2]
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Ⅳ, or IV in letters, as 4; undefined for what is none. */
export const romanNumber = (text: string): number | undefined => {
  const place = ROMAN.indexOf(text.normalize('NFKC').toUpperCase())
  return place < 0 ? undefined : place + 1
}

const KANA = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソ'

/** ア as 1; of イロハ where that is meant. */
export const kanaNumber = (character: string, before: string | undefined): number =>
  before === undefined && character === 'イ'
    ? 1
    : (IROHA.includes(character) && before && IROHA.indexOf(character) === IROHA.indexOf(before) + 1
        ? IROHA.indexOf(character)
        : KANA.indexOf(character)) + 1

/** Digits, characters, or a single letter as a number. */
export const plainNumber = (text: string): number | undefined => {
  if (/^\d+$/.test(text)) return Number(text)
  if (/^[A-Z]$/.test(text)) return text.charCodeAt(0) - 64
  const enclosed = [...text].length === 1 ? enclosedNumber(text) : undefined
  return enclosed ?? kanjiNumber(text) ?? romanNumber(text)
}
