import neo4j from 'neo4j-driver'
import { DatabaseUnavailable } from '../database/database.ts'
import { ConfigError } from '../environment/config.ts'
import { GraphUnavailable } from '../graph/engine/driver.ts'
import { StoreUnfit } from './locked-store.ts'
import { ImportRefused, PartlyWritten } from './problem.ts'

/** What went wrong, for the person at the terminal; the stack only where nobody foresaw the error. */
export const explanation = (error: unknown): string => {
  if (error instanceof ImportRefused) {
    const { length } = error.problems
    return `${error.message}\n${length} ${length === 1 ? 'problem' : 'problems'}: nothing was written.`
  }
  if (error instanceof neo4j.Neo4jError)
    return `The database ended the import, nothing was written: ${error.message} (${error.code})`
  const isForeseen = [ConfigError, DatabaseUnavailable, GraphUnavailable, StoreUnfit, PartlyWritten].some(
    kind => error instanceof kind,
  )
  if (error instanceof Error) return isForeseen ? error.message : (error.stack ?? error.message)
  return String(error)
}
