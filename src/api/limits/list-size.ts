import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql'
import { LIMITS } from './limits.ts'

type Arguments = Readonly<Record<string, unknown>>

/** What the size of a list depends on besides its own arguments. */
type Parent = {
  readonly type: GraphQLNamedType
  readonly pageSize: number | undefined
  readonly aboutSchema: boolean
}

export const isConnection = (type: GraphQLNamedType) => isObjectType(type) && type.name.endsWith('Connection')

/** The standard introspection query walks lists of a schema whose sizes differ widely; types are counted. */
const ASSUMED_SCHEMA_LISTS: Record<string, number> = { args: 2, directives: 6, locations: 4 }
const ASSUMED_SCHEMA_LIST = 10

/** The lists of a table, from the number of its rows. */
const TABLE_LISTS: Record<string, (rows: number) => number> = {
  rows: rows => rows,
  columns: () => LIMITS.tableColumns,
  cells: rows => rows * LIMITS.tableCellsPerRow,
}

/** The lists of a path, and that of all paths of an answer. */
const PATH_LISTS = ['paths', 'hops', 'dampings']

/** Types of which a list holds about as many as a plan has parts. */
const WHOLE_PLAN = ['StrategyChange', 'StrategyCandidate']

const pageSizeOf = (args: Arguments): number =>
  [args.first, args.last].find(size => typeof size === 'number') ?? LIMITS.defaultPageSize

const ROWS: Readonly<Record<string, number>> = LIMITS.tableRows

const tableRows = (args: Arguments): number =>
  typeof args.rows === 'string' ? (ROWS[args.rows] ?? LIMITS.pageSize) : pageSizeOf(args)

/** Entries of the page that a connection holds, values of a facet, or rows of a table. */
export const sizeBelow = (type: GraphQLNamedType, args: Arguments): number | undefined => {
  if (type.name === 'AlignmentMatrix') return tableRows(args)
  if (type.name === 'Neighborhood' && typeof args.limit === 'number') return args.limit
  if (type.name === 'ProofPaths') return pageSizeOf(args)
  if (type.name === 'ProofPath') return LIMITS.pathNodes
  return isConnection(type) || type.name === 'Facet' ? pageSizeOf(args) : undefined
}

/** How many objects a field can give for each object it is asked of. */
export function listSize(
  { name, type, args: known }: GraphQLField<unknown, unknown>,
  args: Arguments,
  parent: Parent,
  schema: GraphQLSchema,
): number {
  if (!isListType(getNullableType(type))) return 1
  if (parent.aboutSchema)
    return name === 'types'
      ? Object.keys(schema.getTypeMap()).length
      : (ASSUMED_SCHEMA_LISTS[name] ?? ASSUMED_SCHEMA_LIST)
  if (getNamedType(type).name === 'Facet') return Array.isArray(args.by) ? args.by.length : LIMITS.facets
  if (WHOLE_PLAN.includes(getNamedType(type).name)) return LIMITS.planParts
  if (parent.pageSize !== undefined) {
    if (name === 'edges' || name === 'nodes' || name === 'values') return parent.pageSize
    if (PATH_LISTS.includes(name)) return parent.pageSize
    const ofTable = TABLE_LISTS[name]
    if (ofTable) return ofTable(parent.pageSize)
  }
  if (known.some(argument => argument.name === 'first')) return pageSizeOf(args)
  return Array.isArray(args.ids) ? args.ids.length : LIMITS.assumedListSize
}
