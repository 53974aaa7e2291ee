/** What can be different between two editions. */
export type ChangeKind =
  | 'ADDED'
  | 'DROPPED'
  | 'REWORDED'
  | 'RENUMBERED'
  | 'MOVED'
  | 'SPLIT'
  | 'MERGED'
  | 'TARGET_RAISED'
  | 'TARGET_LOWERED'
  | 'TARGET_REWORDED'
  | 'TARGET_YEAR_MOVED'
  | 'BASELINE_CHANGED'
  | 'UNIT_CHANGED'
  | 'DIRECTION_CHANGED'
  | 'ACCUMULATION_CHANGED'
  | 'SDG_ADDED'
  | 'SDG_DROPPED'
  | 'STRENGTH_CHANGED'
  | 'BASIS_CHANGED'
  | 'JOINED'
  | 'LEFT'
  | 'ROLE_CHANGED'
  | 'PERIOD'
  | 'BASIS'
  | 'SOURCE'

/** One difference, with both ids and both values; null on the side that has none. */
export interface EditionChange {
  readonly kind: ChangeKind
  readonly from: string | null
  readonly to: string | null
  /** The SDG target or goal, organisation or document that the difference is about. */
  readonly about: string | null
  readonly fromValue: string | null
  readonly toValue: string | null
}

/** What an edition may leave out, so that nothing can be said of it. */
export type Aspect =
  | 'GOALS'
  | 'MEASURES'
  | 'PROJECTS'
  | 'INITIATIVES'
  | 'INDICATORS'
  | 'SDG_LINKS'
  | 'PARTNERS'
  | 'PERIOD'
  | 'LAWS'
  | 'SOURCES'
  | 'BASELINE'
  | 'TARGET'
  | 'UNIT'

/** Something that one edition does not record: neither a change nor its absence can be told. */
export interface NotRecorded {
  readonly aspect: Aspect
  readonly edition: 'FROM' | 'TO'
  /** The part of that edition; null when it is the edition as a whole. */
  readonly item: string | null
}

/** What was found between two parts. */
export interface Found {
  readonly changes: readonly EditionChange[]
  readonly notRecorded: readonly NotRecorded[]
}

export const NOTHING_FOUND: Found = { changes: [], notRecorded: [] }

export const together = (found: readonly Found[]): Found => ({
  changes: found.flatMap(({ changes }) => changes),
  notRecorded: found.flatMap(({ notRecorded }) => notRecorded),
})

/** A difference between two values of things that both sides have; none where they are equal. */
export const changed = (
  kind: ChangeKind,
  { from, to, about = null }: { from: string; to: string; about?: string | null },
  fromValue: string,
  toValue: string,
): readonly EditionChange[] => (fromValue === toValue ? [] : [{ kind, from, to, about, fromValue, toValue }])
