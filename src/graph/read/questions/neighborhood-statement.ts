import {
  LINK_IN_ID_ORDER_COLUMNS,
  LINKED_COUNT,
  REAL_LINKED_COUNT,
  STRONGEST_LINK_COLUMNS,
} from '../../../model/derived-property.ts'
import { labelOf, type NodeLabel } from '../../../model/model.ts'
import { NEIGHBOR_RELATIONSHIPS, type NeighborRelationship } from '../../../model/relationship.ts'
import { ALIGNED_LABELS } from '../../../model/relationships/links.ts'
import { asList, type Columns, columnsOf, type Wanted } from '../../engine/concept.ts'
import { ANY_TYPE } from '../concepts.ts'
import { type AskedSamples, isRealBeside } from '../made-up.ts'

/** What stands around some nodes, and how far to look. */
export interface NeighborhoodQuestion {
  readonly ids: readonly string[]
  readonly depth: number
  /** Nodes of the answer, those asked for included. */
  readonly limit: number
  /** Types of the nodes besides those asked for; null for all. */
  readonly labels: readonly NodeLabel[] | null
  /** Whether made-up records are among them; next to what is made up itself they always are. */
  readonly samples: AskedSamples['samples']
  /** What is wanted of the nodes, and of what joins them. */
  readonly wantedOfNodes: Wanted
  readonly wantedOfEdges: Wanted
}

const kindsBut = (...left: readonly NeighborRelationship[]): string =>
  NEIGHBOR_RELATIONSHIPS.filter(one => !left.includes(one)).join('|')

const KINDS = kindsBut()

const isAsked = (labels: string) => `($labels IS NULL OR any(one IN ${labels} WHERE one IN $labels))`

/** A node with few relationships of any type is no hub; where there are many, those to neighbours count. */
const IS_HUB = `(COUNT { (at)--() } > $hubLinks AND COUNT { (at)-[:${KINDS}]-() } > $hubLinks)`

type Samples = AskedSamples['samples']

/** One more condition where what is made up is left out. */
const andReal = (samples: Samples, variable: string, beside: string): string =>
  samples === 'EXCLUDE' ? `\n      AND ${isRealBeside(variable, beside)}` : ''

const whereReal = (samples: Samples): string =>
  samples === 'EXCLUDE' ? `\n      WHERE ${isRealBeside('n', 'at')}` : ''

/** What stands next to the opened nodes, one row for each way to it. */
const next = (samples: Samples): string => `UNWIND opened AS at
    MATCH (at)-[link:${KINDS}]-(n)
    WHERE NOT n IN seen
      AND ${isAsked('labels(n)')}${andReal(samples, 'n', 'at')}
    WITH n, link.strength AS strength`

const ALIGNED = `[${ALIGNED_LABELS.map(label => `'${label}'`).join(', ')}]`

/**
 * The strongest links of a target or goal from each type, as an index holds them. One piece for all types: a piece
 * for each would take the database twice as long to plan.
 */
const strongest = (samples: Samples): string => `UNWIND ${ALIGNED} AS label
        WITH hub, label
        WHERE ${isAsked('[label]')}
        CALL (hub, label) {
          MATCH (n)-[link:ALIGNS_WITH]->()
          USING INDEX link:ALIGNS_WITH(${STRONGEST_LINK_COLUMNS.join(', ')})
          WHERE link.objectId = hub.id
            AND link.subjectLabel = label
            AND link.weakness >= 0
            AND link.subjectSortKey >= ''${andReal(samples, 'n', 'hub')}
          RETURN n, link, link.weakness AS weakness, link.subjectSortKey AS place
          ORDER BY link.objectId, link.subjectLabel, link.weakness, link.subjectSortKey
          LIMIT $most
        }
        RETURN n, link, weakness, place`

/** The same of targets and goals among them, of whose links no more are read than the answer has room for. */
const nextToHubs = (samples: Samples): string => `CALL (seen, opened) {
      UNWIND opened AS at
      WITH seen, at
      WHERE NOT at.id IN $hubs
      MATCH (at)-[link:${KINDS}]-(n)${whereReal(samples)}
      RETURN n, link.strength AS strength
      UNION ALL
      UNWIND opened AS at
      WITH at
      WHERE at.id IN $hubs
      MATCH (at)-[link:${kindsBut('ALIGNS_WITH')}]-(n)${whereReal(samples)}
      RETURN n, link.strength AS strength
      UNION ALL
      UNWIND opened AS hub
      WITH hub
      WHERE hub.id IN $hubs
      CALL (hub) {
        ${strongest(samples)}
      }
      WITH n, link, weakness, place
      ORDER BY weakness, place
      LIMIT $most
      RETURN n, link.strength AS strength
    }
    WITH n, strength
    WHERE NOT n IN seen
      AND ${isAsked('labels(n)')}`

