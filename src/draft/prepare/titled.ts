import type { Line } from '../document.ts'
import { LABEL_WORD } from '../outline/label.ts'
import { bareLabel, markerOf } from '../outline/marker.ts'
import { headingWords, isNarrative, roleOf } from '../outline/role.ts'
import { halfWidth } from '../read/width.ts'
import type { Piece } from './pieces.ts'

/** Deeper than any heading of the document itself. */
const BELOW_ALL = 50
const LONGEST_TITLE = 50
/** So many paragraphs may stand between a title and the first caption below it. */
const PROSE = 6

/** Signs of lists, never of headings. */
const LIST_SIGNS = new Set(['bullet:・', 'bullet:･', 'bullet:-', 'bullet:–', 'bullet:•', 'bullet:※'])
/** Numbers that stand before headings and before items of lists. */
const NUMBERS = new Set(['number', 'paren', 'circled', 'kanji', 'paren-kanji', 'roman', 'dotted2', 'letter'])
const LABEL_ALONE = new RegExp(`^[■□◆◇●○【〈<]?(?:${LABEL_WORD})[】〉>]?$`, 'u')
const WRAPPED = /^([【〈《≪<＜〔［[『])[^。]{2,48}[】〉》≫>＞〕］\]』]$/u
/** Names of plans, and ends of what is no title but leads to a list. */
const NO_TITLE =
  /(?:総合戦略|総合計画|計画|戦略|プラン|ビジョン|とおり|通り|以下|次の|ます|です|[、,:：。）)])$|^[※*]|[→⇒]/u

const isProse = ({ text }: Line): boolean => /。/.test(text) || /^\s*[~～〜―—–].*[~～〜―—–]\s*$/u.test(text)

/** What a line looks like as a heading: its word, its sign, its brackets, or nothing; undefined for what is none. */
const shapeOf = ({ text, level }: Line): string | undefined => {
  const trimmed = text.trim()
  if (level !== undefined || trimmed.length > LONGEST_TITLE || /。/.test(trimmed)) return undefined
  if (roleOf(trimmed) !== undefined || LABEL_ALONE.test(trimmed)) return undefined
  const label = bareLabel(trimmed)
  if (label) return label.style
  const marker = markerOf(trimmed)
  if (marker?.style.startsWith('bullet:'))
    return roleOf(marker.rest) || LIST_SIGNS.has(marker.style) ? undefined : marker.style
  if (marker !== undefined && NUMBERS.has(marker.style)) return roleOf(marker.rest) ? undefined : marker.style
  if (marker !== undefined || isNarrative(trimmed)) return undefined
  const [, open] = WRAPPED.exec(trimmed) ?? []
  if (open !== undefined) return `wrapped:${open}`
  const isTitle = [...trimmed].length >= 3 && !/\d/.test(halfWidth(trimmed)) && /\p{L}/u.test(trimmed)
  return isTitle && !NO_TITLE.test(trimmed) ? 'plain' : undefined
}

/** What a caption is about, so that 数値目標 of goals and KPI of measures are told apart. */
const captionOf = (text: string): string | undefined => {
  const role = roleOf(text)
  if (role === undefined || /。/.test(text)) return undefined
  return role === 'INDICATORS' && /KPI|重要業績/.test(headingWords(text)) ? 'KPI' : role
}

interface Head {
  readonly at: number
  readonly shape: string
  /** What follows: a caption, a list, or a heading of another shape. */
  readonly follows: string
}

/** What stands below the line at a place, if that makes a heading of it. */
const followerOf = (
  pieces: readonly Piece[],
  at: number,
  shape: string,
  heads: ReadonlyMap<number, Head>,
): string | undefined => {
  let prose = 0
  for (let next = at + 1; next < pieces.length && prose <= PROSE; next += 1) {
    const piece = pieces[next]
    if (piece?.kind !== 'line') return piece && 'INDICATORS'
    const caption = captionOf(piece.text)
    if (caption !== undefined) return caption
    const head = heads.get(next)
    if (head && head.shape !== shape) return 'HEAD'
    if (head && shape === 'plain' && head.follows !== 'HEAD') return prose === 0 ? 'HEAD' : undefined
    const marker = markerOf(piece.text)
    if (marker) return marker.style !== shape && piece.level === undefined ? 'LIST' : undefined
    if (!isProse(piece)) return undefined
    prose += 1
  }
  return undefined
}

const headsIn = (pieces: readonly Piece[]): readonly Head[] => {
  const heads = new Map<number, Head>()
  const seen = new Map<string, number>()
  for (const [at, piece] of [...pieces.entries()].reverse()) {
    const shape = piece.kind === 'line' ? shapeOf(piece) : undefined
    if (shape === undefined) continue
    seen.set(shape, (seen.get(shape) ?? 0) + 1)
    const follows = followerOf(pieces, at, shape, heads)
    if (follows !== undefined) heads.set(at, { at, shape, follows })
  }
  const all = [...heads.values()].reverse()
  // A sign of which most have nothing below them is one of a list.
  const isHeading = ({ shape }: Head) =>
    (!shape.startsWith('bullet:') && !NUMBERS.has(shape)) ||
    all.filter(each => each.shape === shape).length >= 0.6 * (seen.get(shape) ?? 0)
  return all.filter(isHeading)
}

/** Headings of one shape are of one level, unless all have that shape: then what follows tells them apart. */
const levelNames = (heads: readonly Head[]): readonly string[] => {
  const isOne = new Set(heads.map(({ shape }) => shape)).size === 1
  const isPlain = (shape: string) => shape === 'plain' || shape.startsWith('wrapped:')
  return heads.map(({ shape, follows }) => (isOne && isPlain(shape) ? `${shape} ${follows}` : shape))
}

const marked = (pieces: readonly Piece[], levels: ReadonlyMap<number, number | undefined>) =>
  pieces.map((piece, at) =>
    piece.kind === 'line' && levels.has(at) ? { ...piece, level: levels.get(at), titled: true } : piece,
  )

/**
 * The pieces with levels at titles that have no number: what stands directly above 数値目標, 主な取組 or a list,
 * by its sign, its brackets, or the caption that follows. Undefined where there are no two of the first level.
 */
export const withTitles = (pieces: readonly Piece[]): readonly Piece[] | undefined => {
  const heads = headsIn(pieces)
  const names = levelNames(heads)
  const levels = [...new Set(names)]
  if (names.filter(name => name === levels[0]).length < 2) return undefined
  return marked(
    pieces,
    new Map(heads.map(({ at }, place) => [at, BELOW_ALL + levels.indexOf(names[place] ?? '')])),
  )
}

/** The pieces of a plan that names its goals, with what stands above captions below them marked: (1) and ○ are measures then, not items of a list. */
export const withTitlesBelow = (pieces: readonly Piece[]): readonly Piece[] => {
  const isCounted = ({ shape, follows }: Head) =>
    (NUMBERS.has(shape) || shape.startsWith('bullet:')) && follows !== 'HEAD' && follows !== 'LIST'
  return marked(
    pieces,
    new Map(
      headsIn(pieces)
        .filter(isCounted)
        .map(({ at }) => [at, undefined]),
    ),
  )
}
