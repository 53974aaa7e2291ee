import { zoomIdentity } from 'd3-zoom'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useTexts } from '../../app/texts.ts'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode } from '../../words/entity-type.ts'
import { RELATIONSHIP } from '../../words/relationship.ts'
import { type Camera, createCamera } from './camera.ts'
import { colorOf } from './color.ts'
import { BELOW, LINE, labelLines, textWidth } from './label.ts'
import { placeOf, placing } from './layout.ts'
import { MarkShape } from './mark-shape.tsx'
import { isStill } from './motion.ts'
import { createPainter } from './painter.ts'
import type { Link, Scene, Thing } from './scene.ts'
import { GRAPH } from './texts.ts'
import type { View } from './view.ts'

/** Of a frame of 16 ms, what placing may take. */
const PLACING_MS = 7

const nameOf = ({ id, node }: Thing) => (id.startsWith('sdg:') ? `${sdgCode(id)} ${node.name}` : node.name)

type MarkedThingProps = {
  readonly thing: Thing
  readonly rank: number
  readonly color: string | undefined
  readonly isFocus: boolean
  readonly isOnWay: boolean
  readonly isQuiet: boolean
  readonly onFocus: (id: string) => void
}

function MarkedThing({ thing, rank, color, isFocus, isOnWay, isQuiet, onFocus }: MarkedThingProps) {
  const types = useTexts(ENTITY).types
  const name = nameOf(thing)
  const lines = labelLines(name)
  const classes = ['graph-thing', isFocus && 'focus', isOnWay && 'on-way', isQuiet && 'aside']
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the drawing is hidden from screen readers; the list has the same as a button
    <g
      className={classes.filter(Boolean).join(' ')}
      data-thing={thing.id}
      data-rank={rank}
      data-half={Math.max(...lines.map(textWidth)) / 2 + 3}
      data-lines={lines.length}
      onClick={() => onFocus(thing.id)}
    >
      <title>{`${name}（${types[thing.type]}）`}</title>
      <circle className="graph-reach" r={16} />
      <MarkShape type={thing.type} color={color} sample={thing.node.dataset.sample} />
      <text y={BELOW}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name, always in its order
          <tspan key={index} x={0} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

const isUpright = (drawing: SVGSVGElement | null) =>
  drawing !== null && drawing.clientHeight > drawing.clientWidth

/** From a thin line for what a plan or record states, to four dots for the strongest judgement. */
const widthOf = ({ strength }: Link) => (strength === null ? 1 : 1 + 3 * strength)

export type DrawingProps = {
  readonly scene: Scene
  readonly view: View
  readonly colors: ReadonlyMap<string, string>
  readonly onFocus: (id: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The drawing: marks, names and lines. Its equal for a screen reader is the list, which can do all that it can. */
export function Drawing({ scene, view, colors, onFocus, ref }: DrawingProps) {
  const say = useTexts(GRAPH)
  const ways = useTexts(RELATIONSHIP).ways
  const svg = useRef<SVGSVGElement>(null)
  const camera = useRef<Camera>(null)
  const repaint = useRef((_isNew: boolean) => {})
  useImperativeHandle(ref, () => svg.current as SVGSVGElement)

  useEffect(() => {
    if (!svg.current) return
    const painter = createPainter(svg.current)
    let at = zoomIdentity
    camera.current = createCamera(svg.current, transform => {
      at = transform
      painter.paint(at)
    })
    repaint.current = isNew => {
      if (isNew) painter.read()
      painter.paint(at)
    }
    return () => camera.current?.end()
  }, [])

  const { way, focus } = view
  const isFirst = useRef(true)
  useEffect(() => {
    repaint.current(true)
    const placesOf = (ids: readonly string[]) => ids.flatMap(id => placeOf(id) ?? [])
    const { fresh, step } = placing(scene, way, isUpright(svg.current))
    const still = isStill()
    let frame = 0
    const go = () => {
      const ended = step(PLACING_MS)
      if (!still || ended) repaint.current(false)
      if (!ended) {
        frame = requestAnimationFrame(go)
        return
      }
      const all = placesOf(scene.things.map(({ id }) => id))
      if (isFirst.current) camera.current?.fit(all)
      else camera.current?.include(placesOf(fresh), all)
      if (scene.things.length > 0) isFirst.current = false
      svg.current?.setAttribute('data-state', 'at-rest')
    }
    svg.current?.setAttribute('data-state', 'moving')
    frame = requestAnimationFrame(go)
    return () => cancelAnimationFrame(frame)
  }, [scene, way])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at is labelled first
  useEffect(() => repaint.current(true), [focus])

  const steps = new Set(way.slice(1).flatMap((id, index) => [`${way[index]} ${id}`, `${id} ${way[index]}`]))
  const isStep = ({ from, to }: Link) => steps.has(`${from} ${to}`)
  const isNear = ({ from, to }: Link) => from === focus || to === focus
  const names = new Map(scene.things.map(thing => [thing.id, nameOf(thing)]))
  const asides = way.length > 1
  const rankOf = ({ id, by }: Thing, index: number) =>
    (id === focus ? 0 : way.includes(id) ? 1 : by === undefined ? 2 : 3) * 1000 + index

  return (
    <div className="graph-drawing">
      <svg ref={svg} aria-hidden="true">
        <g>
          {scene.links.map(link => (
            <line
              key={link.key}
              data-from={link.from}
              data-to={link.to}
              className={[
                'graph-link',
                link.strength === null && 'stated',
                isStep(link) && 'on-way',
                isNear(link) && 'near',
                asides && !isStep(link) && 'aside',
              ]
                .filter(Boolean)
                .join(' ')}
              strokeWidth={widthOf(link) + (isStep(link) ? 1.5 : 0)}
            >
              <title>
                {say.linkTitle(
                  names.get(link.from) ?? '',
                  ways[`${link.relationship} OUTGOING`],
                  names.get(link.to) ?? '',
                )}
              </title>
            </line>
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
              isOnWay={way.includes(thing.id)}
              isQuiet={asides && !way.includes(thing.id)}
              onFocus={onFocus}
            />
          ))}
        </g>
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
        <button
          type="button"
          onClick={() => camera.current?.fit(scene.things.flatMap(({ id }) => placeOf(id) ?? []))}
        >
          {say.fit}
        </button>
      </fieldset>
    </div>
  )
}
