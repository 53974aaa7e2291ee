import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { type Column, choice, plain, reference } from './column.ts'
import { QUESTIONS } from './question.ts'
import { recordColumns, recordTypeOf } from './record-columns.ts'

/** A list of the API as a table. */
export interface Table {
  /** The name that the import reads such a file by, without its ending. */
  readonly name: string
  readonly columns: readonly Column[]
  /** The field that answers it, with the arguments that a caller may give. */
  readonly field: GraphQLField<unknown, unknown>
  readonly args: readonly GraphQLArgument[]
  /** What is asked for each page; the list stands at `list`, below `owner` where it belongs to one. */
  readonly operation: string
  /** Where the items stand within the list; undefined where the list is plain and not paged. */
  readonly items: 'nodes' | 'edges' | undefined
}

const PAGE_ARGUMENTS = ['first', 'after', 'last', 'before']

const fieldsOf = (type: unknown) => (isObjectType(type) ? type.getFields() : {})
const isConnection = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.name.endsWith('Connection')
const ownArguments = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter(({ name }) => !PAGE_ARGUMENTS.includes(name))

const kebab = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const selection = (columns: readonly Column[]) => [...new Set(columns.map(({ select }) => select))].join(' ')

/** A field with arguments that are all variables of the same name. */
const asked = ({ name, args }: GraphQLField<unknown, unknown>): string =>
  args.length === 0 ? name : `${name}(${args.map(arg => `${arg.name}: $${arg.name}`).join(', ')})`

/** An argument with a default can be left out, so its variable can too. */
const variableType = (argument: GraphQLArgument) =>
  isRequiredArgument(argument) ? argument.type : getNullableType(argument.type)

const variables = (args: readonly GraphQLArgument[]): string =>
  ['$language: Language!', ...args.map(arg => `$${arg.name}: ${variableType(arg)}`)].join(', ')

/** What the edges of a list say of the way to each item. */
const linkColumns = (edge: unknown): readonly Column[] =>
  Object.values(fieldsOf(edge)).flatMap(({ name, type, args }) => {
    const named = getNamedType(type)
    const heading = `link.${name}`
    if (name === 'node' || name === 'cursor' || isConnection(named)) return []
    if (args.some(arg => arg.name !== 'first')) return []
    if (isEnumType(named)) return choice(name, named.name, heading)
    if (isLeafType(named)) return [plain(name, heading)]
    return isCompositeType(named) ? reference(name, heading, args.length > 0 ? '(first: 100)' : '') : []
  })

/** A column of an edge's node. */
const ofNode = ({ heading, select, value }: Column): Column => ({
  heading,
  select: `node { ${select} }`,
  value: (edge, language) =>
    value(typeof edge === 'object' && edge !== null && 'node' in edge ? edge.node : undefined, language),
})

/** The columns of what a list holds; undefined for what makes no table. */
const columnsOf = (item: unknown): readonly Column[] | undefined => {
  const record = isObjectType(item) ? recordTypeOf(item) : undefined
  return isObjectType(item) && record ? recordColumns(item, record) : undefined
}

const fileName = (item: unknown, field: string): string =>
  (isObjectType(item) && recordTypeOf(item)?.file) || kebab(field)

const PAGE_INFO = 'pageInfo { hasNextPage endCursor }'

/** A question of `Query` as a table. */
const questionTable = (field: GraphQLField<unknown, unknown>, columns: readonly Column[]): Table => {
  const paged = isConnection(getNamedType(field.type))
  const rows = paged ? `{ ${PAGE_INFO} edges { ${selection(columns)} } }` : `{ ${selection(columns)} }`
  return {
    name: kebab(field.name),
    columns,
    field,
    args: ownArguments(field),
    operation: `query (${variables(field.args)}) { list: ${asked(field)} ${rows} }`,
    items: paged ? 'edges' : undefined,
  }
}

const isCollection = (field: GraphQLField<unknown, unknown>) =>
  isConnection(getNamedType(field.type)) && field.args.some(({ name }) => name === 'orderBy')

/** The type of what a connection lists. */
const itemOf = (connection: unknown) => getNamedType(fieldsOf(connection).nodes?.type)

/** A root collection, or a question, by the name of its field; undefined when there is no such table. */
export const rootTable = (schema: GraphQLSchema, name: string): Table | undefined => {
  const field = schema.getQueryType()?.getFields()[name]
  if (!field) return undefined
  const question = QUESTIONS[name]
  if (question) return questionTable(field, question)
  const item = itemOf(getNamedType(field.type))
  const columns = isCollection(field) ? columnsOf(item) : undefined
  if (!columns) return undefined
  return {
    name: fileName(item, name),
    columns,
    field,
    args: ownArguments(field),
    operation: `query (${variables(field.args)}) { list: ${asked(field)} { ${PAGE_INFO} nodes { ${selection(columns)} } } }`,
    items: 'nodes',
  }
}

/** The field that finds one item of a collection by its id. */
const finder = (schema: GraphQLSchema, item: unknown) =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ type, args }) => getNullableType(type) === item && args.some(({ name }) => name === 'id'),
  )

/** A list below an item of a root collection: `sdgTargets`, `initiatives`. */
export const listTable = (schema: GraphQLSchema, owners: string, name: string): Table | undefined => {
  const ownerField = schema.getQueryType()?.getFields()[owners]
  const owner = ownerField && isCollection(ownerField) ? itemOf(getNamedType(ownerField.type)) : undefined
  const find = finder(schema, owner)
  const field = fieldsOf(owner)[name]
  if (!find || !field) return undefined
  const type = getNamedType(field.type)
  const paged = isConnection(type)
  if (!paged && !isListType(getNullableType(field.type))) return undefined
  const item = paged ? itemOf(type) : type
  const own = columnsOf(item)
  if (!own) return undefined
  const columns = paged ? [...own.map(ofNode), ...linkColumns(getNamedType(fieldsOf(type).edges?.type))] : own
  const rows = paged ? `{ ${PAGE_INFO} edges { ${selection(columns)} } }` : `{ ${selection(columns)} }`
  const id = find.args.filter(arg => arg.name === 'id')
  return {
    name: fileName(item, name),
    columns,
    field,
    args: ownArguments(field),
    operation: `query (${variables([...id, ...field.args])}) { owner: ${find.name}(id: $id) { list: ${asked(field)} ${rows} } }`,
    items: paged ? 'edges' : undefined,
  }
}
