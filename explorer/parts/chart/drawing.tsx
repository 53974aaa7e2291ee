import { useId } from 'react'
import { useTexts } from '../../app/texts.ts'
import { CHART } from '../../words/chart.ts'
import { KINDS } from '../../words/kinds.ts'
import { writtenNumber } from '../written-value.ts'
import { type Drawn, type Gap, runsOf, ticksOf } from './scales.ts'

const HEIGHT = 290
const EDGE = { top: 34, right: 34, bottom: 48 }
/** A year that is written has so much room of its own. */
const YEAR = 58
const LETTER = 7.5
/** Letters as wide as they are high. */
const WIDE = /[\u3000-\u9fff]/g

type Scale = {
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly year: number
}

const scaleOf = (values: readonly Drawn[], ticks: readonly number[], width: number): Scale => {
  const years = values.map(({ year }) => year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const longest = Math.max(...ticks.map(tick => writtenNumber(tick).length))
  const left = longest * LETTER + 14
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const begin = left + 30
  const year = first === last ? 0 : (width - EDGE.right - begin) / (last - first)
  return {
    x: one => begin + (one - first) * year,
    y: value => EDGE.top + ((high - value) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom),
    left,
    right: width - 6,
    year,
  }
}

/** Where the targets are met: from each target on to the next, above it or below it. */
function Zones({ values, at, ticks }: { values: readonly Drawn[]; at: Scale; ticks: readonly number[] }) {
  const targets = values.filter(
    ({ kind, comparator }) => kind === 'TARGET' && (comparator === 'AT_LEAST' || comparator === 'AT_MOST'),
  )
  return targets.map(({ id, year, value, comparator }, index) => {
    const next = targets[index + 1]?.year ?? year
    const [x1, x2] = [at.x(year) - (index === 0 ? 10 : 0), at.x(next) + (next === year ? 10 : 0)]
    const edge = at.y(comparator === 'AT_LEAST' ? (ticks.at(-1) ?? value) : (ticks[0] ?? value))
    return (
      <g key={id}>
        <rect
          className="chart-zone"
          x={x1}
          width={x2 - x1}
          y={Math.min(edge, at.y(value))}
          height={Math.abs(edge - at.y(value))}
        />
        <path className="chart-zone-edge" d={`M${x1},${at.y(value)}H${x2}`} />
      </g>
    )
  })
}

function GapBand({ gap, at, hatch, first }: { gap: Gap; at: Scale; hatch: string; first: number }) {
  const say = useTexts(CHART)
  const x1 = Math.max(at.x(first) + 14, at.x(gap.from) - at.year / 2)
  const x2 = Math.min(at.right, at.x(gap.to) + at.year / 2)
  const base = HEIGHT - EDGE.bottom
  const lines = say.noActual(gap.from, gap.to)
  const middle = (x1 + x2) / 2
  const isWide = x2 - x1 > 190
  // Two lines of text, above the line of zero where it would run through them.
  const zero = at.y(0)
  const top = zero > base - 68 && zero < base - 24 ? zero - 30 : base - 50
  return (
    <g className="chart-gap">
      <rect x={x1} y={base - 96} width={x2 - x1} height={96} fill={`url(#${hatch})`} />
      {isWide && (
        <text x={middle} y={top} textAnchor="middle">
          {lines.map((line, index) => (
            <tspan key={line} x={middle} dy={index === 0 ? 0 : 18}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </g>
  )
}

function Point({ value, at, isNamed }: { value: Drawn; at: Scale; isNamed: boolean }) {
  const kinds = useTexts(KINDS)
  const [x, y] = [at.x(value.year), at.y(value.value)]
  const written = kinds.comparator[value.comparator](writtenNumber(value.value))
  // Beside the edge of the drawing, whole.
  const half = (written.length + (written.match(WIDE) ?? []).length * 0.75) * (LETTER / 2)
  return (
    <g className={`chart-${value.kind.toLowerCase()}`}>
      {value.kind === 'BASELINE' && <path className="chart-stem" d={`M${x},${y}V${at.y(0)}`} />}
      {value.kind === 'TARGET' ? (
        <path className="chart-aim" d={`M${x - 7},${y}L${x},${y - 7}L${x + 7},${y}L${x},${y + 7}Z`} />
      ) : (
        <circle cx={x} cy={y} r={5} />
      )}
      {isNamed && (
        <text
          className="chart-value"
          x={Math.min(x, at.right + 6 - half)}
          y={value.value < 0 ? y + 22 : y - 13}
          textAnchor="middle"
        >
          {written}
        </text>
      )}
    </g>
  )
}

type ChartDrawingProps = {
  readonly values: readonly Drawn[]
  readonly gaps: readonly Gap[]
  readonly unit: string | null
  readonly width: number
  /** All that is drawn, in words. */
  readonly label: string
}

/** Values over the years upon an axis with zero; what is not recorded is an area that says so, and no line crosses it. */
export function ChartDrawing({ values, gaps, unit, width, label }: ChartDrawingProps) {
  const say = useTexts(CHART)
  const hatch = `hatch-${useId().replace(/\W/g, '')}`
  const ticks = ticksOf(values.map(({ value }) => value))
  const at = scaleOf(values, ticks, width)
  const first = Math.min(...values.map(({ year }) => year))
  const weighty = values.filter(({ kind }) => kind !== 'EXPECTED' && kind !== 'FORECAST')
  const named = weighty.filter(({ year }, index) => {
    const next = weighty[index + 1]
    return next === undefined || at.x(next.year) - at.x(year) >= YEAR || next.year === year
  })
  const spoken = [...new Set(values.map(({ year }) => year))].sort((a, b) => a - b)
  const years = spoken.filter((year, index) => {
    const next = spoken[index + 1]
    return next === undefined || at.x(next) - at.x(year) >= YEAR
  })
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="chart-hatch" d="M0,0V7" />
        </pattern>
      </defs>
      {ticks.map(tick => (
        <g key={tick}>
          <path
            className={tick === 0 ? 'chart-zero' : 'chart-axis'}
            d={`M${at.left},${at.y(tick)}H${at.right}`}
          />
          <text className="chart-tick" x={at.left - 6} y={at.y(tick) + 4} textAnchor="end">
            {writtenNumber(tick)}
          </text>
        </g>
      ))}
      {unit && (
        <text className="chart-tick" x={0} y={14}>
          {unit}
        </text>
      )}
      {gaps.map(gap => (
        <GapBand key={gap.from} gap={gap} at={at} hatch={hatch} first={first} />
      ))}
      <Zones values={values} at={at} ticks={ticks} />
      {runsOf(values).map(run => (
        <polyline
          key={run[0]?.id}
          className="chart-reached"
          points={run.map(({ year, value }) => `${at.x(year)},${at.y(value)}`).join(' ')}
        />
      ))}
      {values.map(value => (
        <Point key={value.id} value={value} at={at} isNamed={named.includes(value)} />
      ))}
      {years.map(year => (
        <text key={year} className="chart-year" x={at.x(year)} y={HEIGHT - 26} textAnchor="middle">
          {say.yearLines(year).map((line, index) => (
            <tspan key={line} x={at.x(year)} dy={index === 0 ? 0 : 17}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  )
}
