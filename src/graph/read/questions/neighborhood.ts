import { isNodeLabel, type NodeLabel, sortKey } from '../../../model/model.ts'
import { NEIGHBOR_RELATIONSHIPS } from '../../../model/relationship.ts'
import type { EntityRow, Wanted } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { propertiesOfAny } from '../concepts.ts'
import type { NeighborExtra } from './neighbor.ts'

/** What stands around some nodes, and how far to look. */
export interface NeighborhoodQuestion {
  readonly ids: readonly string[]
  readonly depth: number
  /** Nodes of the answer, those asked for included. */
  readonly limit: number
  /** Types of the nodes besides those asked for; null for all. */
  readonly labels: readonly NodeLabel[] | null
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

const KINDS = NEIGHBOR_RELATIONSHIPS.join('|')

/** A node with few relationships of any type is no hub; where there are many, those to neighbours count. */
const IS_HUB = `(COUNT { (at)--() } > $hubLinks AND COUNT { (at)-[:${KINDS}]-() } > $hubLinks)`

/** One step outwards: nothing is opened any more once there is no room. */
const step = (distance: number): string => /* cypher */ `
  WITH layers, seen, last, cut, hubs, CASE WHEN size(seen) >= $limit THEN [] ELSE last END AS reached
  WITH layers, seen, cut,
    [at IN reached WHERE at.id IN $ids OR NOT ${IS_HUB}] AS opened,
    hubs + [at IN reached WHERE NOT at.id IN $ids AND ${IS_HUB}] AS hubs
  CALL (seen, opened) {
    UNWIND opened AS at
    MATCH (at)-[link:${KINDS}]-(n)
    WHERE NOT n IN seen
      AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
    WITH n, max(coalesce(link.strength, 1.0)) AS strength
    ORDER BY strength DESC, n.sortKey
    RETURN collect(n) AS found${distance}
  }
  WITH layers, seen, hubs, cut + found${distance}[($limit - size(seen))..] AS cut,
    found${distance}[..($limit - size(seen))] AS last
  WITH layers + [size(last)] AS layers, seen + last AS seen, hubs, cut, last`

const WEIGHED = {
  strength: 'linkStrength',
  confidence: 'linkConfidence',
  score: 'linkScore',
  status: 'linkStatus',
  disagreement: 'linkDisagreement',
}

/** Everything within a distance in one statement: nodes, what joins them, what was cut and what was not opened. */
export const neighborhoodStatement = ({
  depth,
  wantedOfNodes,
  wantedOfEdges,
}: NeighborhoodQuestion): string => {
  const node = `n {${propertiesOfAny(wantedOfNodes)
    .map(name => `.${name}`)
    .join(', ')}}`
  // The strength orders them, whether wanted or not.
  const weighed = Object.entries(WEIGHED)
    .filter(([name]) => name === 'strength' || wantedOfEdges.has(name))
    .map(([name, column]) => `${column}: link.${name}`)
    .join(', ')
  return /* cypher */ `
  UNWIND $ids AS id
  MATCH (start:Entity {id: id})
  WITH collect(DISTINCT start) AS last
  WITH [size(last)] AS layers, last AS seen, last, [] AS cut, [] AS hubs
  ${Array.from({ length: depth }, (_, index) => step(index + 1)).join('')}
  CALL (layers, seen, cut, hubs) {
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
    UNWIND seen AS a
    MATCH (a)-[link:${KINDS}]->(b)
    WHERE b IN seen
      AND (type(link) <> 'BASED_ON' OR link.key = '')
    RETURN 'EDGE' AS part, link {linkRelationship: type(link), linkFrom: a.id, linkTo: b.id, ${weighed}} AS found
  }
  RETURN part, found`
}

type FoundRow =
  | { readonly part: 'LAYERS'; readonly found: { readonly layers: readonly number[] } }
  | { readonly part: 'NODE' | 'HUB'; readonly found: EntityRow }
  | { readonly part: 'CUT'; readonly found: { readonly labels: readonly string[]; readonly count: number } }
  | { readonly part: 'EDGE'; readonly found: NeighborhoodEdgeRow }

const cutOff = (rows: readonly FoundRow[]): readonly CutOff[] =>
  rows
    .flatMap(row => {
      const label = row.part === 'CUT' ? row.found.labels.find(isNodeLabel) : undefined
      return row.part === 'CUT' && label !== undefined ? [{ label, count: row.found.count }] : []
    })
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))

const place = ({ linkFrom, linkTo, linkRelationship }: NeighborhoodEdgeRow): string =>
  `${sortKey(linkFrom)} ${sortKey(linkTo)} ${linkRelationship}`

/** What the plan or a record itself joins first, then the strongest. */
const strongestFirst = (a: NeighborhoodEdgeRow, b: NeighborhoodEdgeRow): number =>
  (b.linkStrength ?? 1) - (a.linkStrength ?? 1) || (place(a) < place(b) ? -1 : 1)

/** What stands around some nodes; unknown ids are left out. */
export const neighborhood = async (
  graph: Graph,
  question: NeighborhoodQuestion,
): Promise<NeighborhoodRow> => {
  const { ids, limit, labels } = question
  const rows = await graph.read<FoundRow>('neighbourhood', neighborhoodStatement(question), {
    ids,
    labels,
    limit: wholeNumber(Math.max(limit, new Set(ids).size)),
    hubLinks: wholeNumber(NEIGHBORHOOD_LIMITS.hubLinks),
  })
  const nodes = (part: 'NODE' | 'HUB') => rows.flatMap(row => (row.part === part ? [row.found] : []))
  const edges = rows.flatMap(row => (row.part === 'EDGE' ? [row.found] : [])).sort(strongestFirst)
  return {
    nodes: nodes('NODE'),
    layers: rows.flatMap(row => (row.part === 'LAYERS' ? row.found.layers : [])),
    edges: edges.slice(0, NEIGHBORHOOD_LIMITS.edges),
    hasMoreEdges: edges.length > NEIGHBORHOOD_LIMITS.edges,
    truncated: cutOff(rows),
    skippedHubs: nodes('HUB'),
  }
}
