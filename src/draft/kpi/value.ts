import { stateSaid } from '../../import/number-advice.ts'
import { amountOf } from '../../import/printed-number.ts'
import { isToldOfAnother } from '../../import/told-of-another.ts'
import { halfWidth } from '../read/width.ts'
import { unitLength } from './unit.ts'
import { endOfPeriod, type PrintedYear, yearOf, yearsIn } from './year.ts'

/** What a cell says: a number with how it is meant, words in its place, or why there is none. */
export interface PrintedValue {
  readonly value?: string
  readonly valueTo?: string
  readonly comparator?: 'AT_LEAST' | 'AT_MOST' | 'ABOUT' | 'BETWEEN'
  readonly words?: string
  readonly state?: 'NOT_SURVEYED' | 'NOT_YET_KNOWN' | 'NOT_SET' | 'DISCONTINUED'
  readonly unit?: string
  /** The year that the cell itself prints. */
  readonly year?: PrintedYear
  readonly everyYear?: boolean
  readonly forecast?: boolean
  /** Words that stand beside the number and say more: 累計, 5年間で. */
  readonly remark?: string
}

const STATES: readonly (readonly [NonNullable<PrintedValue['state']>, RegExp])[] = [
  ['NOT_YET_KNOWN', /^(?:調査中|集計中|未確定|未公表|確認中|算定中|未集計|今後(?:設定|調査|把握)|把握中)$/],
  [
    'NOT_SURVEYED',
    /^(?:調査なし|未調査|未実施|調査せず|調査年度外|未把握|調査未実施|データなし|該当データなし|不明)$/,
  ],
  [
    'NOT_SET',
    /^(?:未設定|設定なし|なし|無し|新規|皆無|\(新規\)|[-ー—―－一]+|[.…・]+|\/|N\/A|n\/a|該当なし)$/,
  ],
  ['DISCONTINUED', /^(?:事業終了|終了|廃止|休止)$/],
]

const WORDS =
  /^(?:増加|減少|倍増|半減|微増|微減|横ばい|未達成|維持|向上|上昇|低下|改善|拡大|縮小|設置|策定|実施|継続|完了|完成|整備|開設|開始|制定|導入|達成|充実|促進|推進|運用開始|供用開始|全[^\d]{1,8}|毎年(?:増加|減少|実施|開催|向上)|(?:基準値|現状|前年|県平均|全国平均|国平均|基準年|現状値)[^\d]{0,8}(?:増加?|減少?|以上|以下|上回る|下回る|維持|より[^\d]{1,6})|[^\d。]{1,10}(?:の(?:増加|減少|維持|向上|設置|策定|実施|完了|整備|開設|制定|導入|継続)|を上回る|を下回る|増加|減少|維持|向上|策定|設置|実施|整備|完了))$/u

const NUMBER = '[-+△▲]?\\s?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-+△▲]?\\s?\\d+(?:\\.\\d+)?'
const FIRST_NUMBER = new RegExp(NUMBER, 'u')

