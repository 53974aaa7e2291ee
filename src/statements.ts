import { pino } from 'pino'
import { createApi } from './api.ts'
import { readConfig } from './environment/config.ts'
import { costOf, unwanted } from './graph/engine/cost.ts'
import type { Connection, Statement } from './graph/engine/driver.ts'
import { unindented } from './text/margin.ts'

/** The API refuses the query; the message says why. */
export class QueryRefused extends Error {
  override name = 'QueryRefused'
}

/** A statement that a query sends, and what it costs. */
export interface Measured {
  readonly statement: Statement
  readonly hits: number
  readonly rows: number
  readonly unwanted: readonly string[]
  readonly ms: number
}

/** A statement with what it cost, as a person reads it. */
export const shown = ({ statement, hits, rows, unwanted, ms }: Measured, place: number): string => {
  const costs = [`${hits} hits`, `${rows} rows`, `${ms.toFixed(1)} ms`, ...unwanted.map(name => `! ${name}`)]
  return `// ${place + 1}. ${statement.name}: ${costs.join(', ')}\n${unindented(statement.text)}\n// ${JSON.stringify(statement.parameters)}\n`
}

/** The statements that a query sends, each run once more and measured; throws QueryRefused for what the API refuses. */
export const measuredStatements = async (
  connection: Connection,
  query: string,
  variables: Record<string, unknown>,
): Promise<readonly Measured[]> => {
  const sent: Statement[] = []
  const api = await createApi({
    connection,
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    observe: statement => sent.push(statement),
  })
  try {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    const { errors } = response.json<{ errors?: readonly { message: string }[] }>()
    if (errors) throw new QueryRefused(errors.map(({ message }) => message).join('\n'))
    const statements: Measured[] = []
    for (const statement of [...sent]) {
      const cost = await costOf(connection, statement)
      const begun = performance.now()
      const session = connection.driver.session({ database: connection.database, defaultAccessMode: 'READ' })
      await session.run(statement.text, statement.parameters).finally(() => session.close())
      const ms = performance.now() - begun
      statements.push({ statement, hits: cost.hits, rows: cost.rows, unwanted: unwanted(cost), ms })
    }
    return statements
  } finally {
    await api.close()
  }
}
