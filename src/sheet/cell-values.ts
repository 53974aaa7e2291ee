import { Decimal } from 'decimal.js'
import { unseenObjection } from '../import/characters.ts'
import { numberAdvice, stateSaid } from '../import/number-advice.ts'
import { printedNumber } from '../import/printed-number.ts'
import { readValue } from '../import/value.ts'
import type { CellMark } from '../import/workbook/workbook.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { UNITS } from './columns.ts'
import type { Fields } from './wanted.ts'
import { saysNone, valueCalled, wordsOf } from './words.ts'

/** What a cell says, or what is wrong with it. */
export type Told<Value> = { readonly value: Value } | { readonly wrong: Bilingual }

const wrong = (ja: string, en: string) => ({ wrong: { ja, en } })

const MARKS: Readonly<Record<CellMark, Bilingual>> = {
  formula: {
    ja: '数式が入っています。計算結果の値を書いてください',
    en: 'this is a formula; write the value that it comes to',
  },
  date: {
    ja: '日付になっています。セルの書式を「標準」にして、値を書き直してください',
    en: 'the spreadsheet has made a date of this; set the format of the cell to General and write the value again',
  },
  percent: {
    ja: 'パーセントの書式です。12%は0.12として保存されます。書式を「標準」にして、12のように書いてください',
    en: 'the cell has the format of a percentage, in which 12% is kept as 0.12; set it to General and write 12',
  },
  error: { ja: '数式のエラーです。値を書いてください', en: 'this is the error of a formula; write a value' },
}

/** What is wrong with a cell whatever stands in its column: a formula, a day, what nobody sees. */
export const objectionTo = (text: string, mark: CellMark | undefined): Bilingual | undefined =>
  text === '' && mark !== 'formula' ? undefined : mark ? MARKS[mark] : unseenObjection(text)

const RANGE = /^write (-?[\d.]+), valueTo: (-?[\d.]+)/

const notANumber = (text: string, takesMore: boolean) => {
  const [, from, to] = (takesMore && RANGE.exec(numberAdvice(text))) || []
  if (from !== undefined && to !== undefined)
    return wrong(
      `「${text}」: 「${from}～${to}」と書いてください`,
      `"${text}" is no plain number; write ${from}～${to}`,
    )
  if (/[０-９．]/.test(text))
    return wrong(`「${text}」: 半角の数字で書いてください`, `"${text}" is no number; use half-width digits`)
  if (/^-?[\d,]*\d,\d{3}(?:\.\d+)?$/.test(text))
    return wrong(`「${text}」: カンマを除いてください`, `"${text}" is no number; leave out the commas`)
  const number = /^write (-?[\d.]+)/.exec(printedNumber(text) ?? '')?.[1]
  if (number !== undefined)
    return wrong(
      `「${text}」: 「${number}」${takesMore ? `、または「約${number}」「${number}以上」「${number}以下」` : ''}と書き、見込みや注はそれぞれの列に書いてください`,
      `"${text}" is no plain number; write ${number}${takesMore ? `, or 約${number}, ${number}以上, ${number}以下` : ''}, and a forecast or a note into its own column`,
    )
  if (/^-?\d+(?:\.\d+)?\D+$/.test(text))
    return wrong(
      `「${text}」: 数字だけを書き、単位は除いてください`,
      `"${text}" is no number; write digits only, without the unit`,
    )
  return wrong(`「${text}」は数ではありません。数字で書いてください`, `"${text}" is no number; write digits`)
}

/** ▲5, 累計100, =1+2, 集計中（9月）: no words that a plan has for a value, though no number either. */
const isNoWord = (text: string): boolean =>
  printedNumber(text) !== undefined || !/\p{L}/u.test(text) || /^['=#]/.test(text) || /^[RHS]?\d/.test(text)

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)

const decimal = { type: 'decimal', least: -Infinity, greatest: Infinity } as const

