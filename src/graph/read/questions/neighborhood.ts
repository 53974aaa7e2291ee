import { isNodeLabel, type NodeLabel } from '../../../model/model.ts'
import { NEIGHBOR_RELATIONSHIPS } from '../../../model/relationship.ts'
import type { Columns, EntityRow } from '../../engine/concept.ts'
import { type Graph, wholeNumber } from '../../engine/driver.ts'
import { byNaturalOrder } from '../../engine/natural-order.ts'
import { rowOf } from '../../engine/rows.ts'
import type { NeighborExtra } from './neighbor.ts'
import {
  edgeColumns,
  hubsAmong,
  type NeighborhoodQuestion,
  neighborhoodStatement,
  nodeColumns,
} from './neighborhood-statement.ts'

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

/** What is found, its values in the order of the columns of its kind. */
type FoundRow =
  | { readonly part: 'LAYERS'; readonly found: readonly number[] }
  | { readonly part: 'CUT'; readonly found: readonly [labels: readonly string[], count: number] }
  | { readonly part: 'NODE' | 'HUB' | 'EDGE'; readonly found: readonly unknown[] }

const cutOff = (rows: readonly FoundRow[]): readonly CutOff[] => {
  const counts = new Map<NodeLabel, number>()
  for (const { part, found } of rows) {
    if (part !== 'CUT') continue
    const [labels, count] = found
    const label = labels.find(isNodeLabel)
    if (label) counts.set(label, (counts.get(label) ?? 0) + count)
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1))
}

/** What the plan or a record itself joins first, then the strongest. */
const strongestFirst = (edges: readonly NeighborhoodEdgeRow[]): readonly NeighborhoodEdgeRow[] =>
  edges.toSorted(
    (a, b) =>
      (b.linkStrength ?? 1) - (a.linkStrength ?? 1) ||
      byNaturalOrder(a.linkFrom, b.linkFrom) ||
      byNaturalOrder(a.linkTo, b.linkTo) ||
      (a.linkRelationship < b.linkRelationship ? -1 : 1),
  )

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
  const found = <Row extends object>(wanted: 'NODE' | 'HUB' | 'EDGE', columns: Columns) => {
    const names = columns.map(([name]) => name)
    return rows.flatMap(({ part, found }) =>
      part === wanted ? [rowOf<Row>(names, place => found[place])] : [],
    )
  }
  const nodes = (part: 'NODE' | 'HUB') => found<EntityRow>(part, nodeColumns(question))
  const edges = strongestFirst(found<NeighborhoodEdgeRow>('EDGE', edgeColumns(question)))
  return {
    nodes: nodes('NODE'),
    layers: rows.flatMap(({ part, found }) => (part === 'LAYERS' ? found : [])),
    edges: edges.slice(0, NEIGHBORHOOD_LIMITS.edges),
    hasMoreEdges: edges.length > NEIGHBORHOOD_LIMITS.edges,
    truncated: cutOff(rows),
    skippedHubs: nodes('HUB'),
  }
}
