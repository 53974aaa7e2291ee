import type { Aim, DemandRow, Vocabulary } from '../../../methods/matching/match-facts.ts'
import { speakingQuery } from '../../../text/full-text-query.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { type AreaNarrowing, areaCandidates } from './area-candidates.ts'
import { requiredFor } from './reach.ts'
import { vocabulary } from './vocabulary.ts'

/** However large the graph, no more is looked at for one answer. */
export const MATCH_BOUNDS = {
  /** The rarest capabilities, and the rarest SDG targets. */
  anchors: 40,
  /** Capabilities that initiatives and measures may use. */
  used: 200,
  /** SDG targets: all that there are, since whom a goal leads to has to be led back. */
  aimed: 200,
  /** What has the same capability, or is most strongly linked to the same target. */
  each: 60,
  /** What shares most, which is compared in full. */
  candidates: 100,
} as const

export interface AreaQuestion extends AreaNarrowing {
  /** Capabilities that are provided. */
  readonly provided: readonly string[]
  /** SDG targets and goals that are aimed at. */
  readonly aims: readonly Aim[]
  /** What its texts speak of. */
  readonly words: readonly string[]
  readonly placeId: string | null
  /** Whose needs are left out, and that in which it takes part; null for nobody. */
  readonly organization: string | null
  /** In which role it would have to take part already; any, when null. */
  readonly role: string | null
  /** Initiatives, measures and needs for which it was rejected. */
  readonly rejected: readonly string[]
  readonly day: string
  /** Whether what is made up counts. */
  readonly samples: boolean
}

/** Demands that may suit, and whether more than these share something. */
export interface CandidateAreas {
  readonly demands: readonly DemandRow[]
  readonly vocabulary: Vocabulary
  readonly complete: boolean
}

const LABELS = { NEED: 'Need', INITIATIVE: 'Initiative', POLICY_MEASURE: 'PolicyMeasure' } as const

const NO_WORDS: Vocabulary = {
  capabilities: new Map(),
  targets: new Map(),
  places: new Map(),
  words: new Map(),
}

/** The demands that may suit who gives something, with what they speak of. */
export const candidateAreas = async (
  graph: Graph,
  { kinds, provided, aims, words, placeId, ...question }: AreaQuestion,
): Promise<CandidateAreas> => {
  if (kinds.length === 0) return { demands: [], vocabulary: NO_WORDS, complete: true }
  const near = await requiredFor(graph, provided)
  const reach = near.filter(({ worth }) => worth > 0)
  const types = kinds.map(kind => LABELS[kind])
  const used = near.slice(0, MATCH_BOUNDS.used).map(({ id }) => id)
  const speaking = speakingQuery(
    types.filter(type => type !== 'Need'),
    used,
    words,
  )
  const speakingNeeds = speakingQuery(
    types.filter(type => type === 'Need'),
    [],
    words,
  )
  const rows = await graph.read<{ demands: readonly DemandRow[]; cut: boolean | null }>(
    'collaboration areas: candidates',
    areaCandidates({ kinds, ...question }, { ofNeeds: speakingNeeds !== null, ofItems: speaking !== null }),
    {
      ...question,
      aims,
      speaking,
      speakingNeeds,
      capabilities: reach.slice(0, MATCH_BOUNDS.anchors),
      labels: types.filter(type => type !== 'Need'),
      anchors: wholeNumber(MATCH_BOUNDS.anchors),
      aimed: wholeNumber(MATCH_BOUNDS.aimed),
      each: wholeNumber(MATCH_BOUNDS.each),
      candidates: wholeNumber(MATCH_BOUNDS.candidates),
    },
  )
  const demands = rows.flatMap(row => row.demands)
  return {
    demands,
    vocabulary: await vocabulary(graph, {
      capabilities: [
        ...provided,
        ...demands.flatMap(({ needs, usedIds, alsoUsedIds }) => [
          ...needs.flatMap(({ requires }) => requires),
          ...usedIds,
          ...alsoUsedIds,
        ]),
      ],
      targets: demands.flatMap(({ aimIds }) => aimIds),
      places: [placeId, ...demands.map(demand => demand.placeId)],
    }),
    complete: rows.every(({ cut }) => cut !== true) && reach.length <= MATCH_BOUNDS.anchors,
  }
}
