import type { TextPiece } from './pdf-page.ts'

/** The gutter lies near the middle of what is printed, and a column has so many lines. */
const [FIRST_SHARE, LAST_SHARE, FEWEST_LINES] = [0.35, 0.65, 6]
/** What stands in a column of text is longer than what stands in a column of figures. */
const SHORTEST_MEAN = 6

const rightOf = ({ x, width }: TextPiece): number => x + width

/** How many lines pieces make. */
const lineCount = (pieces: readonly TextPiece[]): number =>
  new Set(pieces.map(({ y }) => Math.round(y / 4))).size

/** Whether pieces are lines of text and not figures: they begin at one edge or a little behind it. */
const isText = (pieces: readonly TextPiece[]): boolean => {
  const length = pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
  const figures = pieces.filter(({ text }) => /^[\s\d０-９▲△約.,]/.test(text)).length
  return (
    lineCount(pieces) >= FEWEST_LINES &&
    length / lineCount(pieces) >= SHORTEST_MEAN &&
    figures * 2 < pieces.length
  )
}

interface Gutter {
  readonly x: number
  /** Between these heights nothing goes across. */
  readonly top: number
  readonly bottom: number
}

const isInLine = (piece: TextPiece, others: readonly TextPiece[]): boolean =>
  others.some(({ y }) => Math.abs(y - piece.y) < 2)

const gutterAt = (x: number, pieces: readonly TextPiece[]): Gutter | undefined => {
  const across = pieces.filter(piece => piece.x < x && rightOf(piece) > x)
  const inColumns = pieces.filter(piece => !isInLine(piece, across))
  const one = inColumns.filter(piece => piece.x < x)
  const other = inColumns.filter(piece => piece.x >= x)
  if (!isText(one) || !isText(other)) return undefined
  const heights = inColumns.map(({ y }) => y)
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)]
  return across.every(({ y }) => y > top || y < bottom) ? { x, top, bottom } : undefined
}

/** The space between two columns of text: nothing but a line above or below goes across it. */
const gutterOf = (pieces: readonly TextPiece[]): Gutter | undefined => {
  const left = Math.min(...pieces.map(({ x }) => x))
  const width = Math.max(...pieces.map(rightOf)) - left
  const starts = [...new Set(pieces.map(({ x }) => Math.floor(x)))].toSorted((a, b) => a - b)
  for (const x of starts) {
    if (x < left + width * FIRST_SHARE || x > left + width * LAST_SHARE) continue
    const found = gutterAt(x, pieces)
    if (found) return found
  }
  return undefined
}

/**
 * Pieces of a page with two columns of text as if the second stood below the first, which is how people read it.
 * Those of any other page stay where they are.
 */
export const oneBelowAnother = (pieces: readonly TextPiece[]): readonly TextPiece[] => {
  const gutter = pieces.length < FEWEST_LINES * 2 ? undefined : gutterOf(pieces)
  if (gutter === undefined) return pieces
  const { x, top, bottom } = gutter
  const down = top - bottom + 40
  return pieces.map(piece =>
    piece.y < bottom || (piece.x >= x && piece.y <= top) ? { ...piece, y: piece.y - down } : piece,
  )
}
