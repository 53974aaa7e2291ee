import neo4j, { type Driver, Neo4jError, type RecordShape } from 'neo4j-driver'

/** Where a server is and who asks. */
export interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** The folder of its store, where it lies on this machine. */
  readonly folder?: string
}

/** A server and the database on it. */
export interface Connection {
  readonly driver: Driver
  readonly database: string
  readonly folder?: string
}

/** The database cannot be reached or refuses to answer now; asking later may help. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable'
}

/** The time for the request is up; its statement has been ended. */
export class GraphDeadlineExceeded extends Error {
  override name = 'GraphDeadlineExceeded'
}

/** What the resolvers and loaders may do with the database: read, and nothing else. */
export interface Graph {
  /** The rows of a statement; its name says what is asked, to people who read logs. */
  read<Row extends object>(
    name: string,
    statement: string,
    parameters: Record<string, unknown>,
  ): Promise<readonly Row[]>
}

/** A statement as it is sent. */
export interface Statement {
  readonly name: string
  readonly text: string
  readonly parameters: Record<string, unknown>
}

/** What bounds the reads of one request. */
export interface Bounds {
  /** All of them together end within this time from now. */
  readonly timeoutMs: number
  /** Ends them when the request is over before that. */
  readonly signal?: AbortSignal
  /** Is told of every statement that is sent. */
  readonly observe?: (statement: Statement) => void
  /** Is told of every statement that has been answered, and how long that took. */
  readonly answered?: (statement: Statement, ms: number) => void
}

/** Integers of the graph are years, counts and orders: a JavaScript number holds them all. */
export const connect = ({ uri, user, password, database, folder }: Address): Connection => ({
  driver: neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
    telemetryDisabled: true,
    userAgent: 'tsunagu',
  }),
  database,
  folder,
})

/** A whole number as Cypher's LIMIT wants it; a JavaScript number would arrive as a float. */
export const wholeNumber = (value: number) => neo4j.int(value)

const CUT_OFF = new Set(['ServiceUnavailable', 'SessionExpired'])
const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]
const NOT_NOW = [
  'Neo.TransientError',
  'Neo.ClientError.Security',
  'Neo.DatabaseError.General.DatabaseUnavailable',
]

/** A failure of the driver as one that the API can explain; any other is passed on as it is. */
const explained = (error: unknown): unknown => {
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (TIMED_OUT.includes(code)) return new GraphDeadlineExceeded(message, { cause: error })
  const unreachable = CUT_OFF.has(code) || code === 'N/A' || NOT_NOW.some(known => code.startsWith(known))
  return unreachable ? new GraphUnavailable(message, { cause: error }) : error
}

const wasCutOff = (error: unknown) => error instanceof Neo4jError && CUT_OFF.has(error.code)

/** Settles as the answer does, unless time runs out or the request is given up before. */
const withinBounds = async <Answer>(answer: Promise<Answer>, ms: number, signal?: AbortSignal) => {
  const timeUp = AbortSignal.timeout(ms)
  const ended = signal === undefined ? timeUp : AbortSignal.any([timeUp, signal])
  let giveUp = () => {}
  const over = new Promise<never>((_, reject) => {
    giveUp = () => reject(new GraphDeadlineExceeded('the time for the request is up'))
    if (ended.aborted) giveUp()
    else ended.addEventListener('abort', giveUp, { once: true })
  })
  try {
    return await Promise.race([answer, over])
  } finally {
    ended.removeEventListener('abort', giveUp)
  }
}

/**
 * The graph as one request sees it: auto-commit reads in READ access mode. When time is up the caller
 * is freed at once and the session is closed behind it, which ends the statement on the server.
 */
export const createGraph = (
  { driver, database }: Connection,
  { timeoutMs, signal, observe, answered }: Bounds,
): Graph => {
  const deadline = Date.now() + timeoutMs

  const attempt = async <Row extends object>({ name, text, parameters }: Statement) => {
    const remaining = Math.max(deadline - Date.now(), 1)
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    const answer = (async () =>
      // The name stands in the server's query log, and in SHOW TRANSACTIONS as long as the statement runs.
      await session.run<RecordShape>(text, parameters, { timeout: remaining, metadata: { name } }))()
    // A failure after the caller has gone has nobody left to tell.
    answer.catch(() => undefined)
    try {
      const { records } = await withinBounds(answer, remaining, signal)
      // The driver's border: what the statement returns is what its row type says.
      return records.map(record => Object.freeze(record.toObject()) as Row)
    } finally {
      session.close().catch(() => undefined)
    }
  }

  return {
    async read<Row extends object>(name: string, text: string, parameters: Record<string, unknown>) {
      const statement = { name, text, parameters }
      observe?.(statement)
      const sentAt = performance.now()
      try {
        return await attempt<Row>(statement).catch(error => {
          // A connection cut in the middle is tried once more; reading twice does no harm.
          if (wasCutOff(error)) return attempt<Row>(statement)
          throw error
        })
      } catch (error) {
        throw explained(error)
      } finally {
        answered?.(statement, performance.now() - sentAt)
      }
    },
  }
}
