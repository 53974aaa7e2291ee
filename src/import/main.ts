import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { ConfigError } from '../config.ts'
import { DatabaseUnavailable } from '../database/database.ts'
import { terminalProgress } from '../progress.ts'
import { importFolders } from './import.ts'
import { StoreUnfit } from './locked-store.ts'
import { ImportRefused } from './problem.ts'
import { formatReport } from './report.ts'
import { openTarget } from './target.ts'

const USAGE = `Usage: npm run import -- <folder>… [--dry-run] [--allow-delete]

  <folder>        a folder with a dataset.yaml, or a folder of such folders
  --dry-run       check and report, write nothing
  --allow-delete  delete records that the files no longer have
`

const [FAILED, WRONG_USAGE] = [1, 2]

type Arguments = { readonly folders: string[]; readonly dryRun: boolean; readonly allowDelete: boolean }

/** The command line as options; null when it asks for nothing that there is. */
const readArguments = (args: string[]): Arguments | null => {
  try {
    const { values, positionals: folders } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'allow-delete': { type: 'boolean' } },
    })
    if (folders.length === 0) return null
    return {
      folders,
      dryRun: values['dry-run'] ?? false,
      allowDelete: values['allow-delete'] ?? false,
    }
  } catch {
    return null
  }
}

/** What went wrong, for the person at the terminal; the stack only where nobody foresaw the error. */
const explanation = (error: unknown): string => {
  if (error instanceof ImportRefused) {
    const { length } = error.problems
    return `${error.message}\n${length} ${length === 1 ? 'problem' : 'problems'}: nothing was written.`
  }
  if (error instanceof neo4j.Neo4jError)
    return `The database ended the import, nothing was written: ${error.message} (${error.code})`
  const isForeseen = [ConfigError, DatabaseUnavailable, StoreUnfit].some(kind => error instanceof kind)
  if (error instanceof Error) return isForeseen ? error.message : (error.stack ?? error.message)
  return String(error)
}

const run = async ({ folders, dryRun, allowDelete }: Arguments): Promise<void> => {
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const report = await importFolders(target.connection, folders, { dryRun, allowDelete, progress })
    process.stdout.write(`${formatReport(report)}\n`)
  } finally {
    await target.close()
  }
}

const args = readArguments(process.argv.slice(2))
if (args) {
  await run(args).catch((error: unknown) => {
    process.stderr.write(`${explanation(error)}\n`)
    process.exitCode = FAILED
  })
} else {
  process.stderr.write(USAGE)
  process.exitCode = WRONG_USAGE
}
