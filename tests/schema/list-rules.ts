import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { idsWithin } from '../../src/api/graphql/id-rules.ts'
import { type ListSize, listSizes } from '../../src/api/limits/list-size.ts'

type Place = { readonly at: string; readonly field: GraphQLField<unknown, unknown> }

/** Every field of the schema with where it stands. */
export const fieldsOf = (schema: GraphQLSchema): readonly Place[] =>
  Object.values(schema.getTypeMap()).flatMap(type =>
    (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type)
      ? Object.values(type.getFields()).map(field => ({ at: `${type.name}.${field.name}`, field }))
      : [],
  )

const isList = ({ field }: Place) => isListType(getNullableType(field.type))

/** Whether every field that leads to an object says how long this list of it is. */
const isSizedFromAbove = (schema: GraphQLSchema, { at, field }: Place): boolean => {
  const type = at.split('.')[0]
  const leading = fieldsOf(schema).filter(above => getNamedType(above.field.type).name === type)
  return (
    leading.length > 0 &&
    leading.every(above =>
      listSizes(schema, above.field).some(({ sizedFields }) => sizedFields?.includes(field.name)),
    )
  )
}

/** What is wrong with an argument that is to say how long a list is. */
const argumentProblems = (schema: GraphQLSchema, { at, field }: Place, name: string): string[] => {
  const argument = field.args.find(arg => arg.name === name)
  if (!argument) return [`${at} has no argument ${name} to take its size from`]
  const type = getNullableType(argument.type)
  if (isListType(type) || getNamedType(type).name === 'Int') return []
  if (!isEnumType(type)) return [`${at}: its argument ${name} says nothing of a size`]
  return type
    .getValues()
    .filter(value => listSizes(schema, value)[0]?.assumedSize === undefined)
    .map(value => `${type.name}.${value.name} needs @listSize(assumedSize: …): ${at} takes its size from it`)
}

/** A size is known whatever the caller gives: by an assumption, or by an argument that always has a value. */
const isAlwaysKnown = ({ field }: Place, { assumedSize, slicingArguments = [] }: ListSize): boolean =>
  assumedSize !== undefined ||
  slicingArguments.some(name => {
    const argument = field.args.find(arg => arg.name === name)
    return argument !== undefined && isNonNullType(argument.type)
  })

const sizeProblems = (schema: GraphQLSchema, place: Place, size: ListSize): string[] => {
  const type = getNamedType(place.field.type)
  const below = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
  return [
    ...(size.slicingArguments ?? []).flatMap(name => argumentProblems(schema, place, name)),
    ...(size.sizedFields ?? [])
      .filter(name => !isListType(getNullableType(below[name]?.type)))
      .map(name => `${place.at} sizes ${type.name}.${name}, which is no list`),
    ...(isAlwaysKnown(place, size)
      ? []
      : [`${place.at} needs an assumedSize: its arguments can be left out`]),
  ]
}

/** Lists of which the schema does not say how long they are, and sizes that cannot be read. */
export const listSizeProblems = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap(place => {
    const sizes = listSizes(schema, place.field)
    const own = sizes.some(({ sizedFields }) => sizedFields === undefined)
    const isKnown = !isList(place) || own || isSizedFromAbove(schema, place)
    return [
      ...(isKnown ? [] : [`${place.at} is a list without @listSize`]),
      ...sizes.flatMap(size => sizeProblems(schema, place, size)),
    ]
  })

/** Ids of which the schema does not say of what they are: the border could not make out what is meant. */
export const idProblems = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema).flatMap(({ at, field }) =>
    field.args.flatMap(argument =>
      idsWithin(schema, argument)
        .filter(({ rule }) => rule === undefined)
        .map(id => `${at}, argument ${id.at} takes an id without @id`),
    ),
  )

type Input = { readonly at: string; readonly type: unknown; readonly defaultValue: unknown }

/** Every argument and every field of an input object. */
const inputsOf = (schema: GraphQLSchema): readonly Input[] => [
  ...fieldsOf(schema).flatMap(({ at, field }) =>
    field.args.map(({ name, type, defaultValue }) => ({ at: `${at}, argument ${name}`, type, defaultValue })),
  ),
  ...Object.values(schema.getTypeMap()).flatMap(type =>
    isInputObjectType(type)
      ? Object.values(type.getFields()).map(field => ({ ...field, at: `${type.name}.${field.name}` }))
      : [],
  ),
]

/** Where null and nothing mean two things: a default that null passes by. */
export const defaultProblems = (schema: GraphQLSchema): string[] =>
  inputsOf(schema)
    .filter(
      ({ type, defaultValue }) => defaultValue !== undefined && defaultValue !== null && !isNonNullType(type),
    )
    .map(({ at, type }) => `${at} has a default, so it should be ${type}!: null would mean something else`)
