import type { Bilingual } from '../../model/bilingual.ts'
import type { Value } from '../progress/indicator-values.ts'
import type { Progress } from '../progress/verdict.ts'
import { FULL_DEVIATION, GAP_WEIGHTS } from '../thresholds.ts'
import {
  absenceText,
  demandText,
  type IndicatorsOf,
  notRecordedText,
  otherNeedsText,
  type RaisedFor,
  shortfallText,
  type ToldIndicator,
} from './gap-text.ts'

export type GapKind = 'MEASURE' | 'SDG_TARGET' | 'NEED'

/** What is known of an item that somebody could take up. */
export interface GapFacts {
  readonly id: string
  readonly kind: GapKind
  /** Open needs for it or aligned with it; null where no need at all is recorded, so that nobody can say. */
  readonly needs: readonly string[] | null
  /** Of a need: what it was raised for. */
  readonly raisedFor?: RaisedFor
  readonly indicators: readonly ToldIndicator[]
  /** Whose they are; its own where nothing is said. */
  readonly indicatorsOf?: IndicatorsOf
  /** Organisations at work on it; null where nobody recorded who takes part, besides who answers. */
  readonly organizations: readonly string[] | null
  /** Who answers for it. */
  readonly owners: readonly Named[]
  /** How much it matters to the plan, and the item whose link says so. */
  readonly relevance: number
  readonly relevantTo: string | null
}

/** Something by its names. */
export interface Named {
  readonly nameJa: string
  readonly nameEn: string
}

export interface GapPart {
  readonly name: keyof typeof GAP_WEIGHTS
  /** 0 to 1; null for unknown, which is not zero. */
  readonly value: number | null
  readonly weight: number
  /** What it adds to the gap; null when unknown. */
  readonly contribution: number | null
  readonly evidence: readonly string[]
  readonly text: Bilingual
}

/** How wide the gap is between what an item needs and what is done. */
export interface Gap {
  readonly id: string
  readonly kind: GapKind
  /** Null when no part is known. */
  readonly gap: number | null
  /** The gap if every unknown part were 0, and if it were 1. */
  readonly low: number
  readonly high: number
  readonly relevance: number
  readonly relevantTo: string | null
  readonly parts: readonly GapPart[]
  readonly method: 'white-space/1'
}

type Known = Omit<GapPart, 'contribution' | 'weight'>

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

const clamped = (value: number): number => Math.min(1, Math.max(0, value))

/** How far an indicator is from where it should be, 0 to 1; null for unknown. */
const shortfallOf = ({ status, ratio, deviation }: Progress<Value>): number | null => {
  if (status === 'ACHIEVED') return 0
  if (ratio !== null) return 1 - clamped(ratio.toNumber())
  if (deviation === null) return null
  return status === 'ON_TRACK' ? 0 : clamped(deviation.abs().toNumber() / FULL_DEVIATION)
}

const demand = ({ needs, raisedFor }: GapFacts): Known => ({
  name: 'DEMAND',
  value: needs && 1 - 0.5 ** needs.length,
  evidence: needs ?? [],
  text: raisedFor && needs ? otherNeedsText(needs.length - 1, raisedFor) : demandText(needs?.length ?? null),
})

const shortfall = ({ indicators, indicatorsOf }: GapFacts): Known => {
  const told = indicators.filter(({ progress }) => shortfallOf(progress) !== null)
  const known = told.flatMap(({ progress }) => shortfallOf(progress) ?? [])
  const value = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
  return {
    name: 'SHORTFALL',
    value,
    evidence: indicators.map(({ id }) => id),
    text: shortfallText(indicators.length, told, indicatorsOf),
  }
}

const absence = ({ organizations, owners }: GapFacts): Known => ({
  name: 'ABSENCE',
  value: organizations && 1 / (1 + organizations.length),
  evidence: organizations ?? [],
  text: organizations ? absenceText(organizations.length) : notRecordedText(owners),
})

/** The weighted mean of the parts, each unknown one taken as `unknown` or, when null, left out. */
const meanOf = (parts: readonly Known[], unknown: number | null): number => {
  const counted = parts.flatMap(({ name, value }) => {
    const taken = value ?? unknown
    return taken === null ? [] : [{ weight: GAP_WEIGHTS[name], taken }]
  })
  const weights = counted.reduce((sum, { weight }) => sum + weight, 0)
  return counted.reduce((sum, { weight, taken }) => sum + weight * taken, 0) / weights
}

/** The gap of an item with its parts. */
export const gapOf = (facts: GapFacts): Gap => {
  const { id, kind, relevance, relevantTo } = facts
  const parts = [demand(facts), shortfall(facts), absence(facts)]
  const known = parts.filter(({ value }) => value !== null)
  const weights = known.reduce((sum, { name }) => sum + GAP_WEIGHTS[name], 0)
  return {
    id,
    kind,
    gap: known.length === 0 ? null : rounded(relevance * meanOf(parts, null)),
    low: rounded(relevance * meanOf(parts, 0)),
    high: rounded(relevance * meanOf(parts, 1)),
    relevance: rounded(relevance),
    relevantTo,
    parts: parts.map(part => {
      const weight = GAP_WEIGHTS[part.name]
      if (part.value === null) return { ...part, weight, contribution: null }
      const contribution = rounded((relevance * weight * part.value) / weights)
      return { ...part, value: rounded(part.value), weight, contribution }
    }),
    method: 'white-space/1',
  }
}

/** The widest gap first, what is unknown last; of equals the one that is surely wider, then by id. */
export const byGap = (a: Gap, b: Gap): number =>
  (b.gap ?? -1) - (a.gap ?? -1) || b.low - a.low || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** What two gaps have to share to share a rank; null for a gap that nobody knows. */
export const rankKey = ({ gap, low }: Gap): string | null => (gap === null ? null : `${gap} ${low}`)
