import { zoomIdentity } from 'd3-zoom'
import { type PointerEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useTexts } from '../../app/texts.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { AROUND, BESIDE_MARKS, type Camera, createCamera } from './camera.ts'
import { CameraButtons } from './camera-buttons.tsx'
import { colorOf } from './color.ts'
import { DrawnLink } from './drawn-link.tsx'
import { LayerHeads } from './layer-heads.tsx'
import { LAYERS, layerOf, placeInLayers, type Spot } from './layers.ts'
import { type Place, placeOf, placing } from './layout.ts'
import { MarkedThing, nameOf } from './marked-thing.tsx'
import { isStill } from './motion.ts'
import { createPainter, type Places } from './painter.ts'
import { pairOf, pairScale, ROOM_FOR_ALL } from './pairs.ts'
import { placeOfSpot } from './route.ts'
import type { Link, Scene, Thing } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { View } from './view.ts'

/** Of a frame of 16 ms, what placing may take. */
const PLACING_MS = 7
/** A drawing opens no smaller than names can be read at; what has no room is beside it. */
const READABLE = 0.7
/** Farther than this, a press moves a mark. */
const DRAG = 5

const isUpright = (drawing: SVGSVGElement | null) =>
  drawing !== null && drawing.clientHeight > drawing.clientWidth

