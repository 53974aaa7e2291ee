import { isScalar, type Pair, type YAMLMap } from 'yaml'
import { advice, inQuotes, isQuoted, isTrap, type Objection } from './yaml-quote.ts'

const FIELD = /^([A-Za-z][A-Za-z0-9]*):\s+(\S.*)$/

/** A value without the brackets that close what stands around it. */
const withoutClosing = (value: string): string => {
  let text = value.trim()
  for (const [open, close] of ['{}', '[]', '{}'].map(pair => [pair.charAt(0), pair.charAt(1)] as const))
    while (text.endsWith(close) && text.split(open).length < text.split(close).length)
      text = text.slice(0, -1).trim()
  return text
}

/** Within braces a bracket is a sign of YAML wherever it stands, but for a list or fields as a whole. */
const isTrapInFlow = (value: string): boolean => {
  if (isQuoted(value)) return false
  if (/^[[{]/.test(value)) return /^(?:\[[^[\]]*\]|\{[^{}]*\})\s*[^\s,\]}]/.test(value)
  return isTrap(value) || /[[\]{}]/.test(value)
}

/** What to write in the place of a text within `{ … }` that YAML takes for something else; undefined for any other line. */
export const quotedInFlow = (line: string | undefined): string | undefined => {
  const inside = line?.split('{').slice(1).join('{') ?? ''
  for (const field of inside.split(/,\s+(?=[A-Za-z][A-Za-z0-9]*:\s)/)) {
    const [, name, rest] = FIELD.exec(field.trim()) ?? []
    const value = withoutClosing(rest ?? '')
    if (name !== undefined && value !== '' && isTrapInFlow(value)) return `${name}: ${inQuotes(value)}`
  }
  return undefined
}

const isAlone = (item: Pair | undefined): boolean => item?.value === null && isScalar(item.key)

/** Texts and numbers within `{ … }` that a comma has cut: what is behind it stands there as a field without a value. */
export const cutByCommas = ({ items, flow }: YAMLMap, text: string): Objection[] =>
  items.flatMap(({ key, value }, index): Objection[] => {
    if (!flow || !isScalar(key) || !isScalar(value) || value.type !== 'PLAIN') return []
    if (!value.range || !isAlone(items[index + 1])) return []
    const next = items.slice(index + 1)
    const end = next.findIndex(item => !isAlone(item))
    const parts = (end < 0 ? next : next.slice(0, end)).flatMap(({ key }) => (isScalar(key) ? [key] : []))
    const offset = value.range[0]
    const whole = text.slice(offset, parts.at(-1)?.range?.[1])
    const number = whole.replace(/[,\s]/g, '')
    const isNumber =
      /^-?\d+(?:\.\d+)?$/.test(number) &&
      parts.every(({ source }) => /^\d{3}(?:\.\d+)?$/.test(String(source)))
    const message = isNumber
      ? `leave out the comma: ${number}`
      : advice(`${String(key.value)}: ${inQuotes(whole)}`)
    return [{ offset, message }]
  })
