import neo4j, { type Integer } from 'neo4j-driver'
import { readDate as readDateOfList } from './members/date.ts'
import { readKind } from './members/kind.ts'
import { readYesNo } from './members/yes-no.ts'
import { numberAdvice, plainYear } from './number-advice.ts'
import { yearToldTwice } from './printed-year.ts'
import type { Column, Format } from './record-type.ts'

/** A property as the store keeps it: whole numbers as integers, decimals as floats, dates as text. */
export type Property = string | boolean | number | Integer | readonly string[]

/** The value of a text, or why it is none. */
export type Reading = { readonly value: string | boolean | number | Integer } | { readonly wrong: string }

const wrong = (message: string): Reading => ({ wrong: message })

const withinRange = (value: number, { least, greatest }: { least: number; greatest: number }) =>
  value >= least && value <= greatest

const rangeText = ({ least, greatest }: { least: number; greatest: number }): string => {
  if (least === -Infinity) return `at most ${greatest}`
  if (greatest === Infinity) return `${least} or more`
  return `from ${least} to ${greatest}`
}

type Range = { readonly least: number; readonly greatest: number }

const HALF = /(?:(上)|下)(?:半期|期)$/

/** A year as it is printed, R7 or 令和7年度, with a month where it has one; undefined for anything else. */
const printedYear = (text: string): string | undefined => {
  const told = yearToldTwice(text)
  if (told !== undefined) return told
  const plain = plainYear(text)
  const date = readDateOfList(plain)
  return 'value' in date ? date.value : undefined
}

const LAST_MONTH = 3

/** What to write for a year: of a month the fiscal year in which it lies. */
const yearAdvice = (printed: string): string | undefined => {
  const text = printed.replace(/(?:末|現在|時点)+$/, '')
  const half = HALF.exec(text.normalize('NFKC'))
  const halfYear = half ? printedYear(text.normalize('NFKC').replace(HALF, '')) : undefined
  if (half && halfYear && /^\d{4}$/.test(halfYear)) {
    const asOf = half[1] ? `${halfYear}-09` : `${Number(halfYear) + 1}-03`
    return `write ${halfYear} and asOf: ${asOf}`
  }
  const [year, month] = printedYear(text)?.split('-') ?? []
  if (year === undefined) return undefined
  if (month === undefined) return `write ${year}, and put ${printed} into yearLabel`
  const fiscal = Number(month) <= LAST_MONTH ? Number(year) - 1 : Number(year)
  return `write ${fiscal}, the fiscal year in which ${year}-${month} lies, and asOf: ${year}-${month}`
}

/** Years have a range of their own. */
const isYear = ({ least }: Range): boolean => least >= 1868

const readInteger = (text: string, range: Range): Reading => {
  const advice = isYear(range) && !/^\d+$/.test(text) ? yearAdvice(text) : undefined
  if (advice !== undefined) return wrong(`"${text}" is no number; ${advice}`)
  if (isYear(range) && !/^-?\d+$/.test(text))
    return wrong(`"${text}" is no year; write one year, such as 2025`)
  if (!/^-?\d+$/.test(text)) return wrong(`"${text}" is not a whole number; ${numberAdvice(text)}`)
  const value = Number(text)
  if (!withinRange(value, range) || !Number.isSafeInteger(value))
    return wrong(`${text} is out of range; a whole number ${rangeText(range)} is expected`)
  return { value: neo4j.int(value) }
}

/** Digits that a float keeps without loss. */
const LOSSLESS_DIGITS = 15

const significantDigits = (text: string): number => text.replace(/[-.]/g, '').replace(/^0+/, '').length

/** A share of one that is written in hundredths. */
const shareAdvice = (text: string, { least, greatest }: Range): string | undefined => {
  const [, percent] = /^(\d{1,3})(?:\.0)?[%％]$/.exec(text) ?? []
  return percent !== undefined && least === 0 && greatest === 1 && Number(percent) <= 100
    ? `write ${Number(percent) / 100}`
    : undefined
}

