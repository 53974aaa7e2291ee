import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { NODE_LABELS, type NodeLabel } from '../../model/model.ts'
import { labelsOf } from './resolvers/entity-type.ts'

/** What the schema says of the ids that an argument takes: `@id`. */
export interface IdRule {
  readonly labels: readonly NodeLabel[]
  /** The question is about it. */
  readonly asked: boolean
}

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type' | 'astNode'>

/** The rule that stands at an argument, or at a field of an input object. */
export const idRule = (
  schema: GraphQLSchema,
  { astNode }: { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null },
): IdRule | undefined => {
  const directive = schema.getDirective('id')
  const node = astNode?.directives?.find(({ name }) => name.value === 'id')
  if (!directive || !node) return undefined
  const { of, asked } = getArgumentValues(directive, node)
  return { labels: labelsOf(of as Parameters<typeof labelsOf>[0]) ?? NODE_LABELS, asked: asked === true }
}

/** A text that stands for an id: where, what its rule is, and whether it is one of a list. */
export interface IdPlace {
  readonly argument: string
  readonly rule: IdRule
  readonly isListed: boolean
}

/** Puts in the place of each id of a value what `replaced` makes of it. */
export const withIds = (
  schema: GraphQLSchema,
  input: Input,
  value: unknown,
  replaced: (id: string, place: IdPlace) => string,
): unknown => {
  const walk = (
    type: GraphQLInputType,
    value: unknown,
    place: Omit<IdPlace, 'rule'>,
    rule?: IdRule,
  ): unknown => {
    const bare = getNullableType(type)
    if (value === null || value === undefined) return value
    if (isListType(bare) && Array.isArray(value))
      return value.map(each => walk(bare.ofType, each, { ...place, isListed: true }, rule))
    if (isInputObjectType(bare) && typeof value === 'object') {
      const fields = bare.getFields()
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => {
          const field = fields[name]
          const argument = `${place.argument}.${name}`
          return [
            name,
            field ? walk(field.type, part, { ...place, argument }, idRule(schema, field) ?? rule) : part,
          ]
        }),
      )
    }
    const isText = 'name' in bare && (bare.name === 'ID' || bare.name === 'String')
    return rule && isText && typeof value === 'string' ? replaced(value, { ...place, rule }) : value
  }
  return walk(input.type, value, { argument: input.name, isListed: false }, idRule(schema, input))
}

/** Where an argument holds ids, and what the schema says of them. */
export const idsWithin = (
  schema: GraphQLSchema,
  input: Input,
): readonly { readonly at: string; readonly rule: IdRule | undefined }[] => {
  type Found = ReturnType<typeof idsWithin>
  const walk = (
    type: GraphQLInputType,
    at: string,
    rule: IdRule | undefined,
    above: readonly string[],
  ): Found => {
    const bare = getNullableType(type)
    if (isListType(bare)) return walk(bare.ofType, at, rule, above)
    if (!isInputObjectType(bare))
      return bare.name === 'ID' || (rule !== undefined && bare.name === 'String') ? [{ at, rule }] : []
    if (above.includes(bare.name)) return []
    return Object.values(bare.getFields()).flatMap(field =>
      walk(field.type, `${at}.${field.name}`, idRule(schema, field) ?? rule, [...above, bare.name]),
    )
  }
  return walk(input.type, input.name, idRule(schema, input), [])
}
