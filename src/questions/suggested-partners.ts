import { flatMapWithPauses } from '../environment/pauses.ts'
import { orderKey } from '../graph/engine/natural-order.ts'
import { type DemandFacts, demandFacts } from '../graph/read/questions/demand.ts'
import {
  type CandidatePartners,
  candidatePartners,
  type PartnerNarrowing,
} from '../graph/read/questions/suggested-partner.ts'
import type { DemandKind } from '../methods/matching/match-facts.ts'
import { matched, type RankedMatch, ranked } from '../methods/matching/ranked-match.ts'
import { Refused } from './refused.ts'
import { countsSamples, type View } from './view.ts'

/** What partners are looked for: one of the three. */
export interface PartnershipSubject {
  readonly initiative?: string | null
  readonly measure?: string | null
  readonly need?: string | null
}

export interface PartnerQuestion {
  readonly for: PartnershipSubject
  readonly filter?: (PartnerNarrowing & { readonly role?: string | null }) | null
}

/** The organisations that suit something, best first. */
export interface SuggestedPartners {
  readonly matches: readonly RankedMatch[]
  readonly complete: boolean
}

/** The one thing that is asked about: its kind and its id. */
const subjectOf = ({ initiative, measure, need }: PartnershipSubject) => {
  const subjects: readonly (readonly [DemandKind, string | null | undefined])[] = [
    ['INITIATIVE', initiative],
    ['POLICY_MEASURE', measure],
    ['NEED', need],
  ]
  const [given] = subjects.flatMap(([kind, id]) => (id ? [{ kind, id }] : []))
  if (given) return given
  throw new Refused('for', 'Argument "for" must name an initiative, a measure or a need.')
}

/** What partners are looked for, and who is no news; null for an unknown id. */
export const askedFor = (
  view: View,
  subject: PartnershipSubject,
  { role, samples }: { readonly role: string | null; readonly samples: boolean },
): Promise<DemandFacts | null> => {
  const { kind, id } = subjectOf(subject)
  return demandFacts(view.graph, kind, id, { day: view.asOf, role, samples })
}

/** Each candidate that suits, best first. */
const rankedPartners = async (
  { demand }: DemandFacts,
  { supplies, vocabulary }: CandidatePartners,
): Promise<readonly RankedMatch[]> =>
  ranked(
    await flatMapWithPauses(supplies, supply => {
      const found = matched(demand, supply, vocabulary)
      if (found === null || supply.id === null) return []
      return [{ ...found, id: supply.id, sortKey: orderKey(supply.id) }]
    }),
  )

/** Who could give what something asks for and is not in it yet; null for an unknown id. */
export const suggestedPartners = async (
  view: View,
  { for: subject, filter }: PartnerQuestion,
): Promise<SuggestedPartners | null> => {
  const { role, ...narrowing } = filter ?? {}
  const samples = countsSamples(view, filter)
  const facts = await askedFor(view, subject, { role: role ?? null, samples })
  if (facts === null) return null
  const { demand, present, rejected, state } = facts
  const found = await candidatePartners(view.graph, {
    ...narrowing,
    demand,
    taken: [...present.map(({ id }) => id), ...rejected],
    day: view.asOf,
    samples,
    state,
  })
  return { matches: await rankedPartners(facts, found), complete: found.complete }
}
