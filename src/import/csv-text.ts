import { guarded } from './guard.ts'

const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)

const cell = (text: string): string => {
  const safe = isNumber(text) ? text : guarded(text)
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One row of a CSV file without its end: the import reads back what was given, no spreadsheet runs it. */
export const csvRow = (texts: readonly string[]): string => texts.map(cell).join(',')
