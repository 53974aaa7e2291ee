import { labelOf } from './concept.ts'
import type { Graph } from './driver.ts'
import { isNodeLabel, type NodeLabel } from './model.ts'
import {
  arrow,
  type Direction,
  type NeighborKind,
  type NeighborRelationship,
  neighborKinds,
} from './neighbor-kind.ts'

/** How many neighbours of one type something has by one relationship in one direction. */
export interface NeighborCountRow {
  readonly relationship: NeighborRelationship
  readonly direction: Direction
  readonly label: NodeLabel
  readonly count: number
}

/** What was counted of one node: numbers of links, and pairs of types and numbers where several are possible. */
interface CountedRow {
  readonly ownerId: string
  readonly degrees: readonly number[]
  readonly byLabels: readonly (readonly (readonly [labels: readonly string[], total: number])[])[]
}

// A source can be named several times as the basis of the same strategy: neighbours have to be told apart.
const isCertain = ({ relationship, others }: NeighborKind): boolean =>
  others.length === 1 && relationship !== 'BASED_ON'

const certain = (label: NodeLabel) => neighborKinds(label).filter(isCertain)
const uncertain = (label: NodeLabel) => neighborKinds(label).filter(kind => !isCertain(kind))

/** Reads every neighbour, because only it tells its type. */
const countedByLabels = (kind: NeighborKind, index: number): string => `CALL (n) {
    MATCH (n)${arrow(kind)}(other)
    WITH labels(other) AS labels, count(DISTINCT other) AS total
    RETURN collect([labels, total]) AS counted${index}
  }`

/** Counts of nodes of one type: where the other end can only be of one type, the store knows the number of links. */
const countsOf = (label: NodeLabel): string => {
  const degrees = certain(label).map(kind => `COUNT { (n)${arrow(kind)}() }`)
  const read = uncertain(label)
  return /* cypher */ `
  UNWIND $${label} AS ownerId
  MATCH (n:${label} {id: ownerId})
  ${read.map(countedByLabels).join('\n  ')}
  RETURN ownerId, [${degrees.join(', ')}] AS degrees,
    [${read.map((_, index) => `counted${index}`).join(', ')}] AS byLabels`
}

/** The neighbours of nodes of these types, counted in one statement. */
export const neighborCountsStatement = (labels: readonly NodeLabel[]): string =>
  labels.map(countsOf).join('\n  UNION ALL')

const labelAmong = (labels: readonly string[]): NodeLabel | undefined => labels.find(isNodeLabel)

const rowsOf = ({ ownerId, degrees, byLabels }: CountedRow): readonly NeighborCountRow[] => {
  const label = labelOf(ownerId)
  if (label === undefined) return []
  const ofOneType = certain(label).flatMap(({ relationship, direction, others }, index) =>
    others.map(other => ({ relationship, direction, label: other, count: degrees[index] ?? 0 })),
  )
  const ofSeveral = uncertain(label).flatMap(({ relationship, direction }, index) =>
    (byLabels[index] ?? []).flatMap(([labels, count]) => {
      const other = labelAmong(labels)
      return other === undefined ? [] : [{ relationship, direction, label: other, count }]
    }),
  )
  const order = neighborKinds(label)
  const place = (row: NeighborCountRow) =>
    order.findIndex(kind => kind.relationship === row.relationship && kind.direction === row.direction)
  return [...ofOneType, ...ofSeveral]
    .filter(({ count }) => count > 0)
    .sort((a, b) => place(a) - place(b) || b.count - a.count || (a.label < b.label ? -1 : 1))
}

/** The neighbours of each node, counted; nodes of any mixture of types in one statement. */
export const neighborCounts = async (
  graph: Graph,
  ids: readonly string[],
): Promise<readonly (readonly NeighborCountRow[])[]> => {
  const labels = [...new Set(ids.flatMap(id => labelOf(id) ?? []))].sort()
  const counted = await graph.read<CountedRow>(
    neighborCountsStatement(labels),
    Object.fromEntries(labels.map(label => [label, ids.filter(id => labelOf(id) === label)])),
  )
  const rows = new Map(counted.map(row => [row.ownerId, rowsOf(row)]))
  return ids.map(id => rows.get(id) ?? [])
}
