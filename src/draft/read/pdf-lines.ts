import type { TextPiece } from './pdf-page.ts'

/** A line of text on a page. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly height: number
}

/** Pieces whose feet are no further apart than this share of their height stand in one line. */
const SAME_LINE = 0.5
/** A gap of so many heights sets columns; a smaller one is a space between Latin letters. */
const [COLUMN, SPACE] = [1.2, 0.15]

const rowsOf = (pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] => {
  const sorted = pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)
  const rows: { y: number; height: number; pieces: TextPiece[] }[] = []
  for (const piece of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - piece.y) <= SAME_LINE * Math.min(row.height, piece.height))
      row.pieces.push(piece)
    else rows.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  return rows.map(row => row.pieces.toSorted((a, b) => a.x - b.x))
}

const lineOf = (row: readonly TextPiece[]): PdfLine => {
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const piece of row) {
    const gap = piece.x - right
    if (text !== '' && gap > COLUMN * piece.height) text += '   '
    else if (text !== '' && gap > SPACE * piece.height && /[\w,.)%]$/.test(text) && /^[\w(]/.test(piece.text))
      text += ' '
    else if (text !== '' && gap > 0.35 * piece.height) text += ' '
    text += piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  const [first] = row
  const height = Math.max(...row.map(piece => piece.height))
  return { text: text.trimEnd(), x: first?.x ?? 0, y: first?.y ?? 0, right, height }
}

/** Texts of a page as lines, from the top down. */
export const linesOf = (pieces: readonly TextPiece[]): readonly PdfLine[] => rowsOf(pieces).map(lineOf)
