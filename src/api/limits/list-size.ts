import {
  type ConstDirectiveNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
} from 'graphql'
import { LIMITS } from './limits.ts'

type Field = GraphQLField<unknown, unknown>
type Arguments = Readonly<Record<string, unknown>>

/** What one `@listSize` of the schema says. */
export interface ListSize {
  readonly assumedSize?: number
  readonly slicingArguments?: readonly string[]
  readonly sizedFields?: readonly string[]
}

/** How long lists of an answer are that its field has told, by their names. */
export type SizesBelow = Readonly<Record<string, number>>

/** The standard introspection query walks lists of a schema whose sizes differ widely; types are counted. */
const ASSUMED_SCHEMA_LISTS: Record<string, number> = { args: 2, directives: 6, locations: 4 }
const ASSUMED_SCHEMA_LIST = 10

/** The values of each directive of a name that stands at something of the schema. */
const valuesOf = (
  directive: GraphQLDirective | null | undefined,
  nodes: readonly ConstDirectiveNode[] = [],
) =>
  directive
    ? nodes
        .filter(({ name }) => name.value === directive.name)
        .map(node => getArgumentValues(directive, node))
    : []

const kept = new WeakMap<object, readonly ListSize[]>()

/** What the schema says of the lists of a field, or of a value of an enum. */
export const listSizes = (
  schema: GraphQLSchema,
  element:
    | Pick<Field, 'astNode'>
    | { readonly astNode?: { directives?: readonly ConstDirectiveNode[] } | null },
): readonly ListSize[] => {
  const known = kept.get(element)
  if (known) return known
  const sizes: readonly ListSize[] = valuesOf(schema.getDirective('listSize'), element.astNode?.directives)
  kept.set(element, sizes)
  return sizes
}

const weights = new WeakMap<object, number>()

/** For how many nodes each object counts that a field answers: its own weight, or that of its type. */
export const weightOf = (schema: GraphQLSchema, field: Field): number => {
  const known = weights.get(field)
  if (known !== undefined) return known
  const cost = schema.getDirective('cost')
  const [own] = valuesOf(cost, field.astNode?.directives)
  const [ofType] = valuesOf(cost, getNamedType(field.type).astNode?.directives)
  const weight = Number((own ?? ofType)?.weight ?? 1)
  weights.set(field, weight)
  return weight
}

/** How long a list is by one argument: its number, its length, or the size of the value of an enum. */
const sizeBy = (schema: GraphQLSchema, field: Field, args: Arguments, name: string): number | undefined => {
  const value = args[name]
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.length
  const type = getNamedType(field.args.find(argument => argument.name === name)?.type)
  const chosen = isEnumType(type) && typeof value === 'string' ? type.getValue(value) : undefined
  return chosen ? listSizes(schema, chosen)[0]?.assumedSize : undefined
}

/** A list of which nothing is known is taken to be as long as a page may be: the rule of the schema names it. */
const sizeOf = (schema: GraphQLSchema, field: Field, args: Arguments, size: ListSize | undefined): number => {
  for (const name of size?.slicingArguments ?? []) {
    const given = sizeBy(schema, field, args, name)
    if (given !== undefined) return given
  }
  return size?.assumedSize ?? LIMITS.pageSize
}

/** How long lists are in what a field answers, as far as the field tells. */
export const sizesBelow = (schema: GraphQLSchema, field: Field, args: Arguments): SizesBelow =>
  Object.fromEntries(
    listSizes(schema, field).flatMap(size =>
      (size.sizedFields ?? []).map(name => [name, sizeOf(schema, field, args, size)]),
    ),
  )

/** How many things a field can give for each object it is asked of. */
export const listSize = (schema: GraphQLSchema, field: Field, args: Arguments, above: SizesBelow): number => {
  if (!isListType(getNullableType(field.type))) return 1
  const own = listSizes(schema, field).find(({ sizedFields }) => sizedFields === undefined)
  const told = above[field.name]
  if (told === undefined) return sizeOf(schema, field, args, own)
  return own === undefined ? told : told * sizeOf(schema, field, args, own)
}

/** The same for the lists of a schema about itself, which nobody can annotate. */
export const schemaListSize = (schema: GraphQLSchema, { name, type }: Field): number => {
  if (!isListType(getNullableType(type))) return 1
  return name === 'types'
    ? Object.keys(schema.getTypeMap()).length
    : (ASSUMED_SCHEMA_LISTS[name] ?? ASSUMED_SCHEMA_LIST)
}
