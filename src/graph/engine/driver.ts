import { setTimeout as delay } from 'node:timers/promises'
import neo4j, { type Driver, type Record as Neo4jRecord, type RecordShape } from 'neo4j-driver'
import type { Embeddings } from '../../environment/embeddings.ts'
import { flatMapWithPauses } from '../../environment/pauses.ts'
import { timeLimit } from '../../environment/time-limit.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { explained, GraphBusy, GraphDeadlineExceeded, GraphUnavailable, wasCutOff } from './failure.ts'
import { type Gate, GateFull } from './gate.ts'
import { createPlanning, type Planning } from './planning.ts'
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

/** So many are made of records in a millisecond or so; others get their turn between more. */
const MANY_ROWS = 500

/** More would only be closed again: the gate lets fewer statements through. */
const CONNECTIONS = 40

/** A record as an object; `toObject` of the driver makes ten others for each column on its way. */
const rowOf = <Row extends object>(record: Neo4jRecord): Row => {
  const row: Record<string, unknown> = {}
  for (const [place, key] of record.keys.entries()) row[String(key)] = record.get(place)
  // The driver's border: what the statement returns is what its row type says.
  return Object.freeze(row) as Row
}

/** Settles as the answer does, unless time runs out or the request is given up before. */
const withinBounds = async <Answer>(answer: Promise<Answer>, ms: number, signal?: AbortSignal) => {
  const { signal: ended, end } = timeLimit(ms, signal)
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
    end()
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
  let served = false

  const remainingMs = () => Math.max(Math.round(deadline - performance.now()), 1)

  const attempt = async <Row extends object>({ name, text, parameters }: Statement) => {
    const remaining = remainingMs()
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    const answer = (async () =>
      // The name stands in the server's query log, and in SHOW TRANSACTIONS as long as the statement runs.
      await session.run<RecordShape>(text, parameters, { timeout: remaining, metadata: { name } }))()
    // A failure after the caller has gone has nobody left to tell.
    answer.catch(() => undefined)
    try {
      const { records } = await withinBounds(answer, remaining, signal)
      breaker?.heard()
      const row = (record: (typeof records)[number]) => rowOf<Row>(record)
      return records.length > MANY_ROWS
        ? await flatMapWithPauses(records, record => [row(record)])
        : records.map(row)
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

  const inTurn = async <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    if (!turn) return sent<Row>(statement)
    const timeUp = new AbortController()
    const timers = [
      // Whoever has been let in once is served to the end of its time.
      setTimeout(() => served || timeUp.abort(), firstTurnMs),
      setTimeout(() => timeUp.abort(), remainingMs()),
    ]
    const waited = signal === undefined ? timeUp.signal : AbortSignal.any([timeUp.signal, signal])
    let entered = false
    try {
      return await turn.pass(() => {
        entered = true
        served = true
        // What went away while this waited is not waited for again.
        if (breaker?.isOpen()) throw new GraphUnavailable('the database is known to be away')
        return sent<Row>(statement)
      }, waited)
    } catch (error) {
      if (entered || error instanceof GateFull) throw error
      // Who was served and did not get through asks for too much; who never was met a server that is busy.
      if (timeUp.signal.aborted && !served) throw new GraphBusy('no place became free in time')
      throw new GraphDeadlineExceeded('the time for the request is up')
    } finally {
      for (const timer of timers) clearTimeout(timer)
    }
  }

  const read = async <Row extends object>(statement: Statement): Promise<readonly Row[]> => {
    if (breaker?.isOpen()) throw new GraphUnavailable('the database is known to be away')
    observe?.(statement)
    const sentAt = performance.now()
    let count: number | undefined
    try {
      if (planning) await withinBounds(planning.made(statement, isInAdvance), remainingMs(), signal)
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

/** Knows whether a database is away, by asking it each second once it was not reached. */
export const breakerOf = (
  { driver, database }: Connection,
  changed?: (isAway: boolean, reason?: unknown) => void,
): Breaker =>
  createBreaker({
    changed,
    probe: async () => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
      try {
        await session.run('RETURN 1', {}, { timeout: 2_000 })
      } finally {
        session.close().catch(() => undefined)
      }
    },
  })

/** The longest that the database may take to plan one statement, on a machine that has much else to do. */
const PLANNING_MS = 60_000

/** Has the statements of a database planned; through a gate where others have theirs planned too. */
export const planningOf = ({ driver, database }: Connection, gate?: Gate): Planning => {
  const explain = async ({ name, text, parameters }: Statement) => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
    const metadata = { name: `plan of ${name}` }
    await session
      .run(`EXPLAIN ${text}`, parameters, { timeout: PLANNING_MS, metadata })
      .finally(() => session.close().catch(() => undefined))
  }
  // What is being planned is planned to its end, whoever has left.
  const never = new AbortController().signal
  return createPlanning({
    plan: statement => (gate ? gate.turn().pass(() => explain(statement), never) : explain(statement)),
  })
}
