import neo4j, { type Integer } from 'neo4j-driver'
import { readDate as readDateOfList } from './members/date.ts'
import type { Column, Format } from './record-type.ts'

/** A property as the store keeps it: whole numbers as integers, decimals as floats, dates as text. */
export type Property = string | boolean | number | Integer | readonly string[]

/** The value of a text, or why it is none. */
export type Reading = { readonly value: string | boolean | number | Integer } | { readonly wrong: string }

const wrong = (message: string): Reading => ({ wrong: message })

const WIDE_DIGIT = /[０-９．－]/

/** 10～20 as the two ends of a range. */
const rangeAdvice = (text: string): string => {
  const [from, to] = text.split(/\s*[～〜~]\s*|(?<=\d)\s*-\s*/)
  return `write ${from}, valueTo: ${to} and comparator: BETWEEN`
}

/** Words that stand where a number is not known, and the state that says so. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^(?:調査中|集計中|未確定|未公表|確認中)$/, 'NOT_YET_KNOWN'],
  [/^(?:調査なし|未調査|未実施|調査せず|調査年度外)$/, 'NOT_SURVEYED'],
  [/^(?:未設定|設定なし|なし|[-－―ー–—−‐]+)$/, 'NOT_SET'],
  [/^(?:事業終了|終了|廃止)$/, 'DISCONTINUED'],
]

/** The state that a word says stands where a number is not known: 調査中; undefined for another word. */
export const stateSaid = (text: string): string | undefined => STATES.find(([words]) => words.test(text))?.[1]

const wordsAdvice = (text: string): string => {
  const state = stateSaid(text)
  if (state) return `leave value out and write state: ${state}`
  return /\d/.test(text) || !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/u.test(text)
    ? 'write digits only, the unit belongs elsewhere'
    : 'leave value out and write the words as textJa'
}

const numberAdvice = (text: string): string => {
  if (WIDE_DIGIT.test(text)) return 'use half-width digits'
  if (text.includes(',')) return 'leave out the commas'
  const [, least, most] = /^(-?\d+(?:\.\d+)?)\s*[^\d\s]{0,3}\s*(?:(以上)|(?:以下|未満))$/.exec(text) ?? []
  if (least !== undefined) return `write ${least} and comparator: ${most ? 'AT_LEAST' : 'AT_MOST'}`
  if (/^-?\d+(\.\d+)?\s*[～〜~-]\s*\d+(\.\d+)?$/.test(text)) return rangeAdvice(text)
  if (/^約|程度$|前後$/.test(text)) return 'write the number alone and comparator: ABOUT'
  return wordsAdvice(text)
}

const withinRange = (value: number, { least, greatest }: { least: number; greatest: number }) =>
  value >= least && value <= greatest

const rangeText = ({ least, greatest }: { least: number; greatest: number }): string => {
  if (least === -Infinity) return `at most ${greatest}`
  if (greatest === Infinity) return `${least} or more`
  return `from ${least} to ${greatest}`
}

type Range = { readonly least: number; readonly greatest: number }

/** A year as it is printed, R7 or 令和7年度, as the year that it is; undefined for anything else. */
const yearOfEra = (text: string): string | undefined => {
  const date = readDateOfList(text.replace(/年度$/, '年'))
  return /^\d/.test(text) || !('value' in date) ? undefined : date.value.slice(0, 4)
}

const readInteger = (text: string, range: Range): Reading => {
  const year = /^\d+$/.test(text) ? undefined : yearOfEra(text)
  if (year !== undefined)
    return wrong(`"${text}" is no number; write ${year}, and put ${text} into yearLabel`)
  if (!/^-?\d+$/.test(text)) return wrong(`"${text}" is not a whole number; ${numberAdvice(text)}`)
  const value = Number(text)
  if (!withinRange(value, range) || !Number.isSafeInteger(value))
    return wrong(`${text} is out of range; a whole number ${rangeText(range)} is expected`)
  return { value: neo4j.int(value) }
}

/** Digits that a float keeps without loss. */
const LOSSLESS_DIGITS = 15

const significantDigits = (text: string): number => text.replace(/[-.]/g, '').replace(/^0+/, '').length

const readDecimal = (text: string, range: Range): Reading => {
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

const readDate = (text: string): Reading =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDay(text)
    ? { value: text }
    : wrong(`"${text}" is not a date; write YYYY-MM-DD, such as 2020-04-01`)

const readPartialDate = (text: string): Reading => {
  const day = `${text}-01-01`.slice(0, 10)
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isCalendarDay(day)
    ? { value: text }
    : wrong(`"${text}" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD`)
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
        : wrong(`"${text}" is not allowed here; use one of ${format.choices.join(' ')}`)
    case 'boolean':
      // A spreadsheet that has read true writes TRUE.
      return /^(true|false)$/i.test(text)
        ? { value: text.toLowerCase() === 'true' }
        : wrong(`"${text}" is neither true nor false; write one of them`)
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
