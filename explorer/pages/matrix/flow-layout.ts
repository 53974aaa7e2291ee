import type { Flow, FlowNode } from './flow-numbers.ts'

/** A node as a bar: its upper left corner and height. */
export type Bar = {
  readonly node: FlowNode
  readonly column: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
/** A band as a line of some width from the right of one bar to the left of another. */
export type Ribbon = {
  readonly from: FlowNode
  readonly to: FlowNode
  readonly value: number
  readonly width: number
  readonly path: string
}
export type FlowLayout = {
  readonly bars: readonly Bar[]
  readonly ribbons: readonly Ribbon[]
  readonly height: number
}

export const WIDTH = 1200
export const TOP = 34
/** Where the plates of each column begin, and how wide they are: each holds its name. */
const COLUMN_X = [0, 110, 450, 940]
const COLUMN_WIDTH = [74, 270, 322, 260]
/** Height of all links together. */
const FULL = 480
/** A plate needs so much for its name, however little flows through it. */
const LINE = 38
const GAP = 5

const heightOf = (nodes: readonly FlowNode[], scale: number) =>
  nodes.reduce((sum, { value }) => sum + Math.max(value * scale, LINE) + GAP, -GAP)

const barsOf = (nodes: readonly FlowNode[], column: number, scale: number, height: number): Bar[] => {
  let y = TOP + (height - heightOf(nodes, scale)) / 2
  return nodes.map(node => {
    const slot = Math.max(node.value * scale, LINE)
    const bar = { node, column, x: COLUMN_X[column] ?? 0, y, width: COLUMN_WIDTH[column] ?? 0, height: slot }
    y += slot + GAP
    return bar
  })
}

/**
 * What flows through one thing: all bands to its left that lead to it, and all to its right that lead on.
 * Undefined: nothing is followed.
 */
export const bandsThrough = (
  ribbons: readonly Ribbon[],
  id: string | undefined,
): ReadonlySet<Ribbon> | undefined => {
  if (id === undefined) return undefined
  const through = new Set<Ribbon>()
  const walk = (at: string, next: (ribbon: Ribbon) => string, from: (ribbon: Ribbon) => string) => {
    for (const ribbon of ribbons)
      if (from(ribbon) === at && !through.has(ribbon)) {
        through.add(ribbon)
        walk(next(ribbon), next, from)
      }
  }
  const [left, right] = [(one: Ribbon) => one.from.id, (one: Ribbon) => one.to.id]
  walk(id, right, left)
  walk(id, left, right)
  return through
}

/** Where bars and bands stand, in four columns, each in its own order. */
export const layoutOf = ({ columns, bands, total }: Flow): FlowLayout => {
  const scale = FULL / Math.max(total, 1)
  const height = Math.max(...columns.map(nodes => heightOf(nodes, scale)))
  const bars = columns.flatMap((nodes, column) => barsOf(nodes, column, scale, height))
  const place = new Map<string, { bar: Bar; index: number; out: number; into: number }>()
  for (const [index, bar] of bars.entries()) {
    // A band is drawn to its own scale, in the middle of a plate that its name has made higher.
    const begin = bar.y + (bar.height - bar.node.value * scale) / 2
    place.set(bar.node.id, { bar, index, out: begin, into: begin })
  }
  const rank = (id: string) => place.get(id)?.index ?? 0
  const ordered = [...bands].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
  const ribbons = ordered.flatMap(({ from, to, value }) => {
    const [start, end] = [place.get(from), place.get(to)]
    if (!start || !end) return []
    const width = value * scale
    const [x1, x2] = [start.bar.x + start.bar.width, end.bar.x]
    const [y1, y2] = [start.out + width / 2, end.into + width / 2]
    start.out += width
    end.into += width
    const middle = (x1 + x2) / 2
    const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
    return { from: start.bar.node, to: end.bar.node, value, width, path }
  })
  return { bars, ribbons, height: TOP + height + 8 }
}