const asDecimal = (text: string): string => {
  const digits = text.replace(/[,\s+]/g, '').replace(/^[△▲]/, '-')
  const [, sign = '', whole = '', rest = ''] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(digits) ?? []
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`
}

const BEFORE = /(?:約|おおむね|概ね|およそ|ほぼ)/
const AT_LEAST = /(?:[≧≥>]|最低|下限|少なくとも)\s*$/u
const AT_MOST = /(?:[≦≤<]|最大|上限|多くとも)\s*$/u
const FORECAST = /見込み?|推計|予測/
/** Remarks that say how the number counts; they stand before or behind it. */
const REMARK =
  /(?:\d{1,2}\s?(?:か年|ヵ年|カ年|年)間?(?:で|の)?(?:累計|合計|計)?|累計|延べ|のべ|通算|合計|年間|年平均|平均|単年度?)/u

const comparatorOf = (before: string, after: string): PrintedValue['comparator'] => {
  if (/以上|超(?!過)|を上回る|を超え|↑/.test(after) || AT_LEAST.test(before)) return 'AT_LEAST'
  if (/以下|以内|未満|を下回る|↓/.test(after) || AT_MOST.test(before)) return 'AT_MOST'
  return BEFORE.test(before) || /程度|前後|くらい|弱|強(?!化)/.test(after) ? 'ABOUT' : undefined
}

const withoutYears = (text: string): string => {
  let left = ''
  let at = 0
  for (const { begin, end } of yearsIn(text)) {
    left += text.slice(at, begin)
    at = endOfPeriod(text, end)
  }
  return `${left}${text.slice(at)}`
}

const EMPTY_BRACKETS = /[(（［[【]\s*(?:年度?)?(?:実績|現在|時点|末|値|見込み?)?\s*[)）］\]】]/gu

const rangeIn = (plain: string): readonly [from: string, to: string, end: number] | undefined => {
  const found = new RegExp(
    `(${NUMBER})(?:\\s?[^\\d\\s~〜～、,-]{0,4}?)\\s?(?:[~〜～]|-|から|以上|超)\\s?(\\d[\\d,.]*)`,
    'u',
  ).exec(plain)
  const [whole, from, to] = found ?? []
  if (found === null || whole === undefined || from === undefined || to === undefined) return undefined
  return Number(asDecimal(from)) < Number(asDecimal(to))
    ? [asDecimal(from), asDecimal(to), found.index + whole.length]
    : undefined
}

/** A period that is written as remark holds a number that is none of the value: 5年間で10件. */
const splitRemark = (text: string): { readonly text: string; readonly remark?: string } => {
  const found = /\d{1,2}\s?(?:か年|ヵ年|カ年|年)間?(?:で|の)?(?:累計|合計|計)?(?=\s?[^/])/u.exec(
    halfWidth(text),
  )
  const hasOther = found && new RegExp(NUMBER, 'u').test(halfWidth(text).replace(found[0], ''))
  if (!found || !hasOther) return { text }
  return { text: text.replace(text.slice(found.index, found.index + found[0].length), ' '), remark: found[0] }
}

/** 1万2千, 1億2,000万: digits and kanji that are one number together; 2万 is 2 in a unit of its own. */
const MIXED = /\d[\d,.]*(?:千万|百万|[千万億])(?=\d)(?:\d[\d,.]*(?:千万|百万|[千万]))*(?:\d[\d,.]*)?/gu

const withPlainNumbers = (text: string): string => {
  const plain = halfWidth(text)
  return plain.search(MIXED) < 0
    ? text
    : plain.replace(MIXED, mixed => amountOf(mixed.replaceAll(',', '')) ?? mixed)
}

/** What the import reads as a state, too. */
const stateOf = (words: string): PrintedValue['state'] =>
  STATES.map(([state]) => state).find(state => state === stateSaid(words))

/** Reads a cell of a table of indicators; undefined for what is no value. */
export const valueIn = (cell: string): PrintedValue | undefined => {
  const year = yearOf(cell)
  const bare = withoutYears(cell.trim())
    .replace(EMPTY_BRACKETS, ' ')
    .replace(/^[\s:：]+|[\s:：※]+$/gu, '')
  const { text, remark: period } = splitRemark(withPlainNumbers(bare))
  const plain = halfWidth(text)
    .trim()
    .replace(/^\d{1,3}(?: \d{3})+$/, spaced => spaced.replaceAll(' ', ''))
  const dated = year ? { year } : {}
  const words = plain.replace(/\s+/g, '')
  const state = STATES.find(([, form]) => form.test(words))?.[0] ?? stateOf(words)
  if (state) return { state, ...dated }
  if (isToldOfAnother(plain)) return { words: text.trim(), ...dated }
  const number = FIRST_NUMBER.exec(plain)
  if (number === null) return WORDS.test(words) ? { words: text.trim(), ...dated } : undefined
  const before = plain.slice(0, number.index)
  const range = rangeIn(plain)
  const end = range?.[2] ?? number.index + number[0].length
  const after = plain.slice(end)
  // Before a value stands little, and behind it its unit: what else there is makes a sentence of it.
  if (/[\p{L}]{7,}/u.test(before.replace(REMARK, '')) || after.length > 24) return undefined
  const length = unitLength(after.trimStart())
  const unit = length > 0 ? text.trim().slice(end).trimStart().slice(0, length) : undefined
  const rest = after.trimStart().slice(length)
  // 10/12: of how many it is stands with it.
  const [share] = /^\d+\s?\/\s?\d+$/.exec(plain) ?? []
  const remark = [share, period, REMARK.exec(before)?.[0], REMARK.exec(rest)?.[0]].filter(Boolean).join(' ')
  const meant = {
    ...(unit ? { unit } : {}),
    ...dated,
    ...(/毎年度?/.test(plain) ? { everyYear: true } : {}),
    ...(FORECAST.test(cell) ? { forecast: true } : {}),
    ...(remark === '' ? {} : { remark }),
  }
  if (range) return { value: range[0], valueTo: range[1], comparator: 'BETWEEN', ...meant }
  const comparator = comparatorOf(before, rest)
  return { value: asDecimal(number[0]), ...(comparator ? { comparator } : {}), ...meant }
}
