import { CHANGED_AT } from '../../model/derived-property.ts'
import type { AnyConcept } from './concept.ts'
import {
  type Condition,
  type Conditions,
  type FilterField,
  type Filters,
  type IdCondition,
  isIds,
  isRange,
  type RangeCondition,
  type Scope,
  type Way,
} from './filter.ts'
import { anyHub, type Hub, type HubSearch, keptConditions, rarestHub } from './hub.ts'
import { ascending, type Key } from './keyset.ts'
export interface Clauses {
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

export const isUnanchored = ({ anchor, hub }: Clauses): boolean => anchor === undefined && hub === undefined

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
export type Searched = { readonly concept: AnyConcept; readonly filters: Filters }

export const clausesOf = ({ concept, filters }: Searched, conditions: Conditions): Clauses => {
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
