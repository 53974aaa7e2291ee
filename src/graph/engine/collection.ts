import { CHANGED_AT } from '../../model/derived-property.ts'
import { type AnyConcept, type Concept, columns, type EntityRow, type Wanted } from './concept.ts'
import type { Graph } from './driver.ts'
import {
  anyHub,
  type Hub,
  type HubSearch,
  hubItems,
  hubPage,
  hubTotal,
  keptConditions,
  rarestHub,
} from './hub.ts'
import { ascending, isListed, type Key, keyColumns, type Order, orderBy, type Window } from './keyset.ts'
import { IN_ID_ORDER, type Keyed, type Page, type Parameters, pageOf, where, windowOf } from './list.ts'
import type { OrderFields } from './order.ts'
import { hasIndex } from './schema.ts'

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

/** All nodes of a type, with the fields by which they can be filtered. */
export interface Collection<Row extends EntityRow> {
  readonly concept: Concept<Row>
  /** Fields in the order in which a search should begin with them: what is rarest first. */
  readonly filters: Filters
  /** What it can be ordered by, besides id and name. */
  readonly orders?: OrderFields
}

const isIds = (condition: Condition): condition is IdCondition =>
  typeof condition === 'object' && !Array.isArray(condition)

const isRange = (condition: Condition): condition is RangeCondition =>
  typeof condition === 'object' && !Array.isArray(condition)

interface Clauses {
  /** Finds candidates from one related thing, instead of looking through the whole type. */
  anchor?: string
  /** Finds them from one that very many have, along an index. */
  hub?: HubSearch
  readonly where: string[]
  /** Properties held at one value: named in the order, they let an index serve both. */
  readonly fixed: Key[]
  readonly parameters: Record<string, unknown>
}

type Through = Extract<FilterField, { kind: 'through' }>
type Related = Extract<FilterField, { kind: 'related' }>

/** What a record on the way has to be. */
const joiningRecord = (name: string, { property, isList }: Through, { only }: Way): string => {
  if (only !== undefined) return `'${only}' IN $${name}`
  return isList ? `any(value IN t.${property} WHERE value IN $${name})` : `t.${property} IN $${name}`
}

/** The field that narrows another, where it is asked for too. */
const narrowing = (filters: Filters, conditions: Conditions, name = ''): Narrowing | undefined => {
  const [field, condition] = [filters[name], conditions[name]]
  const isNarrowed = condition !== null && condition !== undefined
  return field?.kind === 'through' && isNarrowed ? { name, field } : undefined
}

interface Narrowing {
  readonly name: string
  readonly field: Through
}

/** Follows a way, if all of this is true. */
export const follow = ({ pattern, where: own }: Way, conditions: readonly string[]): string => {
  const all = [...conditions, ...(own === undefined ? [] : [own])]
  return `MATCH ${pattern}${all.length > 0 ? ` WHERE ${all.join(' AND ')}` : ''}`
}

/** True where one of the ways leads somewhere. */
const exists = (matches: readonly string[]): string => {
  const each = matches.map(match => `EXISTS { ${match} }`)
  return each.length === 1 ? each.join('') : `(${each.join(' OR ')})`
}

/** Several ways as one: what they lead to, each thing once. */
export const joinedWays = (matches: readonly string[], result: string, scope = ''): string =>
  matches.length === 1
    ? matches.join('')
    : `CALL (${scope}) {\n    ${matches.map(match => `${match}\n    RETURN ${result}`).join('\n    UNION\n    ')}\n  }`

/** From the rarest of the things that an item must have, or from each of those of which one is enough. */
const hubSearch = (hub: Hub, name: string, { anyOf, allOf }: IdCondition): HubSearch | undefined => {
  if (allOf?.length) return rarestHub(hub, `${name}AllOf`)
  return anyOf ? anyHub(hub, `${name}AnyOf`) : undefined
}

/** A relation whose ids the store keeps: no relationship is read, but those in the index that is walked. */
const addKept = (clauses: Clauses, name: string, hub: Hub, ids: IdCondition) => {
  const search = isUnanchored(clauses) ? hubSearch(hub, name, ids) : undefined
  clauses.hub ??= search
  const isFound = search !== undefined && !ids.allOf?.length
  const asked = {
    anyOf: Boolean(ids.anyOf) && !isFound,
    allOf: (ids.allOf?.length ?? 0) > (isFound || !search ? 0 : 1),
    noneOf: Boolean(ids.noneOf),
  }
  clauses.where.push(...keptConditions(hub, name, asked))
}

