import type { Line } from '../document.ts'
import { quoted } from '../read/width.ts'
import { type Column, columnOf, type ValueKind } from './column.ts'
import { type PrintedYear, yearsIn } from './year.ts'

/** The heading of a table that is set in lines: which kinds of values it announces, and their years. */
export interface TextHeader {
  readonly kinds: readonly { readonly kind: ValueKind | undefined; readonly year: PrintedYear | undefined }[]
  /** Years of a line of their own, in its order; the last kinds hold for those that are left over. */
  readonly years: readonly PrintedYear[]
  readonly hasUnit: boolean
  readonly quote: string
  /** How many lines it takes. */
  readonly height: number
}

const tokensOf = (text: string): readonly string[] =>
  text
    .replace(/^[【〈《≪<[].*?[】〉》≫>\]]/u, ' ')
    .trim()
    .split(/[\s\u3000]+|[｜|│┃]|(?<=[)）])(?=目標|基準|現状|実績|中間|最終)/u)
    .filter(token => token !== '')

const isYears = (text: string): boolean => {
  const found = yearsIn(text)
  let left = ''
  let at = 0
  for (const { begin, end } of found) {
    left += text.slice(at, begin)
    at = end
  }
  left += text.slice(at)
  return (
    found.length > 0 &&
    !/[\p{L}\p{N}]/u.test(left.replace(/年度?|実績|見込|末|時点|現在|目標値?|基準値?|中間|最終/gu, ''))
  )
}

const isSentence = (text: string): boolean => /[。、]/.test(text) || text.length > 90

/** The heading that begins with a line; undefined where none begins there. */
export const textHeaderAt = (lines: readonly Line[], from: number): TextHeader | undefined => {
  const first = lines[from]
  if (first === undefined || isSentence(first.text)) return undefined
  const tokens = tokensOf(first.text)
  const columns: readonly Column[] = tokens.map(columnOf)
  const values = columns.flatMap(column => (column.holds === 'VALUE' && column.kind ? [column] : []))
  const isNamed = columns.some(({ holds }) => holds === 'NAME' || holds === 'LEVEL')
  const known = columns.filter(({ holds }) => holds !== 'UNKNOWN').length
  if (values.length === 0 || known < tokens.length * 0.7 || (!isNamed && values.length < 2)) return undefined
  let height = 1
  const years: PrintedYear[] = []
  const quotes = [first.text]
  for (const line of lines.slice(from + 1, from + 4)) {
    if (line.text.trim() !== '') {
      if (!isYears(line.text)) break
      years.push(...yearsIn(line.text))
      quotes.push(line.text)
    }
    height += 1
  }
  const kinds = columns.flatMap(column =>
    column.holds === 'VALUE' ? [{ kind: column.kind, year: column.year }] : [],
  )
  return {
    kinds,
    years,
    hasUnit: columns.some(({ holds }) => holds === 'UNIT'),
    quote: quoted(quotes.join(' ')),
    height,
  }
}

/** What each of so many values is: kinds that are too few hold on to the right, years stand at the right. */
export const valueColumns = ({ kinds, years }: TextHeader, count: number) => {
  const filled = Array.from({ length: count }, (_, place) => kinds[Math.min(place, kinds.length - 1)])
  return filled.map((column, place) => ({
    kind: column?.kind,
    year:
      kinds.length === count && column?.year
        ? column.year
        : (years[place - (count - years.length)] ?? column?.year),
  }))
}
