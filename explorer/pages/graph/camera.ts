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
export type Reach = {
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

export const AROUND: Reach = { left: 80, right: 80, up: 20, down: 60 }
/** In layers names stand beside their marks, and heads above all. */
export const BESIDE_MARKS: Reach = { left: 22, right: 150, up: 58, down: 28 }

export type Camera = {
  readonly nearer: () => void
  readonly farther: () => void
  /** Shows all of these, or what has room at the least scale given, around a place. */
  readonly fit: (places: readonly Place[], least?: number, around?: Place) => void
  /** Shows all if one of the new ones is out of sight. */
  readonly include: (fresh: readonly Place[], all: readonly Place[], least?: number) => void
  readonly reach: (reach: Reach) => void
  readonly scale: () => number
  readonly end: () => void
}

const between = (a: ZoomTransform, b: ZoomTransform, share: number): ZoomTransform =>
  zoomIdentity
    .translate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)
    .scale(a.k + (b.k - a.k) * share)

type Room = {
  readonly width: number
  readonly height: number
  readonly reach: Reach
  readonly least: number
  readonly around: Place | undefined
}

/** The view in which all places lie within a room of this size, but not very near. */
const fitting = (places: readonly Place[], { width, height, reach, least, around }: Room): ZoomTransform => {
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))]
  // On a small screen a name may be cut at the edge: drawing it nearer shows it whole.
  const side = (wanted: number) => (wanted > 100 ? wanted : Math.min(wanted + MARGIN, width / 8))
  const [before, behind] = [side(reach.left), side(reach.right)]
  const room = { x: width - before - behind, y: height - reach.up - reach.down - 2 * MARGIN }
  const scale = Math.min(
    LIKED,
    Math.max(60, room.x) / (right - left || 1),
    Math.max(60, room.y) / (bottom - top || 1),
  )
  const k = Math.max(FARTHEST, least, scale)
  const middle = { x: (width + before - behind) / 2, y: (height + reach.up - reach.down) / 2 }
  // What has no room is left out at the side that is farther from the place to be seen.
  const [tooWide, tooHigh] = [k * (right - left) > room.x + 1, k * (bottom - top) > room.y + 1]
  const held = (from: number, to: number, at: number, half: number) =>
    Math.min(to - half, Math.max(from + half, at))
  const x = tooWide && around ? held(left, right, around.x, room.x / 2 / k) : (left + right) / 2
  const y = tooHigh && around ? held(top, bottom, around.y, room.y / 2 / k) : (top + bottom) / 2
  return zoomIdentity.translate(middle.x - k * x, middle.y - k * y).scale(k)
}

/** Moves and scales the drawing by wheel, drag and fingers, and for the buttons. */
export const createCamera = (drawing: SVGSVGElement, onMove: (transform: ZoomTransform) => void): Camera => {
  let at: ZoomTransform = zoomIdentity
  let frame = 0
  let reach = AROUND
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([FARTHEST, NEAREST])
    // One finger scrolls the page, two move the drawing; so does the wheel where the page scrolls beside it.
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if ('touches' in event) return event.touches.length > 1
      if (event.type === 'wheel')
        return event.ctrlKey || document.body.scrollHeight <= window.innerHeight + 80
      // A mark that is dragged moves by itself.
      const isMark = event.target instanceof Element && event.target.closest('[data-thing]') !== null
      return event.button === 0 && !isMark
    })
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
  const showAll = (places: readonly Place[], least = 0, around?: Place) => {
    const { clientWidth: width, clientHeight: height } = drawing
    if (places.length > 0 && width > 0) go(fitting(places, { width, height, reach, least, around }))
  }
  const isSeen = ({ x, y }: Place) =>
    at.applyX(x) > reach.left &&
    at.applyX(x) < drawing.clientWidth - reach.right &&
    at.applyY(y) > reach.up &&
    at.applyY(y) < drawing.clientHeight - reach.down
  return {
    nearer: () => scale(STEP),
    farther: () => scale(1 / STEP),
    fit: showAll,
    include: (fresh, all, least) => {
      if (!fresh.every(isSeen)) showAll(all, least, fresh[0])
    },
    reach: next => {
      reach = next
    },
    scale: () => at.k,
    end: () => {
      cancelAnimationFrame(frame)
      selection.on('.zoom', null)
    },
  }
}
