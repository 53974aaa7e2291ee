import { setMaxListeners } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { type Driver, type RecordShape } from 'neo4j-driver'
import type { Embeddings } from '../../environment/embeddings.ts'
import type { Breaker } from './breaker.ts'
import { explained, GraphBusy, GraphDeadlineExceeded, GraphUnavailable, wasCutOff } from './failure.ts'
import { type Gate, GateFull, type Turn } from './gate.ts'
import type { Planning } from './planning.ts'
import { rowsOf } from './rows.ts'
import { squeezed } from './squeezed.ts'
import type { Statement } from './statement.ts'

export type { Statement } from './statement.ts'

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

/** What the resolvers and loaders may do with the database: read, and nothing else. */
export interface Graph {
  /** The rows of a statement; its name says what is asked, to people who read logs. */
  read<Row extends object>(
    name: string,
    statement: string,
    parameters: Record<string, unknown>,
  ): Promise<readonly Row[]>
  /** Turns texts into vectors; undefined where nobody is configured who does. */
  readonly embeddings?: Embeddings
}

/** What bounds the reads of one request. */
export interface Bounds {
  readonly embeddings?: Embeddings
  /** All of them together end within this time from now. */
  readonly timeoutMs: number
  /** Ends them when the request is over before that. */
  readonly signal?: AbortSignal
  /** Lets only so many statements through at a time; without one, all go at once. */
  readonly gate?: Gate
  /** Whether nobody waits for them. */
  readonly isInAdvance?: boolean
  /** Whether they are known to be much work: then they go on from the beginning as if they had had their share. */
  readonly isHeavy?: () => boolean
  /** How long the first of them may wait at the gate. */
  readonly firstTurnMs?: number
  /** Has each new statement planned before it is run; without one, its first run does that. */
  readonly planning?: Planning
  /** Knows whether the database is away. */
  readonly breaker?: Breaker
  /** Is told of every statement that is sent. */
  readonly observe?: (statement: Statement) => void
  /** Is told of every statement that has ended: how long it took, and how many rows it has answered, if it has. */
  readonly answered?: (statement: Statement, ms: number, rows: number | undefined) => void
}

/** Integers of the graph are years, counts and orders: a JavaScript number holds them all. */
export const connect = ({ uri, user, password, database, folder }: Address): Connection => ({
  driver: neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: CONNECTIONS,
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

/** Waits before a cut statement is sent again: after the first, the pool may still hold other dead connections. */
const RETRY_AFTER_MS = [0, 50, 200]

/** More would only be closed again: the gate lets fewer statements through. */
const CONNECTIONS = 40

/** Settles as the answer does, unless time runs out or the request is given up before. */
const withinBounds = <Answer>(answer: Promise<Answer>, ms: number, signal?: AbortSignal) =>
  new Promise<Answer>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const giveUp = () => {
      end()
      reject(new GraphDeadlineExceeded('the time for the request is up'))
    }
    const timer = setTimeout(giveUp, ms)
    signal?.addEventListener('abort', giveUp, { once: true })
    if (signal?.aborted) giveUp()
    answer.finally(end).then(resolve, reject)
  })

