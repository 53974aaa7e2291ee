import { NODE_LABELS, type NodeLabel } from './model.ts'
import { endsOf, NEIGHBOR_RELATIONSHIPS, type NeighborRelationship } from './relationship.ts'

/** Which way a relationship runs, seen from the node whose neighbours are asked for. */
export type Direction = 'OUTGOING' | 'INCOMING'

/** A relationship that a type can have in a direction, and what can stand at its other end. */
export interface NeighborKind {
  readonly relationship: NeighborRelationship
  readonly direction: Direction
  readonly others: readonly NodeLabel[]
}

const kindsOf = (label: NodeLabel): readonly NeighborKind[] =>
  NEIGHBOR_RELATIONSHIPS.flatMap(relationship => {
    const all = endsOf(relationship)
    const to = all.flatMap(({ from, to }) => (from.includes(label) ? to : []))
    const from = all.flatMap(({ from, to }) => (to.includes(label) ? from : []))
    return [
      { relationship, direction: 'OUTGOING' as const, others: to },
      { relationship, direction: 'INCOMING' as const, others: from },
    ].filter(({ others }) => others.length > 0)
  })

const KINDS: ReadonlyMap<NodeLabel, readonly NeighborKind[]> = new Map(
  NODE_LABELS.map(label => [label, kindsOf(label)]),
)

/** The relationships that a type can have, in the order of the model. */
export const neighborKinds = (label: NodeLabel): readonly NeighborKind[] => KINDS.get(label) ?? []

/** A relationship as a pattern from one variable to another. */
export const arrow = ({
  relationship,
  direction,
}: Pick<NeighborKind, 'relationship' | 'direction'>): string =>
  direction === 'OUTGOING' ? `-[:${relationship}]->` : `<-[:${relationship}]-`
