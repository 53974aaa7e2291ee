import type { FastifyInstance } from 'fastify'
import { parse, validate } from 'graphql'
import { pino } from 'pino'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { type Cost, costOf, unwanted } from '../src/graph/engine/cost.ts'
import type { Connection, Statement } from '../src/graph/engine/driver.ts'
import type { Operation, Subject } from './operations.ts'

type Page = { readonly pageInfo?: { readonly endCursor: string | null; readonly hasNextPage: boolean } }
/** What is read of an answer: where its pages end. */
export type Data = Readonly<Record<string, Page>>
type Answer = {
  readonly data?: Data
  readonly errors?: readonly { readonly message: string }[]
}
export type Variables = Readonly<Record<string, unknown>>

/** What an operation did; `missing` says what of it the API does not have. */
export type Measurement = { readonly missing: string } | Measured

interface Measured {
  readonly statements: number
  readonly hits: number
  readonly unwanted: readonly string[]
  /** Bytes of the answer: one that is empty by mistake costs little. */
  readonly bytes: number
}

const most = (of: (measured: Measured) => number, all: readonly Measured[]) => Math.max(...all.map(of))

/** The most of what an operation did for several subjects; what is missing for one is missing. */
export const mostOf = (measurements: readonly Measurement[]): Measurement => {
  const missing = measurements.find(measurement => 'missing' in measurement)
  if (missing) return missing
  const all = measurements.flatMap(measurement => ('missing' in measurement ? [] : [measurement]))
  return {
    statements: most(({ statements }) => statements, all),
    hits: most(({ hits }) => hits, all),
    unwanted: [...new Set(all.flatMap(({ unwanted }) => unwanted))],
    bytes: most(({ bytes }) => bytes, all),
  }
}

/** The greatest page that the API gives. */
const PAGE = 100

const ask = async (api: FastifyInstance, query: string, variables: Variables) => {
  const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  const { data, errors } = response.json<Answer>()
  if (errors || !data) throw new Error(`${query}\n${JSON.stringify(variables)}\n${response.payload}`)
  return { data, bytes: response.payload.length }
}

/** Where a page begins: after which cursor, and after how many items. */
export interface Beginning {
  readonly after: string | null
  readonly passed: number
}

/** Where the page of an operation begins; where a connection has no such page, at the last that it has. */
export const beginningOf = async (
  asked: (query: string, variables: Variables) => Promise<Data>,
  { query, beginAt }: Operation,
  variables: Variables,
): Promise<Beginning> => {
  let begin: Beginning = { after: null, passed: 0 }
  while (beginAt && begin.passed < beginAt.item) {
    const first = Math.min(PAGE, beginAt.item - begin.passed)
    const page = (await asked(query, { ...variables, first, after: begin.after }))[beginAt.connection]
      ?.pageInfo
    if (!page?.hasNextPage) break
    begin = { after: page.endCursor, passed: begin.passed + first }
  }
  return begin
}

/** Measures operations through the public API over one store. */
export const measurer = async (connection: Connection) => {
  const schema = executableSchema()
  const sent: Statement[] = []
  const api = await createApi({
    connection,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
    observe: statement => sent.push(statement),
  })

  /** The statements that are sent for a question. */
  const statements = async (query: string, variables: Variables): Promise<readonly Statement[]> => {
    sent.length = 0
    await ask(api, query, variables)
    return [...sent]
  }

  /** What each of them costs. */
  const costs = async (query: string, variables: Variables): Promise<readonly Cost[]> => {
    const found: Cost[] = []
    for (const statement of await statements(query, variables))
      found.push(await costOf(connection, statement))
    return found
  }

  const measure = async (operation: Operation, subject: Subject): Promise<Measurement> => {
    const [objection] = validate(schema, parse(operation.query))
    if (objection) return { missing: objection.message }
    const asked = operation.variables(subject)
    const { after } = await beginningOf(async (...of) => (await ask(api, ...of)).data, operation, asked)
    const variables = operation.beginAt ? { ...asked, after } : asked
    // What is read once after an import and kept in memory is no part of what a request costs.
    await ask(api, operation.query, variables)
    sent.length = 0
    const { bytes } = await ask(api, operation.query, variables)
    const costs: Cost[] = []
    for (const statement of [...sent]) costs.push(await costOf(connection, statement))
    return {
      statements: costs.length,
      hits: costs.reduce((sum, { hits }) => sum + hits, 0),
      unwanted: [...new Set(costs.flatMap(unwanted))],
      bytes,
    }
  }
  return { measure, costs, statements, close: () => api.close() }
}
