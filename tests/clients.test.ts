import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { pino } from 'pino'
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { connect } from '../src/graph/engine/driver.ts'
import { INITIATIVE, NEEDS, NODE } from './clients/documents.ts'
import { compiled } from './clients/relay.ts'

const ID = 'initiative:kumamoto-2.p1.1'

let url = ''
let close = async () => {}
let relay: Awaited<ReturnType<typeof compiled>>
let asked = 0

/** Asks the server, and counts how often. */
const counted: typeof fetch = (...request) => {
  asked += 1
  return fetch(...request)
}

beforeAll(async () => {
  const connection = connect({ ...inject('database'), database: 'neo4j' })
  const api = await createApi({ connection, config: readConfig({}), log: pino({ level: 'silent' }) })
  url = `${await api.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  close = async () => {
    await api.close()
    await connection.driver.close()
  }
  relay = await compiled()
})

afterAll(async () => {
  await close()
  await relay.remove()
})

const Page = z.object({
  needs: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    pageInfo: z.object({ endCursor: z.string().nullable(), hasNextPage: z.boolean() }),
  }),
})

const pageOf = (data: unknown) => {
  const { edges, pageInfo } = Page.parse(data).needs
  return { ids: edges.map(({ node }) => node.id), end: pageInfo.endCursor }
}

const post = async (query: string, variables: object): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  const response = await counted(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return response.json()
}

const Answer = z.object({ data: z.unknown() })

/** The first six needs by deadline, in one page: what two pages of three have to be. */
const sixNeeds = async () => pageOf(Answer.parse(await post(NEEDS, { count: 6, cursor: null })).data).ids

test('Relay compiles, pages on into one connection, asks for an item again by its id, and keeps it by id', async () => {
  const environment = new Environment({
    network: Network.create(async ({ text }, variables) => Object(await post(text ?? '', variables))),
    store: new Store(new RecordSource()),
  })
  const asking = async (name: string, variables: object) => {
    await fetchQuery(environment, relay.query(name), { ...variables }).toPromise()
    const operation = createOperationDescriptor(relay.query(name), { ...variables })
    environment.retain(operation)
    return environment.lookup(operation.fragment).data
  }
  const kept = (id: string) => environment.getStore().getSource().get(id)

  await asking('needsPageQuery', { count: 3, cursor: null })
  const connection = () => {
    const edges = kept('client:root:__needsPage_needs_connection(orderBy:{"field":"VALID_TO"})') ?? {}
    return z.object({ edges: z.object({ __refs: z.array(z.string()) }) }).parse(edges).edges.__refs
  }
  expect(connection()).toHaveLength(3)
  const { pageInfo } = Page.parse(Answer.parse(await post(NEEDS, { count: 3 })).data).needs
  await asking('needsPageNextQuery', { count: 3, cursor: pageInfo.endCursor })
  const nodes = connection().map(edge =>
    z.object({ node: z.object({ __ref: z.string() }) }).parse(kept(edge)),
  )
  expect(nodes.map(({ node }) => node.__ref)).toEqual(await sixNeeds())

  await asking('initiativePageQuery', { id: ID })
  expect(kept(ID)).toMatchObject({ __typename: 'Initiative', id: ID, status: 'ENDED' })
  await asking('initiativePageAgainQuery', { id: ID })
  await asking('initiativePeopleNextQuery', { id: ID, count: 2 })
  await asking('anyNodeAgainQuery', { id: ID })
  expect(kept(ID)).toMatchObject({ __typename: 'Initiative', id: ID, status: 'ENDED' })
})

test('Apollo Client pages on into one list, asks for an item again by its id, and keeps it by id', async () => {
  const fields = { needs: relayStylePagination(['filter', 'orderBy']) }
  const cache = new InMemoryCache({ typePolicies: { Query: { fields } } })
  const client = new ApolloClient({ link: new HttpLink({ uri: url, fetch: counted }), cache })
  const needs = client.watchQuery({ query: gql(NEEDS), variables: { count: 3, cursor: null } })
  const pages = needs.subscribe({})
  const first = await client.query({ query: gql(NEEDS), variables: { count: 3, cursor: null } })
  await needs.fetchMore({ variables: { cursor: pageOf(first.data).end } })
  pages.unsubscribe()
  expect(pageOf(needs.getCurrentResult().data).ids).toEqual(await sixNeeds())

  await client.query({ query: gql(NODE), variables: { id: ID } })
  await client.query({ query: gql(INITIATIVE), variables: { id: ID } })
  const before = asked
  await client.query({ query: gql(NODE), variables: { id: ID } })
  expect(asked).toBe(before)
  await client.query({ query: gql(NODE), variables: { id: ID }, fetchPolicy: 'network-only' })
  expect(asked).toBe(before + 1)
  expect(cache.extract()[`Initiative:${ID}`]).toMatchObject({
    id: ID,
    status: 'ENDED',
    kind: 'THEME',
    order: 1,
  })
})

test('urql pages on into one list, asks for an item again by its id, and keeps it by id', async () => {
  const client = new Client({
    url,
    fetch: counted,
    preferGetMethod: false,
    exchanges: [cacheExchange({ resolvers: { Query: { needs: relayPagination() } } }), fetchExchange],
  })
  const asking = async (query: string, variables: object, requestPolicy?: 'network-only' | 'cache-only') => {
    const { data, error } = await client.query(query, variables, requestPolicy ? { requestPolicy } : {})
    if (error) throw error
    return data
  }
  const { end } = pageOf(await asking(NEEDS, { count: 3, cursor: null }))
  expect(pageOf(await asking(NEEDS, { count: 3, cursor: end })).ids).toEqual(await sixNeeds())

  await asking(NODE, { id: ID })
  await asking(INITIATIVE, { id: ID })
  const before = asked
  expect(await asking(NODE, { id: ID }, 'cache-only')).toMatchObject({ node: { id: ID, status: 'ENDED' } })
  expect(asked).toBe(before)
  expect(await asking(NODE, { id: ID }, 'network-only')).toMatchObject({ node: { id: ID } })
  const all = `query All($id: ID!) { initiative(id: $id) { __typename id name status order kind } }`
  expect(await asking(all, { id: ID }, 'cache-only')).toMatchObject({
    initiative: { status: 'ENDED', order: 1 },
  })
})
