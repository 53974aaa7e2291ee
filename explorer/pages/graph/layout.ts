import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type Simulation } from 'd3-force'
import { BELOW, LINE, labelLines, textWidth } from './label.ts'
import type { Scene, Thing } from './scene.ts'

export type Place = { readonly x: number; readonly y: number }

/** A thing while it is being placed: half the width and the upper and lower reach of mark and label. */
type Body = {
  id: string
  x: number
  y: number
  fx?: number
  fy?: number
  half: number
  up: number
  down: number
}

/** Where things stand, by id: kept while the program runs, so that what was seen stays where it was. */
const places = new Map<string, Place>()

export const placeOf = (id: string): Place | undefined => places.get(id)

const TICKS = 140
const STEP = 130
const GAP = 10

const bodyOf = (thing: Thing, at: Place): Body => {
  const lines = labelLines(thing.node.name)
  const half = Math.max(16, ...lines.map(line => textWidth(line) / 2)) + GAP / 2
  return {
    id: thing.id,
    x: at.x,
    y: at.y,
    half,
    up: 14 + GAP / 2,
    down: BELOW + LINE * (lines.length - 1) + GAP,
  }
}

/** Keeps marks with their labels from lying on one another. */
function apart(bodies: readonly Body[]): void {
  for (const [index, a] of bodies.entries())
    for (let other = index + 1; other < bodies.length; other += 1) {
      const b = bodies[other]
      if (!b) continue
      const x = Math.min(a.x + a.half, b.x + b.half) - Math.max(a.x - a.half, b.x - b.half)
      const y = Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up)
      if (x <= 0 || y <= 0) continue
      // The shorter way out; what is fixed stays, and the other goes the whole way.
      const free = (a.fx === undefined ? 1 : 0) + (b.fx === undefined ? 1 : 0)
      if (free === 0) continue
      const share = 0.6 / free
      const [dx, dy] = x < y ? [x * share * (a.x < b.x ? 1 : -1), 0] : [0, y * share * (a.y < b.y ? 1 : -1)]
      if (a.fx === undefined) {
        a.x -= dx
        a.y -= dy
      }
      if (b.fx === undefined) {
        b.x += dx
        b.y += dy
      }
    }
}

const middleOf = (list: readonly Place[]): Place => ({
  x: list.reduce((sum, { x }) => sum + x, 0) / Math.max(1, list.length),
  y: list.reduce((sum, { y }) => sum + y, 0) / Math.max(1, list.length),
})

/** Things of a path stand in a row, up and down in turn, so that their labels have room. */
const onWay = (index: number): Place => ({ x: index * 1.45 * STEP, y: index % 2 === 0 ? -32 : 32 })

/** Where a new thing begins: in a fan around what it was opened from, away from the middle of all. */
const beginning = (thing: Thing, index: number, count: number, middle: Place, stands: number): Place => {
  const from = thing.by === undefined ? undefined : places.get(thing.by)
  if (!from) return { x: middle.x + (stands + index) * 1.4 * STEP, y: middle.y + ((stands + index) % 2) * 40 }
  const away = Math.atan2(from.y - middle.y, from.x - middle.x)
  const spread = stands > 1 ? Math.PI * 1.2 : Math.PI * 2
  const angle = away + spread * ((index + 0.5) / count - 0.5)
  return { x: from.x + STEP * Math.cos(angle), y: from.y + STEP * Math.sin(angle) }
}

/** One placing: `step` goes on for so many milliseconds and says whether it has ended. */
export type Placing = { readonly fresh: readonly string[]; readonly step: (ms: number) => boolean }

const DONE: Placing = { fresh: [], step: () => true }

const simulate = (bodies: Body[], scene: Scene, upright: boolean): Simulation<Body, undefined> => {
  const there = new Set(bodies.map(({ id }) => id))
  const links = scene.links
    .filter(({ from, to }) => there.has(from) && there.has(to))
    .map(({ from, to }) => ({ source: from, target: to }))
  return forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .velocityDecay(0.45)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(STEP)
        .strength(0.25),
    )
    .force('charge', forceManyBody<Body>().strength(-520).distanceMax(600))
    .force('x', forceX<Body>(middleOf(bodies).x).strength(upright ? 0.09 : 0.015))
    .force('y', forceY<Body>(middleOf(bodies).y).strength(upright ? 0.015 : 0.09))
    .force('apart', () => apart(bodies))
}

/** Places the things of a scene that have no place yet; those that have one do not move. On an upright screen things stand below one another. */
export const placing = (scene: Scene, way: readonly string[], upright: boolean): Placing => {
  // A path that is new as a whole is laid out as one.
  if (!way.some(id => places.has(id))) for (const [index, id] of way.entries()) places.set(id, onWay(index))
  const fresh = scene.things.filter(({ id }) => !places.has(id))
  if (fresh.length === 0) return DONE
  const standing = scene.things.flatMap(({ id }) => places.get(id) ?? [])
  const middle = middleOf(standing)
  const siblings = new Map<string | undefined, number>()
  for (const { by } of fresh) siblings.set(by, (siblings.get(by) ?? 0) + 1)
  const seen = new Map<string | undefined, number>()
  const bodies = scene.things.map(thing => {
    const known = places.get(thing.id)
    if (known) return { ...bodyOf(thing, known), fx: known.x, fy: known.y }
    const index = seen.get(thing.by) ?? 0
    seen.set(thing.by, index + 1)
    const at = beginning(thing, index, siblings.get(thing.by) ?? 1, middle, standing.length)
    // A thing opened from one that is new itself begins beside it.
    places.set(thing.id, at)
    return bodyOf(thing, at)
  })
  const simulation = simulate(bodies, scene, upright)
  let ticks = 0
  return {
    fresh: fresh.map(({ id }) => id),
    step(ms) {
      const end = performance.now() + ms
      while (ticks < TICKS && performance.now() < end) {
        simulation.tick()
        ticks += 1
      }
      for (const { id, x, y } of bodies) places.set(id, { x, y })
      return ticks >= TICKS
    },
  }
}
