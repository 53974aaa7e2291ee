import type { Ref } from 'react'
import { useTexts } from '../../app/texts.ts'
import { BAR, type FlowLayout, TOP, WIDTH } from './flow-layout.ts'
import type { FlowNode } from './flow-numbers.ts'
import { MATRIX } from './texts.ts'

/** Links in whole numbers, shares of them with one digit. */
export const links = (value: number): string =>
  Number.isInteger(value) ? `${value}` : value.toLocaleString('en', { maximumFractionDigits: 1 })

const named = ({ name, madeUp }: FlowNode) => (madeUp ? `${name} (${madeUp})` : name)

const HEAD_Y = 14

type FlowDrawingProps = {
  readonly layout: FlowLayout
  readonly label: string
  readonly ref: Ref<SVGSVGElement>
}

/** The flow as bars and bands; the table below says the same to those who do not see it. */
export function FlowDrawing({ layout, label, ref }: FlowDrawingProps) {
  const say = useTexts(MATRIX)
  const heads = [say.flowHeads.strategy, say.flowHeads.goal, say.flowHeads.sdg, say.flowHeads.partner]
  const { bars, ribbons, height } = layout
  const columns = heads.map((head, column) => ({ head, bar: bars.find(bar => bar.column === column) }))
  return (
    <svg ref={ref} className="flow" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height}`}>
      {columns.map(({ head, bar }) => (
        <text key={head} x={bar?.x} y={HEAD_Y} className="flow-head">
          {head}
        </text>
      ))}
      {ribbons.map(({ from, to, value, width, path }) => (
        <path key={`${from.id} ${to.id}`} d={path} strokeWidth={Math.max(width, 0.75)} className="flow-band">
          <title>{`${from.name} → ${to.name}: ${links(value)}`}</title>
        </path>
      ))}
      {bars.map(({ node, x, y, height }) => (
        <g key={node.id}>
          <rect x={x} y={y} width={BAR} height={height} className="flow-bar" fill={node.color} />
          <text x={x + BAR + 6} y={y + height / 2} className="flow-name">
            {node.id.startsWith('strategy:') ? '' : named(node)} {links(node.value)}
          </text>
        </g>
      ))}
      <line x1="0" x2={WIDTH} y1={TOP - 12} y2={TOP - 12} className="flow-rule" />
    </svg>
  )
}
