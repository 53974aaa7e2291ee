import type { Aim, DemandRow, Vocabulary } from '../../../methods/matching/match-facts.ts'
import { requiredFor } from '../../../methods/matching/reach.ts'
import { labelOf } from '../../../model/model.ts'
import { speakingQuery } from '../../../text/full-text-query.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import type { StoreState } from '../state-memory.ts'
import { type AreaNarrowing, areaCandidates, areasByMeaning, LABELS } from './area-candidates.ts'
import { NEAR_ENOUGH, NEAREST, orWithout, vectorOf } from './by-meaning.ts'
import { type DemandColumns, demandRow } from './demand.ts'
import { vocabulary, withPlaces } from './vocabulary.ts'

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
  /** The store in which who asks was found. */
  readonly state: StoreState
}

/** Demands that may suit, and whether more than these share something. */
export interface CandidateAreas {
  readonly demands: readonly DemandRow[]
  readonly vocabulary: Vocabulary
  readonly complete: boolean
}

type CandidateRow = DemandColumns & {
  /** The most that one capability or target led to. */
  readonly most: number
  /** Whether who asks is in it already. */
  readonly isPresent: boolean
}

/** Whether more shares something than was looked at: of one sort of demands. */
const isCut = (rows: readonly CandidateRow[]): boolean =>
  rows.length > MATCH_BOUNDS.candidates || rows.some(({ most }) => most >= MATCH_BOUNDS.each)

const candidatesOf = (rows: readonly CandidateRow[]): readonly DemandRow[] =>
  rows
    .slice(0, MATCH_BOUNDS.candidates)
    .flatMap(({ most, isPresent, ...columns }) => (isPresent ? [] : [demandRow(columns)]))

/** The demands that are near in meaning to a text, where somebody turns texts into vectors. */
export const areasNear = async (
  graph: Graph,
  text: string,
  { kinds, placeId, state, ...question }: AreaQuestion,
): Promise<Pick<CandidateAreas, 'demands' | 'vocabulary'> | null> => {
  const vector = kinds.length === 0 ? null : await vectorOf(graph, text)
  if (vector === null) return null
  const rows = await orWithout(
    graph,
    graph.read<CandidateRow>('collaboration areas: by meaning', areasByMeaning({ kinds, ...question }), {
      ...question,
      vector,
      nearest: wholeNumber(NEAREST),
      nearEnough: NEAR_ENOUGH,
    }),
    [],
  )
  const demands = candidatesOf(rows)
  const known = await vocabulary(graph, state, question.samples)
  return {
    demands,
    vocabulary: await withPlaces(graph, known, [placeId, ...demands.map(demand => demand.whereId)]),
  }
}

/** The demands that may suit who gives something, with what they speak of. */
export const candidateAreas = async (
  graph: Graph,
  { kinds, provided, aims, words, placeId, state, ...question }: AreaQuestion,
): Promise<CandidateAreas> => {
  const known = await vocabulary(graph, state, question.samples)
  if (kinds.length === 0) return { demands: [], vocabulary: known, complete: true }
  const near = requiredFor(provided, known)
  const reach = near.filter(({ worth }) => worth > 0)
  const labels = kinds.filter(kind => kind !== 'NEED').map(kind => LABELS[kind])
  const used = near.slice(0, MATCH_BOUNDS.used).map(({ id }) => id)
  const speaking = speakingQuery(labels, used, words)
  const speakingNeeds = speakingQuery(kinds.includes('NEED') ? ['Need'] : [], [], words)
  const rows = await graph.read<CandidateRow>(
    'collaboration areas: candidates',
    areaCandidates({ kinds, ...question }, { ofNeeds: speakingNeeds !== null, ofItems: speaking !== null }),
    {
      ...question,
      aims,
      speaking,
      speakingNeeds,
      capabilities: reach.slice(0, MATCH_BOUNDS.anchors),
      labels,
      aimed: wholeNumber(MATCH_BOUNDS.aimed),
      each: wholeNumber(MATCH_BOUNDS.each),
      candidates: wholeNumber(MATCH_BOUNDS.candidates),
    },
  )
  const isNeed = ({ id }: CandidateRow) => labelOf(id) === 'Need'
  const sorts = [rows.filter(isNeed), rows.filter(row => !isNeed(row))]
  const demands = sorts.flatMap(candidatesOf)
  return {
    demands,
    vocabulary: await withPlaces(graph, known, [placeId, ...demands.map(demand => demand.whereId)]),
    complete: !sorts.some(isCut) && reach.length <= MATCH_BOUNDS.anchors,
  }
}