const isUnanchored = ({ anchor, hub }: Clauses): boolean => anchor === undefined && hub === undefined

const addRelated = (
  clauses: Clauses,
  name: string,
  field: Related,
  ids: IdCondition,
  narrowed: Narrowing | undefined,
) => {
  const { anyOf, noneOf } = ids
  // Of an empty list every item has all.
  const allOf = ids.allOf?.length ? ids.allOf : undefined
  if (anyOf) clauses.parameters[`${name}AnyOf`] = anyOf
  if (allOf) clauses.parameters[`${name}AllOf`] = allOf
  if (noneOf) clauses.parameters[`${name}NoneOf`] = noneOf
  if (field.hub && field.ways[ids.scope ?? field.scope] === field.ways.OWN)
    return addKept(clauses, name, field.hub, ids)
  const matches = (id: string) =>
    field.ways[ids.scope ?? field.scope].map(way =>
      follow(way, [id, ...(narrowed ? [joiningRecord(narrowed.name, narrowed.field, way)] : [])]),
    )
  const anchored = isUnanchored(clauses) && (anyOf ?? allOf)
  if (anchored) {
    clauses.anchor = joinedWays(matches(anyOf ? `f.id IN $${name}AnyOf` : `f.id = $${name}AllOf[0]`), 'n')
  } else if (anyOf) {
    clauses.where.push(exists(matches(`f.id IN $${name}AnyOf`)))
  }
  if (allOf) clauses.where.push(`all(wanted IN $${name}AllOf WHERE ${exists(matches('f.id = wanted'))})`)
  if (noneOf) clauses.where.push(`NOT ${exists(matches(`f.id IN $${name}NoneOf`))}`)
}

/** The scope of what a field narrows; its own where it narrows nothing. */
const scopeOf = (filters: Filters, conditions: Conditions, name: string): Scope => {
  const narrowed = Object.entries(filters).find(
    ([, field]) => field.kind === 'related' && field.narrowedBy === name,
  )
  if (narrowed === undefined) return 'OWN'
  const [other, field] = narrowed
  const condition = conditions[other]
  const asked = condition && isIds(condition) ? condition.scope : undefined
  return asked ?? (field.kind === 'related' ? field.scope : 'OWN')
}

/** An item's own id, or that of its dataset, needs no relationship. */
const addOwnIds = (clauses: Clauses, name: 'id' | 'dataset', { anyOf, allOf, noneOf }: IdCondition) => {
  if (anyOf) clauses.where.push(`n.${name} IN $${name}AnyOf`)
  if (allOf) clauses.where.push(`all(wanted IN $${name}AllOf WHERE n.${name} = wanted)`)
  if (noneOf) clauses.where.push(`NOT n.${name} IN $${name}NoneOf`)
  if (anyOf) clauses.parameters[`${name}AnyOf`] = anyOf
  if (allOf) clauses.parameters[`${name}AllOf`] = allOf
  if (noneOf) clauses.parameters[`${name}NoneOf`] = noneOf
}

const addValues = (clauses: Clauses, name: string, property: string, condition: Condition) => {
  const values = Array.isArray(condition) ? condition : [condition]
  clauses.parameters[name] = values.length === 1 ? values[0] : values
  if (values.length === 1) clauses.fixed.push(ascending(`n.${property}`))
  clauses.where.push(values.length === 1 ? `n.${property} = $${name}` : `n.${property} IN $${name}`)
}

/** Between two ends; a record without the value is in no range, not even in one without ends. */
const addRange = (
  clauses: Clauses,
  name: string,
  { property, isPartial }: Extract<FilterField, { kind: 'range' }>,
  { from, to }: RangeCondition,
) => {
  const end = (parameter: string) =>
    isPartial ? `left($${parameter}, size(n.${property}))` : `$${parameter}`
  clauses.where.push(`n.${property} IS NOT NULL`)
  if (from !== null && from !== undefined) {
    clauses.where.push(`n.${property} >= ${end(`${name}From`)}`)
    clauses.parameters[`${name}From`] = momentOf(from)
  }
  if (to !== null && to !== undefined) {
    clauses.where.push(`n.${property} <= ${end(`${name}To`)}`)
    clauses.parameters[`${name}To`] = momentOf(to)
  }
}

/** A moment as the store keeps it: in UTC, to the thousandth of a second; any other end as it is. */
const momentOf = (end: string | number): string | number =>
  typeof end === 'string' && end.endsWith('Z') ? new Date(end).toISOString() : end

