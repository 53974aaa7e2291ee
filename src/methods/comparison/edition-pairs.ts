import { CANDIDATES } from '../thresholds.ts'
import type { EditionItem } from './edition.ts'
import { normalised, similarity } from './text-similarity.ts'

/** By what two parts were recognised as the same. */
export type PairBasis = 'STATED' | 'KEY_AND_TEXT' | 'TEXT'

/** A part of the older edition and the part of the newer one that it became. */
export interface EditionPair {
  readonly from: EditionItem
  readonly to: EditionItem
  readonly basis: PairBasis
}

/** Two parts that may be the same: somebody has to say so. */
export interface CandidatePair {
  readonly from: EditionItem
  readonly to: EditionItem
  readonly similarity: number
}

export interface Pairing {
  /** One part that became one part. */
  readonly pairs: readonly EditionPair[]
  /** One part that became several, or several that became one: an entry for each two. */
  readonly splits: readonly EditionPair[]
  readonly merges: readonly EditionPair[]
  readonly candidates: readonly CandidatePair[]
  readonly added: readonly EditionItem[]
  readonly dropped: readonly EditionItem[]
}

type Items = readonly EditionItem[]

const statedPairs = (from: Items, to: Items): readonly EditionPair[] => {
  const older = new Map(from.map(item => [item.id, item]))
  return to.flatMap(item =>
    item.supersedes.flatMap(id => {
      const before = older.get(id)
      return before?.type === item.type ? [{ from: before, to: item, basis: 'STATED' as const }] : []
    }),
  )
}

/** The parts whose text no other of them has, by that text. */
const unique = (items: Items, textOf: (item: EditionItem) => string): ReadonlyMap<string, EditionItem> => {
  const times = new Map<string, number>()
  for (const item of items) times.set(textOf(item), (times.get(textOf(item)) ?? 0) + 1)
  return new Map(items.filter(item => times.get(textOf(item)) === 1).map(item => [textOf(item), item]))
}

/** Pairs parts that share a text made of them, where it is the only one on both sides. */
const pairsBy = (
  basis: PairBasis,
  textOf: (item: EditionItem) => string,
  from: Items,
  to: Items,
): readonly EditionPair[] => {
  const newer = unique(to, textOf)
  return [...unique(from, textOf)].flatMap(([text, item]) => {
    const after = newer.get(text)
    return after ? [{ from: item, to: after, basis }] : []
  })
}

const keyAndText = ({ type, key, name }: EditionItem) => `${type} ${key} ${normalised(name)}`
const textBelow = ({ type, parentType, name }: EditionItem) => `${type} ${parentType} ${normalised(name)}`

/** The most alike of what is left, a few for each part. */
const candidatesOf = (from: Items, to: Items): readonly CandidatePair[] =>
  from.flatMap(before =>
    to
      .filter(({ type }) => type === before.type)
      .map(after => ({ from: before, to: after, similarity: similarity(before.name, after.name) }))
      .filter(pair => pair.similarity >= CANDIDATES.similarity)
      .sort((a, b) => b.similarity - a.similarity || (a.to.id < b.to.id ? -1 : 1))
      .slice(0, CANDIDATES.each),
  )

const without = (items: Items, taken: readonly EditionPair[]): Items => {
  const ids = new Set(taken.flatMap(({ from, to }) => [from.id, to.id]))
  return items.filter(({ id }) => !ids.has(id))
}

/** Which parts of two editions are the same: as stated, else by key and text, else by text below a like parent. */
export const pairEditions = (from: Items, to: Items): Pairing => {
  const stated = statedPairs(from, to)
  const timesOf = (side: 'from' | 'to', { id }: EditionItem) =>
    stated.filter(pair => pair[side].id === id).length
  const splits = stated.filter(pair => timesOf('from', pair.from) > 1)
  const merges = stated.filter(pair => timesOf('to', pair.to) > 1)
  const single = stated.filter(pair => !splits.includes(pair) && !merges.includes(pair))

  const [from1, to1] = [without(from, stated), without(to, stated)]
  const byKey = pairsBy('KEY_AND_TEXT', keyAndText, from1, to1)
  const [from2, to2] = [without(from1, byKey), without(to1, byKey)]
  const byText = pairsBy('TEXT', textBelow, from2, to2)
  const [dropped, added] = [without(from2, byText), without(to2, byText)]

  const pairs = [...single, ...byKey, ...byText]
  return { pairs, splits, merges, candidates: candidatesOf(dropped, added), added, dropped }
}
