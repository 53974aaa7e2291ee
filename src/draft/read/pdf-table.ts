import { linesOf } from './pdf-lines.ts'
import type { Rule, TextPiece } from './pdf-page.ts'

/** A table that is drawn on a page: cells by rows, merged ones at each of their places. */
export interface PdfTable {
  readonly top: number
  readonly rows: readonly (readonly {
    readonly text: string
    readonly y: number
    readonly repeated: boolean
  }[])[]
  /** The texts that stand in it. */
  readonly pieces: ReadonlySet<TextPiece>
}

/** Lines nearer than this are one: the two edges of a drawn line, borders of neighbouring cells. */
const NEAR = 3

const touches = (a: Rule, b: Rule): boolean => {
  if (a.direction === b.direction)
    return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR
}

/** More are a drawing, not tables. */
const MOST_RULES = 6_000

/** Rules that hang together. */
const groupsOf = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  if (rules.length > MOST_RULES) return []
  // From the top down, so that only neighbours have to be compared.
  const low = (rule: Rule) => (rule.direction === 'ACROSS' ? rule.at : rule.from)
  const high = (rule: Rule) => (rule.direction === 'ACROSS' ? rule.at : rule.to)
  const sorted = rules.toSorted((a, b) => low(a) - low(b))
  const group = sorted.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root] ?? root
    return root
  }
  let open: number[] = []
  for (const [at, rule] of sorted.entries()) {
    open = open.filter(other => high(sorted[other] ?? rule) >= low(rule) - NEAR)
    for (const other of open) {
      const before = sorted[other]
      if (before && touches(before, rule)) group[rootOf(at)] = rootOf(other)
    }
    open.push(at)
  }
  const groups = new Map<number, Rule[]>()
  for (const [at, rule] of sorted.entries()) groups.set(rootOf(at), [...(groups.get(rootOf(at)) ?? []), rule])
  return [...groups.values()]
}

const clustered = (values: readonly number[]): readonly number[] => {
  const sorted = values.toSorted((a, b) => a - b)
  const found: number[] = []
  for (const value of sorted) if (found.length === 0 || value - (found.at(-1) ?? 0) > NEAR) found.push(value)
  return found
}

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some(rule => Math.abs(rule.at - at) <= NEAR && rule.from - NEAR <= middle && rule.to + NEAR >= middle)

const placeIn = (edges: readonly number[], value: number): number =>
  edges.findIndex((edge, at) => value >= edge && value < (edges[at + 1] ?? edge))

/** Lines of one cell: Japanese goes on in the next line; a new item or a further value does not. */
const cellText = (pieces: readonly TextPiece[]): string => {
  let text = ''
  for (const line of linesOf(pieces)) {
    const own = line.text.trim()
    const isNew =
      /^[・○〇●■◆①-⑳※]/u.test(own) || (/\d/.test(text) && /^[\d約△▲-]/.test(own)) || /。$/.test(text)
    text += text === '' ? own : isNew ? `\n${own}` : /[\w,.]$/.test(text) && /^\w/.test(own) ? ` ${own}` : own
  }
  return text
}

const tableOf = (rules: readonly Rule[], pieces: readonly TextPiece[]): PdfTable | undefined => {
  const across = rules.filter(({ direction }) => direction === 'ACROSS')
  const down = rules.filter(({ direction }) => direction === 'DOWN')
  if (across.length < 2 || down.length === 0) return undefined
  const xs = clustered([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  const ys = clustered([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 2 || rows < 2 || columns > 60 || rows > 300) return undefined
  const [left = 0, right = 0, bottom = 0, top = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const inside = pieces.filter(({ x, y, width, height }) => {
    const [middle, foot] = [x + width / 2, y + height * 0.3]
    return middle > left && middle < right && foot > bottom && foot < top
  })
  if (inside.length < 4) return undefined
  // Cells without a line between them are one.
  const cell = Array.from({ length: columns * rows }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (cell[root] !== root) root = cell[root] ?? root
    return root
  }
  const middleOf = (edges: readonly number[], at: number) => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column
      if (column + 1 < columns && !covers(down, xs[column + 1] ?? 0, middleOf(ys, row)))
        cell[rootOf(at + 1)] = rootOf(at)
      if (row + 1 < rows && !covers(across, ys[row + 1] ?? 0, middleOf(xs, column)))
        cell[rootOf(at + columns)] = rootOf(at)
    }
  const texts = new Map<number, TextPiece[]>()
  for (const piece of inside) {
    const column = placeIn(xs, piece.x + Math.min(piece.width, piece.height) / 2)
    const row = placeIn(ys, piece.y + piece.height * 0.3)
    if (column < 0 || row < 0) continue
    const root = rootOf(row * columns + column)
    texts.set(root, [...(texts.get(root) ?? []), piece])
  }
  if (texts.size < 4) return undefined
  const done = new Set<number>()
  const grid = Array.from({ length: rows }, (_, from) => {
    const row = rows - 1 - from
    return Array.from({ length: columns }, (_, column) => {
      const root = rootOf(row * columns + column)
      const repeated = done.has(root)
      done.add(root)
      return { text: cellText(texts.get(root) ?? []), y: ys[row + 1] ?? 0, repeated }
    })
  })
  return { top, rows: grid, pieces: new Set(inside) }
}

/** The tables that are drawn on a page. */
export const tablesOf = (rules: readonly Rule[], pieces: readonly TextPiece[]): readonly PdfTable[] =>
  groupsOf(rules).flatMap(group => tableOf(group, pieces) ?? [])
