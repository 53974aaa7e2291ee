import { type GraphQLSchema, isSpecifiedDirective, Kind, print } from 'graphql'

/** The schema as text, with what its directives say: graphql-js's own printer leaves the latter out. */
export const schemaText = (schema: GraphQLSchema): string => {
  const elements = [
    ...schema.getDirectives().filter(directive => !isSpecifiedDirective(directive)),
    ...Object.values(schema.getTypeMap()),
  ]
  const definitions = elements.flatMap(({ astNode }) => (astNode ? [astNode] : []))
  return `${print({ kind: Kind.DOCUMENT, definitions })}\n`
}
