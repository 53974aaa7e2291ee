import type { Spot } from './layers.ts'

/** Dots between two layers, and between two rows, at the scale 1. */
export const COLUMN = 250
export const ROW = 72
/** How far a part stands in from what it is a part of. */
export const INDENT = 20
/** From the middle of a mark to its name, and the room that names have beside it. */
export const BESIDE = 17
export const NAME = 134

/** One end of a line on the screen. */
export type End = {
  readonly x: number
  readonly y: number
  readonly spot: Spot
  /** Where its name ends. */
  readonly right: number
}

export const placeOfSpot = ({ layer, row, depth }: Spot) => ({
  x: layer * COLUMN + depth * INDENT,
  y: row * ROW,
})

const n = (value: number) => value.toFixed(1)

/** From side to side: flat where it leaves and arrives, so that it stays in its own row beside a name. */
const wave = (x1: number, y1: number, x2: number, y2: number) => {
  const bend = (x2 - x1) * 0.5
  return `C${n(x1 + bend)},${n(y1)} ${n(x2 - bend)},${n(y2)} ${n(x2)},${n(y2)}`
}

type Scale = { readonly k: number; readonly x: number; readonly y: number }

/** The height at which a line crosses a layer: between two rows, where no name stands. */
const lane = (height: number, { k, y }: Scale, shift: number) =>
  (Math.floor((height - y) / k / ROW) + 0.5) * ROW * k + y + shift

/**
 * The way of a line between two things in layers. Within a layer what belongs together is joined by a
 * bracket; from layer to layer it leaves behind the name; a layer between is crossed between two rows.
 */
export const route = (a: End, b: End, scale: Scale, shift: number): string => {
  if (a.spot.layer === b.spot.layer) return within(a, b)
  const [left, right] = a.spot.layer < b.spot.layer ? [a, b] : [b, a]
  const end = right.x - BESIDE + 2
  const edge = (layer: number) => layer * COLUMN * scale.k + scale.x
  const beside = Math.min(NAME + BESIDE, COLUMN * scale.k - 2 * BESIDE)
  let [x, y] = [Math.max(left.right, Math.min(left.x + beside, edge(left.spot.layer) + beside)), left.y]
  let way = `M${n(left.right)},${n(left.y)}H${n(x)}`
  for (let layer = left.spot.layer + 1; layer < right.spot.layer; layer += 1) {
    const share = (layer - left.spot.layer) / (right.spot.layer - left.spot.layer)
    const height = lane(left.y + (right.y - left.y) * share, scale, shift)
    const begin = edge(layer) - BESIDE
    way += wave(x, y, begin, height)
    x = begin + beside + BESIDE
    y = height
    way += `H${n(x)}`
  }
  return way + wave(x, y, Math.max(end, x), right.y)
}

const within = (a: End, b: End): string => {
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a]
  if (upper.spot.depth < lower.spot.depth)
    return `M${n(upper.x)},${n(upper.y + 12)}V${n(lower.y)}H${n(lower.x - BESIDE + 4)}`
  const out = Math.min(upper.x, lower.x) - 22 - Math.min(30, (lower.y - upper.y) / 12)
  return `M${n(upper.x - 13)},${n(upper.y)}C${n(out)},${n(upper.y)} ${n(out)},${n(lower.y)} ${n(lower.x - 13)},${n(lower.y)}`
}
