import type { StoredNode, StoredRelationship } from '../graph/read/questions/dataset-read.ts'
import {
  type Change,
  type RelationshipChange,
  statedBy,
  type WantedNode,
  type WantedRelationship,
} from './graph-change.ts'
import { type Changes, itemSize } from './write.ts'

/** The whole that a record belongs to, by the id of the record; undefined for what several wholes share. */
export type WholeOf = (id: string) => string | undefined

const idOf = ({ id }: WantedNode | StoredNode) => id

const selected = <Wanted, Stored>(
  { created, updated, deleted, unchanged }: Change<Wanted, Stored>,
  chosen: (item: Wanted | Stored) => boolean,
): Change<Wanted, Stored> => ({
  created: created.filter(chosen),
  updated: updated.filter(([, wanted]) => chosen(wanted)),
  deleted: deleted.filter(chosen),
  unchanged: unchanged.filter(chosen),
})

const sizes = ({ nodes, relationships }: Changes, wholeOf: WholeOf): Map<string | undefined, number> => {
  const bySize = new Map<string | undefined, number>([[undefined, 0]])
  const add = (id: string, size: number) => {
    const whole = wholeOf(id)
    bySize.set(whole, (bySize.get(whole) ?? 0) + size)
  }
  const count = <
    Wanted extends WantedNode | WantedRelationship,
    Stored extends StoredNode | StoredRelationship,
  >(
    { created, updated, deleted }: Change<Wanted, Stored>,
    id: (item: Wanted | Stored) => string,
  ) => {
    for (const item of [...created, ...updated.map(([, wanted]) => wanted)]) add(id(item), itemSize(item))
    for (const item of deleted) add(id(item), 1)
  }
  count<WantedNode, StoredNode>(nodes, idOf)
  for (const change of relationships) count<WantedRelationship, StoredRelationship>(change, statedBy)
  return bySize
}

/**
 * Cuts changes into parts of at most so much, never through a whole; what is shared comes first. A whole, or
 * what is shared, that is larger than that by itself is a part of its own.
 */
export const changesInParts = (changes: Changes, wholeOf: WholeOf, limit: number): Changes[] => {
  const partOf = new Map<string | undefined, number>()
  let [part, filled] = [0, 0]
  for (const [whole, size] of sizes(changes, wholeOf)) {
    if (filled > 0 && filled + size > limit) [part, filled] = [part + 1, 0]
    filled += size
    partOf.set(whole, part)
  }
  return Array.from({ length: part + 1 }, (_, index) => {
    const isHere = (id: string) => (partOf.get(wholeOf(id)) ?? 0) === index
    return {
      nodes: selected<WantedNode, StoredNode>(changes.nodes, item => isHere(idOf(item))),
      relationships: changes.relationships.map(
        (change): RelationshipChange =>
          selected<WantedRelationship, StoredRelationship>(change, item => isHere(statedBy(item))),
      ),
    }
  })
}
