import type { TypedDocumentString } from '../generated/graphql.ts'

export type Operation<Result, Variables> = TypedDocumentString<Result, Variables>

/** What the API says is wrong with a question, or with its answer. */
export type ApiError = {
  readonly message: string
  readonly extensions?: {
    readonly code?: string
    readonly argument?: string
    readonly limit?: number | string
    readonly requestId?: string
  }
}

/** The API has answered, with errors. */
export class Refused extends Error {
  override name = 'Refused'
  readonly code: string | undefined
  readonly argument: string | undefined
  readonly limit: number | undefined
  readonly requestId: string | undefined
  constructor({ message, extensions }: ApiError) {
    super(message)
    this.code = extensions?.code
    this.argument = extensions?.argument
    // Of a whole question the API names which of its limits, in a word.
    this.limit = typeof extensions?.limit === 'number' ? extensions.limit : undefined
    this.requestId = extensions?.requestId
  }
}

/** Nobody has answered, or only to say that the API is away. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

type Answer<Result> = { readonly data?: Result | null; readonly errors?: readonly ApiError[] }

const AWAY = [502, 503]

async function post<Result>(body: unknown, signal: AbortSignal | undefined): Promise<Answer<Result>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new Unreachable('no answer', { cause })
  })
  if (AWAY.includes(response.status)) throw new Unreachable(`status ${response.status}`)
  return response.json()
}

const codeOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions?.code

/** The operation's name in the server's list; the text goes only to a server that does not know it. */
const persisted = (hash: string) => ({
  persistedQuery: { version: 1, sha256Hash: hash.replace(/^sha256:/, '') },
})

/** The answer to an operation; throws `Refused` or `Unreachable`. */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const hash = operation.__meta__?.hash
  let answer: Answer<Result> = hash
    ? await post({ variables, extensions: persisted(hash) }, signal)
    : { errors: [{ message: '', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
  if (codeOf(answer)?.startsWith('PERSISTED_QUERY_NOT'))
    answer = await post({ query: operation.toString(), variables }, signal)
  if (codeOf(answer) === 'SERVICE_UNAVAILABLE') throw new Unreachable('the database is away')
  const [error] = answer.errors ?? []
  if (error) throw new Refused(error)
  if (!answer.data) throw new Refused({ message: 'an answer without data' })
  return answer.data
}
