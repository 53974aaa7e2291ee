import type { Direction } from '../../../model/neighbor-kind.ts'
import { NEIGHBOR_RELATIONSHIPS, type NeighborRelationship } from '../../../model/relationship.ts'
import type { EntityRow } from '../../engine/concept.ts'
import { ascending, descending, type Order } from '../../engine/keyset.ts'
import type { OwnedList } from '../../engine/list.ts'
import { ENTITY, WHOLE, type WholeExtra } from '../entity.ts'
import { LINK_TO_ITEM, type LinkExtra } from '../link.ts'

/** What joins an item to its neighbour. */
export interface NeighborExtra extends Omit<LinkExtra, 'linkRelationship'> {
  readonly linkRelationship: NeighborRelationship
  readonly linkDirection: Direction
}

export type Neighbors = OwnedList<EntityRow, NeighborExtra & WholeExtra>

/** A neighbour by two relationships stands twice: what joins it is a part of its place. */
const NEIGHBORS_IN_ORDER: Order = {
  name: 'NEIGHBOR',
  keys: [
    descending('coalesce(link.strength, 1.0)', 'number'),
    ascending("n.sortKey + ' ' + type(link) + CASE WHEN startNode(link) = n THEN ' INCOMING' ELSE '' END"),
  ],
}

const ARROWS = { OUTGOING: ['-', '->'], INCOMING: ['<-', '-'], BOTH: ['-', '-'] } as const

/**
 * Neighbours by one kind of relationship, or by any, that are of the types in `$labels` or, when null, of
 * all. The basis of a strategy can name the same source several times, told apart by keys: only the first counts.
 */
const neighborsBy = (
  relationships: readonly NeighborRelationship[],
  direction: keyof typeof ARROWS,
): Neighbors => {
  const [before, after] = ARROWS[direction]
  const repeats = relationships.includes('BASED_ON')
  const none = relationships.length === 0
  return {
    concept: ENTITY,
    owner: 'Entity',
    match: `MATCH (owner)${before}[link${none ? '' : `:${relationships.join('|')}`}]${after}(n)
    WHERE ${none ? 'false' : '($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))'}${
      repeats ? `\n      AND (type(link) <> 'BASED_ON' OR link.key = '')` : ''
    }`,
    order: NEIGHBORS_IN_ORDER,
    extra: {
      ...LINK_TO_ITEM,
      ...WHOLE,
      linkFrom: 'startNode(link).id',
      linkTo: 'endNode(link).id',
      linkDirection: "CASE WHEN startNode(link) = n THEN 'INCOMING' ELSE 'OUTGOING' END",
    },
  }
}

const LISTS = new Map<string, Neighbors>()

/** The list of neighbours by some relationships in a direction; the same one each time, so that owners share a statement. */
export const neighborList = (
  relationships: readonly NeighborRelationship[] | null,
  direction: Direction | null,
): Neighbors => {
  const wanted = relationships && NEIGHBOR_RELATIONSHIPS.filter(one => relationships.includes(one))
  const key = `${wanted} ${direction}`
  const list = LISTS.get(key) ?? neighborsBy(wanted ?? NEIGHBOR_RELATIONSHIPS, direction ?? 'BOTH')
  // Few lists are asked for again and again; the others are made anew once too many have been seen.
  if (LISTS.size >= 200) LISTS.clear()
  LISTS.set(key, list)
  return list
}
