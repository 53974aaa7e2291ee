import type { DemandFacts } from '../graph/read/questions/demand.ts'
import { candidatePartners, type PartnerNarrowing } from '../graph/read/questions/suggested-partner.ts'
import { type Consortium as Chosen, consortiumOf } from '../methods/consortium/consortium.ts'
import { consortiumCandidates } from '../methods/consortium/consortium-candidates.ts'
import { requiredBy } from '../methods/matching/match-facts.ts'
import { givenBy } from '../methods/matching/match-sides.ts'
import { Refused } from './refused.ts'
import { askedFor, type PartnershipSubject } from './suggested-partners.ts'
import { countsSamples, type View } from './view.ts'

export interface ConsortiumQuestion {
  readonly for: PartnershipSubject
  readonly filter?: PartnerNarrowing | null
  readonly maxMembers: number
}

/** A consortium with what it was chosen for and from. */
export interface Consortium extends Chosen {
  readonly required: readonly string[]
  readonly candidateCount: number
  /** Whether a need is asked about, and no initiative or measure. */
  readonly isNeed: boolean
  /** Who takes part already. */
  readonly present: DemandFacts['present']
  /** Anything made up: what is asked about, a need that requires something, or what a candidate gives. */
  readonly restsOnSamples: boolean
}

const MOST_MEMBERS = 10

const checked = (maxMembers: number): number => {
  if (maxMembers >= 1 && maxMembers <= MOST_MEMBERS) return maxMembers
  throw new Refused(
    'maxMembers',
    `Argument "maxMembers" of "consortium" must be from 1 to ${MOST_MEMBERS}.`,
    MOST_MEMBERS,
  )
}

/** Who together could give all that something asks for; null for an unknown id. */
export const consortium = async (
  view: View,
  { for: subject, filter, maxMembers }: ConsortiumQuestion,
): Promise<Consortium | null> => {
  const most = checked(maxMembers)
  const samples = countsSamples(view, filter)
  const facts = await askedFor(view, subject, { role: null, samples })
  if (facts === null) return null
  const { demand, present, rejected, state } = facts
  const { supplies, vocabulary } = await candidatePartners(view.graph, {
    ...filter,
    demand,
    taken: rejected,
    day: view.asOf,
    samples,
    state,
  })
  const required = requiredBy(demand)
  const candidates = consortiumCandidates(demand, supplies, vocabulary)
  const chosen = consortiumOf(required, candidates, most)
  const considered = supplies.filter(({ id }) => candidates.some(candidate => candidate.id === id))
  return {
    ...chosen,
    required,
    candidateCount: candidates.length,
    present,
    isNeed: demand.kind === 'NEED',
    restsOnSamples: [demand, ...demand.needs, ...considered.flatMap(givenBy)].some(({ sample }) => sample),
  }
}
