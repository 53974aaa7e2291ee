import { firstRows } from '../csv.ts'
import type { ColumnKey } from './column-key.ts'
import { columnOf } from './columns.ts'

/** Encodings in the order in which they are taken where several show the same heading. */
const ENCODINGS = [
  { label: 'utf-8', name: 'UTF-8' },
  { label: 'utf-16le', name: 'UTF-16 LE' },
  { label: 'utf-16be', name: 'UTF-16 BE' },
  { label: 'euc-jp', name: 'EUC-JP' },
  { label: 'shift_jis', name: 'CP932 (Shift_JIS)' },
] as const

const DELIMITERS = [',', '\t', ';']

/** Titles and notes above a heading are no more than this. */
const SEARCHED_ROWS = 40
const SEARCHED_BYTES = 100_000

/** What a decoder puts in the place of what it cannot read, and characters that only one office knows (外字). */
export const UNREADABLE = /[\uFFFD\uE000-\uF8FF]/gu

/** A list as text: how it was read and where its heading stands. */
export type DecodedList = {
  readonly encoding: string
  readonly bytes: Buffer
  readonly delimiter: string
  /** The number of rows above the heading. */
  readonly above: number
  /** True where the first line tells a spreadsheet the separator, which it then does not show as a row. */
  readonly hasSeparatorLine: boolean
}

type Candidate = DecodedList & { readonly known: number; readonly unreadable: number }

const SEPARATOR_LINE = /^sep=(.)\r?\n/i

/** The row that names most columns, if it names the organisation and something else. */
const headingIn = (bytes: Buffer, delimiter: string): { above: number; known: number } | null => {
  const rows = firstRows(bytes.subarray(0, SEARCHED_BYTES), delimiter, SEARCHED_ROWS)
  let best: { above: number; known: number } | null = null
  for (const [above, row] of rows.entries()) {
    const keys = new Set(row.map(columnOf).filter((key): key is ColumnKey => key !== undefined))
    if (keys.has('name') && keys.size > (best?.known ?? 0)) best = { above, known: keys.size }
  }
  return best
}

const candidates = (content: Buffer, { label, name }: (typeof ENCODINGS)[number]): Candidate[] => {
  const text = new TextDecoder(label).decode(content)
  const bytes = Buffer.from(text, 'utf8')
  const separator = SEPARATOR_LINE.exec(text)?.[1]
  const unreadable = text.match(UNREADABLE)?.length ?? 0
  return [...new Set([...(separator ? [separator] : []), ...DELIMITERS])].flatMap(delimiter => {
    const heading = headingIn(bytes, delimiter)
    const hasSeparatorLine = separator !== undefined
    return heading ? [{ encoding: name, bytes, delimiter, hasSeparatorLine, unreadable, ...heading }] : []
  })
}

/**
 * Reads a file in the encoding, and with the separator, that make its heading readable. Several do so only
 * where the heading is in English; then the one in which everything else can be read too. Null when none does.
 */
export const decodeList = (content: Buffer): DecodedList | null => {
  const [best] = ENCODINGS.flatMap(encoding => candidates(content, encoding)).sort(
    (a, b) => b.known - a.known || a.unreadable - b.unreadable,
  )
  return best ?? null
}
