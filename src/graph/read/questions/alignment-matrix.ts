import {
  type MatrixCell,
  type MatrixTotal,
  matrixTotal,
  rounded,
  totalsBy,
} from '../../../methods/numbers/matrix.ts'
import { type EntityRow, propertiesFor, type Wanted } from '../../engine/concept.ts'
import type { Graph } from '../../engine/driver.ts'
import { byNaturalOrder } from '../../engine/natural-order.ts'
import { SDG_GOAL } from '../sdg-goal.ts'
import { SDG_TARGET } from '../sdg-target.ts'
import { goalOf } from './matrix-link.ts'
import {
  GOAL_ROW,
  INITIATIVE_ROW,
  type MatrixRow,
  type MatrixScope,
  MEASURE_ROW,
  PROJECT_ROW,
} from './matrix-row.ts'

export type MatrixColumns = 'SDG_GOAL' | 'SDG_TARGET'

/** A row or column of a table with the total of its cells. */
export interface MatrixHead extends MatrixTotal {
  readonly node: EntityRow
}

/** What serves which part of the SDGs: heads in the order of plan and codes, and the filled cells. */
export interface AlignmentTable extends MatrixTotal {
  readonly rows: readonly MatrixHead[]
  readonly columns: readonly MatrixHead[]
  readonly cells: readonly MatrixCell[]
}

/** What a table is about and what is wanted of the nodes at its heads. */
export interface MatrixQuestion {
  readonly row: MatrixRow
  readonly columns: MatrixColumns
  readonly scope: MatrixScope
  readonly wantedOfRows: Wanted
  readonly wantedOfColumns: Wanted
}

/** Plans that the rows of a table may have together. */
export const TABLE_PLANS = 500

/** The rows that a strategy has, of each kind. */
export const ROWS_OF_STRATEGY = {
  GOAL: { row: GOAL_ROW, match: '(:Strategy {id: $strategy})<-[:PART_OF]-(row:StrategicGoal)' },
  MEASURE: { row: MEASURE_ROW, match: '(row:PolicyMeasure {strategyId: $strategy})' },
  PROJECT: { row: PROJECT_ROW, match: '(:Strategy {id: $strategy})<-[:PART_OF]-(row:LeadingProject)' },
  INITIATIVE: { row: INITIATIVE_ROW, match: '(row:Initiative {strategyId: $strategy})' },
} as const

type Part = 'STRATEGY' | 'ROW' | 'COLUMN'

type TableRow =
  | { readonly part: Part; readonly node: EntityRow }
  | ({ readonly part: 'CELL'; readonly node: EntityRow | null } & MatrixCell)
  | { readonly part: 'PLANS'; readonly node: null; readonly count: number }

const nodeOf = (variable: string, properties: readonly string[]): string =>
  `${variable} {${properties.map(property => `.${property}`).join(', ')}}`

const head = (part: Part, variable: string, properties: readonly string[]): string =>
  `RETURN '${part}' AS part, ${nodeOf(variable, properties)} AS node,
    null AS row, null AS column, 0 AS count, 0.0 AS strength, 0.0 AS greatest`

const SERVED = { SDG_GOAL: '(served)', SDG_TARGET: '(served:SdgTarget)' }

/** All SDG goals, also those that nothing serves; a seek, though it finds every one. */
const goalHeads = (wanted: Wanted) => `MATCH (column:SdgGoal)
  WHERE column.sortKey >= ''
  ${head('COLUMN', 'column', propertiesFor(SDG_GOAL, wanted))}`

/** The filled cells of some rows; of targets the cells themselves bring the columns' nodes. */
const cells = (rows: string, { row, columns, scope, wantedOfColumns }: MatrixQuestion): string => {
  const target = nodeOf('served', propertiesFor(SDG_TARGET, wantedOfColumns))
  const [column, node] = { SDG_GOAL: [goalOf('served'), 'null'], SDG_TARGET: ['served.id', target] }[columns]
  // Grouped by link first: each counts once in a row, however many ways lead to it.
  return `${rows}
  MATCH ${row.items[scope]}-[link:ALIGNS_WITH]->${SERVED[columns]}
  WITH row, served, link, count(*) AS ways
  RETURN 'CELL' AS part, ${node} AS node, row.id AS row, ${column} AS column,
    count(link) AS count, sum(link.strength) AS strength, max(link.strength) AS greatest`
}