const readNumber = (text: string, takesMore = true): Told<string> => {
  if (!isNumber(text)) return notANumber(text, takesMore)
  if ('wrong' in readValue(text, decimal))
    return wrong(
      `「${text}」: 15桁までの数で書いてください`,
      `${text} has more than 15 digits; round it as its source prints it`,
    )
  return { value: text }
}

const COMPARED: readonly (readonly [RegExp, comparator: string])[] = [
  [/^約\s*(\S+)$/, 'ABOUT'],
  [/^(\S+?)\s*以上$/, 'AT_LEAST'],
  [/^(\S+?)\s*以下$/, 'AT_MOST'],
  [/^(-?[\d.]+)\s*[～〜~]\s*(-?[\d.]+)$/, 'BETWEEN'],
]

/** The columns that make up what a value is; all of them are set, so that nothing of the old one stays. */
const NOTHING: Fields = {
  value: undefined,
  valueTo: undefined,
  comparator: undefined,
  textJa: undefined,
  textEn: undefined,
  state: undefined,
}

/** A value in the columns of the import: a number, one with 約 or 以上, a range, words, or that there is none. */
export const readActual = (text: string, takesWords: boolean): Told<Fields> => {
  const none = saysNone(text) ? 'NOT_SET' : (stateSaid(text) ?? valueCalled('IndicatorValueState', text))
  if (none) return { value: { ...NOTHING, state: none } }
  for (const [form, comparator] of COMPARED) {
    const [, value = '', valueTo] = form.exec(text) ?? []
    if (value === '') continue
    const told = [value, ...(valueTo === undefined ? [] : [valueTo])].map(each => readNumber(each))
    // The whole cell is told, not the part of it that is no number.
    const objection = told.find(each => 'wrong' in each)
    if (objection && 'wrong' in objection)
      return [value, valueTo ?? value].every(isNumber) ? objection : notANumber(text, true)
    if (valueTo !== undefined && Number(value) > Number(valueTo))
      return wrong(`「${text}」: 小さい方を先に書いてください`, `"${text}": write the lower end first`)
    return { value: { ...NOTHING, value, valueTo, comparator } }
  }
  const state = /\d/.test(text.normalize('NFKC'))
    ? stateSaid(text.normalize('NFKC').replace(/\(.*\)$/, ''))
    : undefined
  if (state)
    return wrong(
      `「${text}」: 「${text.replace(/[（(].*$/, '')}」とだけ書き、そのほかは備考に書いてください`,
      `"${text}": write only ${text.replace(/[（(].*$/, '')}, and the rest into the note`,
    )
  if (takesWords && !/^-?[\d０-９]/.test(text) && !isNoWord(text))
    return { value: { ...NOTHING, textJa: text } }
  const told = readNumber(text)
  return 'wrong' in told ? told : { value: { ...NOTHING, value: told.value } }
}

/** An amount in whole yen; none is 0. */
export const readAmount = (text: string, unit: string, mayBeLess: boolean): Told<string> => {
  if (saysNone(text)) return { value: '0' }
  const told = readNumber(text, false)
  if ('wrong' in told) return told
  const yen = new Decimal(told.value).times(UNITS[unit] ?? 1)
  if (!yen.isInteger())
    return wrong(
      `${text}${unit}は1円未満の端数になります`,
      `${text} in ${unit} is no whole number of yen; write whole yen`,
    )
  if (yen.isNegative() && !mayBeLess)
    return wrong(`${text}: 金額は0以上です`, `${text}: an amount is 0 or more`)
  return { value: yen.toFixed() }
}

/** A word as the value of an enum that it means. */
export const readChoice = (text: string, enumName: string, leftOut: readonly string[] = []): Told<string> => {
  const value = valueCalled(enumName, text)
  if (value !== undefined && !leftOut.includes(value)) return { value }
  const words = wordsOf(enumName, leftOut).join('、')
  return wrong(
    `「${text}」という区分はありません。次から選んでください: ${words}`,
    `"${text}" is not known here; choose one of ${words}`,
  )
}
