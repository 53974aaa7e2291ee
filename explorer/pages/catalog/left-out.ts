import { useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useSamples } from '../../app/samples.ts'
import { MadeUpDatasetsDocument, StrategyChoicesDocument } from '../../generated/graphql.ts'
import { anyOf, type Chosen, type LeftOut } from './definition.ts'

/** What is left out of lists; not known before it is known what there is. */
export function useLeftOut(): LeftOut & { readonly isKnown: boolean } {
  const samples = useSamples()
  const language = API_LANGUAGE[useLanguage()]
  const plans = useAnswer(StrategyChoicesDocument, samples ? undefined : { language })
  const datasets = useAnswer(MadeUpDatasetsDocument, samples ? undefined : {})
  const isKnown = [plans, datasets].every(({ data, error }) => data !== undefined || error !== undefined)
  const madeUp = plans.data?.strategies.nodes.filter(({ dataset }) => dataset.sample) ?? []
  return {
    plans: madeUp.map(({ id }) => id),
    datasets: datasets.data?.datasets.nodes.map(({ id }) => id) ?? [],
    isKnown: samples || isKnown,
  }
}

/** A filter that lets these out; nothing left out filters nothing. */
export const noneOf = (ids: readonly string[]) => (ids.length > 0 ? { noneOf: [...ids] } : undefined)

/** Of which plans parts are listed: those that are chosen, else all but those that are left out. */
export const ofPlans = (chosen: Chosen, { plans }: LeftOut) => anyOf(chosen.STRATEGY) ?? noneOf(plans)
