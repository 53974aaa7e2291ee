import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Place } from './layout.ts'
import { isStill } from './motion.ts'

const NEAREST = 3
const FARTHEST = 0.15
const STEP = 1.4
/** No nearer than this where little is to be shown. */
const LIKED = 1.2
const MARGIN = 24
const MS = 250

/** How far marks and labels reach around their places; they keep their size at every scale. */
const REACH = { x: 80, up: 20, down: 60 }

export type Camera = {
  readonly nearer: () => void
  readonly farther: () => void
  /** Shows all of these. */
  readonly fit: (places: readonly Place[]) => void
  /** Shows all if one of the new ones is out of sight. */
  readonly include: (fresh: readonly Place[], all: readonly Place[]) => void
  readonly end: () => void
}

const between = (a: ZoomTransform, b: ZoomTransform, share: number): ZoomTransform =>
  zoomIdentity
    .translate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
    .scale(a.k + (b.k - a.k) * share)

/** The view in which all places lie within a room of this size, but not very near. */
const fitting = (places: readonly Place[], width: number, height: number): ZoomTransform => {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))]
  // On a small screen a name may be cut at the edge: drawing it nearer shows it whole.
  const side = Math.min(REACH.x + MARGIN, width / 8)
  const room = { x: width - 2 * side, y: height - REACH.up - REACH.down - 2 * MARGIN }
  const scale = Math.min(
    LIKED,
    Math.max(60, room.x) / (right - left || 1),
    Math.max(60, room.y) / (bottom - top || 1),
  )
  const k = Math.max(FARTHEST, scale)
  const middle = (height + REACH.up - REACH.down) / 2
  return zoomIdentity
    .translate(width / 2 - (k * (left + right)) / 2, middle - (k * (top + bottom)) / 2)
    .scale(k)
}

/** Moves and scales the drawing by wheel, drag and fingers, and for the buttons. */
export const createCamera = (drawing: SVGSVGElement, onMove: (transform: ZoomTransform) => void): Camera => {
  let at: ZoomTransform = zoomIdentity
  let frame = 0
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    .on('start', ({ sourceEvent }: { sourceEvent: unknown }) => sourceEvent && cancelAnimationFrame(frame))
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      at = transform
      onMove(transform)
    })
  const selection = select(drawing).call(behaviour).on('dblclick.zoom', null)

  const go = (to: ZoomTransform) => {
    cancelAnimationFrame(frame)
    if (isStill()) return behaviour.transform(selection, to)
    const [from, begin] = [at, performance.now()]
    const move = (now: number) => {
      const share = Math.min(1, (now - begin) / MS)
      behaviour.transform(selection, between(from, to, share * (2 - share)))
      if (share < 1) frame = requestAnimationFrame(move)
    }
    frame = requestAnimationFrame(move)
  }
  const scale = (factor: number) => {
    const k = Math.min(NEAREST, Math.max(FARTHEST, at.k * factor))
    const [x, y] = [drawing.clientWidth / 2, drawing.clientHeight / 2]
    go(zoomIdentity.translate(x - ((x - at.x) / at.k) * k, y - ((y - at.y) / at.k) * k).scale(k))
  }
  const showAll = (places: readonly Place[]) => {
    const { clientWidth: width, clientHeight: height } = drawing
    if (places.length > 0 && width > 0) go(fitting(places, width, height))
  }
  const isSeen = ({ x, y }: Place) =>
    at.applyX(x) > REACH.x &&
    at.applyX(x) < drawing.clientWidth - REACH.x &&
    at.applyY(y) > REACH.up &&
    at.applyY(y) < drawing.clientHeight - REACH.down
  return {
    nearer: () => scale(STEP),
    farther: () => scale(1 / STEP),
    fit: showAll,
    include: (fresh, all) => {
      if (!fresh.every(isSeen)) showAll(all)
    },
    end: () => {
      cancelAnimationFrame(frame)
      selection.on('.zoom', null)
    },
  }
}
