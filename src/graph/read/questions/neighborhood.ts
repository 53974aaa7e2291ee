import { isNodeLabel, type NodeLabel, sortKey } from '../../../model/model.ts'
import { NEIGHBOR_RELATIONSHIPS } from '../../../model/relationship.ts'
import type { EntityRow } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import type { NeighborExtra } from './neighbor.ts'
import { hubsAmong, type NeighborhoodQuestion, neighborhoodStatement } from './neighborhood-statement.ts'

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
