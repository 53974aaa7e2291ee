import { flatMapWithPauses } from '../environment/pauses.ts'
import { orderKey } from '../graph/engine/natural-order.ts'
import type { AreaNarrowing } from '../graph/read/questions/area-candidates.ts'
import { areasNear, type CandidateAreas, candidateAreas } from '../graph/read/questions/collaboration-area.ts'
import { type SupplyFacts, supplyFacts } from '../graph/read/questions/supply.ts'
import { storeState } from '../graph/read/state-memory.ts'
import type { DemandKind, DemandRow, Vocabulary } from '../methods/matching/match-facts.ts'
import { allAims } from '../methods/matching/match-sides.ts'
import { nothingText } from '../methods/matching/nothing-text.ts'
import { matched, type RankedMatch, ranked } from '../methods/matching/ranked-match.ts'
import type { Bilingual } from '../model/bilingual.ts'
import { type ToldWord, toldWords } from '../text/reading.ts'
import {
  type Asking,
  askingOrganization,
  askingProfile,
  type OrganizationProfile,
  type ProfileCapability,
} from './profile.ts'
import { countsSamples, type View } from './view.ts'

export interface AreaQuestion {
  /** Who asks: an organisation of the graph, or somebody by what he says of himself. */
  readonly for: { readonly organization?: string | null; readonly profile?: OrganizationProfile | null }
  readonly filter?:
    | (Omit<AreaNarrowing, 'kinds'> & {
        readonly kind?: readonly DemandKind[] | null
        readonly role?: string | null
      })
    | null
}

/** The areas that suit somebody, best first, and by what they were looked for. */
export interface CollaborationAreas {
  readonly matches: readonly RankedMatch[]
  readonly profile: readonly ProfileCapability[]
  /** The words of a text, and how each was read. */
  readonly words: readonly ToldWord[]
  readonly complete: boolean
  /** Why nothing fits; null where something does. */
  readonly explanation: Bilingual | null
}

/** Who asks, and for what it was rejected; null for an organisation that is unknown. */
const asking = async (
  view: View,
  { for: who, filter }: AreaQuestion,
): Promise<(Asking & Pick<SupplyFacts, 'rejected' | 'state'>) | null> => {
  if (who.profile) {
    const [profile, state] = await Promise.all([askingProfile(view, who.profile), storeState(view.graph)])
    return { ...profile, rejected: [], state }
  }
  const facts = await supplyFacts(view.graph, who.organization ?? '', {
    day: view.asOf,
    samples: countsSamples(view, filter),
  })
  return facts && { ...facts, ...askingOrganization(facts.supply) }
}

const ALL_KINDS: readonly DemandKind[] = ['NEED', 'INITIATIVE', 'POLICY_MEASURE']

/** Whether a demand is about what somebody says he does not do. */
const isDenied = (
  { needs, usedIds, words }: DemandRow,
  { denied }: Asking,
  { capabilities }: Vocabulary,
): boolean => {
  if (denied.words.length === 0 && denied.capabilities.length === 0) return false
  const asked = [...usedIds, ...needs.flatMap(({ requires }) => requires)]
  const isKindOf = (id: string, other: string) =>
    id === other || capabilities.get(id)?.wider.some(wider => wider.id === other)
  return (
    denied.words.some(word => words.includes(word)) ||
    denied.capabilities.some(other => asked.some(id => isKindOf(id, other)))
  )
}

const rankedAreas = async (
  who: Asking,
  { demands, vocabulary }: Pick<CandidateAreas, 'demands' | 'vocabulary'>,
  isBrought = false,
): Promise<readonly RankedMatch[]> =>
  ranked(
    await flatMapWithPauses(demands, demand => {
      if (isDenied(demand, who, vocabulary)) return []
      const { supply } = who
      const found = matched(demand, supply, vocabulary, isBrought)
      return found === null ? [] : [{ ...found, id: demand.id, sortKey: orderKey(demand.id) }]
    }),
  )

/** Where what somebody gives is asked for; null for an organisation that is unknown. */
export const collaborationAreas = async (
  view: View,
  question: AreaQuestion,
): Promise<CollaborationAreas | null> => {
  const who = await asking(view, question)
  if (who === null) return null
  const { kind, role, ...narrowing } = question.filter ?? {}
  const asked = {
    ...narrowing,
    kinds: kind ?? ALL_KINDS,
    provided: who.profile.map(({ id }) => id),
    aims: allAims(who.supply) ?? [],
    words: [...new Set([...who.supply.words, ...who.supply.offers.flatMap(({ words }) => words)])],
    placeId: who.supply.placeId,
    organization: who.supply.id,
    role: role ?? null,
    rejected: who.rejected,
    day: view.asOf,
    samples: countsSamples(view, question.filter),
    state: who.state,
  }
  const found = await candidateAreas(view.graph, asked)
  const fitting = await rankedAreas(who, found)
  // Where nothing fits, what means something like the text stands there, marked, beside why nothing fits.
  const near =
    fitting.length > 0 ? null : await areasNear(view.graph, question.for.profile?.text ?? '', asked)
  const matches = near === null ? fitting : await rankedAreas(who, near, true)
  const { profile, words } = who
  const explanation = fitting.length > 0 ? null : nothingText(profile.length, words)
  return { matches, profile, words: toldWords(words), complete: found.complete, explanation }
}
