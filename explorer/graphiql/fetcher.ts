import type { Fetcher } from '@graphiql/toolkit'

/** Sends an operation to the API of the server that this page came from. */
export const askServer: Fetcher = async operation => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(operation),
  })
  return response.json()
}
