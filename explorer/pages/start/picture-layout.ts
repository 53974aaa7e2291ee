import { lettersOf, wrapped } from '../../parts/wrapped-text.ts'

export type Line = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly strength: number
  readonly isSample: boolean
}

type Named = { readonly id: string; readonly name: string }

/** A heading, or a thing with a mark, in one of the columns. */
export type Row = {
  readonly id: string
  readonly lines: readonly string[]
  readonly isHead: boolean
  readonly x: number
  readonly y: number
  /** Where its text ends, and a line may begin. */
  readonly end: number
}

const LETTER = 13
const LINE = 17
const GAP = 13
const MARK = 24

type Column = { readonly x: number; readonly width: number }

/** Columns of a picture of some width: two where there is no room for three. */
export const columnsOf = (width: number): readonly Column[] => {
  if (width < 620)
    return [
      { x: 0, width: width * 0.48 },
      { x: width * 0.66, width: width * 0.34 },
    ]
  return [
    { x: 0, width: width * 0.3 },
    { x: width * 0.42, width: width * 0.24 },
    { x: width * 0.8, width: width * 0.2 },
  ]
}

/** Whether a line of text has room in a column. */
export const fits = (text: string, { width }: Column): boolean => lettersOf(text) * LETTER <= width

/** Rows from the top, each as high as its text. */
export const rowsOf = (
  things: readonly (Named & { readonly isHead?: boolean })[],
  { x, width }: Column,
  top: number,
  /** At least so far from row to row. */
  least = 0,
): readonly Row[] => {
  let y = top
  return things.map(({ id, name, isHead = false }) => {
    const lines = wrapped(name, (width - (isHead ? 0 : MARK)) / LETTER, 3)
    const height = Math.max(least, lines.length * LINE + GAP)
    const row = {
      id,
      lines,
      isHead,
      x,
      y: y + height / 2,
      end: x + Math.max(...lines.map(lettersOf)) * LETTER + MARK + 6,
    }
    y += height
    return row
  })
}

export const bottomOf = (rows: readonly Row[]): number => (rows.at(-1)?.y ?? 0) + LINE * 2

/** From a thing to the right of its name, in its own row as far as the edge of its column, and across. */
export const wayOf = (from: Row, to: Row, edge: number): string => {
  const [x1, x2] = [Math.max(edge, from.end), to.x]
  const bend = (x2 - x1) / 2
  return `M${from.end.toFixed(1)} ${from.y.toFixed(1)}H${x1.toFixed(1)}C${(x1 + bend).toFixed(1)} ${from.y.toFixed(1)} ${(x2 - bend).toFixed(1)} ${to.y.toFixed(1)} ${x2.toFixed(1)} ${to.y.toFixed(1)}`
}

export const LEADING = LINE
