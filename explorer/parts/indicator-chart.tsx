import { languageOf } from '../app/language.ts'
import { useTexts } from '../app/texts.ts'
import type { IndicatorSeriesFragment } from '../generated/graphql.ts'
import { CHART } from '../words/chart.ts'
import { KINDS } from '../words/kinds.ts'
import { type Column, DataTable } from './data-table.tsx'
import { writtenValue } from './written-value.ts'

type Value = IndicatorSeriesFragment['values'][number]

/** A value that can be drawn: what is told in words, or not known, stands in the table alone. */
type Drawn = Value & { readonly value: number }

const isDrawn = (value: Value): value is Drawn => value.value !== null

const WIDTH = 420
const HEIGHT = 190
const EDGE = { top: 26, right: 36, bottom: 30, left: 36 }

/** Where a year and a value stand in the drawing. */
function scales(values: readonly Drawn[]) {
  const years = values.map(({ year }) => year)
  const numbers = values.map(({ value }) => value)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
  // Values that are all the same lie in the middle.
  const room = high === low ? Math.abs(high) || 1 : (high - low) * 0.15
  const part = (value: number, from: number, to: number) => (to === from ? 0.5 : (value - from) / (to - from))
  return {
    x: (year: number) => EDGE.left + part(year, first, last) * (WIDTH - EDGE.left - EDGE.right),
    y: (value: number) =>
      HEIGHT - EDGE.bottom - part(value, low - room, high + room) * (HEIGHT - EDGE.top - EDGE.bottom),
  }
}

type Scales = ReturnType<typeof scales>

const line = (values: readonly Drawn[], { x, y }: Scales) =>
  values.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')

const byYear = (a: Value, b: Value) => a.year - b.year

function Point({ value, at: { x, y } }: { value: Drawn; at: Scales }) {
  const [cx, cy] = [x(value.year), y(value.value)]
  return (
    <g className={`chart-${value.kind.toLowerCase()}`}>
      {value.kind === 'TARGET' ? (
        <rect x={cx - 5} y={cy - 5} width={10} height={10} transform={`rotate(45 ${cx} ${cy})`} />
      ) : (
        <circle cx={cx} cy={cy} r={5} />
      )}
      <text x={cx} y={cy - 11} textAnchor="middle">
        {value.value.toLocaleString('en')}
      </text>
      <text x={cx} y={HEIGHT - 8} textAnchor="middle" className="chart-year">
        {value.yearLabel ?? value.year}
      </text>
    </g>
  )
}

/** Baseline, targets and actuals over the years: a drawing, how it goes in words, and a table of the same. */
export function IndicatorChart({ indicator }: { indicator: IndicatorSeriesFragment }) {
  const say = useTexts(CHART)
  const kinds = useTexts(KINDS)
  const values = [...indicator.values].sort(byYear)
  const { unit } = indicator
  if (values.length === 0) return <p>{say.noValues}</p>
  const drawn = values.filter(isDrawn)
  const at = scales(drawn)
  const written = (value: Value) => writtenValue(kinds, value)
  const columns: readonly Column<Value>[] = [
    { head: say.year, value: ({ year, yearLabel }) => say.fiscalYear(year, yearLabel) },
    { head: say.kind, value: ({ kind }) => kinds.value[kind] },
    { head: unit ? say.valueIn(unit) : say.value, value: ({ value }) => value, show: written },
    ...(values.some(({ note }) => note)
      ? [
          {
            head: say.note,
            value: ({ note }: Value) => note,
            show: ({ note }: Value) => note && <span lang={languageOf(note)}>{note}</span>,
          },
        ]
      : []),
  ]
  const told = values.map(
    value => `${say.fiscalYear(value.year, value.yearLabel)} ${kinds.value[value.kind]} ${written(value)}`,
  )
  const aims = drawn.filter(({ kind }) => kind !== 'ACTUAL')
  const reached = drawn.filter(({ kind }) => kind !== 'TARGET')
  return (
    <div className="indicator-chart">
      <figure>
        {drawn.length > 0 && (
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say.drawing(indicator.name, told)}>
            <line x1={EDGE.left - 20} x2={WIDTH - 16} y1={HEIGHT - EDGE.bottom} y2={HEIGHT - EDGE.bottom} />
            <polyline className="chart-aim" points={line(aims, at)} />
            {reached.length > 1 && <polyline className="chart-reached" points={line(reached, at)} />}
            {drawn.map(value => (
              <Point key={value.id} value={value} at={at} />
            ))}
          </svg>
        )}
        <figcaption className="quiet">
          {say.legend}
          {unit && <> {say.unit(unit)}</>}
        </figcaption>
      </figure>
      <div>
        <p>{indicator.progress.text}</p>
        <DataTable
          caption={say.table(indicator.name)}
          captionUnseen
          columns={columns}
          rows={values}
          rowKey={({ id }) => id}
          sortable={false}
        />
      </div>
    </div>
  )
}
