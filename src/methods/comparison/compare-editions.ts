import type { Edition, EditionItem, ItemType } from './edition.ts'
import {
  type Aspect,
  type EditionChange,
  type Found,
  NOTHING_FOUND,
  type NotRecorded,
  together,
} from './edition-change.ts'
import {
  type CandidatePair,
  type EditionPair,
  type PairBasis,
  type Pairing,
  pairEditions,
} from './edition-pairs.ts'
import { aspectChanges, frameChanges, recordedWhole } from './frame-changes.ts'
import { indicatorChanges } from './indicator-changes.ts'
import { addedOrDropped, linkChanges, partnerChanges, placeChanges, type Successors } from './item-changes.ts'

/** What became of one strategy in the next. */
export interface EditionComparison {
  readonly method: 'strategy-comparison/1'
  readonly changes: readonly EditionChange[]
  readonly candidates: readonly CandidatePair[]
  readonly notRecorded: readonly NotRecorded[]
  readonly pairs: Readonly<Record<PairBasis, number>>
  /** Pairs in which nothing was changed and of which nothing is missing. */
  readonly kept: number
}

const ASPECTS: readonly (readonly [ItemType, Aspect])[] = [
  ['StrategicGoal', 'GOALS'],
  ['PolicyMeasure', 'MEASURES'],
  ['LeadingProject', 'PROJECTS'],
  ['Initiative', 'INITIATIVES'],
  ['Indicator', 'INDICATORS'],
]

const recorded = (aspect: Aspect, from: Edition, to: Edition, has: (item: EditionItem) => boolean) =>
  recordedWhole(aspect, from, to, ({ items }) => items.some(has))

const successorsOf = (from: Edition, to: Edition, { pairs, splits, merges }: Pairing): Successors => {
  const successors = new Map([[from.id, new Set([to.id])]])
  for (const pair of [...pairs, ...splits, ...merges]) {
    const known = successors.get(pair.from.id) ?? new Set()
    successors.set(pair.from.id, known.add(pair.to.id))
  }
  return successors
}

const partOf = (kind: 'SPLIT' | 'MERGED', { from, to }: EditionPair): EditionChange => ({
  kind,
  from: from.id,
  to: to.id,
  about: null,
  fromValue: from.name,
  toValue: to.name,
})

/** Parts of one type that only one edition has, or that became several or one. */
const unpaired = (type: ItemType, { added, dropped, splits, merges }: Pairing): Found => ({
  changes: [
    ...splits.filter(({ to }) => to.type === type).map(pair => partOf('SPLIT', pair)),
    ...merges.filter(({ to }) => to.type === type).map(pair => partOf('MERGED', pair)),
    ...dropped.filter(item => item.type === type).map(item => addedOrDropped('DROPPED', item)),
    ...added.filter(item => item.type === type).map(item => addedOrDropped('ADDED', item)),
  ],
  notRecorded: [],
})

/** Compares two editions part by part. What one of them does not record is named, never taken for unchanged. */
export const compareEditions = (from: Edition, to: Edition): EditionComparison => {
  const pairing = pairEditions(from.items, to.items)
  const successors = successorsOf(from, to, pairing)
  const links = recorded('SDG_LINKS', from, to, item => item.links.length > 0)
  const partners = recorded('PARTNERS', from, to, item => item.partners.length > 0)

  const ofPair = (pair: EditionPair): Found =>
    together([
      { changes: placeChanges(pair, successors), notRecorded: [] },
      pair.from.type === 'Indicator' ? indicatorChanges(pair) : NOTHING_FOUND,
      links.from && links.to ? { changes: linkChanges(pair), notRecorded: [] } : NOTHING_FOUND,
      partners.from && partners.to ? { changes: partnerChanges(pair), notRecorded: [] } : NOTHING_FOUND,
    ])
  const found = pairing.pairs.map(ofPair)

  const { changes, notRecorded } = together([
    frameChanges(from, to),
    ...ASPECTS.map(([type, aspect]) =>
      aspectChanges(
        aspect,
        recorded(aspect, from, to, item => item.type === type),
        () => unpaired(type, pairing),
      ),
    ),
    aspectChanges('SDG_LINKS', links, () => NOTHING_FOUND),
    aspectChanges('PARTNERS', partners, () => NOTHING_FOUND),
    ...found,
  ])
  const basis = (wanted: PairBasis) => pairing.pairs.filter(pair => pair.basis === wanted).length
  return {
    method: 'strategy-comparison/1',
    changes,
    candidates: pairing.candidates,
    notRecorded,
    pairs: { STATED: basis('STATED'), KEY_AND_TEXT: basis('KEY_AND_TEXT'), TEXT: basis('TEXT') },
    kept: found.filter(part => part.changes.length === 0 && part.notRecorded.length === 0).length,
  }
}
