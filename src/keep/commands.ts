import { DatabaseUnavailable } from '../database/database.ts'
import { ConfigError } from '../environment/config.ts'
import { reasonOfDisk } from '../environment/file-system.ts'
import { GraphUnavailable } from '../graph/engine/failure.ts'
import { StoreUnfit } from '../import/store-unfit.ts'
import { BackupRefused } from './backup.ts'

const FORESEEN = [BackupRefused, ConfigError, DatabaseUnavailable, GraphUnavailable, StoreUnfit]

/** What the person at the terminal is told: of what was foreseen a sentence, of anything else the stack too. */
const toldOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (FORESEEN.some(kind => error instanceof kind)) return error.message
  const reason = reasonOfDisk(error)
  return reason && 'path' in error
    ? `${error.path} cannot be read or written, ${reason}: mend that, or name another place.`
    : String(error.stack)
}

/** Runs one of these programs. */
export const runCommand = (command: () => Promise<void>): void => {
  command().catch((error: unknown) => {
    process.stderr.write(`${toldOf(error)}\n`)
    process.exitCode = 1
  })
}
