import { Decimal } from 'decimal.js'
import type { EditionItem, EditionValue } from './edition.ts'
import { type Aspect, type ChangeKind, changed, type EditionChange, type Found } from './edition-change.ts'
import type { EditionPair } from './edition-pairs.ts'

/** The last of a kind: the target that counts is the one of the latest year. */
const lastOf = ({ values }: EditionItem, kind: EditionValue['kind']): EditionValue | null =>
  values.filter(value => value.kind === kind).sort((a, b) => b.year - a.year)[0] ?? null

const firstOf = ({ values }: EditionItem, kind: EditionValue['kind']): EditionValue | null =>
  values.filter(value => value.kind === kind).sort((a, b) => a.year - b.year)[0] ?? null

/** A number, or words. */
const written = ({ value, text }: EditionValue): string => (value === null ? (text ?? '') : `${value}`)

const inYear = (value: EditionValue): string => `${written(value)} (${value.year})`

/** The kind of change; words are only put otherwise. */
const targetKind = ({ direction }: EditionItem, before: EditionValue, after: EditionValue): ChangeKind => {
  if (before.value === null || after.value === null) return 'TARGET_REWORDED'
  const difference = new Decimal(after.value).comparedTo(before.value)
  return (direction === 'DECREASE' ? difference < 0 : difference > 0) ? 'TARGET_RAISED' : 'TARGET_LOWERED'
}

/** What the last target counts in: its own unit, else the indicator's. */
const unitOf = (item: EditionItem): string | null => lastOf(item, 'TARGET')?.unit ?? item.unit

/** Raised means that more is asked for, whichever way the indicator should go. */
const targetChange = ({ from, to }: EditionPair, before: EditionValue, after: EditionValue) => {
  const ids = { from: from.id, to: to.id }
  return [
    ...changed(targetKind(from, before, after), ids, written(before), written(after)),
    ...changed('TARGET_YEAR_MOVED', ids, `${before.year}`, `${after.year}`),
  ]
}

const baselineChange = ({ from, to }: EditionPair, before: EditionValue, after: EditionValue) =>
  changed('BASELINE_CHANGED', { from: from.id, to: to.id }, inYear(before), inYear(after))

/** Compares what both have; what one leaves out is named. */
const both = <Part>(
  aspect: Aspect,
  { from, to }: EditionPair,
  partOf: (item: EditionItem) => Part | null,
  compare: (before: Part, after: Part) => readonly EditionChange[],
): Found => {
  const [before, after] = [partOf(from), partOf(to)]
  if (before !== null && after !== null) return { changes: compare(before, after), notRecorded: [] }
  const absent = [
    ...(before === null ? [{ aspect, edition: 'FROM' as const, item: from.id }] : []),
    ...(after === null ? [{ aspect, edition: 'TO' as const, item: to.id }] : []),
  ]
  // What neither has is the same in both.
  return { changes: [], notRecorded: absent.length === 2 ? [] : absent }
}

/** How an indicator was changed; values are not compared once unit, direction or how they add up are others. */
export const indicatorChanges = (pair: EditionPair): Found => {
  const ids = { from: pair.from.id, to: pair.to.id }
  const unit = both('UNIT', pair, unitOf, (a, b) => changed('UNIT_CHANGED', ids, a, b))
  const direction = changed('DIRECTION_CHANGED', ids, pair.from.direction ?? '', pair.to.direction ?? '')
  const accumulation = changed(
    'ACCUMULATION_CHANGED',
    ids,
    pair.from.accumulation ?? 'NONE',
    pair.to.accumulation ?? 'NONE',
  )
  const incomparable = [...unit.changes, ...direction, ...accumulation]
  if (incomparable.length > 0) return { changes: incomparable, notRecorded: unit.notRecorded }
  const baseline = both(
    'BASELINE',
    pair,
    item => firstOf(item, 'BASELINE'),
    (a, b) => baselineChange(pair, a, b),
  )
  const target = both(
    'TARGET',
    pair,
    item => lastOf(item, 'TARGET'),
    (a, b) => targetChange(pair, a, b),
  )
  return {
    changes: [...baseline.changes, ...target.changes],
    notRecorded: [...unit.notRecorded, ...baseline.notRecorded, ...target.notRecorded],
  }
}
