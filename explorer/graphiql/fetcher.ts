import type { Fetcher } from '@graphiql/toolkit'
import { statementsFrom, statementsWanted } from './statements.ts'

/** Sends an operation to the API of the server that this page came from. */
export const askServer: Fetcher = async operation => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(statementsWanted() ? { ...operation, extensions: { statements: true } } : operation),
  })
  return statementsFrom(await response.json())
}
