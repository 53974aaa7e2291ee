import { type PrintedValue, valueIn } from './value.ts'
import { yearsIn } from './year.ts'

/** A line with values at its end: what stands before them, and each of them. */
export interface TextRow {
  readonly name: string
  readonly values: readonly { readonly text: string; readonly value: PrintedValue }[]
}

/** A year in brackets belongs to the number before it: -37 (H26). */
const isBehind = (token: string): boolean =>
  /^[(（［[].*[)）］\]]$/.test(token) &&
  (yearsIn(token).length > 0 || /^[(（](?:見込|実績|累計|年間)/.test(token))

const tokensOf = (text: string): readonly string[] => {
  const tokens: string[] = []
  for (const token of text
    .trim()
    .split(/[\s\u3000]+|[｜|│┃]/u)
    .filter(each => each !== '')) {
    const last = tokens.at(-1)
    if (last !== undefined && isBehind(token) && /\d/.test(last))
      tokens[tokens.length - 1] = `${last} ${token}`
    else tokens.push(token)
  }
  return tokens
}

/** The values at the end of a line; a number alone that belongs to the words before it is none. */
export const textRow = (text: string): TextRow => {
  const tokens = tokensOf(text)
  const values: { text: string; value: PrintedValue }[] = []
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? ''
    const value = valueIn(token)
    const isValue =
      value !== undefined &&
      (value.value === undefined ||
        /^[^\p{L}]{0,2}[約概延累毎第RHSＲＨ令平]?[\p{L}]{0,4}[-+△▲]?[\d０-９]/u.test(token))
    if (!isValue || value === undefined) break
    values.unshift({ text: token, value })
  }
  return { name: tokens.slice(0, tokens.length - values.length).join(' '), values }
}
