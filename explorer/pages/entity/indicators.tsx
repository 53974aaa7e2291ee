import { useTexts } from '../../app/texts.ts'
import { IndicatorChart } from '../../parts/chart/indicator-chart.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { type Details, measuringOf, type YearDetails } from './details.ts'
import { ENTITY_PAGE } from './texts.ts'
import { hasYears } from './years.tsx'

/** The values of an indicator, or of the indicators that measure a thing. */
export function Indicators({ details, years }: { details: Details; years: YearDetails }) {
  const say = useTexts(ENTITY_PAGE)
  if (details.__typename === 'Indicator')
    return (
      <section aria-labelledby="values">
        <h2 id="values">{say.values}</h2>
        <IndicatorChart indicator={details} isDrawingOnly={hasYears({ details, years })} />
      </section>
    )
  const measuring = measuringOf(years)
  if (measuring.length === 0) return null
  return (
    <section aria-labelledby="values">
      <h2 id="values">{say.indicators}</h2>
      {measuring.map(indicator => (
        <section key={indicator.id}>
          <h3>
            <EntityLink node={indicator} />
          </h3>
          <IndicatorChart indicator={indicator} />
        </section>
      ))}
    </section>
  )
}
