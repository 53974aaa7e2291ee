import neo4j from 'neo4j-driver'
import { DatabaseUnavailable } from '../database/database.ts'
import { ConfigError } from '../environment/config.ts'
import { GraphUnavailable } from '../graph/engine/failure.ts'
import { inJapanese } from './in-japanese.ts'
import { StoreUnfit } from './locked-store.ts'
import { formatProblem, ImportRefused, PartlyWritten } from './problem.ts'

/** A message in both languages; those of member lists are in both as they are made. */
const inBoth = (message: string): string => {
  const japanese = inJapanese(message)
  return japanese === undefined ? message : `${message} / ${japanese}`
}

/** What went wrong, for the person at the terminal; the stack only where nobody foresaw the error. */
export const explanation = (error: unknown): string => {
  if (error instanceof ImportRefused) {
    const { length } = error.problems
    const told = error.problems.map(({ message, ...at }) =>
      formatProblem({ ...at, message: inBoth(message) }),
    )
    return [
      ...told,
      `${length}件の問題があるため、何も書き込んでいません。`,
      `${length} ${length === 1 ? 'problem' : 'problems'}: nothing was written.`,
    ].join('\n')
  }
  if (error instanceof neo4j.Neo4jError)
    return `The database ended the import, nothing was written: ${error.message} (${error.code})`
  const isForeseen = [ConfigError, DatabaseUnavailable, GraphUnavailable, StoreUnfit, PartlyWritten].some(
    kind => error instanceof kind,
  )
  if (error instanceof Error) return isForeseen ? error.message : (error.stack ?? error.message)
  return String(error)
}
