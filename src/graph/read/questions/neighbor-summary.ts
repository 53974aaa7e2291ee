import { LINKED_COUNT, REAL_LINKED_COUNT } from '../../../model/derived-property.ts'
import { isNodeLabel, labelOf, type NodeLabel } from '../../../model/model.ts'
import { arrow, type Direction, type NeighborKind, neighborKinds } from '../../../model/neighbor-kind.ts'
import type { NeighborRelationship } from '../../../model/relationship.ts'
import type { Graph } from '../../engine/driver.ts'
import { type AskedSamples, isRealBeside } from '../made-up.ts'

/** How many neighbours of one type something has by one relationship in one direction. */
export interface NeighborCountRow {
  readonly relationship: NeighborRelationship
  readonly direction: Direction
  readonly label: NodeLabel
  readonly count: number
}

/** What was counted of one node: numbers that are known, and pairs of types and numbers where several are possible. */
interface CountedRow {
  readonly ownerId: string
  readonly totals: readonly number[]
  readonly byLabels: readonly (readonly (readonly [labels: readonly string[], total: number])[])[]
}

type Counted = AskedSamples['samples']

// A source can be named several times as the basis of the same strategy: neighbours have to be told apart.
const isCertain = ({ relationship, others }: NeighborKind): boolean =>
  others.length === 1 && relationship !== 'BASED_ON'

/** An SDG target or goal keeps how many items of each type are linked to it. */
const isKept = ({ relationship, direction }: NeighborKind): boolean =>
  relationship === 'ALIGNS_WITH' && direction === 'INCOMING'

const isRead = (kind: NeighborKind): boolean => !isKept(kind) && !isCertain(kind)

const kept = (samples: Counted): string => (samples === 'EXCLUDE' ? REAL_LINKED_COUNT : LINKED_COUNT)

const IS_REAL = isRealBeside('other', 'n')

const counted = (kind: NeighborKind, samples: Counted): string =>
  samples === 'EXCLUDE'
    ? `COUNT { MATCH (n)${arrow(kind)}(other) WHERE ${IS_REAL} }`
    : `COUNT { (n)${arrow(kind)}() }`

/** What is counted without asking a neighbour for its type. */
const known = (label: NodeLabel, samples: Counted) =>
  neighborKinds(label)
    .filter(kind => !isRead(kind))
    .flatMap(kind =>
      kind.others.map(other => ({
        relationship: kind.relationship,
        direction: kind.direction,
        label: other,
        total: isKept(kind) ? `coalesce(n.${kept(samples)}${other}, 0)` : counted(kind, samples),
      })),
    )
const read = (label: NodeLabel) => neighborKinds(label).filter(isRead)

/** Reads every neighbour, because only it tells its type. */
const countedByLabels = (kind: NeighborKind, index: number, samples: Counted): string => `CALL (n) {
    MATCH (n)${arrow(kind)}(other)${samples === 'EXCLUDE' ? `\n    WHERE ${IS_REAL}` : ''}
    WITH labels(other) AS labels, count(DISTINCT other) AS total
    RETURN collect([labels, total]) AS counted${index}
  }`

/** Counts of nodes of one type: neighbours are read only where nothing else tells how many of a type there are. */
const countsOf = (label: NodeLabel, samples: Counted): string => {
  const totals = known(label, samples).map(({ total }) => total)
  const kinds = read(label)
  return /* cypher */ `
  UNWIND $${label} AS ownerId
  MATCH (n:${label} {id: ownerId})
  ${kinds.map((kind, index) => countedByLabels(kind, index, samples)).join('\n  ')}
  RETURN ownerId, [${totals.join(', ')}] AS totals,
    [${kinds.map((_, index) => `counted${index}`).join(', ')}] AS byLabels`
}

/** The neighbours of nodes of these types, counted in one statement. */
export const neighborCountsStatement = (labels: readonly NodeLabel[], samples: Counted): string =>
  labels.map(label => countsOf(label, samples)).join('\n  UNION ALL')

const labelAmong = (labels: readonly string[]): NodeLabel | undefined => labels.find(isNodeLabel)

const rowsOf = ({ ownerId, totals, byLabels }: CountedRow, samples: Counted): readonly NeighborCountRow[] => {
  const label = labelOf(ownerId)
  if (label === undefined) return []
  const unread = known(label, samples).map(({ relationship, direction, label }, index) => ({
    relationship,
    direction,
    label,
    count: totals[index] ?? 0,
  }))
  const counted = read(label).flatMap(({ relationship, direction }, index) =>
    (byLabels[index] ?? []).flatMap(([labels, count]) => {
      const other = labelAmong(labels)
      return other === undefined ? [] : [{ relationship, direction, label: other, count }]
    }),
  )
  const order = neighborKinds(label)
  const place = (row: NeighborCountRow) =>
    order.findIndex(kind => kind.relationship === row.relationship && kind.direction === row.direction)
  return [...unread, ...counted]
    .filter(({ count }) => count > 0)
    .sort((a, b) => place(a) - place(b) || b.count - a.count || (a.label < b.label ? -1 : 1))
}

/** The neighbours of each node, counted; nodes of any mixture of types in one statement. */
export const neighborCounts = async (
  graph: Graph,
  ids: readonly string[],
  samples: Counted,
): Promise<readonly (readonly NeighborCountRow[])[]> => {
  const labels = [...new Set(ids.flatMap(id => labelOf(id) ?? []))].sort()
  const counted = await graph.read<CountedRow>(
    'neighbours counted',
    neighborCountsStatement(labels, samples),
    Object.fromEntries(labels.map(label => [label, ids.filter(id => labelOf(id) === label)])),
  )
  const rows = new Map(counted.map(row => [row.ownerId, rowsOf(row, samples)]))
  return ids.map(id => rows.get(id) ?? [])
}
