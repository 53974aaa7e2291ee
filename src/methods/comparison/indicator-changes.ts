import { Decimal } from 'decimal.js'
import type { EditionItem, EditionValue } from './edition.ts'
import { type Aspect, changed, type EditionChange, type Found } from './edition-change.ts'
import type { EditionPair } from './edition-pairs.ts'

/** The last of a kind: the target that counts is the one of the latest year. */
const lastOf = ({ values }: EditionItem, kind: EditionValue['kind']): EditionValue | null =>
  values.filter(value => value.kind === kind).sort((a, b) => b.year - a.year)[0] ?? null

const firstOf = ({ values }: EditionItem, kind: EditionValue['kind']): EditionValue | null =>
  values.filter(value => value.kind === kind).sort((a, b) => a.year - b.year)[0] ?? null

const inYear = ({ value, year }: EditionValue): string => `${value} (${year})`

/** Raised means that more is asked for, whichever way the indicator should go. */
const targetChange = ({ from, to }: EditionPair, before: EditionValue, after: EditionValue) => {
  const difference = new Decimal(after.value).comparedTo(before.value)
  const raised = from.direction === 'DECREASE' ? difference < 0 : difference > 0
  const ids = { from: from.id, to: to.id }
  return [
    ...changed(raised ? 'TARGET_RAISED' : 'TARGET_LOWERED', ids, `${before.value}`, `${after.value}`),
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

/** How an indicator was changed; values are not compared once unit or direction are others. */
export const indicatorChanges = (pair: EditionPair): Found => {
  const ids = { from: pair.from.id, to: pair.to.id }
  const unit = both(
    'UNIT',
    pair,
    ({ unit }) => unit,
    (a, b) => changed('UNIT_CHANGED', ids, a, b),
  )
  const direction = changed('DIRECTION_CHANGED', ids, pair.from.direction ?? '', pair.to.direction ?? '')
  const incomparable = [...unit.changes, ...direction]
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
