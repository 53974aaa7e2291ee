import { languageOf } from '../../app/language.ts'
import { useTexts } from '../../app/texts.ts'
import type { IndicatorSeriesFragment } from '../../generated/graphql.ts'
import { CHART } from '../../words/chart.ts'
import { KINDS } from '../../words/kinds.ts'
import { type Column, DataTable } from '../data-table.tsx'
import { useWidth } from '../use-width.ts'
import { writtenNumber, writtenValue } from '../written-value.ts'
import { ChartDrawing } from './drawing.tsx'
import { drawnValues, type Gap, gapsOf, isDrawn, type Value } from './scales.ts'

/** A row of the table: a value, or years for which none is recorded. */
type Row =
  | { readonly value: Value; readonly gap?: undefined }
  | { readonly gap: Gap; readonly value?: undefined }

/** A chart is read well up to this width. */
const WIDEST = 680

const byYear = (a: Value, b: Value) => a.year - b.year

type IndicatorChartProps = {
  readonly indicator: IndicatorSeriesFragment
  /** True: a table of the page has the same values, and more. */
  readonly isDrawingOnly?: boolean
}

/** Baseline, targets and actuals over the years: how it goes in words, a drawing, and a table of the same. */
export function IndicatorChart({ indicator, isDrawingOnly = false }: IndicatorChartProps) {
  const say = useTexts(CHART)
  const kinds = useTexts(KINDS)
  const [figure, width] = useWidth(WIDEST)
  const values = [...indicator.values].sort(byYear)
  const { unit } = indicator
  if (values.length === 0) return <p>{say.noValues}</p>
  const gaps = gapsOf(values)
  const written = (value: Value) => writtenValue(kinds, value)
  const drawn = [...drawnValues(indicator)].sort(byYear)
  const columns: readonly Column<Row>[] = [
    {
      head: say.year,
      value: ({ value, gap }) => (value ? say.fiscalYear(value.year) : say.fiscalYears(gap.from, gap.to)),
    },
    { head: say.kind, value: ({ value }) => kinds.value[value?.kind ?? 'ACTUAL'] },
    {
      head: unit ? say.valueIn(unit) : say.value,
      value: ({ value }) => value?.value ?? null,
      show: ({ value }) => (value ? written(value) : say.notRecorded),
    },
    ...(values.some(({ note }) => note)
      ? [
          {
            head: say.note,
            value: ({ value }: Row) => value?.note ?? null,
            show: ({ value }: Row) => value?.note && <span lang={languageOf(value.note)}>{value.note}</span>,
          },
        ]
      : []),
  ]
  const rows: readonly Row[] = [...values.map(value => ({ value })), ...gaps.map(gap => ({ gap }))]
  const told = [
    ...values.map(value => `${say.fiscalYear(value.year)} ${kinds.value[value.kind]} ${written(value)}`),
    ...drawn
      .filter(({ kind }) => indicator.accumulation === 'SUM' && kind === 'ACTUAL')
      .map(({ year, value }) => say.sumUpTo(year, writtenNumber(value))),
    ...gaps.map(({ from, to }) => `${say.fiscalYears(from, to)} ${kinds.value.ACTUAL} ${say.notRecorded}`),
  ]
  return (
    <div className="indicator-chart">
      <figure ref={figure}>
        <p className="chart-finding">{indicator.progress.text}</p>
        {drawn.length > 0 && (
          <ChartDrawing
            values={drawn}
            gaps={gapsOf(values, isDrawn)}
            unit={unit}
            width={width}
            label={say.drawing(indicator.name, told)}
          />
        )}
        <figcaption className="quiet">
          {say.legend} {drawn.some(({ kind }) => kind === 'EXPECTED' || kind === 'FORECAST') && say.foreseen}{' '}
          {indicator.accumulation === 'SUM' && say.sums} {values.some(({ asOf }) => asOf) && say.partly}
        </figcaption>
      </figure>
      {!isDrawingOnly && (
        <DataTable
          caption={say.table(indicator.name)}
          captionUnseen
          columns={columns}
          rows={rows}
          rowKey={({ value, gap }) => value?.id ?? `${gap?.from}`}
          sortable={false}
        />
      )}
    </div>
  )
}
