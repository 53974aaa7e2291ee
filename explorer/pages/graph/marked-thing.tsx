import type { PointerEvent } from 'react'
import { useTexts } from '../../app/texts.ts'
import { ENTITY } from '../../words/entity.ts'
import { sdgCode } from '../../words/entity-type.ts'
import { BELOW, LINE, labelLines, textWidth, WHOLE } from './label.ts'
import { MarkShape } from './mark-shape.tsx'
import { BESIDE } from './route.ts'
import type { Thing } from './scene.ts'

/** What a thing is called beside its mark. */
export const nameOf = ({ id, node }: Thing) =>
  id.startsWith('sdg:') ? `${sdgCode(id)} ${node.name}` : node.name

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

/** A thing as its mark, with its name. */
export function MarkedThing(props: MarkedThingProps) {
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