/** What is done without noting where it was called from: the driver does so for every statement, and nobody reads it. */
const withoutTrace = <Made>(make: () => Made): Made => {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return make()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/**
 * The graph as one request sees it: auto-commit reads in READ access mode. When time is up the caller
 * is freed at once and the session is closed behind it, which ends the statement on the server.
 */
export const createGraph = (
  { driver, database }: Connection,
  {
    timeoutMs,
    signal,
    gate,
    isHeavy,
    isInAdvance,
    firstTurnMs = timeoutMs,
    planning,
    breaker,
    observe,
    answered,
    embeddings,
  }: Bounds,
): Graph => {
  const deadline = performance.now() + timeoutMs
  const turn = gate?.turn(isHeavy)
  // A request may wait for any number of things at a time.
  if (signal) setMaxListeners(0, signal)
  let served = false

  const remainingMs = () => Math.max(Math.round(deadline - performance.now()), 1)

  const attempt = async <Row extends object>({ name, text, parameters }: Statement) => {
    const remaining = remainingMs()
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    const answer = withoutTrace(async () =>
      // The name stands in the server's query log, and in SHOW TRANSACTIONS as long as the statement runs.
      session.run<RecordShape>(squeezed(text), parameters, { timeout: remaining, metadata: { name } }),
    )
    // A failure after the caller has gone has nobody left to tell.
    answer.catch(() => undefined)
    try {
      const { records } = await withinBounds(answer, remaining, signal)
      breaker?.heard()
      return await rowsOf<Row>(records)
    } finally {
      session.close().catch(() => undefined)
    }
  }

  /** A statement whose connection was cut is sent again; reading twice does no harm. */
  const sent = async <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    for (const ms of RETRY_AFTER_MS) {
      try {
        return await attempt<Row>(statement)
      } catch (error) {
        if (!wasCutOff(error) || breaker?.isOpen()) throw error
        breaker?.suspect()
        await delay(ms)
      }
    }
    return attempt<Row>(statement)
  }

  /** Once it has a place; what went away while it waited is not waited for again. */
  const inPlace = <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    served = true
    if (breaker?.isOpen()) throw new GraphUnavailable('the database is known to be away')
    return sent<Row>(statement)
  }

  const whenFree = async <Row extends object>(statement: Statement, turn: Turn): Promise<readonly Row[]> => {
    const timeUp = new AbortController()
    const giveUp = () => timeUp.abort()
    const timers = [
      // Whoever has been let in once is served to the end of its time.
      setTimeout(() => served || giveUp(), firstTurnMs),
      setTimeout(giveUp, remainingMs()),
    ]
    signal?.addEventListener('abort', giveUp, { once: true })
    if (signal?.aborted) giveUp()
    let entered = false
    try {
      return await turn.pass(() => {
        entered = true
        return inPlace<Row>(statement)
      }, timeUp.signal)
    } catch (error) {
      if (entered || error instanceof GateFull) throw error
      // Who was served and did not get through asks for too much; who never was met a server that is busy.
      if (timeUp.signal.aborted && !signal?.aborted && !served)
        throw new GraphBusy('no place became free in time')
      throw new GraphDeadlineExceeded('the time for the request is up')
    } finally {
      for (const timer of timers) clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
  }

  const inTurn = async <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    if (!turn) return sent<Row>(statement)
    const leave = turn.enterNow?.()
    if (!leave) return whenFree<Row>(statement, turn)
    try {
      return await inPlace<Row>(statement)
    } finally {
      leave()
    }
  }

  const read = async <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    if (breaker?.isOpen()) throw new GraphUnavailable('the database is known to be away')
    observe?.(statement)
    const sentAt = performance.now()
    let count: number | undefined
    try {
      if (planning && !planning.has(statement))
        await withinBounds(planning.made(statement, isInAdvance), remainingMs(), signal)
      const rows = await inTurn<Row>(statement)
      count = rows.length
      return rows
    } catch (error) {
      const told = explained(error)
      if (told instanceof GraphUnavailable || told instanceof GraphDeadlineExceeded) breaker?.suspect()
      throw told
    } finally {
      answered?.(statement, performance.now() - sentAt, count)
    }
  }

  /** What was asked once is not asked again: fields of one query often want the same. */
  const asked = new Map<string, Promise<readonly object[]>>()

  return {
    embeddings,
    read<Row extends object>(name: string, text: string, parameters: Record<string, unknown>) {
      const key = `${text}\n${JSON.stringify(parameters)}`
      const before = asked.get(key)
      // The same statement with the same parameters returns the same type of rows.
      if (before) return before as Promise<readonly Row[]>
      const rows = read<Row>({ name, text, parameters })
      asked.set(key, rows)
      return rows
    },
  }
}
