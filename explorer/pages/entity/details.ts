import type { EntityDetailsQuery, EntityNameFragment } from '../../generated/graphql.ts'

export type Details = NonNullable<EntityDetailsQuery['node']>

/** What a thing is a part of, the outermost first. */
export function trail(details: Details): readonly EntityNameFragment[] {
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
    case 'SdgIndicator':
      return details.targets.slice(0, 1).flatMap(target => [target.goal, target])
    case 'WorkingGroup':
      return [details.platform]
    case 'Capability':
      return details.broader ? [details.broader] : []
    default:
      return []
  }
}

/** The strategy whose part a thing is; undefined: none. */
export const strategyOf = (details: Details): string | undefined =>
  'strategy' in details ? details.strategy.id : undefined