/** What an import has added or changed since. */
const addChangedSince = (clauses: Clauses, label: string, since: string) => {
  clauses.where.push(`n.${CHANGED_AT} >= $changedSince`)
  clauses.parameters.changedSince = momentOf(since)
  const isFree = clauses.anchor === undefined && !('idAnyOf' in clauses.parameters)
  if (isFree) clauses.anchor = `MATCH (n:Entity:${label}) WHERE n.${CHANGED_AT} >= $changedSince`
}

/** What can be searched, whatever its rows. */
type Searched = { readonly concept: AnyConcept; readonly filters: Filters }

const clausesOf = ({ concept, filters }: Searched, conditions: Conditions): Clauses => {
  const clauses: Clauses = { where: [], fixed: [], parameters: {} }
  if (conditions.id && isIds(conditions.id)) addOwnIds(clauses, 'id', conditions.id)
  for (const [name, field] of Object.entries(filters)) {
    const condition = conditions[name]
    if (condition === null || condition === undefined) continue
    if (field.kind === 'related' && isIds(condition))
      addRelated(clauses, name, field, condition, narrowing(filters, conditions, field.narrowedBy))
    if (field.kind === 'property') addValues(clauses, name, field.property, condition)
    if (field.kind === 'range' && isRange(condition)) addRange(clauses, name, field, condition)
    if (field.kind === 'day') {
      clauses.parameters[name] = condition
      clauses.where.push(field.holds(`$${name}`))
    }
    if (field.kind === 'listed') {
      clauses.parameters[name] = condition
      clauses.where.push(`any(value IN n.${field.property} WHERE value IN $${name})`)
    }
    if (field.kind === 'through') {
      clauses.parameters[name] = condition
      const ways = field.ways[scopeOf(filters, conditions, name)]
      clauses.where.push(exists(ways.map(way => follow(way, [joiningRecord(name, field, way)]))))
    }
  }
  if (typeof conditions.changedSince === 'string')
    addChangedSince(clauses, concept.label, conditions.changedSince)
  if (conditions.dataset && isIds(conditions.dataset)) {
    addOwnIds(clauses, 'dataset', conditions.dataset)
    // The index on datasets knows no type, and is worth asking only where nothing else is.
    const isAnchor = conditions.dataset.anyOf && isUnanchored(clauses) && !('idAnyOf' in clauses.parameters)
    if (isAnchor) clauses.anchor = `MATCH (n:Entity:${concept.label}) WHERE n.dataset IN $datasetAnyOf`
  }
  return clauses
}

/**
 * Each item once, however many ways lead to it. An aggregation, because Neo4j 5.26 drops a DISTINCT
 * above a path of variable length that begins at several nodes.
 */
const start = (label: string, { anchor, hub }: Clauses): string => {
  const found = hub === undefined ? anchor : hubItems(hub)
  return found === undefined ? `MATCH (n:${label})` : `${found}\n  WITH n, count(*) AS ways`
}

/**
 * Names the index that stands in the order asked for, if possible behind a property held at one value:
 * the planner, which counts no LIMIT, would rather sort everything.
 */
const indexHint = (label: string, clauses: Clauses, { keys }: Order): string => {
  const { fixed, parameters } = clauses
  if (!isUnanchored(clauses) || 'idAnyOf' in parameters) return ''
  const ordered = keys.map(({ expression }) => expression.slice(2))
  const candidates = [...fixed.map(({ expression }) => [expression.slice(2), ...ordered]), ordered]
  const index = candidates.find(properties => hasIndex(label, properties))
  return index ? `\n  USING INDEX n:${label}(${index.join(', ')})` : ''
}

/** In the order of ids, from either end, by whatever name a list calls it. */
const isById = ({ keys }: Order): boolean =>
  keys.map(({ expression }) => expression).join() ===
  IN_ID_ORDER.keys.map(({ expression }) => expression).join()