/** The same from what the items keep: no link is read, and each item once, in however many rows its plan stands. */
const keptCells = (
  rows: string,
  { plans, items }: NonNullable<MatrixRow['kept']>,
  { columns, wantedOfColumns }: MatrixQuestion,
): string => {
  const target = nodeOf('served', propertiesFor(SDG_TARGET, wantedOfColumns))
  const column = { SDG_GOAL: "split(aim, '.')[0]", SDG_TARGET: 'aim' }[columns]
  const answer = (node: string) =>
    `RETURN 'CELL' AS part, ${node} AS node, row.id AS row, column, count, strength, greatest`
  return `${rows}
  ${plans}
  WITH plan, collect(row) AS rows
  LIMIT ${TABLE_PLANS}
  ${items}
  WITH plan, rows, item
  WHERE item.aimIds IS NOT NULL
  WITH plan, rows, item.aimIds AS aims, item.aimStrengths AS strengths
  UNWIND range(0, size(aims) - 1) AS place
  WITH plan, rows, aims[place] AS aim, strengths[place] AS strength
  WITH plan, rows, ${column} AS column, count(*) AS ofPlan, sum(strength) AS sumOfPlan, max(strength) AS mostOfPlan
  UNWIND rows AS row
  WITH row, column, sum(ofPlan) AS count, sum(sumOfPlan) AS strength, max(mostOfPlan) AS greatest
  ${columns === 'SDG_GOAL' ? answer('null') : `MATCH (served:SdgTarget {id: column})\n  ${answer(target)}`}`
}

/** How many plans the rows have together. */
const countedPlans = (rows: string, plans: string): string => `${rows}
  ${plans}
  RETURN 'PLANS' AS part, null AS node, null AS row, null AS column,
    count(DISTINCT plan) AS count, 0.0 AS strength, 0.0 AS greatest`

const cellParts = (rows: string, question: MatrixQuestion): readonly string[] => [
  ...(question.columns === 'SDG_GOAL' ? [goalHeads(question.wantedOfColumns)] : []),
  ...(question.row.kept
    ? [countedPlans(rows, question.row.kept.plans), keptCells(rows, question.row.kept, question)]
    : [cells(rows, question)]),
]

const joined = (parts: readonly string[]): string => `\n  ${parts.join('\n  UNION ALL\n  ')}`

/** The whole table of a strategy in one statement. */
export const strategyMatrixStatement = (rows: keyof typeof ROWS_OF_STRATEGY, question: MatrixQuestion) => {
  const match = `MATCH ${ROWS_OF_STRATEGY[rows].match}`
  return joined([
    `MATCH (strategy:Strategy {id: $strategy})\n  ${head('STRATEGY', 'strategy', ['id'])}`,
    `${match}\n  ${head('ROW', 'row', propertiesFor(question.row.concept, question.wantedOfRows))}`,
    ...cellParts(match, question),
  ])
}

/** The cells of rows that are already known, in one statement. */
export const rowsMatrixStatement = (question: MatrixQuestion) =>
  joined(
    cellParts(
      `UNWIND $ids AS id
  MATCH (row:${question.row.concept.label} {id: id})`,
      question,
    ),
  )

const NOTHING_THERE: MatrixTotal = matrixTotal([])

/** Nodes of one part of the answer, each once, in the order of plan and codes. */
const nodesOf = (wanted: TableRow['part'], answer: readonly TableRow[]): readonly EntityRow[] => {
  const nodes = answer.flatMap(({ part, node }) => (part === wanted && node !== null ? [node] : []))
  return [...new Map(nodes.map(node => [node.id, node])).values()].sort((a, b) => byNaturalOrder(a.id, b.id))
}

const cellOf = ({ row, column, count, strength, greatest }: MatrixCell): MatrixCell => ({
  row,
  column,
  count,
  strength: rounded(strength),
  greatest,
})

const inOrder = (a: MatrixCell, b: MatrixCell): number =>
  byNaturalOrder(a.row, b.row) || byNaturalOrder(a.column, b.column)

const tableOf = (rows: readonly EntityRow[], answer: readonly TableRow[]): AlignmentTable => {
  const cells = answer.flatMap(row => (row.part === 'CELL' ? [cellOf(row)] : [])).sort(inOrder)
  const heads = (nodes: readonly EntityRow[], totals: ReadonlyMap<string, MatrixTotal>) =>
    nodes.map(node => ({ node, ...(totals.get(node.id) ?? NOTHING_THERE) }))
  const columns = [...nodesOf('COLUMN', answer), ...nodesOf('CELL', answer)]
  return {
    rows: heads(rows, totalsBy('row', cells)),
    columns: heads(columns, totalsBy('column', cells)),
    cells,
    ...matrixTotal(cells),
  }
}

/** The table of a strategy; null for an unknown one. */
export const strategyMatrix = async (
  graph: Graph,
  strategy: string,
  rows: keyof typeof ROWS_OF_STRATEGY,
  question: MatrixQuestion,
): Promise<AlignmentTable | null> => {
  const answer = await graph.read<TableRow>(
    'alignment matrix of a strategy',
    strategyMatrixStatement(rows, question),
    { strategy },
  )
  return nodesOf('STRATEGY', answer).length === 0 ? null : tableOf(nodesOf('ROW', answer), answer)
}

/** The table of some rows, in their order; null where they have more plans than a table may. */
export const rowsMatrix = async (
  graph: Graph,
  rows: readonly EntityRow[],
  question: MatrixQuestion,
): Promise<AlignmentTable | null> => {
  const answer = await graph.read<TableRow>('alignment matrix of rows', rowsMatrixStatement(question), {
    ids: rows.map(({ id }) => id),
  })
  const hasTooMany = answer.some(row => row.part === 'PLANS' && row.count > TABLE_PLANS)
  return hasTooMany ? null : tableOf(rows, answer)
}
