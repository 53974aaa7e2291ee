import type { Runner } from '../graph/engine/schema.ts'
import {
  createNodes,
  createRelationships,
  deleteNodes,
  deleteRelationships,
  touchNodes,
  updateNodes,
  updateRelationships,
} from '../graph/write/dataset-write.ts'
import { CHANGED_AT } from '../model/derived-property.ts'
import { labelOf, type NodeLabel } from '../model/model.ts'
import { batchesOf } from './batches.ts'
import { withDerivedValues } from './derived-values.ts'
import {
  type NodeChange,
  nodeChange,
  type Properties,
  type RelationshipChange,
  type WantedNode,
} from './graph-change.ts'

/** Rows sent in one statement. */
const BATCH = 1_000

export type Changes = { readonly nodes: NodeChange; readonly relationships: readonly RelationshipChange[] }

/** Changes of relationships alone. */
export const changesOf = (...relationships: readonly RelationshipChange[]): Changes => ({
  nodes: nodeChange([], []),
  relationships,
})

/** How many nodes and relationships a transaction would touch. */
export const changeCount = ({ nodes, relationships }: Changes): number =>
  [nodes, ...relationships].reduce(
    (sum, { created, updated, deleted }) => sum + created.length + updated.length + deleted.length,
    0,
  )

const characters = (properties: Properties): number =>
  Object.values(properties)
    .flat()
    .reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0)

/** Characters of text that need about the memory of one more node or relationship. */
export const TEXT_UNIT = 500

/** What writing one node or relationship needs of the database's memory: more where texts are long. */
export const itemSize = ({ properties }: { readonly properties: Properties }): number =>
  1 + characters(properties) / TEXT_UNIT

/** What a transaction would need of the database's memory: its count, and more for long texts. */
export const changeSize = (changes: Changes): number => {
  const written = [changes.nodes, ...changes.relationships].flatMap(({ created, updated }) => [
    ...created.map(({ properties }) => properties),
    ...updated.map(([, { properties }]) => properties),
  ])
  const text = written.reduce((sum, properties) => sum + characters(properties), 0)
  return changeCount(changes) + Math.floor(text / TEXT_UNIT)
}

type Write = (runner: Runner) => Promise<unknown>
type Batch = { readonly size: number; readonly write: Write }

const batches = <Row>(
  rows: readonly Row[],
  write: (runner: Runner, rows: Row[]) => Promise<unknown>,
): Batch[] =>
  batchesOf(rows, BATCH).map(part => ({ size: part.length, write: runner => write(runner, part) }))

/** Things to which everything points: a link to one of them says nothing new of it. */
const POINTED_TO: readonly NodeLabel[] = [
  'Place',
  'Source',
  'Platform',
  'WorkingGroup',
  'Capability',
  'SdgGoal',
  'SdgTarget',
  'SdgIndicator',
]

/** Items of which only a link changes, not the record. */
const touchedByLinks = ({ nodes, relationships }: Changes): readonly string[] => {
  const written = new Set([...nodes.created, ...nodes.updated.map(([, node]) => node)].map(({ id }) => id))
  const isItem = (id: string) => !POINTED_TO.some(label => label === labelOf(id))
  const links = relationships.flatMap(({ created, updated, deleted }) => [
    ...created,
    ...updated.map(([, wanted]) => wanted),
    ...deleted,
  ])
  const ends = links.flatMap(({ from, to }) => (isItem(to) ? [from, to] : [from]))
  return [...new Set(ends)].filter(id => !written.has(id))
}

/** A record that says when it was written. */
export const writtenAt =
  (at: string) =>
  (node: WantedNode): WantedNode => ({ ...node, properties: { ...node.properties, [CHANGED_AT]: at } })

/** Deleting comes first and relationships last, so that every statement finds what it needs. */
const plan = (changes: Changes, at: string): Batch[] => {
  const { nodes, relationships } = changes
  const deleted = relationships.flatMap(change => change.deleted)
  const created = relationships.flatMap(change => change.created)
  const updated = relationships.flatMap(change => change.updated)
  return [
    ...batches(
      deleted.map(({ elementId }) => elementId),
      deleteRelationships,
    ),
    ...batches(
      nodes.deleted.map(({ id }) => id),
      deleteNodes,
    ),
    ...batches(nodes.created.map(writtenAt(at)), createNodes),
    ...batches(
      nodes.updated.map(([, wanted]) => writtenAt(at)(wanted)),
      updateNodes,
    ),
    ...batches(created, createRelationships),
    ...batches(
      updated.map(([{ elementId }, { properties }]) => ({ elementId, properties })),
      updateRelationships,
    ),
    ...batches(
      touchedByLinks(changes).map(id => ({ id, at })),
      touchNodes,
    ),
  ]
}

/** Writes the changes of a moment, and all that is derived from them, into a transaction, which the caller ends. */
export const writeChanges = (
  runner: Runner,
  changes: Changes,
  now: Date,
  wrote: (count: number) => void,
): Promise<void> =>
  withDerivedValues(runner, changes, async () => {
    for (const { size, write } of plan(changes, now.toISOString())) {
      await write(runner)
      wrote(size)
    }
  })
