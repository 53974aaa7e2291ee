// @neo4j/graphql over HTTP on the store that NEO4J_URI names, with the server and the driver that the product has.
import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import fastify from 'fastify'
import neo4j from 'neo4j-driver'
import { SEARCH_INDEX } from '../../src/graph/engine/schema.ts'
import { FIELDS_BY_HAND } from './fields-by-hand.ts'

const TYPES = readFileSync(new URL('types.graphql', import.meta.url), 'utf8').replace(
  '$SEARCH_INDEX',
  SEARCH_INDEX,
)

const library = new Neo4jGraphQL({
  typeDefs: `${TYPES}\n${FIELDS_BY_HAND}`,
  features: {
    excludeDeprecatedFields: {
      ...{ mutationOperations: true, aggregationFilters: true, aggregationFiltersOutsideConnection: true },
      ...{ relationshipFilters: true, attributeFilters: true },
    },
  },
})

const {
  NEO4J_URI = '',
  NEO4J_USER = 'neo4j',
  NEO4J_PASSWORD = '',
  NEO4J_DATABASE: database = 'neo4j',
} = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 40,
  telemetryDisabled: true,
})

type Sent = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }
const sent: Sent[] = []

/** Runs a statement by itself: one round trip, where the library's own transactions take three. */
const byItself = {
  run: async (text: string, parameters: Sent['parameters']) => {
    if (isNoting) sent.push({ text, parameters })
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    try {
      return await session.run(text, parameters)
    } finally {
      await session.close()
    }
  },
}

let isNoting = false

const app = fastify()
const apollo = new ApolloServer<{ readonly executionContext: typeof byItself }>({
  schema: await library.getSchema(),
  nodeEnv: 'production',
  stopOnTerminationSignals: false,
  plugins: [
    fastifyApolloDrainPlugin(app),
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ],
})
await apollo.start()
await app.register(fastifyApollo(apollo), {
  path: '/graphql',
  context: async () => ({ executionContext: byItself }),
})

/** Numbers of the driver as JSON has them. */
const plain = (_key: string, value: unknown) => (neo4j.isInt(value) ? { integer: value.toString() } : value)

// What is asked between the two is answered with the statements that were sent for it.
app.post('/statements', async () => {
  isNoting = true
  sent.length = 0
  return {}
})
app.get('/statements', async () => {
  isNoting = false
  return JSON.stringify(sent, plain)
})

const address = await app.listen({ host: '127.0.0.1', port: 0 })
process.stderr.write(`ready at ${address}/graphql\n`)

process.once('SIGTERM', async () => {
  await app.close()
  await driver.close()
})
