import { halfWidth } from '../read/width.ts'

/** A fiscal year as a plan prints it. */
export interface PrintedYear {
  readonly year: number
  /** As printed: R6, 令和6年度. */
  readonly label: string
  /** The day or month of which the figure is, where it is printed: 2020-03. */
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  大正: 1911,
  T: 1911,
  '㋿': 2018,
  '㍻': 1988,
  '㍼': 1925,
  '㍽': 1911,
}

const ERA_YEAR =
  '(?:(?<era>令和|平成|昭和|大正|㋿|㍻|㍼|㍽|(?<![A-Za-z])[RHST])\\s?\\.?\\s?(?<of>元|\\d{1,2})(?:\\s?\\(\\s?(?:19|20)\\d{2}\\s?(?:年度?)?\\s?\\))?'
const WESTERN =
  '(?<western>(?:19|20)\\d{2})(?:\\s?\\(\\s?(?:令和|平成|昭和|R|H|S)\\s?(?:元|\\d{1,2})\\s?(?:年度?)?\\s?\\))?)'
const DAY =
  '(?:(?<isFiscal>\\s?年\\s?度)|(?:\\s?年)?(?:\\s?[./-]?\\s?(?<month>1[0-2]|0?[1-9])\\s?(?:月|[./-](?=\\d))(?:\\s?(?<day>[12]\\d|3[01]|0?[1-9])\\s?日?)?)?(?:\\s?年)?)'
const YEAR = new RegExp(`${ERA_YEAR}|${WESTERN}${DAY}(?:末|現在|時点)*`, 'gu')

const fiscalYearOf = (year: number, month: number | undefined, isFiscal: boolean): number =>
  !isFiscal && month !== undefined && month < 4 ? year - 1 : year

/** Every year that a text prints, in its order, with where it stands. */
export const yearsIn = (
  text: string,
): readonly (PrintedYear & { readonly begin: number; readonly end: number })[] => {
  const plain = halfWidth(text)
  return [...plain.matchAll(YEAR)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { era, of, western, isFiscal, month } = groups
    // A number of four digits is a year only where it says so, or stands by itself.
    const before = plain.slice(0, index)
    if (
      western &&
      !/年/.test(whole) &&
      (/[\d,.]$/.test(before) || /^[\d,.]|^\s?[\p{L}%％](?!年)/u.test(plain.slice(index + whole.length)))
    )
      return []
    if (era && /^[RHST]$/.test(era) && /[\d,.]$/.test(before)) return []
    const first = western ? Number(western) : (ERAS[era ?? ''] ?? 0) + (of === '元' ? 1 : Number(of))
    const printedMonth = month === undefined ? undefined : Number(month)
    const label = text.slice(index, index + whole.length).trim()
    return [
      {
        year: fiscalYearOf(first, printedMonth, Boolean(isFiscal)),
        label,
        month: printedMonth,
        day: groups.day === undefined ? undefined : Number(groups.day),
        begin: index,
        end: index + whole.length,
      },
    ]
  })
}

/** What goes on behind the first year of a period whose era stands once: ～6年度 behind 令和2. */
const FURTHER = /^\s?[~〜～-]\s?(\d{1,2})\s?(?:年度?|(?=\s?[)）]))/u

/** Where a year ends, with the rest of its period. */
export const endOfPeriod = (text: string, end: number): number =>
  end + (FURTHER.exec(halfWidth(text).slice(end))?.[0].length ?? 0)

/** The one year that a text prints, or the last of a period; undefined where it prints none. */
export const yearOf = (text: string): PrintedYear | undefined => {
  const found = yearsIn(text)
  const last = found.at(-1)
  if (last === undefined) return undefined
  // 令和2～6年度: the era stands once.
  const [, further] = FURTHER.exec(halfWidth(text).slice(last.end)) ?? []
  const [first] = found
  if (further === undefined || first === undefined) return last
  const begun = /(\d{1,2}|元)/.exec(halfWidth(last.label))?.[1]
  const step = Number(further) - (begun === '元' ? 1 : Number(begun))
  return { year: last.year + step, label: text.slice(first.begin, endOfPeriod(text, last.end)).trim() }
}
