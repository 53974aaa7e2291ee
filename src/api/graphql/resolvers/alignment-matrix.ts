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
import type { MatrixColumns } from '../../../graph/read/questions/alignment-matrix.ts'
import { cellKey, type MatrixLinks } from '../../../graph/read/questions/matrix-link.ts'
import {
  type MatrixRow,
  type MatrixScope,
  ORGANIZATION_ROW,
  PLACE_ROW,
} from '../../../graph/read/questions/matrix-row.ts'
import type { MatrixCell } from '../../../methods/numbers/matrix.ts'
import {
  type AlignmentMatrix,
  alignmentsOfRows,
  linksOfRow,
  strategyAlignments,
} from '../../../questions/alignment-matrix.ts'
import type { Connection } from '../loaders/connection.ts'
import type { Context } from '../loaders/context.ts'
import { facetedConnection } from './facet.ts'
import { linkEdge } from './link.ts'
import { collectionPage, edgesWith, NO_MORE, ownedPage, pageInfoOf } from './page.ts'
import { wanted } from './wanted.ts'

/** A table and where its page of rows stands. */
export interface AlignmentMatrixRow extends AlignmentMatrix {
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

const wantedOf = (info: GraphQLResolveInfo) => ({
  wantedOfRows: wanted(info, 'rows', 'node'),
  wantedOfColumns: wanted(info, 'columns', 'node'),
})

const paged = async (
  { view }: Context,
  row: MatrixRow,
  page: Connection<EntityRow>,
  { columns, scope }: Asked,
  info: GraphQLResolveInfo,
): Promise<AlignmentMatrixRow> => {
  const shown = await page.page(wanted(info, 'rows', 'node'))
  const rows = shown.items.map(({ row }) => row)
  const table = await alignmentsOfRows(view({}), { rows, row, columns, scope, ...wantedOf(info) })
  return { ...table, pageInfo: pageInfoOf(page.order, shown) }
}

export const query: Pick<
  QueryResolvers,
  'alignmentLinks' | 'alignmentMatrix' | 'organizationAlignmentMatrix' | 'placeAlignmentMatrix'
> = {
  alignmentMatrix: async (_, args, { view }, info) => {
    const table = await strategyAlignments(view({}), { ...args, ...wantedOf(info) })
    return table && { ...table, pageInfo: NO_MORE }
  },
  organizationAlignmentMatrix: (_, args, context, info) =>
    paged(context, ORGANIZATION_ROW, collectionPage(context.load, ORGANIZATIONS, args), args, info),
  placeAlignmentMatrix: (_, args, context, info) =>
    paged(context, PLACE_ROW, collectionPage(context.load, PLACES, args), { ...args, scope: 'OWN' }, info),
  alignmentLinks: (_, { row, column, scope, ...page }, { load }) =>
    ownedPage(load, linksOfRow(row, scope), cellKey({ row, column }), page),
}

export const matrix: Pick<AlignmentMatrixResolvers, 'cells'> = {
  cells: ({ cells, links }) => cells.map(cell => ({ ...cell, list: links })),
}

export const cell: Pick<AlignmentMatrixCellResolvers, 'links'> = {
  // All cells of a table are asked with the same cursor: it may be of any of them.
  links: ({ list, row, column }, args, { load }) =>
    ownedPage(load, list, cellKey({ row, column }), args, undefined, 'cell'),
}

export const linkConnection: AlignmentLinkConnectionResolvers = {
  ...facetedConnection,
  edges: edgesWith('node', 'subject'),
}
export const alignmentLinkEdge: AlignmentLinkEdgeResolvers = {
  ...linkEdge,
  subject: ({ link }) => link.subject,
  assertions: ({ link }, args, { load }) =>
    ownedPage(load, ASSERTIONS_OF_EXACT_LINK, linkKey(link), args, { status: args.status }),
}
