import { Decimal } from 'decimal.js'
import { guarded } from '../../import/guard.ts'

/** What a cell can hold before it is text; a list is written with semicolons. */
export type Value = string | number | boolean | null | undefined | readonly Value[]

const textOf = (value: Value): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return new Decimal(value).toFixed()
  if (typeof value === 'object') return value.map(textOf).join(';')
  return String(value)
}

/** A number stands as it is, so that −37 comes back as a number; text is guarded against being run. */
const plainText = (value: Value): string =>
  typeof value === 'number' ? textOf(value) : guarded(textOf(value))

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** One line of a CSV file (RFC 4180). */
export const csvLine = (values: readonly Value[]): string =>
  `${values.map(value => quoted(plainText(value))).join(',')}\r\n`
