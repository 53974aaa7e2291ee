import type {
  EntityDetailsQuery,
  EntityNameFragment,
  EntityYearsQuery,
  IndicatorSeriesFragment,
} from '../../generated/graphql.ts'
import { typeOf } from '../../words/entity-type.ts'

export type Details = NonNullable<EntityDetailsQuery['node']>

/** The ways down to a thing that is a part of others, each the outermost first. */
export function trails(details: Details): readonly (readonly EntityNameFragment[])[] {
  if (details.__typename === 'SdgIndicator') return details.targets.map(target => [target.goal, target])
  const only = trail(details)
  return only.length > 0 ? [only] : []
}

/** What a thing is a part of, the outermost first. */
function trail(details: Details): readonly EntityNameFragment[] {
  switch (details.__typename) {
    case 'Strategy':
      return [details.ofPlace]
    case 'StrategicGoal':
    case 'LeadingProject':
    case 'Indicator':
      return [details.strategy]
    case 'PolicyMeasure':
      return [details.strategy, details.goal]
    case 'Initiative': {
      const { strategy, above } = details
      if ('goal' in above) return [strategy, above.goal, above]
      if ('above' in above) return [strategy, above.above, above]
      return [strategy, above]
    }
    case 'IndicatorValue':
      return [details.indicator.strategy, details.indicator]
    case 'Place':
      return [details.upper?.upper, details.upper].flatMap(place => place ?? [])
    case 'SdgTarget':
      return [details.goal]
    case 'WorkingGroup':
      return [details.platform]
    case 'Capability':
      return details.broader ? [details.broader] : []
    default:
      return []
  }
}

const WITH_YEARS = ['STRATEGY', 'STRATEGIC_GOAL', 'POLICY_MEASURE', 'INITIATIVE', 'INDICATOR']

/** Whether a thing is a plan or an item of one, of which years are recorded. */
export const hasPlanYears = (id: string): boolean => WITH_YEARS.includes(typeOf(id) ?? '')

/** What is known of an item of a plan by year; null of all other things. */
export type YearDetails = EntityYearsQuery['node']

/** The indicators that measure a thing; those that it only advances are not among them. */
export const measuringOf = (years: YearDetails): readonly IndicatorSeriesFragment[] => {
  if (years && 'measuredBy' in years)
    return years.measuredBy.edges
      .filter(({ relationship }) => relationship === 'MEASURES')
      .map(({ node }) => node)
  return years && 'indicators' in years ? years.indicators : []
}

/** The strategy whose part a thing is; undefined: none. */
export const strategyOf = (details: Details): string | undefined =>
  'strategy' in details ? details.strategy.id : undefined
