import { printedNumber } from './printed-number.ts'
import { isToldOfAnother } from './told-of-another.ts'

/** Words that stand where a number is not known, and the state that says so. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:調査中|集計中|未確定|未公表|確認中|算定中|精査中|調整中|算出中|速報待ち|公表待ち)$/, 'NOT_YET_KNOWN'],
  [/^(?:調査なし|未調査|未実施|調査せず|調査年度外|隔年調査|未集計|実績なし|データなし)$/, 'NOT_SURVEYED'],
  [/^(?:未設定|設定なし|なし|無し|該当なし|該当無し|未定|n\.?\/?a\.?|[-－―ー–—−‐─…・*※]+)$/i, 'NOT_SET'],
  [/^(?:事業終了|終了|廃止|事業廃止|中止|事業中止)$/, 'DISCONTINUED'],
]

/** The state that a word says stands where a number is not known: 調査中; undefined for another word. */
export const stateSaid = (text: string): string | undefined => STATES.find(([words]) => words.test(text))?.[1]

/** The same where more is said: 集計中（9月公表予定）, R5で終了. */
const SAID_AT_LENGTH: readonly (readonly [RegExp, string])[] = [
  [/公表予定|公表後|集計中|調査中|算出中|確定後|確定次第/, 'NOT_YET_KNOWN'],
  [/次回調査|隔年|調査年では?ない/, 'NOT_SURVEYED'],
  [/(?:で|に|末)(?:事業)?(?:終了|廃止)$/, 'DISCONTINUED'],
]

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`
const UNIT = String.raw`\s*[^\d\s~～〜]{0,4}?\s*`
const ofNumber = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll('#', NUMBER).replaceAll('_', UNIT), 'u')

/** What a number is written with, and what to write; $1 and $2 are its numbers. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [
    ofNumber('^毎年度?_#_(?:以上)?$'),
    'write $1, everyYear: true and, where it says 以上, comparator: AT_LEAST',
  ],
  [
    ofNumber('^(?:累計|延べ|のべ|\\d+か?年間で|年間|年)_#_$'),
    'write $1, and say how the years belong together by accumulation of the indicator',
  ],
  [ofNumber('^#_[(](?:見込み?|予測|推計)[)]$'), 'write $1 and kind: FORECAST'],
  [ofNumber('^#_[(](?:速報値?|暫定値?|参考値?)[)]$'), 'write $1, and the rest into noteJa'],
  [ofNumber('^#_\\s*[※*＊†][\\d]*$'), 'write $1, and the note into noteJa'],
  [ofNumber('^#_(?:[~〜]|から)$'), 'write $1 and comparator: AT_LEAST'],
  [ofNumber('^[~〜]\\s*#_(?:まで)?$'), 'write $1 and comparator: AT_MOST'],
  [ofNumber('^#_以上$'), 'write $1 and comparator: AT_LEAST'],
  [ofNumber('^(?:[≧≥])\\s*#_$'), 'write $1 and comparator: AT_LEAST'],
  [ofNumber('^#_(?:超|を超える|を上回る|より多い)$'), 'write $1 and comparator: AT_LEAST'],
  [ofNumber('^#_(?:以下|未満|以内|を下回る|まで)$'), 'write $1 and comparator: AT_MOST'],
  [ofNumber('^(?:[≦≤])\\s*#_$'), 'write $1 and comparator: AT_MOST'],
  [ofNumber('^#_\\s*(?:[~～〜]|から|-)\\s*#_$'), 'write $1, valueTo: $2 and comparator: BETWEEN'],
]

const ABOUT = /^(?:約|およそ|おおよそ|おおむね|概ね|大体)|(?:程度|前後|くらい|ぐらい|ほど)$/u
const MINUS = /^(?:[▲△▼－−–—]\s*(\d[\d.]*)|\((\d[\d.]*)\)|マイナス(\d[\d.]*))$/u
const TIMES: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 億: 8 }
const LARGE = /^(-?)(\d+)(?:\.(\d+))?(百万|千|万|億)\D{0,3}$/u

const digitsOf = (sign: string, whole: string, part: string, zeros: number): string => {
  const digits = `${whole}${part.slice(0, zeros).padEnd(zeros, '0')}`
  const rest = part.slice(zeros)
  return `${sign}${digits.replace(/^0+(?=\d)/, '')}${rest === '' ? '' : `.${rest}`}`
}

const wordsAdvice = (text: string): string => {
  const state = stateSaid(text) ?? SAID_AT_LENGTH.find(([words]) => words.test(text))?.[1]
  if (state) return `leave value out and write state: ${state}`
  return /\d/.test(text) || !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/u.test(text)
    ? 'write digits only, the unit belongs elsewhere'
    : 'leave value out and write the words as textJa'
}

/** 倍増, 1.5倍: how often the value of another year. */
const TIMES_ANOTHER = /\d[^\d]{0,8}(?:増|減(?!量|価)|倍)/u
/** 令和7年度, R7: when something is to be done. */
const YEAR_ALONE = /^(?:(?:令和|平成|[RH])\s?(?:\d{1,2}|元)|20\d\d年)(?:年?度)?(?:年|末|中)?$/u
const SHORTENED = /^-?\d+(?:\.\d+)?E[+-]?\d+$/i
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])/

/** What to write in the place of a text that is no number. */
export const numberAdvice = (text: string): string => {
  if (SHORTENED.test(text)) return 'a spreadsheet has shortened it; write all of its digits'
  if (/^\d+(?:,\d+)+(?:\.\d+)?$/.test(text) && !THOUSANDS.test(text))
    return 'its comma does not stand between thousands; write a point there, or no comma'
  const folded = text.normalize('NFKC').trim()
  if (TIMES_ANOTHER.test(folded) || isToldOfAnother(folded) || YEAR_ALONE.test(folded))
    return 'leave value out and write the words as textJa'
  const [, first, second, third] = MINUS.exec(text) ?? []
  const below = first ?? second ?? third
  if (below !== undefined) return `write -${below}, with a plain hyphen`
  if (/^\+\d/.test(text)) return 'leave out the plus'
  const plain = text.normalize('NFKC').replaceAll('−', '-')
  for (const [form, advice] of FORMS) {
    const [, one = '', two = ''] = form.exec(plain) ?? []
    if (one !== '') return advice.replace('$1', one).replace('$2', two)
  }
  const printed = printedNumber(text)
  if (printed !== undefined) return printed
  if (stateSaid(text)) return wordsAdvice(text)
  if (/[０-９．－]/.test(text)) return 'use half-width digits'
  if (text.includes(',')) return 'leave out the commas'
  if (ABOUT.test(text)) return 'write the number alone and comparator: ABOUT'
  const [, sign = '', whole, part = '', word = ''] = LARGE.exec(plain) ?? []
  if (whole !== undefined)
    return `write ${digitsOf(sign, whole, part, TIMES[word] ?? 0)}, the unit belongs elsewhere`
  return wordsAdvice(text)
}

const KANJI = '〇一二三四五六七八九'
const ofKanji = (text: string): string =>
  text
    .replace(/([一二三四五六七八九]?)十([一二三四五六七八九]?)/gu, (_all, tens: string, ones: string) =>
      String((tens === '' ? 1 : KANJI.indexOf(tens)) * 10 + Math.max(0, KANJI.indexOf(ones || '〇'))),
    )
    .replace(/[〇一二三四五六七八九]/gu, digit => String(KANJI.indexOf(digit)))

/** A year as people print it, with digits and era of today: 令和七年度, FY2025, 2025/26. */
export const plainYear = (text: string): string =>
  ofKanji(text.normalize('NFKC').trim())
    .replace(/^FY\s*/i, '')
    .replace(/^(\d{4})(?:[/-](?:1[3-9]|[2-9]\d))?年?度?$/, '$1')
    .replace(/年度$/, '年')
