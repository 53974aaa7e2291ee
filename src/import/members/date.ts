import { narrow, type Reading, read, wrong } from './reading.ts'

/** The year before the first of each era, and how many years it had. */
const ERAS: readonly {
  readonly names: readonly string[]
  readonly before: number
  readonly years: number
}[] = [
  { names: ['明治', '明', 'M'], before: 1867, years: 45 },
  { names: ['大正', '大', 'T'], before: 1911, years: 15 },
  { names: ['昭和', '昭', 'S'], before: 1925, years: 64 },
  { names: ['平成', '平', 'H'], before: 1988, years: 31 },
  { names: ['令和', '令', 'R'], before: 2018, years: 99 },
]

const YEAR = '(?:(明治?|大正?|昭和?|平成?|令和?|[MTSHR])\\s*(元|\\d{1,2})|(\\d{4}))'
const MONTH_AND_DAY = '(\\d{1,2})\\s*(?:[月./-]\\s*(?:(\\d{1,2})\\s*日?)?)?'
const DATE = new RegExp(`^${YEAR}\\s*(?:[年./-]\\s*(?:${MONTH_AND_DAY})?)?$`, 'i')
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/
/** What a sentence says around a day: 西暦2024年4月1日付, 2024年4月1日登録. */
const AROUND = /^西暦\s*|(?<=[日\d])\s*(?:付け?|(?:登録|入会|加入|加盟|参加|認定|宣言|締結)(?:済み?)?)$/g
/** A weekday or a time behind a date, as spreadsheets print them. */
const TAIL =
  /\s*(?:\([月火水木金土日]\)|[月火水木金土日]曜日?|T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)\s*$/

/** 令和3年度, R3年度, FY2021: it goes on into the next calendar year, so that no date says it. */
const FISCAL = new RegExp(`^(?:${YEAR}\\s*年?度|FY\\s*\\d{4})(?:入会|加入|登録|参加)?$`, 'i')

const yearOf = (era: string | undefined, ofEra: string | undefined, year: string | undefined) => {
  if (year !== undefined) return Number(year)
  const found = ERAS.find(({ names }) => names.includes(era?.toUpperCase() ?? ''))
  const number = ofEra === '元' ? 1 : Number(ofEra)
  return found && number >= 1 && number <= found.years ? found.before + number : undefined
}

const padded = (number: string) => number.padStart(2, '0')

const isDay = (date: string): boolean => {
  const day = new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

/** Before the first year of the eras no list of today says anything; a last day further ahead is a slip. */
const [FIRST_YEAR, YEARS_AHEAD] = [1868, 10]

/** A date as far as it is told: `2020-04-01`, `2020-04` or `2020`. */
export const readDate = (text: string): Reading<string> => {
  const plain = narrow(text).replace(AROUND, '').replace(TAIL, '')
  const [, ...parts] = DIGITS.exec(plain) ?? []
  const [, era, ofEra, fourDigits, month = parts[1], day = parts[2]] = DATE.exec(plain) ?? []
  const year = yearOf(era, ofEra, fourDigits ?? parts[0])
  const date = [
    ...(year === undefined ? [] : [String(year)]),
    ...[month, day].flatMap(part => part ?? []).map(padded),
  ].join('-')
  if (year !== undefined && year < FIRST_YEAR)
    return wrong(
      `「${text}」は${FIRST_YEAR}年より前です。日付を確かめてください`,
      `"${text}" is before ${FIRST_YEAR}; check the date`,
    )
  if (year !== undefined && isDay(date)) return read(date)
  if (FISCAL.test(narrow(text)))
    return wrong(
      `「${text}」は年度で、日付ではありません（4月から翌年3月までのどの日か分かりません）。入会・退会した日か年月、または暦の年を書くか、空欄にしてください`,
      `"${text}" is a fiscal year and no date, since it goes on into the next calendar year; write the day, the month or the calendar year, or leave the cell empty`,
    )
  return wrong(
    `「${text}」は日付として読み取れません。2020/4/1、2020年4月、令和2年4月1日、R2.4.1 のように書いてください`,
    `"${text}" is no date; write it like 2020/4/1, 2020年4月, 令和2年4月1日 or R2.4.1`,
  )
}

/** A day that something began: not after today. */
export const readPastDate = (text: string, today: string): Reading<string> => {
  const reading = readDate(text)
  if ('wrong' in reading || reading.value <= today.slice(0, reading.value.length)) return reading
  return wrong(
    `「${text}」はまだ来ていない日です。日付を確かめてください`,
    `"${text}" is still to come; check the date`,
  )
}

/** A day that something ends: not decades ahead. */
export const readEnd = (text: string, today: string): Reading<string> => {
  const reading = readDate(text)
  const last = Number(today.slice(0, 4)) + YEARS_AHEAD
  if ('wrong' in reading || Number(reading.value.slice(0, 4)) <= last) return reading
  return wrong(
    `「${text}」は${YEARS_AHEAD}年以上先です。日付を確かめてください`,
    `"${text}" is more than ${YEARS_AHEAD} years ahead; check the date`,
  )
}
