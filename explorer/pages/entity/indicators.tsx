import { useTexts } from '../../app/texts.ts'
import { IndicatorChart } from '../../parts/chart/indicator-chart.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import type { Details } from './details.ts'
import { ENTITY_PAGE } from './texts.ts'

/** The values of an indicator, or of the indicators that measure a thing. */
export function Indicators({ details }: { details: Details }) {
  const say = useTexts(ENTITY_PAGE)
  if (details.__typename === 'Indicator')
    return (
      <section aria-labelledby="values">
        <h2 id="values">{say.values}</h2>
        <IndicatorChart indicator={details} />
      </section>
    )
  if (!('indicators' in details) || details.indicators.length === 0) return null
  return (
    <section aria-labelledby="values">
      <h2 id="values">{say.indicators}</h2>
      {details.indicators.map(indicator => (
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
