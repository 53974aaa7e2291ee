import {
  LINK_IN_ID_ORDER_COLUMNS,
  LINKED_COUNT,
  REAL_LINKED_COUNT,
  STRONGEST_LINK_COLUMNS,
} from '../../../model/derived-property.ts'
import { isNodeLabel, labelOf, type NodeLabel, sortKey } from '../../../model/model.ts'
import { NEIGHBOR_RELATIONSHIPS, type NeighborRelationship } from '../../../model/relationship.ts'
import { ALIGNED_LABELS } from '../../../model/relationships/links.ts'
import type { EntityRow, Wanted } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { mapOfAny } from '../concepts.ts'
import { type AskedSamples, isRealBeside } from '../made-up.ts'
import type { NeighborExtra } from './neighbor.ts'

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

/** A relationship between two nodes of the answer. */
export type NeighborhoodEdgeRow = Pick<
  NeighborExtra,
  | 'linkRelationship'
  | 'linkFrom'
  | 'linkTo'
  | 'linkStrength'
  | 'linkConfidence'
  | 'linkStatus'
  | 'linkDisagreement'
  | 'linkScore'
>

/** Nodes of one type for which there was no room. */
export interface CutOff {
  readonly label: NodeLabel
  readonly count: number
}

/** Nodes and what joins them: nodes nearest first, of equal distance the most strongly joined first. */
export interface NeighborhoodRow {
  readonly nodes: readonly EntityRow[]
  /** How many nodes stand at each distance, from those asked for outwards. */
  readonly layers: readonly number[]
  readonly edges: readonly NeighborhoodEdgeRow[]
  readonly hasMoreEdges: boolean
  readonly truncated: readonly CutOff[]
  /** Nodes with too many links to look behind them. */
  readonly skippedHubs: readonly EntityRow[]
}

/** Bounds of a neighbourhood, wherever it is asked for. */
export const NEIGHBORHOOD_LIMITS = {
  ids: 10,
  depth: 3,
  nodes: 500,
  defaultNodes: 100,
  edges: 2_000,
  /** A node with more links is shown and not opened, unless it is asked for by its id. */
  hubLinks: 200,
} as const

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

const WEIGHED = {
  strength: 'linkStrength',
  confidence: 'linkConfidence',
  score: 'linkScore',
  status: 'linkStatus',
  disagreement: 'linkDisagreement',
}

/** Types of which one may be linked to by very many. */
const HUBS: readonly (NodeLabel | undefined)[] = ['SdgTarget', 'SdgGoal']

const hubsAmong = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].filter(id => HUBS.includes(labelOf(id)))

/**
 * Everything within a distance in one statement: nodes, what joins them, what was cut and what was not
 * opened. What joins them is told apart by its type last: nearly all of it leads elsewhere.
 */
export const neighborhoodStatement = ({
  ids,
  depth,
  samples,
  wantedOfNodes,
  wantedOfEdges,
}: NeighborhoodQuestion): string => {
  const node = `n ${mapOfAny(wantedOfNodes)}`
  // The strength orders them, whether wanted or not.
  const weighed = Object.entries(WEIGHED)
    .filter(([name]) => name === 'strength' || wantedOfEdges.has(name))
    .map(([name, column]) => `${column}: link.${name}`)
    .join(', ')
  return /* cypher */ `
  UNWIND $ids AS id
  MATCH (start:Entity {id: id})
  WITH collect(DISTINCT start) AS last
  WITH [size(last)] AS layers, last AS seen, last, [] AS cut, [] AS unread, [] AS hubs
  ${Array.from({ length: depth }, (_, index) => step(index + 1, hubsAmong(ids).length, samples)).join('')}
  CALL (layers, seen, cut, unread, hubs) {
    RETURN 'LAYERS' AS part, {layers: layers} AS found
    UNION ALL
    UNWIND seen AS n
    RETURN 'NODE' AS part, ${node} AS found
    UNION ALL
    UNWIND hubs AS n
    RETURN 'HUB' AS part, ${node} AS found
    UNION ALL
    UNWIND cut AS n
    WITH labels(n) AS labels, count(*) AS count
    RETURN 'CUT' AS part, {labels: labels, count: count} AS found
    UNION ALL
    UNWIND unread AS found
    RETURN 'CUT' AS part, found
    UNION ALL
    UNWIND seen AS a
    MATCH (a)-[link]->(b)
    WHERE b IN seen
    WITH a, link, b, type(link) AS relationship
    WHERE relationship IN $kinds
      AND (relationship <> 'BASED_ON' OR link.key = '')
    RETURN 'EDGE' AS part, link {linkRelationship: relationship, linkFrom: a.id, linkTo: b.id, ${weighed}} AS found
  }
  RETURN part, found`
}

type FoundRow =
  | { readonly part: 'LAYERS'; readonly found: { readonly layers: readonly number[] } }
  | { readonly part: 'NODE' | 'HUB'; readonly found: EntityRow }
  | { readonly part: 'CUT'; readonly found: { readonly labels: readonly string[]; readonly count: number } }
  | { readonly part: 'EDGE'; readonly found: NeighborhoodEdgeRow }

const cutOff = (rows: readonly FoundRow[]): readonly CutOff[] => {
  const counts = new Map<NodeLabel, number>()
  for (const row of rows) {
    const label = row.part === 'CUT' ? row.found.labels.find(isNodeLabel) : undefined
    if (row.part === 'CUT' && label) counts.set(label, (counts.get(label) ?? 0) + row.found.count)
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}

const place = ({ linkFrom, linkTo, linkRelationship }: NeighborhoodEdgeRow): string =>
  `${sortKey(linkFrom)} ${sortKey(linkTo)} ${linkRelationship}`

/** What the plan or a record itself joins first, then the strongest. */
const strongestFirst = (edges: readonly NeighborhoodEdgeRow[]): readonly NeighborhoodEdgeRow[] =>
  edges
    .map(edge => ({ edge, strength: edge.linkStrength ?? 1, place: place(edge) }))
    .sort((a, b) => b.strength - a.strength || (a.place < b.place ? -1 : 1))
    .map(({ edge }) => edge)

/** What stands around some nodes; unknown ids are left out. */
export const neighborhood = async (
  graph: Graph,
  question: NeighborhoodQuestion,
): Promise<NeighborhoodRow> => {
  const { ids, limit, labels } = question
  const hubs = hubsAmong(ids)
  const rows = await graph.read<FoundRow>('neighbourhood', neighborhoodStatement(question), {
    ids,
    labels,
    limit: wholeNumber(Math.max(limit, new Set(ids).size)),
    kinds: NEIGHBOR_RELATIONSHIPS,
    // Some of what is next to a hub may be asked for itself, or be next to another of them.
    ...(hubs.length > 0 && { hubs, most: wholeNumber((limit + ids.length) * hubs.length) }),
    hubLinks: wholeNumber(NEIGHBORHOOD_LIMITS.hubLinks),
  })
  const nodes = (part: 'NODE' | 'HUB') => rows.flatMap(row => (row.part === part ? [row.found] : []))
  const edges = strongestFirst(rows.flatMap(row => (row.part === 'EDGE' ? [row.found] : [])))
  return {
    nodes: nodes('NODE'),
    layers: rows.flatMap(row => (row.part === 'LAYERS' ? row.found.layers : [])),
    edges: edges.slice(0, NEIGHBORHOOD_LIMITS.edges),
    hasMoreEdges: edges.length > NEIGHBORHOOD_LIMITS.edges,
    truncated: cutOff(rows),
    skippedHubs: nodes('HUB'),
  }
}
