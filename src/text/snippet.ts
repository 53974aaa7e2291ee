import type { Folded } from './fold.ts'

/** A piece of a text, and whether it is what was searched for. */
export interface TextPart {
  readonly text: string
  readonly match: boolean
}

/** Places in a text, from and up to. */
export type Span = readonly [begin: number, end: number]

/** Characters of a long text that are shown, and how many of them before the first match. */
const [LENGTH, LEAD] = [140, 30]
const ELLIPSIS = '…'

/** Spans in a folded text as spans of the original, those that touch made one. */
export const originalSpans = ({ origins }: Folded, spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = []
  for (const [begin, end] of [...spans].sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
    const [from, to] = [origins[begin]?.[0] ?? 0, origins[end - 1]?.[1] ?? 0]
    const last = merged.at(-1)
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)]
    else merged.push([from, to])
  }
  return merged
}

/** A place where the text can be cut without breaking a character in two. */
const cut = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place

/** The whole text in parts. */
export const parts = (text: string, spans: readonly Span[]): readonly TextPart[] => {
  const found: TextPart[] = []
  let at = 0
  for (const [begin, end] of spans) {
    found.push({ text: text.slice(at, begin), match: false }, { text: text.slice(begin, end), match: true })
    at = end
  }
  return [...found, { text: text.slice(at), match: false }].filter(part => part.text !== '')
}

/** The part of a text around its first match, with an ellipsis where it was cut. */
export const excerpt = (text: string, spans: readonly Span[]): readonly TextPart[] => {
  if (text.length <= LENGTH) return parts(text, spans)
  const first = spans[0]?.[0] ?? 0
  const begin = cut(text, Math.max(0, Math.min(first - LEAD, text.length - LENGTH)))
  const end = cut(text, begin + LENGTH)
  const within = spans
    .filter(span => span[0] < end && span[1] > begin)
    .map(span => [span[0] - begin, Math.min(span[1], end) - begin] as const)
  const shown = parts(text.slice(begin, end), within)
  return [
    ...(begin > 0 ? [{ text: ELLIPSIS, match: false }] : []),
    ...shown,
    ...(end < text.length ? [{ text: ELLIPSIS, match: false }] : []),
  ]
}
