import type { ZoomTransform } from 'd3-zoom'
import { BELOW, LINE } from './label.ts'
import { placeOf } from './layout.ts'

type Drawn = {
  readonly id: string
  readonly mark: SVGGElement
  readonly half: number
  readonly lines: number
  shown: boolean
}
type Line = { readonly from: string; readonly to: string; readonly line: SVGLineElement }
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const MARK = 13

/**
 * Writes places into a drawing, without React: marks and labels keep their size at every scale, and a label is
 * left out while it would lie on another. Those that come first in the drawing's order of importance win.
 */
export const createPainter = (drawing: SVGSVGElement) => {
  let things: Drawn[] = []
  let lines: Line[] = []

  const labels = (points: ReadonlyMap<string, readonly [number, number]>) => {
    const taken: Box[] = []
    for (const { id } of things) {
      const [x, y] = points.get(id) ?? [0, 0]
      taken.push({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK })
    }
    for (const [index, thing] of things.entries()) {
      const [x, y] = points.get(thing.id) ?? [0, 0]
      const top = y + BELOW - LINE + 3
      const box = { left: x - thing.half, right: x + thing.half, top, bottom: top + LINE * thing.lines }
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
          half: Number(mark.dataset.half),
          lines: Number(mark.dataset.lines),
          shown: !mark.hasAttribute('data-unlabelled'),
        }))
      lines = [...drawing.querySelectorAll<SVGLineElement>('[data-from]')].map(line => ({
        from: line.dataset.from ?? '',
        to: line.dataset.to ?? '',
        line,
      }))
    },
    paint({ x, y, k }: ZoomTransform) {
      const points = new Map<string, readonly [number, number]>()
      for (const { id, mark } of things) {
        const place = placeOf(id)
        if (!place) continue
        const point = [place.x * k + x, place.y * k + y] as const
        points.set(id, point)
        mark.setAttribute('transform', `translate(${point[0].toFixed(1)},${point[1].toFixed(1)})`)
      }
      for (const { from, to, line } of lines) {
        const [a, b] = [points.get(from), points.get(to)]
        if (!a || !b) continue
        line.setAttribute('x1', a[0].toFixed(1))
        line.setAttribute('y1', a[1].toFixed(1))
        line.setAttribute('x2', b[0].toFixed(1))
        line.setAttribute('y2', b[1].toFixed(1))
      }
      labels(points)
    },
  }
}
