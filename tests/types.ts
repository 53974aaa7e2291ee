import { type GraphQLSchema, getNamedType } from 'graphql'
import type { NodeLabel } from '../src/model/model.ts'

/** The field of `Query` that lists a type. */
export const collectionOf = (schema: GraphQLSchema, label: NodeLabel): string => {
  const field = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
    ({ type, args }) =>
      getNamedType(type).name === `${label}Connection` && args.some(({ name }) => name === 'orderBy'),
  )
  if (field === undefined) throw new Error(`no field of Query lists ${label}`)
  return field.name
}
