import type { Piece } from '../prepare/pieces.ts'
import { type Section, sectionOf, subtitleIn } from './section.ts'

/** Styles that are never above one before them in their row, whatever the plan. */
const ORDERS: readonly (readonly string[])[] = [
  ['chapter:編', 'chapter:部', 'chapter:章', 'chapter:節', 'chapter:項', 'chapter:款'],
  [
    'roman',
    'number',
    'dotted2',
    'dotted3',
    'paren',
    'circled',
    'kana',
    'paren-kana',
    'letter',
    'paren-letter',
  ],
  ['number', 'kanji-number', 'paren', 'circled'],
  ['roman', 'kanji', 'paren-kanji', 'circled'],
  ['kanji', 'number', 'paren', 'circled'],
]

const TIERS = ['GOAL', 'MEASURE', 'INITIATIVE'] as const

const isUnder = (style: string, other: string): boolean =>
  ORDERS.some(
    order => order.includes(style) && order.includes(other) && order.indexOf(style) > order.indexOf(other),
  )

const tierRank = ({ marker }: Section): number => {
  const tier = marker?.tier
  return tier === undefined ? -1 : (TIERS as readonly string[]).indexOf(tier)
}

/** Whether a section that begins ends one that is open. */
const ends = (next: Section, open: Section): boolean => {
  if (next.style === open.style) return true
  const [own, other] = [tierRank(next), tierRank(open)]
  if (own >= 0 && other >= 0 && own !== other) return own < other
  if (own >= 0 && other === own && next.style !== open.style) {
    // 施策１-１ stands below 施策１.
    const [numbers, above] = [next.marker?.numbers.length ?? 0, open.marker?.numbers.length ?? 0]
    if (next.marker?.label === open.marker?.label) return numbers < above
  }
  if (next.style.startsWith('chapter:') && !open.style.startsWith('chapter:'))
    return (
      !open.style.startsWith('level:') ||
      next.level === undefined ||
      open.level === undefined ||
      next.level <= open.level
    )
  if (next.level !== undefined && open.level !== undefined && own < 0 && other < 0)
    return next.level <= open.level
  if (next.level !== undefined && open.level === undefined) return !(own >= 0 && other >= 0)
  if (isUnder(open.style, next.style)) return true
  // A label ends the numbers, signs and captions below an earlier item of its own level or above.
  return false
}

const open = (stack: Section[], next: Section): void => {
  const level = next.level
  if (level !== undefined && !next.style.startsWith('label:'))
    while (stack.length > 1) {
      const top = stack.at(-1)
      if (top === undefined || (top.level !== undefined && top.level < level && !ends(next, top))) break
      stack.pop()
    }
  const place = stack.findIndex((section, at) => at > 0 && ends(next, section))
  if (place > 0) stack.length = place
  // Behind a sentence with a sign no heading of a plan's level stands below it.
  if (next.marker?.tier !== undefined)
    while (stack.length > 1 && (stack.at(-1)?.style.startsWith('bullet') || stack.at(-1)?.role)) stack.pop()
  if (next.role !== undefined && next.marker === undefined)
    while (stack.length > 1 && stack.at(-1)?.style.startsWith('bullet') && stack.some(({ role }) => role))
      stack.pop()
  // What has captions of its own is no item below the caption of another.
  if (next.titled) while (stack.length > 1 && stack.at(-1)?.role) stack.pop()
  stack.at(-1)?.children.push(next)
  stack.push(next)
}

const ROOT = {
  ...{ at: { line: 1, unit: 'LINE' as const }, quote: '', name: '', marker: undefined, level: undefined },
  ...{ style: '', role: undefined, word: undefined, narrative: false, titled: false },
}

/** The sections of a text, one within the other, below a root without words. */
export const outlineOf = (pieces: readonly Piece[]): Section => {
  const root: Section = { ...ROOT, lines: [], tables: [], children: [] }
  const stack: Section[] = [root]
  for (const piece of pieces) {
    const top = stack.at(-1) ?? root
    if (piece.kind === 'reading') {
      top.tables.push(piece.reading)
      continue
    }
    const subtitle = subtitleIn(piece.text)
    if (subtitle !== undefined && top.subtitle === undefined && top.lines.length === 0) {
      top.subtitle = subtitle
      top.lines.push(piece)
      continue
    }
    const section = sectionOf(piece)
    if (section) open(stack, section)
    else top.lines.push(piece)
  }
  return root
}

/** A section and all below it, in the order of the text. */
export const allSections = (section: Section): readonly Section[] => [
  section,
  ...section.children.flatMap(allSections),
]
