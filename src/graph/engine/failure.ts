import { Neo4jError } from 'neo4j-driver'
import { GateFull } from './gate.ts'

/** The database cannot be reached or refuses to answer now; asking later may help. */
export class GraphUnavailable extends Error {
  override name = 'GraphUnavailable'
}

/** More is asked of the database than it has room for now; asking a little later may help. */
export class GraphBusy extends Error {
  override name = 'GraphBusy'
}

/** The time for the request is up; its statement has been ended. */
export class GraphDeadlineExceeded extends Error {
  override name = 'GraphDeadlineExceeded'
}

/** Also a broken answer: a connection that is cut within one ends in what is no message. */
const CUT_OFF = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError'])
const SOCKET = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ERR_STREAM_DESTROYED'])

const TIMED_OUT = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]
/** A statement, or all of them together, would take more memory than the database gives them. */
const NO_MEMORY = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]
const NOT_NOW = [
  'Neo.TransientError',
  'Neo.ClientError.Security',
  'Neo.DatabaseError.General.DatabaseUnavailable',
  // The database has stopped itself, as on a full disk, and answers nothing until it is started again.
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
  'Neo.DatabaseError.Transaction.TransactionLogError',
]

const isSocketError = (error: unknown) =>
  error instanceof Error && 'code' in error && SOCKET.has(String(error.code))

/** A failure of the driver as one that the API can explain; any other is passed on as it is. */
export const explained = (error: unknown): unknown => {
  if (error instanceof GateFull) return new GraphBusy(error.message, { cause: error })
  if (isSocketError(error)) return new GraphUnavailable(String(error), { cause: error })
  if (!(error instanceof Neo4jError)) return error
  const { code, message } = error
  if (TIMED_OUT.includes(code)) return new GraphDeadlineExceeded(message, { cause: error })
  if (NO_MEMORY.includes(code)) return new GraphBusy(message, { cause: error })
  const unreachable = CUT_OFF.has(code) || code === 'N/A' || NOT_NOW.some(known => code.startsWith(known))
  return unreachable ? new GraphUnavailable(message, { cause: error }) : error
}

/** Whether a connection was cut, so that asking once more may help. */
export const wasCutOff = (error: unknown) =>
  isSocketError(error) || (error instanceof Neo4jError && CUT_OFF.has(error.code))

/** Whether the database has met what it cannot go on from, such as a full disk, and waits for another start. */
export const hasStoppedItself = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.DatabaseError.Transaction.TransactionStartFailed'
