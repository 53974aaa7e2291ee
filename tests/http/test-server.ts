import { buildSchema, GraphQLError, type GraphQLFieldResolver, isObjectType } from 'graphql'
import pino from 'pino'
import { createServer, type ServerOptions } from '../../src/api/http/server.ts'
import { GraphDeadlineExceeded, GraphUnavailable } from '../../src/graph/engine/failure.ts'

const PAGED =
  '@listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["edges", "nodes"])'

const SDL = /* GraphQL */ `
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) repeatable on FIELD_DEFINITION
  directive @cost(weight: String!) on FIELD_DEFINITION | OBJECT
  type Query {
    hello: String
    item(id: ID!): Item
    items(first: Int, last: Int, after: String, filter: Filter): ItemConnection! ${PAGED}
    nodes(ids: [ID!]!): [Item]! @listSize(slicingArguments: ["ids"])
    required(limit: Int! = 5): Int
    requestId: String
    broken: String!
    unreachable: String
    late: String
    never: String
    refused: String
  }
  type Mutation {
    write: Boolean
  }
  "A thing with parts."
  type Item {
    id: ID!
    name: String
    broken: String
    parent: Item
    parts: [Item!]! @listSize(assumedSize: 3)
    items(first: Int, last: Int): ItemConnection! ${PAGED}
  }
  type ItemConnection @cost(weight: "0") {
    edges: [ItemEdge!]!
    nodes: [Item!]!
    totalCount: Int!
  }
  type ItemEdge {
    node: Item! @cost(weight: "0")
    strength: Float
  }
  input Filter {
    id: IdFilter
  }
  input IdFilter {
    anyOf: [ID!]
  }
`

const item = { id: 'item:1', name: 'one', parts: [] }
const items = { edges: [{ node: item }], nodes: [item, item], totalCount: 1 }
const broken = () => {
  throw new Error('secret of the house')
}

type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, { requestId: string }>>>

const RESOLVERS: Resolvers = {
  Query: {
    hello: () => 'world',
    item: () => item,
    items: () => items,
    nodes: () => [item],
    required: () => 5,
    requestId: (_source, _args, context) => context.requestId,
    broken,
    unreachable: () => {
      throw new GraphUnavailable('neo4j at 10.0.0.1 is down')
    },
    late: () => {
      throw new GraphDeadlineExceeded('10000 ms')
    },
    never: () => new Promise(() => undefined),
    refused: () => {
      throw new GraphQLError('"x" is no year.', { extensions: { code: 'BAD_USER_INPUT', argument: 'year' } })
    },
  },
  Item: { broken, parent: () => item, items: () => items },
}

/** A small schema with everything that can go wrong. */
export function testSchema(resolvers: Resolvers = RESOLVERS) {
  const schema = buildSchema(SDL)
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`no type ${name}`)
    for (const [field, resolve] of Object.entries(fields)) {
      const definition = type.getFields()[field]
      if (!definition) throw new Error(`no field ${name}.${field}`)
      definition.resolve = resolve
    }
  }
  return schema
}

export type LogLine = { msg: string; level: number; requestId?: string; [name: string]: unknown }

type Answer = {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
}

export const DEFAULTS: ServerOptions<{ requestId: string }>['config'] = {
  requestTimeoutMs: 10_000,
  corsOrigins: [],
  tokens: undefined,
  maxQueryDepth: 20,
  maxQueryNodes: 10_000,
  trustedProxies: [],
  telemetry: undefined,
}

/** A server on a free port, what it logs, and ways to ask it. */
export async function startServer(options: Partial<ServerOptions<{ requestId: string }>> = {}) {
  const lines: LogLine[] = []
  const app = await createServer({
    schema: testSchema(),
    context: ({ requestId }) => ({ requestId }),
    probe: async () => [{ name: 'database', ok: true }],
    config: DEFAULTS,
    log: pino({ level: 'info' }, { write: line => lines.push(JSON.parse(line)) }),
    ...options,
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  return {
    app,
    url,
    lines,
    send,
    /** Status and body of a query's answer. */
    async ask(query: string, variables?: Record<string, unknown>) {
      const response = await send({ query, variables })
      const { data, errors }: Answer = JSON.parse(await response.text())
      return { status: response.status, data, errors: errors ?? [] }
    },
    close: () => app.close(),
  }
}

export type TestServer = Awaited<ReturnType<typeof startServer>>
