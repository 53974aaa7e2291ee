import { rounded } from '../numbers/matrix.ts'
import { rarity } from './rarity.ts'

/** The method's name and version, returned with every score. */
export const SIMILARITY_METHOD = 'similarity/1'

/** How much each kind of thing in common counts. */
export const SIMILARITY_WEIGHTS = {
  SDG_TARGET: 0.5,
  CAPABILITY: 0.3,
  ORGANIZATION: 0.2,
  INITIATIVE: 0.2,
} as const

export type SimilarityKind = keyof typeof SIMILARITY_WEIGHTS

/** Something that an item has: how strongly, and how common it is among all. */
export interface Feature {
  readonly kind: SimilarityKind
  readonly id: string
  readonly strength: number
  readonly links: number
  readonly of: number
}

/** Something that both items have. */
export interface Common {
  readonly id: string
  readonly rarity: number
  /** What it adds to the value of its feature. */
  readonly value: number
}

/** One kind of thing in common: its contribution is a part of the score. */
export interface FeatureShare {
  readonly kind: SimilarityKind
  readonly value: number
  readonly weight: number
  readonly contribution: number
  /** What is shared, what says most first. */
  readonly common: readonly Common[]
}

export interface Similarity {
  readonly score: number
  readonly features: readonly FeatureShare[]
}

const KINDS: readonly SimilarityKind[] = ['SDG_TARGET', 'CAPABILITY', 'ORGANIZATION', 'INITIATIVE']

/** What an item has of a kind; where it has a thing in several ways, by the strongest. */
const byId = (features: readonly Feature[], kind: SimilarityKind) =>
  new Map(
    features
      .filter(feature => feature.kind === kind)
      .toSorted((a, b) => a.strength - b.strength)
      .map(feature => [feature.id, feature]),
  )

/**
 * Weighted Jaccard of one kind: what both have by the weaker of their strengths, over what either has by
 * the stronger, each thing by its rarity. Undefined where neither has anything of the kind.
 */
const overlap = (mine: ReadonlyMap<string, Feature>, theirs: ReadonlyMap<string, Feature>) => {
  const all = [...new Map([...theirs, ...mine]).values()]
  const strength = (own: ReadonlyMap<string, Feature>, id: string) => own.get(id)?.strength ?? 0
  const most = all.reduce(
    (sum, { id, links, of }) => sum + rarity(links, of) * Math.max(strength(mine, id), strength(theirs, id)),
    0,
  )
  if (most === 0) return undefined
  const common = all
    .filter(({ id }) => mine.has(id) && theirs.has(id))
    .map(({ id, links, of }) => {
      const weight = rarity(links, of)
      const least = Math.min(strength(mine, id), strength(theirs, id))
      return { id, rarity: rounded(weight), value: (weight * least) / most }
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
  return { value: common.reduce((sum, { value }) => sum + value, 0), common, most }
}

/**
 * How alike two items are by what they have: contributions add up to the score, 0 to 1. A kind weighs as
 * much as the rarity of what either has of it, so that to share only what everybody has says little.
 */
export const similarity = (mine: readonly Feature[], theirs: readonly Feature[]): Similarity => {
  const known = KINDS.flatMap(kind => {
    const found = overlap(byId(mine, kind), byId(theirs, kind))
    return found === undefined ? [] : [{ kind, mass: SIMILARITY_WEIGHTS[kind] * found.most, ...found }]
  })
  const total = known.reduce((sum, { mass }) => sum + mass, 0)
  const features = known.map(({ kind, value, mass, common }) => ({
    kind,
    value: rounded(value),
    weight: rounded(mass / total),
    contribution: rounded((value * mass) / total),
    common: common.map(one => ({ ...one, value: rounded(one.value) })),
  }))
  return { score: rounded(features.reduce((sum, { contribution }) => sum + contribution, 0)), features }
}

/** Something to compare with: its features, and what decides between equals. */
interface Comparable {
  readonly id: string
  readonly sortKey: string
  readonly features: readonly Feature[]
}

/** A similar item with its reasons. */
export interface SimilarItem extends Similarity {
  readonly id: string
}

/** The most similar first; what shares nothing is left out. */
export const mostSimilar = (
  mine: readonly Feature[],
  others: readonly Comparable[],
  first: number,
): readonly SimilarItem[] =>
  others
    .map(({ id, sortKey, features }) => ({ id, sortKey, ...similarity(mine, features) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.sortKey < b.sortKey ? -1 : 1))
    .slice(0, first)
    .map(({ id, score, features }) => ({ id, score, features }))
