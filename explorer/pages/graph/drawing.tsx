import { zoomIdentity } from 'd3-zoom'
import { type PointerEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useTexts } from '../../app/texts.ts'
import { lineWidth } from '../../parts/line-width.ts'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode } from '../../words/entity-type.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { AROUND, BESIDE_MARKS, type Camera, createCamera } from './camera.ts'
import { colorOf } from './color.ts'
import { BELOW, LINE, labelLines, textWidth, WHOLE } from './label.ts'
import { LAYERS, layerOf, placeInLayers, type Spot } from './layers.ts'
import { type Place, placeOf, placing } from './layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { isStill } from './motion.ts'
import { createPainter, type Places } from './painter.ts'
import { BESIDE, COLUMN, placeOfSpot } from './route.ts'
import type { Link, Scene, Thing } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { View } from './view.ts'

/** Of a frame of 16 ms, what placing may take. */
const PLACING_MS = 7
/** A drawing opens no smaller than names can be read at; what has no room is beside it. */
const READABLE = 0.7
/** Farther than this, a press moves a mark. */
const DRAG = 5

const nameOf = ({ id, node }: Thing) => (id.startsWith('sdg:') ? `${sdgCode(id)} ${node.name}` : node.name)

type MarkedThingProps = {
  readonly thing: Thing
  readonly rank: number
  readonly color: string | undefined
  readonly isFocus: boolean
  readonly isQuiet: boolean
  readonly isLayered: boolean
  /** Its place on a path that is pointed out, from 1; 0: on none. */
  readonly step: number
  readonly onFocus: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onPoint: (id: string | undefined) => void
  readonly onGrasp: (event: PointerEvent<SVGGElement>, id: string) => void
}

function MarkedThing(props: MarkedThingProps) {
  const { thing, rank, color, isFocus, isQuiet, isLayered, step, onFocus, onExpand, onPoint, onGrasp } = props
  const types = useTexts(ENTITY).types
  const name = nameOf(thing)
  const lines = labelLines(name, isFocus ? WHOLE : undefined)
  const classes = ['graph-thing', isFocus && 'focus', step > 0 && 'on-way', isQuiet && 'aside']
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from screen readers; the list has the same as a button
    <g
      className={classes.filter(Boolean).join(' ')}
      data-thing={thing.id}
      data-rank={rank}
      data-width={Math.max(...lines.map(textWidth))}
      data-lines={lines.length}
      onClick={() => onFocus(thing.id)}
      onDoubleClick={() => onExpand(thing.id)}
      onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(thing.id)}
      onPointerLeave={() => onPoint(undefined)}
      onPointerDown={event => onGrasp(event, thing.id)}
    >
      <title>{`${name}（${types[thing.type]}）`}</title>
      <circle className="graph-reach" r={16} />
      <MarkShape type={thing.type} color={color} sample={thing.node.dataset.sample} />
      {step > 0 && (
        <text className="graph-step" x={0} y={-15}>
          {step}
        </text>
      )}
      <text className="graph-label" y={isLayered ? -((lines.length - 1) * LINE) / 2 + 4.5 : BELOW}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name, always in its order
          <tspan key={index} x={isLayered ? BESIDE + (isFocus ? 4 : 0) : 0} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** A thin line for what a plan or record states, and from the weakest judgement to the strongest ever wider ones. */
const widthOf = ({ strength }: Link) => (strength === null ? 1 : lineWidth(strength))

type DrawnLinkProps = {
  readonly link: Link
  readonly title: string
  readonly isStep: boolean
  readonly isNear: boolean
  readonly isAside: boolean
  readonly isFollowed: boolean
  readonly onFollow: (key: string) => void
}

function DrawnLink({ link, title, isStep, isNear, isAside, isFollowed, onFollow }: DrawnLinkProps) {
  const classes = [
    'graph-link',
    link.strength === null && 'stated',
    link.isSample && 'made-up',
    (link.score ?? 0) < 0 && 'hinders',
    isStep && 'on-way',
    isNear && 'near',
    isAside && 'aside',
    isFollowed && 'followed',
  ]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from screen readers; the list has the same as a button
    <g
      className={classes.filter(Boolean).join(' ')}
      data-from={link.from}
      data-to={link.to}
      onClick={() => onFollow(link.key)}
    >
      <title>{title}</title>
      <path className="graph-link-reach" />
      <path className="graph-line" strokeWidth={widthOf(link) + (isStep ? 1.5 : 0)} />
      {(isFollowed || link.score !== null) && (
        <g data-middle="">
          {isFollowed ? (
            <path data-knot="" className="graph-knot" d="M-8,0L0,-8L8,0L0,8Z" />
          ) : (
            <text className="graph-sign-mark" y={4}>
              {(link.score ?? 0) < 0 ? '−' : '＋'}
            </text>
          )}
        </g>
      )}
    </g>
  )
}

/** Below this width a drawing opens with two of its layers. */
const ROOM_FOR_ALL = 620

/** The layer of what is looked at and one beside it; undefined: there are no two. */
const pairOf = ({ things }: Scene, focus: string | undefined): readonly string[] | undefined => {
  const middle = things.find(({ id }) => id === focus) ?? things[0]
  const present = LAYERS.filter(layer => things.some(({ type }) => layerOf(type) === layer))
  if (!middle || present.length < 2) return undefined
  const at = present.indexOf(layerOf(middle.type))
  return at + 1 < present.length ? present.slice(at, at + 2) : present.slice(at - 1, at + 1)
}

/** The scale at which two layers and their names fill a width. */
const pairScale = (width: number) => Math.min(1, Math.max(0.6, (width - 190) / COLUMN))

const isUpright = (drawing: SVGSVGElement | null) =>
  drawing !== null && drawing.clientHeight > drawing.clientWidth

export type DrawingProps = {
  readonly scene: Scene
  readonly view: View
  readonly colors: ReadonlyMap<string, string>
  readonly onFocus: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onFollow: (key: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The drawing: marks, names and lines. Its equal for a screen reader is the list, which can do all that it can. */
export function Drawing({ scene, view, colors, onFocus, onExpand, onFollow, ref }: DrawingProps) {
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
    return () => camera.current?.end()
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
      svg.current?.setAttribute('data-state', 'at-rest')
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
    svg.current?.setAttribute('data-state', 'moving')
    frame = requestAnimationFrame(go)
    return () => cancelAnimationFrame(frame)
  }, [scene, way, isLayered])
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
      <div className="graph-drawing">
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
          {isLayered && (
            <g className="graph-heads">
              {LAYERS.map((layer, index) =>
                present.includes(layer) ? (
                  <g key={layer} data-layer={index}>
                    <rect x={-BESIDE} y={0} width={168} height={30} />
                    <text x={-BESIDE + 3} y={20}>
                      {say.layers[layer]}
                    </text>
                    <path d={`M${-BESIDE},30h168`} />
                  </g>
                ) : null,
              )}
            </g>
          )}
        </svg>
        <fieldset className="graph-camera">
          <legend className="unseen">{say.camera}</legend>
          <button type="button" title={say.nearer} onClick={() => camera.current?.nearer()}>
            <span aria-hidden="true">＋</span>
            <span className="unseen">{say.nearer}</span>
          </button>
          <button type="button" title={say.farther} onClick={() => camera.current?.farther()}>
            <span aria-hidden="true">－</span>
            <span className="unseen">{say.farther}</span>
          </button>
          <button type="button" onClick={() => camera.current?.fit(shownPlaces())}>
            {say.fit}
          </button>
        </fieldset>
      </div>
    </>
  )
}
