/** What came of one request. */
export interface Outcome {
  readonly ms: number
  /** Of HTTP; 0 where the connection broke. */
  readonly status: number
  /** Codes of its errors, each once. */
  readonly codes: readonly string[]
}

/** How long one waits before a request counts as hanging: longer than any limit of the product. */
const HANGS_MS = 30_000

export const ask = async (url: string, query: string): Promise<Outcome> => {
  const began = performance.now()
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(HANGS_MS),
    })
    const { errors = [] }: { errors?: { extensions: { code: string } }[] } = JSON.parse(await response.text())
    const codes = [...new Set(errors.map(({ extensions }) => extensions.code))].sort()
    return { ms: performance.now() - began, status: response.status, codes }
  } catch (error) {
    return {
      ms: performance.now() - began,
      status: 0,
      codes: [error instanceof Error ? error.name : 'Error'],
    }
  }
}

export const isAnswered = ({ status, codes }: Outcome): boolean => status === 200 && codes.length === 0

/** Sent away or ended in the ways that LIMITS tells of. */
export const isInOrder = (outcome: Outcome): boolean =>
  isAnswered(outcome) ||
  (outcome.codes.length > 0 &&
    outcome.codes.every(code =>
      ['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED', 'RATE_LIMITED', 'QUERY_TOO_LARGE'].includes(code),
    ))
