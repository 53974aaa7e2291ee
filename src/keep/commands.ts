import { DatabaseUnavailable } from '../database/database.ts'
import { ConfigError } from '../environment/config.ts'
import { GraphUnavailable } from '../graph/engine/failure.ts'
import { StoreUnfit } from '../import/store-unfit.ts'
import { BackupRefused } from './backup.ts'

const FORESEEN = [BackupRefused, ConfigError, DatabaseUnavailable, GraphUnavailable, StoreUnfit]

/** Runs one of these programs: what was foreseen is told in its sentence, of anything else the stack too. */
export const runCommand = (command: () => Promise<void>): void => {
  command().catch((error: unknown) => {
    const foreseen = error instanceof Error && FORESEEN.some(kind => error instanceof kind)
    process.stderr.write(`${foreseen ? error.message : error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 1
  })
}
