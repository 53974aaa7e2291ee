import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { checkArguments } from './argument-limits.ts'
import { LIMITS, type QueryLimits } from './limits.ts'
import { listSize, type SizesBelow, schemaListSize, sizesBelow, weightOf } from './list-size.ts'
import { workOf } from './work.ts'

export type Operation = {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  /** Coerced, defaults filled in. */
  variables: Readonly<Record<string, unknown>>
}

/** Upper bounds of what an operation can make the server do. */
export type Cost = {
  rootFields: number
  selections: number
  /** Objects of the graph in the answer. */
  nodes: number
  /** Fields in the answer, each as often as its object; those about the schema apart. */
  values: number
  schemaValues: number
  /** What the database has to do: statements, and those that read a whole collection many times over. */
  work: number
}

export type CostLimits = QueryLimits & { schemaValues: number }

/** Where in the operation: how often its objects can occur, and how deep they stand. */
type Place = {
  type: GraphQLNamedType
  times: number
  depth: number
  path: string
  /** How long lists of these objects are, as far as the field above has told. */
  sizes: SizesBelow
  aboutSchema: boolean
}

/** Measures an operation with its variables; throws a GraphQLError as soon as a limit is passed. */
export function operationCost(
  { schema, document, operation, variables }: Operation,
  limits: CostLimits,
): Cost {
  const cost: Cost = { rootFields: 0, selections: 0, nodes: 0, values: 0, schemaValues: 0, work: 0 }
  const allowed: Cost = { ...LIMITS, ...limits }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)

  const add = (name: keyof Cost, amount: number, path: string) => {
    cost[name] += amount
    if (cost[name] > allowed[name]) throw tooLarge(name, allowed[name], path)
  }

  const isIncluded = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false

  const definitionOf = (type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined => {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  }

  const visitField = (node: FieldNode, place: Place) => {
    const definition = definitionOf(place.type, node.name.value)
    const path = place.path ? `${place.path}.${node.name.value}` : node.name.value
    const aboutSchema =
      place.aboutSchema || definition === SchemaMetaFieldDef || definition === TypeMetaFieldDef
    const restarted = aboutSchema && !place.aboutSchema
    const depth = restarted ? 0 : place.depth + 1
    const deepest = aboutSchema ? LIMITS.introspectionDepth : limits.depth
    if (depth > deepest) throw tooLarge('depth', deepest, path)
    if (place.path === '') add('rootFields', 1, path)
    const counted = aboutSchema ? 'schemaValues' : 'values'
    if (!definition) {
      add(counted, place.times, path)
      return
    }

    const args = getArgumentValues(definition, node, variables)
    checkArguments(node, args)
    const size = aboutSchema
      ? schemaListSize(schema, definition)
      : listSize(schema, definition, args, place.sizes)
    const times = place.times * size
    add(counted, node.selectionSet ? place.times : times, path)
    if (!aboutSchema) add('work', workOf(place.type, definition, args), path)
    if (!node.selectionSet) return
    if (!aboutSchema) add('nodes', times * weightOf(schema, definition), path)
    const type = getNamedType(definition.type)
    const sizes = sizesBelow(schema, definition, args)
    visit(node.selectionSet, { type, times, depth, path, sizes, aboutSchema })
  }

  const visit = (selectionSet: SelectionSetNode, place: Place) => {
    for (const node of selectionSet.selections) {
      add('selections', 1, place.path)
      if (!isIncluded(node)) continue
      if (node.kind === Kind.FIELD) visitField(node, place)
      else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
        const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
        if (fragment) visit(fragment.selectionSet, { ...place, type: condition ?? place.type })
      }
    }
  }

  const root = schema.getRootType(operation.operation)
  if (root)
    visit(operation.selectionSet, {
      type: root,
      times: 1,
      depth: 0,
      path: '',
      sizes: {},
      aboutSchema: false,
    })
  return cost
}

const MEANING: Record<keyof Cost | 'depth', string> = {
  rootFields: 'fields at its top',
  selections: 'fields and fragments',
  nodes: 'nodes that it can return, pages multiplied',
  values: 'values that it can return, pages multiplied',
  schemaValues: 'values about the schema',
  work: 'points of work for the database',
  depth: 'levels',
}

const tooLarge = (limit: keyof Cost | 'depth', allowed: number, path: string) =>
  new GraphQLError(
    `The operation has more than ${allowed} ${MEANING[limit]}; passed at "${path}". Ask for smaller pages (first) or for fewer fields.`,
    {
      extensions: { code: 'QUERY_TOO_LARGE', limit, allowed, path, http: { status: 400 } },
    },
  )
