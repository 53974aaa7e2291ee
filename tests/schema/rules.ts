import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { defaultProblems, idProblems, listSizeProblems } from './list-rules.ts'

/** Something of the schema that has a name and should have a description. */
type Element = { readonly at: string; readonly name: string; readonly description?: string | null }

type Fields = ReturnType<GraphQLObjectType['getFields']>

const fieldsOf = (type: GraphQLNamedType): Fields[string][] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []

const ownTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter(
    type => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )

const element = (
  at: string,
  { name, description }: { name: string; description?: string | null },
): Element => ({
  at: `${at}${name}`,
  name,
  description,
})

/** Types, and what stands in lower camel case within them, and what stands in capitals. */
const elementsOf = (type: GraphQLNamedType) => ({
  types: [element('', type)],
  members: [
    ...fieldsOf(type).flatMap(field => [
      element(`${type.name}.`, field),
      ...field.args.map(argument => element(`${type.name}.${field.name}, argument `, argument)),
    ]),
    ...(isInputObjectType(type) ? Object.values(type.getFields()) : []).map(field =>
      element(`${type.name}.`, field),
    ),
  ],
  values: (isEnumType(type) ? type.getValues() : []).map(value => element(`${type.name}.`, value)),
})

/** A capital, a sign or a Japanese word at the beginning and a full stop at the end. */
const SENTENCE = /^[^a-z\s].*[.。]$/s

const descriptionProblem = ({ at, description }: Element): string[] => {
  if (!description) return [`${at} has no description`]
  return SENTENCE.test(description) ? [] : [`${at}: its description is no sentence: "${description}"`]
}

const namesOtherThan =
  (form: RegExp, meant: string) =>
  ({ at, name }: Element): string[] =>
    form.test(name) ? [] : [`${at} should be in ${meant}`]

const describedAndNamed = (type: GraphQLNamedType): string[] => {
  const { types, members, values } = elementsOf(type)
  return [
    ...[...types, ...members, ...values].flatMap(descriptionProblem),
    ...types.flatMap(namesOtherThan(/^([A-Z][a-z0-9]+)+$/, 'PascalCase')),
    ...members.flatMap(namesOtherThan(/^[a-z][a-zA-Z0-9]*$/, 'camelCase')),
    ...values.flatMap(namesOtherThan(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'UPPER_CASE')),
  ]
}

const PAGE_ARGUMENTS = { first: 'Int', after: 'String', last: 'Int', before: 'String' }
const PAGE_INFO = {
  hasNextPage: 'Boolean!',
  hasPreviousPage: 'Boolean!',
  startCursor: 'String',
  endCursor: 'String',
}

/** Fields or arguments that are absent or of another type than they should be. */
const differences = (
  at: string,
  wanted: Readonly<Record<string, string>>,
  found: readonly { name: string; type: unknown }[],
): string[] =>
  Object.entries(wanted).flatMap(([name, type]) => {
    const given = found.find(candidate => candidate.name === name)
    return given && String(given.type) === type ? [] : [`${at} needs ${name}: ${type}`]
  })

const connectionShape = (schema: GraphQLSchema, type: GraphQLNamedType): string[] => {
  if (!type.name.endsWith('Connection')) return []
  const edgeName = type.name.replace(/Connection$/, 'Edge')
  const edge = schema.getType(edgeName)
  if (!isObjectType(type) || !isObjectType(edge)) return [`${type.name} needs an object type ${edgeName}`]
  const { node } = edge.getFields()
  const item = node && getNamedType(node.type).name
  if (!item) return [`${edgeName} needs a node`]
  const fields = { edges: `[${edgeName}!]!`, nodes: `[${item}!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' }
  return [
    ...differences(type.name, fields, fieldsOf(type)),
    ...differences(edgeName, { node: `${item}!`, cursor: 'String!' }, fieldsOf(edge)),
  ]
}

const pagedFields = (type: GraphQLNamedType): string[] =>
  fieldsOf(type).flatMap(field =>
    getNamedType(field.type).name.endsWith('Connection')
      ? differences(`${type.name}.${field.name}`, PAGE_ARGUMENTS, field.args)
      : [],
  )

/** What a client would stumble over: missing descriptions, odd names, connections not of Relay's shape. */
export const schemaProblems = (schema: GraphQLSchema): string[] => [
  ...ownTypes(schema).flatMap(type => [
    ...describedAndNamed(type),
    ...connectionShape(schema, type),
    ...pagedFields(type),
    ...(type.name === 'PageInfo' ? differences('PageInfo', PAGE_INFO, fieldsOf(type)) : []),
  ]),
  ...listSizeProblems(schema),
  ...defaultProblems(schema),
  ...idProblems(schema),
]