export type DrawingProps = {
  readonly scene: Scene
  readonly view: View
  readonly colors: ReadonlyMap<string, string>
  /** Whether something that the view names is still asked for. */
  readonly isAsking: boolean
  readonly onFocus: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onFollow: (key: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The drawing: marks, names and lines. Its equal for a screen reader is the list, which can do all that it can. */
export function Drawing({ scene, view, colors, isAsking, onFocus, onExpand, onFollow, ref }: DrawingProps) {
  const say = useTexts(GRAPH)
  const ways = useTexts(RELATIONSHIP).ways
  const svg = useRef<SVGSVGElement>(null)
  const camera = useRef<Camera>(null)
  const painter = useRef<ReturnType<typeof createPainter>>(null)
  const spots = useRef(new Map<string, Spot>())
  const pins = useRef(new Map<string, Place>())
  const repaint = useRef((_isNew: boolean) => {})
  useImperativeHandle(ref, () => svg.current as SVGSVGElement)

  const { way, focus, layout } = view
  const isLayered = layout === 'layers'
  const places = useRef<Places>({ placeOf, spotOf: undefined })
  places.current = {
    placeOf: id => {
      const spot = spots.current.get(id)
      return pins.current.get(id) ?? (isLayered ? spot && placeOfSpot(spot) : placeOf(id))
    },
    spotOf: isLayered ? id => spots.current.get(id) : undefined,
  }

  useEffect(() => {
    if (!svg.current) return
    const paint = createPainter(svg.current)
    painter.current = paint
    let at = zoomIdentity
    camera.current = createCamera(svg.current, transform => {
      at = transform
      paint.paint(at, places.current)
    })
    repaint.current = isNew => {
      if (isNew) paint.read()
      paint.paint(at, places.current)
    }
    const drawing = svg.current
    const bound = () => drawing.setAttribute('viewBox', `0 0 ${drawing.clientWidth} ${drawing.clientHeight}`)
    const free = () => drawing.removeAttribute('viewBox')
    window.addEventListener('beforeprint', bound)
    window.addEventListener('afterprint', free)
    return () => {
      camera.current?.end()
      window.removeEventListener('beforeprint', bound)
      window.removeEventListener('afterprint', free)
    }
  }, [])

  const showLayers = (pair: readonly string[]) => {
    const width = svg.current?.clientWidth ?? 0
    const places = scene.things
      .filter(({ type }) => pair.includes(layerOf(type)))
      .flatMap(({ id }) => spots.current.get(id) ?? [])
      .map(placeOfSpot)
    camera.current?.fit(places, pairScale(width), places[0])
  }

  const shownPlaces = () => scene.things.flatMap(({ id }) => places.current.placeOf(id) ?? [])
  const isMoving = useRef(false)
  const isWaiting = useRef(isAsking)
  isWaiting.current = isAsking
  const tell = (moving: boolean) => {
    isMoving.current = moving
    const state = moving ? 'moving' : isWaiting.current ? 'waiting' : 'at-rest'
    svg.current?.setAttribute('data-state', state)
  }
  const isFirst = useRef(true)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at does not move the drawing
  useEffect(() => {
    repaint.current(true)
    camera.current?.reach(isLayered ? BESIDE_MARKS : AROUND)
    const width = svg.current?.clientWidth ?? 0
    const least = isLayered ? Math.min(READABLE, pairScale(width)) : 0
    const show = (fresh: readonly string[]) => {
      const all = shownPlaces()
      const seen = fresh.flatMap(id => places.current.placeOf(id) ?? [])
      const middle = places.current.placeOf(focus ?? scene.things[0]?.id ?? '')
      const pair = width < ROOM_FOR_ALL && isLayered ? pairOf(scene, focus) : undefined
      if (isFirst.current && pair) showLayers(pair)
      else if (isFirst.current) camera.current?.fit(all, least, middle)
      else camera.current?.include(seen, all, least)
      if (scene.things.length > 0) isFirst.current = false
      tell(false)
    }
    if (isLayered) {
      const fresh = placeInLayers(spots.current, scene)
      repaint.current(false)
      show(fresh)
      return
    }
    const { fresh, step } = placing(scene, way, isUpright(svg.current))
    const still = isStill()
    let frame = 0
    const go = () => {
      const ended = step(PLACING_MS)
      if (!still || ended) repaint.current(false)
      if (ended) show(fresh)
      else frame = requestAnimationFrame(go)
    }
    tell(true)
    frame = requestAnimationFrame(go)
    return () => cancelAnimationFrame(frame)
  }, [scene, way, isLayered])
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing moves because something is asked for
  useEffect(() => tell(isMoving.current), [isAsking])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is labelled first
  useEffect(() => repaint.current(true), [focus, view.why])

  const point = (id: string | undefined) => painter.current?.dim(id)

  /** Moves a mark with the pointer and leaves it where it is let go. */
  const grasp = (event: PointerEvent<SVGGElement>, id: string) => {
    const from = places.current.placeOf(id)
    if (!from || event.button !== 0 || event.pointerType === 'touch') return
    const [x, y] = [event.clientX, event.clientY]
    const move = ({ clientX, clientY }: globalThis.PointerEvent) => {
      if (!pins.current.has(id) && Math.hypot(clientX - x, clientY - y) < DRAG) return
      const k = camera.current?.scale() ?? 1
      pins.current.set(id, { x: from.x + (clientX - x) / k, y: from.y + (clientY - y) / k })
      repaint.current(false)
    }
    const end = () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
    }
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
  }

  const steps = new Set(way.slice(1).flatMap((id, index) => [`${way[index]} ${id}`, `${id} ${way[index]}`]))
  const isStep = ({ from, to }: Link) => steps.has(`${from} ${to}`)
  const isNear = ({ from, to }: Link) => from === focus || to === focus
  const names = new Map(scene.things.map(thing => [thing.id, nameOf(thing)]))
  const asides = way.length > 1
  const rankOf = ({ id, by }: Thing, index: number) =>
    (id === focus ? 0 : way.includes(id) ? 1 : by === undefined ? 2 : 3) * 1000 + index
  const present = LAYERS.filter(layer => scene.things.some(({ type }) => layerOf(type) === layer))

  return (
    <>
      {isLayered && (
        <fieldset className="graph-pairs">
          <legend className="unseen">{say.pairs}</legend>
          {present.slice(1).map((layer, index) => (
            <button key={layer} type="button" onClick={() => showLayers([present[index] ?? layer, layer])}>
              {say.layers[present[index] ?? layer]}―{say.layers[layer]}
            </button>
          ))}
        </fieldset>
      )}
      <div className="graph-drawing" aria-busy={isAsking}>
        {isAsking && scene.things.length === 0 && (
          <p className="graph-waiting" aria-hidden="true">
            {say.opening}
          </p>
        )}
        <svg ref={svg} aria-hidden="true" data-layout={layout}>
          <g>
            {scene.links.map(link => (
              <DrawnLink
                key={link.key}
                link={link}
                title={say.linkTitle(
                  names.get(link.from) ?? '',
                  ways[`${link.relationship} OUTGOING`],
                  names.get(link.to) ?? '',
                )}
                isStep={isStep(link)}
                isNear={isNear(link)}
                isAside={asides && !isStep(link)}
                isFollowed={link.key === view.why}
                onFollow={onFollow}
              />
            ))}
          </g>
          <g>
            {scene.things.map((thing, index) => (
              <MarkedThing
                key={thing.id}
                thing={thing}
                rank={rankOf(thing, index)}
                color={colorOf(thing.id, colors)}
                isFocus={thing.id === focus}
                isQuiet={asides && !way.includes(thing.id)}
                isLayered={isLayered}
                step={asides ? way.indexOf(thing.id) + 1 : 0}
                onFocus={onFocus}
                onExpand={onExpand}
                onPoint={point}
                onGrasp={grasp}
              />
            ))}
          </g>
          {isLayered && <LayerHeads present={present} />}
        </svg>
        <CameraButtons camera={camera} fit={() => camera.current?.fit(shownPlaces())} />
      </div>
    </>
  )
}
