import type { GraphQLResolveInfo } from 'graphql'
import type {
  AlignmentLinkConnectionResolvers,
  AlignmentLinkEdgeResolvers,
  AlignmentMatrixCellResolvers,
  AlignmentMatrixResolvers,
  PageInfo,
  QueryResolvers,
} from '../../../generated/schema.ts'
import type { EntityRow } from '../../../graph/engine/concept.ts'
import { ASSERTIONS_OF_EXACT_LINK } from '../../../graph/read/assertion.ts'
import { linkKey } from '../../../graph/read/link.ts'
import { ORGANIZATIONS } from '../../../graph/read/organization.ts'
import { PLACES } from '../../../graph/read/place.ts'
import {
  type AlignmentTable,
  type MatrixColumns,
  ROWS_OF_STRATEGY,
  rowsMatrix,
  strategyMatrix,
} from '../../../graph/read/questions/alignment-matrix.ts'
import { cellKey, linksOfCell, type MatrixLinks } from '../../../graph/read/questions/matrix-link.ts'
import {
  GOAL_ROW,
  type MatrixRow,
  type MatrixScope,
  ORGANIZATION_ROW,
  PLACE_ROW,
  rowOf,
} from '../../../graph/read/questions/matrix-row.ts'
import type { MatrixCell } from '../../../methods/numbers/matrix.ts'
import type { Connection } from '../loaders/connection.ts'
import type { Load } from '../loaders/context.ts'
import { wholeConnection, wholeEdge } from './entity.ts'
import { linkEdge } from './link.ts'
import { everything, NO_MORE, pageInfoOf, some } from './page.ts'
import { wanted } from './wanted.ts'

/** A table, with the list in which its cells find their links. */
export interface AlignmentMatrixRow extends AlignmentTable {
  readonly links: MatrixLinks
  readonly pageInfo: PageInfo
}

/** A cell, with the list in which it finds its links. */
export interface AlignmentMatrixCellRow extends MatrixCell {
  readonly list: MatrixLinks
}

interface Asked {
  readonly columns: MatrixColumns
  readonly scope: MatrixScope
}

const question = (row: MatrixRow, { columns, scope }: Asked, info: GraphQLResolveInfo) => ({
  row,
  columns,
  scope,
  wantedOfRows: wanted(info, 'rows', 'node'),
  wantedOfColumns: wanted(info, 'columns', 'node'),
})

const paged = async (
  load: Load,
  row: MatrixRow,
  page: Connection<EntityRow>,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<AlignmentMatrixRow> => {
  const shown = await page.page(wanted(info, 'rows', 'node'))
  const rows = shown.items.map(({ row }) => row)
  const table = await load.answer(graph => rowsMatrix(graph, rows, question(row, asked, info)))
  return { ...table, links: linksOfCell(row, asked.scope), pageInfo: pageInfoOf(page.order, shown) }
}

export const query: Pick<
  QueryResolvers,
  'alignmentLinks' | 'alignmentMatrix' | 'organizationAlignmentMatrix' | 'placeAlignmentMatrix'
> = {
  alignmentMatrix: async (_, { strategy, rows, ...asked }, { load }, info) => {
    const { row } = ROWS_OF_STRATEGY[rows]
    const table = await load.answer(graph =>
      strategyMatrix(graph, strategy, rows, question(row, asked, info)),
    )
    return table && { ...table, links: linksOfCell(row, asked.scope), pageInfo: NO_MORE }
  },
  organizationAlignmentMatrix: (_, args, { load }, info) =>
    paged(load, ORGANIZATION_ROW, everything(load, ORGANIZATIONS, args), args, info),
  placeAlignmentMatrix: (_, args, { load }, info) =>
    paged(load, PLACE_ROW, everything(load, PLACES, args), { ...args, scope: 'OWN' }, info),
  // A row of no table has no links: any list of cells finds none for it.
  alignmentLinks: (_, { row, column, scope, ...page }, { load }) =>
    some(load, linksOfCell(rowOf(row) ?? GOAL_ROW, scope), cellKey({ row, column }), page),
}

export const matrix: Pick<AlignmentMatrixResolvers, 'cells'> = {
  cells: ({ cells, links }) => cells.map(cell => ({ ...cell, list: links })),
}

export const cell: Pick<AlignmentMatrixCellResolvers, 'links'> = {
  links: ({ list, row, column }, args, { load }) => some(load, list, cellKey({ row, column }), args),
}

export const linkConnection: AlignmentLinkConnectionResolvers = wholeConnection
export const alignmentLinkEdge: AlignmentLinkEdgeResolvers = {
  ...linkEdge,
  ...wholeEdge,
  subject: ({ link }) => link.subject,
  assertions: ({ link }, args, { load }) =>
    some(load, ASSERTIONS_OF_EXACT_LINK, linkKey(link), args, { status: args.status }),
}
