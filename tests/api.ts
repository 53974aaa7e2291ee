import { setTimeout } from 'node:timers/promises'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { pino } from 'pino'
import { inject } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { type Cost, costOf, ways } from '../src/graph/engine/cost.ts'
import { connect, type Statement } from '../src/graph/engine/driver.ts'

const connection = connect({ ...inject('database'), database: 'neo4j' })
const statements: Statement[] = []

/** The API under test, over the run's database with the whole seed in it. */
const api = await createApi({
  connection,
  // A busy machine may take its time: what a request may take is tested elsewhere.
  config: readConfig({ MAX_QUERY_DEPTH: '30', MAX_QUERY_NODES: '100000', REQUEST_TIMEOUT_MS: '60000' }),
  log: pino({ level: 'silent' }),
  observe: statement => statements.push(statement),
})

/** Loading a test file keeps the process from its answers: whoever is sent away for that comes back. */
const send = async (request: InjectOptions, tries = 40): Promise<LightMyRequestResponse> => {
  const response = await api.inject(request)
  if (response.statusCode !== 503 || tries === 0) return response
  await setTimeout(250)
  return send(request, tries - 1)
}

type Answer = {
  data?: unknown
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[]
}

/** The whole answer, errors included. */
export const post = async (
  query: string,
  variables: Record<string, unknown>,
  extensions?: Record<string, unknown>,
): Promise<Answer> => {
  const payload = { query, variables, extensions }
  const response = await send({ method: 'POST', url: '/graphql', payload })
  return response.json<Answer>()
}

/** The data of an answer; throws with query and errors when there are any. */
export const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await post(query, variables)
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`)
  return data
}

/** The errors of an answer that has to have some. */
export const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await post(query, variables)
  if (!errors) throw new Error(`not refused: ${query}`)
  return errors
}

/** The statements that a query sends. */
export const statementsOf = async (
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly Statement[]> => {
  statements.length = 0
  await ask(query, variables)
  return [...statements]
}

/** What a statement of the API costs in database hits, and how it finds what it reads. */
export const costInApi = async (
  statement: Pick<Statement, 'text' | 'parameters'>,
): Promise<Cost & { readonly ways: readonly string[] }> => {
  const cost = await costOf(connection, statement)
  return { ...cost, ways: ways(cost) }
}

/** The database hits of a statement. */
export const hitsOf = async (statement: Pick<Statement, 'text' | 'parameters'>): Promise<number> =>
  (await costInApi(statement)).hits

/** What the export answers to an address below `/export/`. */
export const download = (path: string) => send({ method: 'GET', url: `/export/${path}` })

/** The statements that an export sends. */
export const statementsOfDownload = async (path: string): Promise<readonly Statement[]> => {
  statements.length = 0
  await download(path)
  return [...statements]
}

/** What the export answers to who asks for its headers only, and the statements that it sends for that. */
export const head = async (path: string) => {
  statements.length = 0
  const response = await send({ method: 'HEAD', url: `/export/${path}` })
  return [response, [...statements]] as const
}
