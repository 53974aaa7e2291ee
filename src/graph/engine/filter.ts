import type { Hub } from './hub.ts'

/** Ids of related things that an item must have. */
export interface IdCondition {
  readonly anyOf?: readonly string[] | null
  readonly allOf?: readonly string[] | null
  readonly noneOf?: readonly string[] | null
  /** Whose relations count; where the caller says nothing, the field decides. */
  readonly scope?: Scope | null
}

/** What belongs to an item itself, or also what belongs to its parts. */
export type Scope = 'OWN' | 'WITH_PARTS'

/** One way from an item `n` to something, over a record `t` where one joins them. */
export interface Way {
  readonly pattern: string
  /** What must be true of the record on the way. */
  readonly where?: string
  /** The one value of the record that counts on this way; any, when not given. */
  readonly only?: string
}

export type Ways = Readonly<Record<Scope, readonly Way[]>>

/** The ends, both included, between which a value has to be. */
export interface RangeCondition {
  readonly from?: string | number | null
  readonly to?: string | number | null
}

/** What a filter may say about one field: ids of related things, allowed values, a range, a day, or yes and no. */
export type Condition = IdCondition | RangeCondition | readonly (string | number)[] | string | boolean

/** What a filter says, field by field. */
export type Conditions = Readonly<Record<string, Condition | null | undefined>>

/** How a field of a filter is asked of the graph. */
export type FilterField =
  | {
      readonly kind: 'related'
      /** From `n` to `f`, the thing of that id. */
      readonly ways: Ways
      /** The scope where the caller names none. */
      readonly scope: Scope
      /** The field whose values the record `t` on the way must have too. */
      readonly narrowedBy?: string
      /** What the store keeps of the items' own relations, where one thing can have very many items. */
      readonly hub?: Hub
    }
  | { readonly kind: 'property'; readonly property: string }
  | {
      readonly kind: 'range'
      /** A property between two ends. */
      readonly property: string
      /** Whether it is a date that may be known to the year or the month only. */
      readonly isPartial: boolean
    }
  | {
      readonly kind: 'day'
      /** What is true of `n` on a day, which stands in a parameter. */
      readonly holds: (day: string) => string
    }
  | { readonly kind: 'listed' /** A list property that has one of the values. */; readonly property: string }
  | {
      readonly kind: 'through'
      /** From `n` to `t`, a record that joins it to others. */
      readonly ways: Ways
      readonly property: string
      /** True where the record has several values, of which one is enough. */
      readonly isList: boolean
    }

export const related = (pattern: string, narrowedBy?: string): FilterField =>
  scoped({ OWN: [{ pattern }], WITH_PARTS: [{ pattern }] }, 'OWN', narrowedBy)

/** A relation that an item may also have through its parts. */
export const scoped = (ways: Ways, scope: Scope, narrowedBy?: string): FilterField => ({
  kind: 'related',
  ways,
  scope,
  narrowedBy,
})
export const property = (name: string): FilterField => ({ kind: 'property', property: name })
export const range = (name: string): FilterField => ({ kind: 'range', property: name, isPartial: false })
export const partialRange = (name: string): FilterField => ({
  kind: 'range',
  property: name,
  isPartial: true,
})
export const onDay = (holds: (day: string) => string): FilterField => ({ kind: 'day', holds })
export const listed = (name: string): FilterField => ({ kind: 'listed', property: name })
export const through = (
  ways: string | Ways,
  property: string,
  { isList }: { isList: boolean },
): FilterField => ({
  kind: 'through',
  ways: typeof ways === 'string' ? { OWN: [{ pattern: ways }], WITH_PARTS: [{ pattern: ways }] } : ways,
  property,
  isList,
})

export type Filters = Readonly<Record<string, FilterField>>

export const isIds = (condition: Condition): condition is IdCondition =>
  typeof condition === 'object' && !Array.isArray(condition)

export const isRange = (condition: Condition): condition is RangeCondition =>
  typeof condition === 'object' && !Array.isArray(condition)
