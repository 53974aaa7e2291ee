import { type Answer, useAnswers } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { BreakdownsDocument, type BreakdownsQuery } from '../../generated/graphql.ts'
import type { YearDetails } from './details.ts'

const dimensionsOf = (breakdown: string): readonly string[] =>
  breakdown.split(';').map(part => part.split(':')[0] ?? '')

/** Each set of dimensions by which values are divided, once: sex, or sex and age together. */
const divisions = (breakdowns: readonly string[]): readonly (readonly string[])[] => [
  ...new Map(breakdowns.map(dimensionsOf).map(parts => [parts.join(';'), parts])).values(),
]

/** The things after which parts are called, such as places. */
const idsIn = (breakdowns: readonly string[]): readonly string[] =>
  breakdowns
    .flatMap(breakdown => breakdown.split(';'))
    .flatMap(part => /^place:(place:.+)$/.exec(part.trim())?.[1] ?? [])

/** The values of the parts of an indicator, asked for where it has some: a question for each way to divide it. */
export function useBreakdowns(id: string, years: YearDetails): readonly Answer<BreakdownsQuery>[] {
  const language = API_LANGUAGE[useLanguage()]
  const breakdowns = years?.__typename === 'Indicator' ? years.breakdowns : []
  return useAnswers(
    BreakdownsDocument,
    divisions(breakdowns).map(parts => ({
      id,
      parts: [...parts],
      places: idsIn(breakdowns),
      language,
    })),
  )
}
