import type { ZoomTransform } from 'd3-zoom'
import { BELOW, LINE } from './label.ts'
import type { Spot } from './layers.ts'
import type { Place } from './layout.ts'
import { BESIDE, COLUMN, type End, route } from './route.ts'

type Drawn = {
  readonly id: string
  readonly mark: SVGGElement
  readonly width: number
  readonly lines: number
  shown: boolean
}
type Line = {
  readonly from: string
  readonly to: string
  readonly shift: number
  readonly paths: readonly SVGPathElement[]
  readonly knot: SVGGElement | null
}
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Where things stand: in layers a spot, which the place follows. */
export type Places = {
  readonly placeOf: (id: string) => Place | undefined
  /** Undefined: the drawing has no layers. */
  readonly spotOf: ((id: string) => Spot | undefined) | undefined
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const MARK = 13
/** Lines that cross a layer at one height keep so far apart. */
const SHIFTS = [0, -3, 3, -6, 6]

/** The box of a name: below its mark, or beside it in layers. */
const boxOf = ({ width, lines }: Drawn, [x, y]: readonly [number, number], isLayered: boolean): Box => {
  if (isLayered)
    return {
      left: x + BESIDE - 2,
      right: x + BESIDE + width + 2,
      top: y - (LINE * lines) / 2,
      bottom: y + (LINE * lines) / 2,
    }
  const top = y + BELOW - LINE + 3
  return { left: x - width / 2 - 3, right: x + width / 2 + 3, top, bottom: top + LINE * lines }
}

/**
 * Writes places into a drawing, without React: marks and labels keep their size at every scale, and a label is
 * left out while it would lie on another. Those that come first in the drawing's order of importance win.
 */
export const createPainter = (drawing: SVGSVGElement) => {
  let things: Drawn[] = []
  let lines: Line[] = []
  let heads: SVGGElement[] = []

  const labels = (points: ReadonlyMap<string, readonly [number, number]>, isLayered: boolean) => {
    const taken: Box[] = []
    for (const { id } of things) {
      const [x, y] = points.get(id) ?? [0, 0]
      taken.push({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK })
    }
    for (const [index, thing] of things.entries()) {
      const box = boxOf(thing, points.get(thing.id) ?? [0, 0], isLayered)
      const own = taken[index]
      // What is looked at comes first, and is always named.
      const free = index === 0 || taken.every(other => other === own || !meet(box, other))
      if (free) taken.push(box)
      if (free !== thing.shown) {
        thing.shown = free
        thing.mark.toggleAttribute('data-unlabelled', !free)
      }
    }
  }

  return {
    /** Takes in what React has drawn. */
    read() {
      things = [...drawing.querySelectorAll<SVGGElement>('[data-thing]')]
        .sort((a, b) => Number(a.dataset.rank) - Number(b.dataset.rank))
        .map(mark => ({
          id: mark.dataset.thing ?? '',
          mark,
          width: Number(mark.dataset.width),
          lines: Number(mark.dataset.lines),
          shown: !mark.hasAttribute('data-unlabelled'),
        }))
      lines = [...drawing.querySelectorAll<SVGGElement>('[data-from]')].map((line, index) => ({
        from: line.dataset.from ?? '',
        to: line.dataset.to ?? '',
        shift: SHIFTS[index % SHIFTS.length] ?? 0,
        paths: [...line.querySelectorAll('path')].filter(path => path.dataset.knot === undefined),
        knot: line.querySelector<SVGGElement>('[data-middle]'),
      }))
      heads = [...drawing.querySelectorAll<SVGGElement>('[data-layer]')]
    },
    paint({ x, y, k }: ZoomTransform, { placeOf, spotOf }: Places) {
      const points = new Map<string, readonly [number, number]>()
      const ends = new Map<string, End>()
      for (const { id, mark, width } of things) {
        const place = placeOf(id)
        if (!place) continue
        const point = [place.x * k + x, place.y * k + y] as const
        points.set(id, point)
        mark.setAttribute('transform', `translate(${point[0].toFixed(1)},${point[1].toFixed(1)})`)
        const spot = spotOf?.(id)
        if (spot) ends.set(id, { x: point[0], y: point[1], spot, right: point[0] + BESIDE + width + 5 })
      }
      labels(points, spotOf !== undefined)
      for (const { from, to, shift, paths, knot } of lines) {
        const [a, b] = [points.get(from), points.get(to)]
        if (!a || !b) continue
        const [left, right] = [ends.get(from), ends.get(to)]
        const way =
          left && right
            ? route(left, right, { x, y, k }, shift)
            : `M${a[0].toFixed(1)},${a[1].toFixed(1)}L${b[0].toFixed(1)},${b[1].toFixed(1)}`
        for (const path of paths) path.setAttribute('d', way)
        const [first] = paths
        if (!knot || !first) continue
        const middle = first.getPointAtLength(first.getTotalLength() / 2)
        knot.setAttribute('transform', `translate(${middle.x.toFixed(1)},${middle.y.toFixed(1)})`)
      }
      for (const head of heads)
        head.setAttribute(
          'transform',
          `translate(${(Number(head.dataset.layer) * COLUMN * k + x).toFixed(1)},0)`,
        )
    },
    /** Puts what is not joined to a thing in the background; undefined: nothing. */
    dim(id: string | undefined) {
      drawing.toggleAttribute('data-dimmed', id !== undefined)
      const near = new Set([id])
      for (const { from, to, paths } of lines) {
        const isNear = from === id || to === id
        paths[0]?.parentElement?.toggleAttribute('data-near', isNear)
        if (isNear) near.add(from === id ? to : from)
      }
      for (const { id: own, mark } of things) mark.toggleAttribute('data-near', near.has(own))
    },
  }
}