/** Of each type, how many more are linked to the hubs than were read: one hub keeps how many there are of all. */
const unread = (
  hubs: number,
  samples: Samples,
): string => `WITH [at IN opened WHERE at.id IN $hubs] AS hubs, seen + found1 AS read
    WHERE hubs <> []
    WITH hubs, [n IN read WHERE any(hub IN hubs WHERE hub.id IN n.aimIds)${
      samples === 'EXCLUDE' ? ' AND NOT coalesce(n.sample, false)' : ''
    } | labels(n)] AS known
    UNWIND ${ALIGNED} AS label
    WITH hubs, known, label
    WHERE ${isAsked('[label]')}
    ${
      hubs === 1
        ? `WITH known, label, coalesce(hubs[0]['${samples === 'EXCLUDE' ? REAL_LINKED_COUNT : LINKED_COUNT}' + label], 0) AS total`
        : `CALL (hubs, label) {
      UNWIND hubs AS hub
      MATCH (n)-[link:ALIGNS_WITH]->()
      USING INDEX link:ALIGNS_WITH(${LINK_IN_ID_ORDER_COLUMNS.join(', ')})
      WHERE link.objectId = hub.id AND link.subjectLabel = label AND link.subjectSortKey >= ''${andReal(samples, 'n', 'hub')}
      RETURN count(DISTINCT link.subjectSortKey) AS total
    }`
    }
    WITH label, total - size([labels IN known WHERE label IN labels]) AS count
    WHERE count > 0
    RETURN collect({labels: [label], count: count}) AS rest`

/** One step outwards: nothing is opened any more once there is no room. Only what is asked for can be a hub. */
const step = (distance: number, hubs: number, samples: Samples): string => /* cypher */ `
  WITH layers, seen, last, cut, unread, hubs, CASE WHEN size(seen) >= $limit THEN [] ELSE last END AS reached
  WITH layers, seen, cut, unread, hubs, reached, [at IN reached WHERE NOT at.id IN $ids AND ${IS_HUB}] AS closed
  WITH layers, seen, cut, unread, hubs + closed AS hubs, [at IN reached WHERE NOT at IN closed] AS opened
  CALL (seen, opened) {
    ${distance === 1 && hubs > 0 ? nextToHubs(samples) : next(samples)}
    WITH n, max(coalesce(strength, 1.0)) AS strength
    ORDER BY strength DESC, n.sortKey
    RETURN collect(n) AS found${distance}
  }${
    distance === 1 && hubs > 0
      ? `
  CALL (seen, opened, found1) {
    ${unread(hubs, samples)}
  }
  WITH layers, seen, hubs, cut, rest AS unread, found1`
      : ''
  }
  WITH layers, seen, hubs, unread, cut + found${distance}[($limit - size(seen))..] AS cut,
    found${distance}[..($limit - size(seen))] AS last
  WITH layers + [size(last)] AS layers, seen + last AS seen, hubs, cut, unread, last`

const JOINS: Columns = [
  ['linkRelationship', 'relationship'],
  ['linkFrom', 'a.id'],
  ['linkTo', 'b.id'],
  // The strength orders them, whether wanted or not.
  ['linkStrength', 'link.strength'],
]

const WEIGHED: Readonly<Record<string, readonly [column: string, expression: string]>> = {
  confidence: ['linkConfidence', 'link.confidence'],
  score: ['linkScore', 'link.score'],
  status: ['linkStatus', 'link.status'],
  disagreement: ['linkDisagreement', 'link.disagreement'],
}

type WantedOf = Pick<NeighborhoodQuestion, 'wantedOfNodes' | 'wantedOfEdges'>

/** What is answered of each node. */
export const nodeColumns = ({ wantedOfNodes }: WantedOf): Columns => columnsOf(ANY_TYPE, wantedOfNodes)

/** What is answered of each relationship between them. */
export const edgeColumns = ({ wantedOfEdges }: WantedOf): Columns => [
  ...JOINS,
  ...Object.entries(WEIGHED).flatMap(([name, column]) => (wantedOfEdges.has(name) ? [column] : [])),
]

/** Types of which one may be linked to by very many. */
const HUBS: readonly (NodeLabel | undefined)[] = ['SdgTarget', 'SdgGoal']

export const hubsAmong = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter(id => HUBS.includes(labelOf(id)))

/**
 * Everything within a distance in one statement: nodes, what joins them, what was cut and what was not
 * opened. What joins them is told apart by its type last: nearly all of it leads elsewhere.
 */
export const neighborhoodStatement = (question: NeighborhoodQuestion): string => {
  const { ids, depth, samples } = question
  const node = asList(nodeColumns(question))
  return /* cypher */ `
  UNWIND $ids AS id
  MATCH (start:Entity {id: id})
  WITH collect(DISTINCT start) AS last
  WITH [size(last)] AS layers, last AS seen, last, [] AS cut, [] AS unread, [] AS hubs
  ${Array.from({ length: depth }, (_, index) => step(index + 1, hubsAmong(ids).length, samples)).join('')}
  CALL (layers, seen, cut, unread, hubs) {
    RETURN 'LAYERS' AS part, layers AS found
    UNION ALL
    UNWIND seen AS n
    RETURN 'NODE' AS part, ${node} AS found
    UNION ALL
    UNWIND hubs AS n
    RETURN 'HUB' AS part, ${node} AS found
    UNION ALL
    UNWIND cut AS n
    WITH labels(n) AS labels, count(*) AS count
    RETURN 'CUT' AS part, [labels, count] AS found
    UNION ALL
    UNWIND unread AS more
    RETURN 'CUT' AS part, [more.labels, more.count] AS found
    UNION ALL
    UNWIND seen AS a
    MATCH (a)-[link]->(b)
    WHERE b IN seen
    WITH a, link, b, type(link) AS relationship
    WHERE relationship IN $kinds
      AND (relationship <> 'BASED_ON' OR link.key = '')
    RETURN 'EDGE' AS part, ${asList(edgeColumns(question))} AS found
  }
  RETURN part, found`
}
