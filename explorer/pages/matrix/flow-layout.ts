import type { Flow, FlowNode } from './flow-numbers.ts'

/** A node as a bar: its upper left corner and height. */
export type Bar = {
  readonly node: FlowNode
  readonly column: number
  readonly x: number
  readonly y: number
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

export const WIDTH = 1060
export const BAR = 10
export const TOP = 34
const COLUMN_X = [0, 140, 360, 660]
/** Height of all links together. */
const FULL = 420
/** A label needs so much, however thin its bar. */
const LINE = 22
const GAP = 6

const heightOf = (nodes: readonly FlowNode[], scale: number) =>
  nodes.reduce((sum, { value }) => sum + Math.max(value * scale, LINE) + GAP, -GAP)

const barsOf = (nodes: readonly FlowNode[], column: number, scale: number, height: number): Bar[] => {
  let y = TOP + (height - heightOf(nodes, scale)) / 2
  return nodes.map(node => {
    const own = Math.max(node.value * scale, 1)
    const slot = Math.max(own, LINE)
    const bar = { node, column, x: COLUMN_X[column] ?? 0, y: y + (slot - own) / 2, height: own }
    y += slot + GAP
    return bar
  })
}

/** Where bars and bands stand, in four columns, each in its own order. */
export const layoutOf = ({ columns, bands, total }: Flow): FlowLayout => {
  const scale = FULL / Math.max(total, 1)
  const height = Math.max(...columns.map(nodes => heightOf(nodes, scale)))
  const bars = columns.flatMap((nodes, column) => barsOf(nodes, column, scale, height))
  const place = new Map(bars.map((bar, index) => [bar.node.id, { bar, index, out: bar.y, into: bar.y }]))
  const rank = (id: string) => place.get(id)?.index ?? 0
  const ordered = [...bands].sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
  const ribbons = ordered.flatMap(({ from, to, value }) => {
    const [start, end] = [place.get(from), place.get(to)]
    if (!start || !end) return []
    const width = value * scale
    const [x1, x2] = [start.bar.x + BAR, end.bar.x]
    const [y1, y2] = [start.out + width / 2, end.into + width / 2]
    start.out += width
    end.into += width
    const middle = (x1 + x2) / 2
    const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
    return { from: start.bar.node, to: end.bar.node, value, width, path }
  })
  return { bars, ribbons, height: TOP + height + 8 }
}
