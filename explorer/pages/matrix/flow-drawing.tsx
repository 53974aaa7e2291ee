import type { Ref } from 'react'
import { useTexts } from '../../app/texts.ts'
import { wrapped } from '../../parts/wrapped-text.ts'
import { type Bar, bandsThrough, type FlowLayout, type Ribbon, TOP, WIDTH } from './flow-layout.ts'
import type { FlowNode } from './flow-numbers.ts'
import { MATRIX } from './texts.ts'

/** Links in whole numbers, shares of them with one digit. */
export const links = (value: number): string =>
  Number.isInteger(value) ? `${value}` : value.toLocaleString('en', { maximumFractionDigits: 1 })

/** What a node is called, with a mark where it is made up. */
export const named = ({ name, madeUp }: FlowNode) => (madeUp ? `${name} (${madeUp})` : name)

const HEAD_Y = 14
const LETTER = 13
const LINE = 17
/** In a plate: the edge, the dot of an SDG goal, the number. */
const INSIDE = { edge: 10, dot: 20, number: 44 }

const classes = (base: string, isLit: boolean | undefined) =>
  isLit === undefined ? base : `${base} ${isLit ? 'lit' : 'unlit'}`

type PlateProps = {
  readonly bar: Bar
  /** Undefined: nothing is followed. */
  readonly isLit: boolean | undefined
  readonly onFollow: (id: string) => void
}

/** A node as a plate with its name and number. */
function Plate({ bar: { node, x, y, width, height }, isLit, onFollow }: PlateProps) {
  const begin = x + INSIDE.edge + (node.color ? INSIDE.dot : 0)
  const room = x + width - INSIDE.number - begin
  const most = Math.max(1, Math.floor((height - 4) / LINE))
  const lines = room > 40 ? wrapped(node.long ?? named(node), room / LETTER, most) : []
  const middle = y + height / 2
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever uses no mouse has the same choice above the drawing
    <g
      className={classes(node.madeUp ? 'flow-plate made-up' : 'flow-plate', isLit)}
      onClick={() => onFollow(node.id)}
    >
      <title>{`${node.long ?? named(node)}: ${links(node.value)}`}</title>
      <rect x={x} y={y} width={width} height={height} />
      {node.color && <circle cx={x + INSIDE.edge + 5} cy={middle} r={5.5} fill={node.color} />}
      <text x={begin} y={middle - ((lines.length - 1) * LINE) / 2}>
        {lines.map((line, index) => (
          <tspan key={line} x={begin} dy={index === 0 ? 0 : LINE}>
            {line}
          </tspan>
        ))}
      </text>
      <text className="flow-number" x={x + width - INSIDE.edge} y={middle} textAnchor="end">
        {links(node.value)}
      </text>
    </g>
  )
}

type FlowDrawingProps = {
  readonly layout: FlowLayout
  readonly label: string
  /** What is followed from end to end. */
  readonly followed: string | undefined
  readonly onFollow: (id: string) => void
  readonly ref: Ref<SVGSVGElement>
}

/** The flow as plates and bands; the table below says the same to those who do not see it. */
export function FlowDrawing({ layout, label, followed, onFollow, ref }: FlowDrawingProps) {
  const say = useTexts(MATRIX)
  const heads = [say.flowHeads.strategy, say.flowHeads.goal, say.flowHeads.sdg, say.flowHeads.partner]
  const { bars, ribbons, height } = layout
  const columns = heads.map((head, column) => ({ head, bar: bars.find(bar => bar.column === column) }))
  const lit = bandsThrough(ribbons, followed)
  const isLit = (ribbon: Ribbon) => lit?.has(ribbon)
  const isLitPlate = ({ node }: Bar) =>
    lit && (node.id === followed || [...lit].some(({ from, to }) => from.id === node.id || to.id === node.id))
  const ordered = lit ? [...ribbons].sort((a, b) => Number(lit.has(a)) - Number(lit.has(b))) : ribbons
  return (
    <svg ref={ref} className="flow" role="img" aria-label={label} viewBox={`-1 0 ${WIDTH + 2} ${height}`}>
      {columns.map(({ head, bar }) => (
        <text key={head} x={bar?.x} y={HEAD_Y} className="flow-head">
          {head}
        </text>
      ))}
      {ordered.map(ribbon => {
        const { from, to, value, width, path } = ribbon
        const color = to.color ?? from.color
        return (
          <path
            key={`${from.id} ${to.id}`}
            d={path}
            strokeWidth={Math.max(width, 0.75)}
            className={classes('flow-band', isLit(ribbon))}
            style={color && !lit ? { stroke: `color-mix(in oklab, ${color} 55%, var(--thread))` } : undefined}
          >
            <title>{`${from.name} → ${to.name}: ${links(value)}`}</title>
          </path>
        )
      })}
      {bars.map(bar => (
        <Plate key={bar.node.id} bar={bar} isLit={isLitPlate(bar)} onFollow={onFollow} />
      ))}
      <line x1="0" x2={WIDTH} y1={TOP - 12} y2={TOP - 12} className="flow-rule" />
    </svg>
  )
}