const readDecimal = (text: string, range: Range): Reading => {
  const share = shareAdvice(text, range)
  if (share) return wrong(`"${text}" is not a decimal number; ${share}`)
  if (!/^-?\d+(\.\d+)?$/.test(text)) return wrong(`"${text}" is not a decimal number; ${numberAdvice(text)}`)
  if (significantDigits(text) > LOSSLESS_DIGITS)
    return wrong(`${text} has more than ${LOSSLESS_DIGITS} digits; round it as its source prints it`)
  const value = Number(text)
  if (!withinRange(value, range))
    return wrong(`${text} is out of range; a number ${rangeText(range)} is expected`)
  return { value: value === 0 ? 0 : value }
}

const isCalendarDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** A date as it is printed, such as R7.9.30, as it is written here; undefined where it does not say enough. */
const dateAdvice = (printed: string, least: number): string | undefined => {
  const endOfYear = /年度末$/.test(printed) ? printedYear(printed.replace(/末$/, '')) : undefined
  if (endOfYear && least <= 7) return `write ${Number(endOfYear) + 1}-03`
  const text = printed.replace(/(?:末|現在|時点)+$/, '')
  const date = readDateOfList(text)
  return 'value' in date && date.value.length >= least ? `write ${date.value}` : undefined
}

const readDate = (text: string): Reading =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text)
    ? { value: text }
    : wrong(`"${text}" is not a date; ${dateAdvice(text, 10) ?? 'write YYYY-MM-DD, such as 2020-04-01'}`)

const readPartialDate = (text: string): Reading => {
  const day = `${text}-01-01`.slice(0, 10)
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isCalendarDay(day)
    ? { value: text }
    : wrong(`"${text}" is not a date; ${dateAdvice(text, 4) ?? 'write YYYY, YYYY-MM or YYYY-MM-DD'}`)
}

