import { type Answer, useAnswer } from '../../api/use-answer.ts'
import { API_LANGUAGE } from '../../app/language.ts'
import { useLanguage } from '../../app/location.ts'
import { useAskedSamples } from '../../app/samples.ts'
import { useTexts } from '../../app/texts.ts'
import { FlowPartnersDocument, type FlowPartnersQuery } from '../../generated/graphql.ts'
import { FRAME } from '../../words/frame.ts'
import { KINDS } from '../../words/kinds.ts'
import type { Partner } from './flow-numbers.ts'
import { MATRIX } from './texts.ts'
import type { View } from './view.ts'

type Initiative = NonNullable<FlowPartnersQuery['strategy']>['initiatives']['nodes'][number]
type Taking = Initiative['participations']['nodes'][number]

/** Whether an organisation does more than to answer for an initiative. */
const isPartner = ({ roles }: Taking) => roles.some(role => role !== 'ACCOUNTABLE')

type Named = (by: Taking['organization']) => Partner

/** Who takes part in each initiative, each once. */
const partnersBy = (initiatives: readonly Initiative[], partnerOf: Named) =>
  new Map(
    initiatives.map(({ id, participations }) => {
      const partners = participations.nodes.filter(isPartner).map(one => partnerOf(one.organization))
      return [id, [...new Map(partners.map(partner => [partner.id, partner])).values()]]
    }),
  )

/** Kinds of which some, or all, organisations that take part are made up. */
const samplesOf = (initiatives: readonly Initiative[]) => {
  const taking = initiatives.flatMap(({ participations }) => participations.nodes).filter(isPartner)
  const kinds = (sample: boolean) =>
    new Set(taking.flatMap(({ organization: { kind, dataset } }) => (dataset.sample === sample ? kind : [])))
  return { madeUp: kinds(true), real: kinds(false) }
}

/** Who takes part in each initiative, by themselves or by their kind. */
export function usePartners(
  strategy: string,
  by: View['partners'],
): Answer<ReadonlyMap<string, readonly Partner[]>> {
  const say = useTexts(MATRIX)
  const frame = useTexts(FRAME)
  const kinds = useTexts(KINDS).organization
  const language = API_LANGUAGE[useLanguage()]
  const answer = useAnswer(FlowPartnersDocument, { strategy, samples: useAskedSamples(), language })
  const initiatives = answer.data?.strategy?.initiatives.nodes ?? []
  const samples = samplesOf(initiatives)
  const byKind: Named = ({ kind }) => {
    const some = samples.real.has(kind) ? say.someMadeUp : frame.madeUp
    return { id: kind, name: kinds[kind], madeUp: samples.madeUp.has(kind) ? some : undefined }
  }
  const byThemselves: Named = ({ id, name, dataset }) => ({
    id,
    name,
    madeUp: dataset.sample ? frame.madeUp : undefined,
  })
  return {
    ...answer,
    data: answer.data && partnersBy(initiatives, by === 'kind' ? byKind : byThemselves),
  }
}
