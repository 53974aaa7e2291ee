/** Something in a file that YAML reads other than the hand meant it, or not at all. */
export type Objection = { readonly offset: number; readonly message: string }

/** A line of a mapping, or of a list of mappings: what stands before the value, and the value. */
const LINE = /^(?:\s*-\s+)*\s*([A-Za-z][A-Za-z0-9]*):\s+(\S.*?)\s*$/
/** An item of a list of texts. */
const ITEM = /^\s*-\s+(\S.*?)\s*$/

export const isQuoted = (value: string) => /^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value)
const isBlock = (value: string) => /^[|>][+-]?\d?$/.test(value)
export const isClosed = (value: string) => /^(?:\[.*\]|\{.*\})$/.test(value)

/** Whether a value is text that YAML takes for something else: by its first sign, or by `: ` or ` #` within it. */
export const isTrap = (value: string): boolean => {
  if (isQuoted(value) || isBlock(value)) return false
  if (/^[[{]/.test(value)) return value.length > 1 && !isClosed(value)
  return /^[%@`*&!>|"']|^[?:-](?:\s|$)|:(?:\s|$)|\s#/.test(value)
}

/** A text between quotation marks, as YAML reads it back. */
export const inQuotes = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

/** What to write in the place of a line whose text YAML takes for something else; undefined for any other line. */
export const quotedLine = (line: string | undefined): string | undefined => {
  const [, name, value = ITEM.exec(line ?? '')?.[1]] = LINE.exec(line ?? '') ?? []
  if (value === undefined || !isTrap(value)) return undefined
  // One mark is one that was forgotten at the other end; two stand around a word within the text.
  const mark = value.charAt(0)
  const isOpen = (mark === '"' || mark === "'") && value.split(mark).length === 2
  const text = isOpen || value.split('"').length === 2 ? value.replace(isOpen ? mark : '"', '') : value
  return `${name === undefined ? '-' : `${name}:`} ${inQuotes(text)}`
}

export const advice = (written: string) => `put the text into quotation marks: ${written}`

/** Whether an anchor and its alias stand in a text, one of them at this place: then somebody means YAML. */
const isAnchored = (text: string, offset: number): boolean => {
  const [, sign, name] = /^([&*])([^\s,\]}]+)/.exec(text.slice(offset)) ?? []
  return name !== undefined && text.includes(`${sign === '&' ? '*' : '&'}${name}`)
}

/** What to write in the place of the line at a place of the text, where that begins with a sign of YAML. */
export const quotedAt = (text: string, offset: number): string | undefined => {
  if (isAnchored(text, offset)) return undefined
  const written = quotedLine(/[^\n]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))?.[0])
  return written === undefined ? undefined : `a sign of YAML begins the text; ${advice(written)}`
}
