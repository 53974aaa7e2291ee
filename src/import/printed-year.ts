import { readDate } from './members/date.ts'
import { plainYear } from './number-advice.ts'

const LAST_OF_HEISEI = 31
const [BEFORE_HEISEI, BEFORE_SHOWA] = [1988, 1925]

/** A year of an era that had ended before it came: plans of 2016 print 平成32年度 and H37. */
const overrun = (text: string): string | undefined => {
  const [, era, of] = /^(平成|平|H|昭和|昭|S)\s?(\d{2})年?$/i.exec(text) ?? []
  if (era === undefined) return undefined
  const year = (/^[平H]/i.test(era) ? BEFORE_HEISEI : BEFORE_SHOWA) + Number(of)
  return Number(of) > LAST_OF_HEISEI ? String(year) : undefined
}

const oneYear = (text: string): string | undefined => {
  const plain = plainYear(text.replace(/^([A-Z])\./i, '$1')).replace(/年度?$/, '')
  const date = readDate(plain)
  const year = 'value' in date ? date.value : overrun(plain)
  return year !== undefined && /^\d{4}$/.test(year) ? year : undefined
}

/** How a year is told in two ways: 令和5（2023）年度, 2023年度（R5）, 平成31・令和元年度. */
const TWICE = /^([^()/・]+)(?:\(([^()/・]+)\)|[/・]([^()/・]+))(?:年度?)?$/

/** The year of a text that tells one year in two ways that agree, or in an era that had ended; else undefined. */
export const yearToldTwice = (printed: string): string | undefined => {
  const text = printed.normalize('NFKC').trim()
  const [, first, inside, behind] = TWICE.exec(text) ?? []
  const second = inside ?? behind
  if (first === undefined || second === undefined) return oneYear(text)
  const [one, other] = [oneYear(first), oneYear(second)]
  return one === other ? one : undefined
}
