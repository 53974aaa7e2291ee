import type { FastifyInstance } from 'fastify'
import { parse, validate } from 'graphql'
import { pino } from 'pino'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { type Cost, costOf, unwanted } from '../src/graph/engine/cost.ts'
import type { Connection, Statement } from '../src/graph/engine/driver.ts'
import type { Operation, Subject } from './operations.ts'

type Answer = {
  readonly data?: Readonly<
    Record<
      string,
      { readonly pageInfo?: { readonly endCursor: string | null; readonly hasNextPage: boolean } }
    >
  >
  readonly errors?: readonly { readonly message: string }[]
}
type Variables = Readonly<Record<string, unknown>>

/** What an operation did; `missing` says what of it the API does not have. */
export type Measurement =
  | { readonly missing: string }
  | {
      readonly statements: number
      readonly hits: number
      readonly unwanted: readonly string[]
      /** Bytes of the answer: one that is empty by mistake costs little. */
      readonly bytes: number
    }

/** The greatest page that the API gives. */
const PAGE = 100

const ask = async (api: FastifyInstance, query: string, variables: Variables) => {
  const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
  const { data, errors } = response.json<Answer>()
  if (errors || !data) throw new Error(`${query}\n${JSON.stringify(variables)}\n${response.payload}`)
  return { data, bytes: response.payload.length }
}

/** The cursor after so many items of a connection; null where it has fewer than a page more. */
const cursorAt = async (api: FastifyInstance, { query, beginAt }: Operation, variables: Variables) => {
  let after: string | null = null
  if (!beginAt) return after
  for (let item = 0; item < beginAt.item; item += PAGE) {
    const first = Math.min(PAGE, beginAt.item - item)
    const { data } = await ask(api, query, { ...variables, first, after })
    const page = data[beginAt.connection]?.pageInfo
    if (!page?.hasNextPage) break
    after = page.endCursor
  }
  return after
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

  const measure = async (operation: Operation, subject: Subject): Promise<Measurement> => {
    const [objection] = validate(schema, parse(operation.query))
    if (objection) return { missing: objection.message }
    const asked = operation.variables(subject)
    const after = await cursorAt(api, operation, asked)
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
  return { measure, close: () => api.close() }
}
