import type { CatalogValueFragment } from '../../generated/graphql.ts'

const WIDTH = 132
const HEIGHT = 44
const EDGE = { x: 12, top: 6, bottom: 16 }

/** Baseline, targets and actuals of an indicator as marks over their years, their heights from zero. */
export function Sparkline({ values: all }: { values: readonly CatalogValueFragment[] }) {
  // What is told in words, or kept back, has no place in a drawing.
  const values = all.flatMap(one => (one.value === null ? [] : [{ ...one, value: one.value }]))
  if (values.length === 0) return null
  const years = values.map(({ year }) => year)
  const numbers = values.map(({ value }) => value)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  const x = (year: number) =>
    last === first ? WIDTH / 2 : EDGE.x + ((year - first) / (last - first)) * (WIDTH - 2 * EDGE.x)
  const y = (value: number) =>
    HEIGHT - EDGE.bottom - ((value - low) / (high - low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom)
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line x1={2} x2={WIDTH - 2} y1={y(0)} y2={y(0)} className="sparkline-zero" />
      {values.map(({ id, kind, year, yearLabel, value }) => (
        <g key={id} className={`sparkline-${kind.toLowerCase()}`}>
          <line x1={x(year)} x2={x(year)} y1={y(0)} y2={y(value)} />
          {kind === 'BASELINE' && <circle cx={x(year)} cy={y(value)} r={3.5} />}
          {kind === 'ACTUAL' && <rect x={x(year) - 3} y={y(value) - 3} width={6} height={6} />}
          {kind === 'TARGET' && (
            <rect
              x={x(year) - 3}
              y={y(value) - 3}
              width={6}
              height={6}
              transform={`rotate(45 ${x(year)} ${y(value)})`}
            />
          )}
          <text x={x(year)} y={HEIGHT - 3} textAnchor="middle">
            {yearLabel ?? year}
          </text>
        </g>
      ))}
    </svg>
  )
}
