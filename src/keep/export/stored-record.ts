import { Decimal } from 'decimal.js'
import type {
  StoredNode,
  StoredProperties,
  StoredRelationship,
} from '../../graph/read/questions/dataset-read.ts'
import { statedBy } from '../../import/graph-change.ts'
import type { Column, RecordType } from '../../import/record-type.ts'
import { RECORD_TYPES } from '../../import/tables/tables.ts'
import type { NodeLabel } from '../../model/model.ts'

/** A record of the store with the relationships that it states itself. */
export interface StoredRecord extends StoredNode {
  readonly type: RecordType
  readonly links: readonly StoredRelationship[]
}

/** A dataset as the store holds it: what it says of itself, and its records. */
export interface StoredDataset {
  readonly id: string
  readonly self: StoredRecord
  readonly records: readonly StoredRecord[]
}

/** Where a record stands in a source, as its relationship to that says. */
export interface Passage {
  readonly source: string
  readonly quote: string | undefined
  readonly locator: string | undefined
}

/** The type of a thing, by its id. */
export type LabelOf = (id: string) => NodeLabel | undefined

/** A property as a text; undefined for none. */
export const propertyText = (properties: StoredProperties, name: string): string | undefined => {
  const value = properties[name]
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return value.map(String).join(';')
  return typeof value === 'number' ? new Decimal(value).toFixed() : String(value)
}

/** Records with their relationships, by the dataset that states them. */
export const storedDatasets = (
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
): readonly StoredDataset[] => {
  const links = new Map<string, StoredRelationship[]>()
  for (const relationship of relationships) {
    const own = links.get(statedBy(relationship)) ?? []
    own.push(relationship)
    links.set(statedBy(relationship), own)
  }
  const records = nodes.map(
    (node): StoredRecord => ({ ...node, type: RECORD_TYPES[node.label], links: links.get(node.id) ?? [] }),
  )
  const byDataset = new Map<string, StoredRecord[]>()
  for (const record of records) {
    const dataset = String(record.properties.dataset)
    byDataset.set(dataset, [...(byDataset.get(dataset) ?? []), record])
  }
  const inOrder = [...byDataset].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return inOrder.flatMap(([id, all]) => {
    const self = all.find(({ label }) => label === 'Dataset')
    return self ? [{ id, self, records: all.filter(record => record !== self) }] : []
  })
}

/** The ids that a column of references holds: the copies that the record keeps, or the ends of its relationships. */
const referencedIds = ({ link }: Column, { id, properties, links }: StoredRecord): readonly string[] => {
  const copy = link?.copy === undefined ? undefined : properties[link.copy]
  if (copy !== undefined) return [copy].flat().map(String)
  return links
    .filter(({ type }) => type === link?.relationship)
    .map(({ from, to }) => (from === id ? to : from))
    .sort()
}

/** What the columns of a record's file hold, by their names; those that follow from others are left out. */
export const columnTexts = (record: StoredRecord): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  const told = new Set<string>()
  for (const column of record.type.columns) {
    if (column.implied) continue
    if (column.format.type !== 'reference') {
      const text = propertyText(record.properties, column.name)
      if (text !== undefined) texts.set(column.name, text)
      continue
    }
    // Of columns for things of several types one is enough.
    const link = column.link?.relationship ?? column.name
    const ids = told.has(link) ? [] : referencedIds(column, record)
    if (ids.length === 0) continue
    told.add(link)
    texts.set(column.name, ids.join(';'))
  }
  return texts
}

const keyNumber = ({ properties }: StoredRelationship): number => Number(properties.key || 1)

/** The passages of a record by one relationship, in an order from which the same keys follow. */
export const passagesOf = ({ links }: StoredRecord, relationship: string): readonly Passage[] =>
  links
    .filter(({ type }) => type === relationship)
    .toSorted(
      (a, b) =>
        Number(a.properties.order ?? 0) - Number(b.properties.order ?? 0) ||
        keyNumber(a) - keyNumber(b) ||
        (a.to < b.to ? -1 : 1),
    )
    .map(({ to, properties }) => ({
      source: to,
      quote: propertyText(properties, 'quote'),
      locator: propertyText(properties, 'locator'),
    }))

/** Whether a passage names its source only. */
export const isWordless = ({ quote, locator }: Passage): boolean =>
  quote === undefined && locator === undefined
