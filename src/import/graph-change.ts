import neo4j from 'neo4j-driver'
import type {
  StoredNode,
  StoredProperties,
  StoredRelationship,
} from '../graph/read/questions/dataset-read.ts'
import type { NodeLabel } from '../model/model.ts'
import type { RelationshipType } from '../model/relationship.ts'
import type { GraphRecord } from './record.ts'
import type { Property } from './value.ts'

export type Properties = Readonly<Record<string, Property>>

export type WantedNode = { readonly id: string; readonly label: NodeLabel; readonly properties: Properties }

export type WantedRelationship = {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly properties: Properties
}

/** What to do so that the store holds what is wanted. */
export type Change<Wanted, Stored> = {
  readonly created: readonly Wanted[]
  readonly updated: readonly (readonly [Stored, Wanted])[]
  readonly deleted: readonly Stored[]
  readonly unchanged: readonly Wanted[]
}

const comparable = (value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber()
  return typeof value === 'bigint' ? Number(value) : value
}

/** Properties as one text, whatever order they come in and however the driver reads integers. */
export const canonical = (properties: StoredProperties): string =>
  JSON.stringify(
    Object.keys(properties)
      .sort()
      .map(name => [name, comparable(properties[name])]),
  )

const relationshipKey = (relationship: {
  type: string
  from: string
  to: string
  properties: StoredProperties
}) => JSON.stringify([relationship.type, relationship.from, relationship.to, relationship.properties.key])

const difference = <
  Wanted extends { properties: Properties },
  Stored extends { properties: StoredProperties },
>(
  wanted: readonly Wanted[],
  stored: readonly Stored[],
  key: (item: Wanted | Stored) => string,
): Change<Wanted, Stored> => {
  const storedByKey = new Map(stored.map(item => [key(item), item]))
  const wantedKeys = new Set(wanted.map(key))
  const created: Wanted[] = []
  const updated: [Stored, Wanted][] = []
  const unchanged: Wanted[] = []
  for (const item of wanted) {
    const present = storedByKey.get(key(item))
    if (!present) created.push(item)
    else if (canonical(present.properties) === canonical(item.properties)) unchanged.push(item)
    else updated.push([present, item])
  }
  return { created, updated, unchanged, deleted: stored.filter(item => !wantedKeys.has(key(item))) }
}

export type NodeChange = Change<WantedNode, StoredNode>
export type RelationshipChange = Change<WantedRelationship, StoredRelationship>

export const nodeChange = (wanted: readonly WantedNode[], stored: readonly StoredNode[]): NodeChange =>
  difference(wanted, stored, ({ id }) => id)

export const relationshipChange = (
  wanted: readonly WantedRelationship[],
  stored: readonly StoredRelationship[],
): RelationshipChange => difference(wanted, stored, relationshipKey)

/** The relationships of one record, each in its direction. */
export const recordRelationships = ({ id, properties, references }: GraphRecord): WantedRelationship[] =>
  references.flatMap(({ relationship: type, inbound, to, key, properties: own }): WantedRelationship[] => {
    if (!type) return []
    const ordered = type === 'PART_OF' && properties.order !== undefined
    const ends = inbound ? { from: to, to: id } : { from: id, to }
    const common = { ...own, dataset: String(properties.dataset), key }
    return [{ type, ...ends, properties: ordered ? { ...common, order: properties.order ?? 0 } : common }]
  })

/** The record that states a relationship: its beginning, apart from HAS, which its end states. */
export const statedBy = ({ type, from, to }: StoredRelationship | WantedRelationship): string =>
  type === 'HAS' ? to : from
