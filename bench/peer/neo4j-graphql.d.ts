/** What is used of the library, so that types are checked where it is not installed. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql'

  export class Neo4jGraphQL {
    constructor(options: { typeDefs: string; features: Readonly<Record<string, unknown>> })
    getSchema(): Promise<GraphQLSchema>
  }
}