/** Words of plans, and the code that each means where it is one of those to choose from. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^(?:以上|超|より多い|≧|≥|>=?)$/, 'AT_LEAST'],
  [/^(?:以下|未満|以内|まで|≦|≤|<=?)$/, 'AT_MOST'],
  [/^(?:約|概ね|おおむね|程度|前後|ほぼ)$/, 'ABOUT'],
  [/^(?:~|～|〜|範囲|幅)$/, 'BETWEEN'],
  [/^(?:=|ちょうど)$/, 'EQUAL'],
  [/^(?:当初|当初予算)額?$/, 'INITIAL'],
  [/^(?:補正|補正予算)額?$/, 'SUPPLEMENTARY'],
  [/^(?:前年度から)?繰越?(?:入|受)?$/, 'CARRIED_IN'],
  [/^翌年度(?:への?|に)?繰越額?$/, 'CARRIED_OUT'],
  [/^(?:最終|最終予算|予算現額|現計)額?$/, 'FINAL'],
  [/^(?:決算|執行|支出済)(?:見込)?額?$/, 'SETTLED'],
  [/^(?:要求|概算要求)額?$/, 'REQUESTED'],
  [/^(?:国|国費|国庫|国庫支出金|国庫補助金)$/, 'STATE'],
  [/^(?:[都道府県]|都道府県|[都道府県]支出金|[都道府県]費)$/, 'PREFECTURE'],
  [/^(?:地方債|市債|町債|村債|起債)$/, 'BOND'],
  [/^(?:一般財源|自主財源|市費|町費)$/, 'OWN'],
  [/^(?:(?:中間|最終)?目標値?)$/, 'TARGET'],
  [/^(?:実績値?|実績)$/, 'ACTUAL'],
  [/^(?:基準値?|現状値?|策定時)$/, 'BASELINE'],
  [/^(?:見込み?値?|予測値?|推計値?)$/, 'FORECAST'],
  [/^(?:期待値|年度目標)$/, 'EXPECTED'],
  [/^(?:拡充|拡大|重点化)$/, 'EXPAND'],
  [/^(?:継続|現状維持|現行どおり)$/, 'CONTINUE'],
  [/^(?:改善|見直し|要改善)$/, 'IMPROVE'],
  [/^(?:縮小|削減)$/, 'REDUCE'],
  [/^(?:統合|統廃合)$/, 'MERGE'],
  [/^(?:終了|廃止|完了)$/, 'END'],
  [/^(?:増加|増|上昇|向上|上げる|増やす|up|\+|↑)$/i, 'INCREASE'],
  [/^(?:減少|減|低下|削減|下げる|減らす|down|-|↓)$/i, 'DECREASE'],
  [/^(?:維持|現状維持|→)$/, 'MAINTAIN'],
  [/^(?:実施中|実施|着手|継続)$/, 'ACTIVE'],
  [/^(?:完了|終了|達成)$/, 'COMPLETED'],
  [/^(?:休止|中断)$/, 'SUSPENDED'],
  [/^(?:未着手|未実施)$/, 'NOT_STARTED'],
  [/^(?:中止|廃止)$/, 'CANCELLED'],
  [/^(?:計画中|予定|検討中)$/, 'PLANNED'],
  [/^(?:担当課|所管課|自己|課)(?:評価)?$/, 'SECTION'],
  [/^(?:内部|庁内)(?:評価)?$/, 'INTERNAL'],
  [/^(?:外部|外部委員|有識者)(?:評価)?$/, 'EXTERNAL'],
  [/^(?:審議会|議会|委員会|協議会)(?:評価)?$/, 'COUNCIL'],
  [/^その他$/, 'OTHER'],
  [/^(?:承認|採用|確定)(?:済み?)?$/, 'ACCEPTED'],
  [/^(?:提案|候補|案)$/, 'PROPOSED'],
  [/^(?:却下|不採用|否認)$/, 'REJECTED'],
  [/^(?:所属長|課長|部長|局長)(?:評価)?$/, 'HEAD'],
  [/^(?:合計|期間合計|積み上げ)$/, 'SUM'],
  [/^(?:年間|単年度?|年ごと|毎年)$/, 'PER_YEAR'],
  [/^(?:投入|インプット)(?:指標)?$/, 'INPUT'],
  [/^(?:活動|アウトプット)(?:指標)?$/, 'OUTPUT'],
  [/^(?:成果|アウトカム)(?:指標)?$/, 'OUTCOME'],
  [/^(?:対象|背景)(?:指標)?$/, 'CONTEXT'],
  [/^千$/, '千円'],
  [/^万$/, '万円'],
  [/^百万$/, '百万円'],
  [/^億$/, '億円'],
]

/** The one value that is meant where a word says so, else all. */
const choiceAdvice = (text: string, choices: readonly string[]): string => {
  const plain = text.normalize('NFKC').trim()
  const code = plain.toUpperCase().replace(/[\s-]+/g, '_')
  const words = MEANT.filter(([word]) => word.test(plain)).map(([, meaning]) => meaning)
  const meant = [code, ...words, readKind(plain)].find(
    candidate => candidate !== undefined && choices.includes(candidate),
  )
  return meant === undefined ? `use one of ${choices.join(' ')}` : `write ${meant}`
}

const booleanAdvice = (text: string): string => {
  const answer = readYesNo(text)
  return 'value' in answer ? `write ${answer.value}` : 'write one of them'
}

/** Reads one text as what a column holds. */
export const readValue = (text: string, format: Format): Reading => {
  switch (format.type) {
    case 'text':
    case 'reference':
      return { value: text }
    case 'pattern':
      return format.pattern.test(text)
        ? { value: text }
        : wrong(`"${text}" is not of the form expected here; write it like ${format.example}`)
    case 'choice':
      return format.choices.includes(text)
        ? { value: text }
        : wrong(`"${text}" is not allowed here; ${choiceAdvice(text, format.choices)}`)
    case 'boolean':
      // A spreadsheet that has read true writes TRUE.
      return /^(true|false)$/i.test(text)
        ? { value: text.toLowerCase() === 'true' }
        : wrong(`"${text}" is neither true nor false; ${booleanAdvice(text)}`)
    case 'integer':
      return readInteger(text, format)
    case 'decimal':
      return readDecimal(text, format)
    case 'date':
      return readDate(text)
    case 'partialDate':
      return readPartialDate(text)
  }
}

/** The values of a cell: those between the semicolons of a list, or the one text. */
export const cellTexts = (text: string, { list }: Column): string[] =>
  (list ? text.split(/[;；]/) : [text]).map(part => part.trim()).filter(part => part !== '')
