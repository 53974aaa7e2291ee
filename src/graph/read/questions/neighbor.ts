import { LINKED_COUNT, REAL_LINKED_COUNT, STRONGEST_LINK_COLUMNS } from '../../../model/derived-property.ts'
import type { NodeLabel } from '../../../model/model.ts'
import type { Direction } from '../../../model/neighbor-kind.ts'
import { NEIGHBOR_RELATIONSHIPS, type NeighborRelationship } from '../../../model/relationship.ts'
import { ALIGNED_LABELS } from '../../../model/relationships/links.ts'
import type { EntityRow } from '../../engine/concept.ts'
import { ascending, type Order } from '../../engine/keyset.ts'
import type { OwnedList, Strand } from '../../engine/list.ts'
import { ANY_TYPE } from '../concepts.ts'
import { LEAST_WEAK_FIRST, LINK_TO_ITEM, type LinkExtra } from '../link.ts'
import { type AskedSamples, isRealBeside, withoutMadeUp } from '../made-up.ts'

/** What joins an item to its neighbour. */
export interface NeighborExtra extends Omit<LinkExtra, 'linkRelationship'> {
  readonly linkRelationship: NeighborRelationship
  readonly linkDirection: Direction
}

export type Neighbors = OwnedList<EntityRow, NeighborExtra>

/** The strongest first; a neighbour by two relationships stands twice: what joins it is a part of its place. */
const NEIGHBORS_IN_ORDER: Order = {
  name: 'NEIGHBOR_WEAKNESS',
  keys: [
    ascending('coalesce(link.weakness, round(1.0 - link.strength, 6), 0.0)', 'number'),
    ascending("n.sortKey + ' ' + type(link) + CASE WHEN startNode(link) = n THEN ' INCOMING' ELSE '' END"),
  ],
}

/** Which neighbours of an item are asked for. */
export interface AskedNeighbors extends AskedSamples {
  readonly relationships: readonly NeighborRelationship[] | null
  readonly direction: Direction | null
}

const isAsked = (label: NodeLabel): string => `($labels IS NULL OR '${label}' IN $labels)`

const IS_REAL = isRealBeside('n', 'owner')

/** How many of a type are linked to a target or goal, as the store keeps it. */
const alignedTotal = (label: NodeLabel, samples: AskedSamples['samples']): string =>
  `coalesce(owner.${samples === 'EXCLUDE' ? REAL_LINKED_COUNT : LINKED_COUNT}${label}, 0)`

/** Links to one target or goal from one type, along their index. */
const alignedFrom = (label: NodeLabel, samples: AskedSamples['samples']): Strand => ({
  walk: {
    match: `MATCH (n)-[link:ALIGNS_WITH]->()
      USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})`,
    // Of a type that is not asked for nothing is found, and so nothing is read.
    held: {
      'link.objectId': 'owner.id',
      'link.subjectLabel': `CASE WHEN ${isAsked(label)} THEN '${label}' END`,
    },
    ...(samples === 'EXCLUDE' ? { besides: [IS_REAL] } : {}),
  },
  indexed: LEAST_WEAK_FIRST,
  total: `CASE WHEN ${isAsked(label)} THEN ${alignedTotal(label, samples)} ELSE 0 END`,
  order: {
    ...NEIGHBORS_IN_ORDER,
    keys: [ascending('link.weakness', 'number'), ascending("link.subjectSortKey + ' ALIGNS_WITH INCOMING'")],
  },
})

/** Types of which one may have very many neighbours by links in that index. */
const HUBS: readonly NodeLabel[] = ['SdgTarget', 'SdgGoal']

const ARROWS = { OUTGOING: ['-', '->'], INCOMING: ['<-', '-'], BOTH: ['-', '-'] } as const

/**
 * Neighbours by one kind of relationship, or by any, that are of the types in `$labels` or, when null, of
 * all. The basis of a strategy can name the same source several times, told apart by keys: only the first counts.
 */
const neighborsBy = (
  asked: readonly NeighborRelationship[],
  direction: keyof typeof ARROWS,
  isHub: boolean,
  samples: AskedSamples['samples'],
): Neighbors => {
  const [before, after] = ARROWS[direction]
  const isAlong = isHub && direction !== 'OUTGOING' && asked.includes('ALIGNS_WITH')
  const relationships = isAlong ? asked.filter(one => one !== 'ALIGNS_WITH') : asked
  const repeats = relationships.includes('BASED_ON')
  const none = relationships.length === 0
  return madeUpLeft(samples, {
    concept: ANY_TYPE,
    owner: 'Entity',
    match: `MATCH (owner)${before}[link${none ? '' : `:${relationships.join('|')}`}]${after}(n)
    WHERE ${none ? 'false' : '($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))'}${
      repeats ? `\n      AND (type(link) <> 'BASED_ON' OR link.key = '')` : ''
    }`,
    strands: isAlong ? ALIGNED_LABELS.map(label => alignedFrom(label, samples)) : [],
    order: NEIGHBORS_IN_ORDER,
    extra: {
      ...LINK_TO_ITEM,
      linkFrom: 'startNode(link).id',
      linkTo: 'endNode(link).id',
      linkDirection: "CASE WHEN startNode(link) = n THEN 'INCOMING' ELSE 'OUTGOING' END",
    },
  })
}

const madeUpLeft = (samples: AskedSamples['samples'], list: Neighbors): Neighbors =>
  samples === 'EXCLUDE' ? withoutMadeUp(list) : list

const LISTS = new Map<string, Neighbors>()

/**
 * The list of neighbours of a type of things by some relationships in a direction; the same one each time, so that
 * owners share a statement.
 */
export const neighborList = (
  label: NodeLabel | undefined,
  { relationships, direction, samples }: AskedNeighbors,
): Neighbors => {
  const wanted = relationships && NEIGHBOR_RELATIONSHIPS.filter(one => relationships.includes(one))
  const isHub = label !== undefined && HUBS.includes(label)
  const key = `${wanted} ${direction} ${isHub} ${samples}`
  const list =
    LISTS.get(key) ?? neighborsBy(wanted ?? NEIGHBOR_RELATIONSHIPS, direction ?? 'BOTH', isHub, samples)
  // Few lists are asked for again and again; the others are made anew once too many have been seen.
  if (LISTS.size >= 200) LISTS.clear()
  LISTS.set(key, list)
  return list
}