/** The statement that reads one page of a collection, and its parameters. */
export const collectionPageStatement = <Row extends EntityRow>(
  collection: Collection<Row>,
  conditions: Conditions,
  order: Order,
  window: Window,
  wanted: Wanted,
) => {
  const { concept } = collection
  const clauses = clausesOf(collection, conditions)
  const { reading, bounds, parameters } = windowOf(order, window)
  if (clauses.hub && isById(order))
    return {
      statement: /* cypher */ `
  ${hubPage(clauses.hub, clauses.where, order, window)}
  WITH n, count(*) AS ways
  RETURN ${columns(concept, wanted)}, ${keyColumns(order)}
  ORDER BY ${orderBy(reading)}
  LIMIT $limit`,
      parameters: { ...clauses.parameters, ...parameters },
    }
  // Twice a lower bound on the same column would keep the planner from seeking in the index at all.
  const walked = isUnanchored(clauses) && window.start === null ? [isListed(reading)] : []
  const fixed = clauses.fixed.map(key => ({ ...key, descending: reading.keys[0]?.descending ?? false }))
  return {
    statement: /* cypher */ `
  ${start(concept.label, clauses)}${indexHint(concept.label, clauses, order)}
  ${where([...clauses.where, ...walked, ...bounds])}
  RETURN ${columns(concept, wanted)}, ${keyColumns(order)}
  ORDER BY ${orderBy({ ...reading, keys: [...fixed, ...reading.keys] })}
  LIMIT $limit`,
    parameters: { ...clauses.parameters, ...parameters },
  }
}

export const collectionPage = async <Row extends EntityRow>(
  graph: Graph,
  collection: Collection<Row>,
  conditions: Conditions,
  order: Order,
  window: Window,
  wanted: Wanted,
): Promise<Page<Row, object>> => {
  const { statement, parameters } = collectionPageStatement(collection, conditions, order, window, wanted)
  return pageOf<Row, object>(
    await graph.read<Row & Keyed>(`${collection.concept.label} collection: page`, statement, parameters),
    window,
  )
}

/** Finds the items of a collection that the conditions let through, as `n`, each once. */
export const collectionMatch = (
  collection: Searched,
  conditions: Conditions,
): { readonly match: string; readonly parameters: Parameters } => {
  const clauses = clausesOf(collection, conditions)
  return {
    match: `${start(collection.concept.label, clauses)}
  ${where(clauses.where)}`,
    parameters: clauses.parameters,
  }
}

const given = (conditions: Conditions): readonly [string, Condition][] =>
  Object.entries(conditions).flatMap(([name, condition]) =>
    condition === null || condition === undefined ? [] : [[name, condition]],
  )

/** The statement that counts where nothing but the ids of hubs is asked for: nearly all is counted already. */
const hubTotalStatement = <Row extends EntityRow>(
  { concept, filters }: Collection<Row>,
  conditions: Conditions,
): { readonly statement: string; readonly parameters: Parameters } | undefined => {
  const [[name, ids] = ['', false] as const, ...others] = given(conditions)
  const field = filters[name]
  if (field?.kind !== 'related' || !field.hub || !isIds(ids) || others.length > 0) return undefined
  if (field.ways[ids.scope ?? field.scope] !== field.ways.OWN) return undefined
  const [asked, ...besides] = [ids.anyOf, ids.allOf?.length ? ids.allOf : null, ids.noneOf].filter(Boolean)
  const hubs = new Set(asked).size
  if (!asked || besides.length > 0 || (asked === ids.allOf && hubs > 1)) return undefined
  const counted = hubTotal(anyHub(field.hub, 'hubs'), hubs)
  return {
    statement: asked === ids.noneOf ? othersThan(concept.label, counted) : counted,
    parameters: { hubs: asked },
  }
}

const othersThan = (label: string, counted: string): string => `CALL () {
  ${counted}
  }
  RETURN COUNT { (:${label}) } - sum(total) AS total`

/** Names the index that holds the items at one value of a property, so that none of them is read. */
const countingHint = (label: string, clauses: Clauses): string =>
  clauses.fixed.some(({ expression }) => hasIndex(label, [expression.slice(2), 'sortKey']))
    ? indexHint(label, clauses, IN_ID_ORDER)
    : ''

const countStatement = <Row extends EntityRow>(collection: Collection<Row>, conditions: Conditions) => {
  const clauses = clausesOf(collection, conditions)
  const { label } = collection.concept
  const hint = countingHint(label, clauses)
  const statement = /* cypher */ `
  ${start(label, clauses)}${hint}
  ${where([...clauses.where, ...(hint === '' ? [] : [isListed(IN_ID_ORDER)])])}
  RETURN count(n) AS total`
  return { statement, parameters: clauses.parameters }
}

/** How many items of a collection the conditions let through. */
export const collectionTotal = async <Row extends EntityRow>(
  graph: Graph,
  collection: Collection<Row>,
  conditions: Conditions,
): Promise<number> => {
  const { statement, parameters } =
    hubTotalStatement(collection, conditions) ?? countStatement(collection, conditions)
  const [row] = await graph.read<{ total: number }>(
    `${collection.concept.label} collection: total`,
    statement,
    parameters,
  )
  return row?.total ?? 0
}
