import { parseArgs } from 'node:util'
import { readConfig } from '../environment/config.ts'
import { terminalProgress } from '../environment/progress.ts'
import { explanation } from './explanation.ts'
import { importFolders } from './import.ts'
import { keepMeaningsOf } from './meanings.ts'
import { formatReport } from './report.ts'
import { openTarget } from './target.ts'

const USAGE = `Usage: npm run import -- <folder>… [--dry-run] [--allow-delete] [--in-parts]

  <folder>        dataset.yaml のあるフォルダー、またはそれらを含むフォルダー
                  / a folder with a dataset.yaml, or a folder of such folders
  --dry-run       確かめて報告するだけで、書き込まない / check and report, write nothing
  --allow-delete  ファイルにない記録を削除する / delete records that the files no longer have
  --in-parts      1回で書き込めない大きさなら、分けて書き込む。途中で止まったら、同じコマンドで続きから
                  / write what is too large for one transaction in several; where it stops, the same command goes on
`

const [FAILED, WRONG_USAGE] = [1, 2]

type Arguments = {
  readonly folders: string[]
  readonly dryRun: boolean
  readonly allowDelete: boolean
  readonly inParts: boolean
}

/** The command line as options; null when it asks for nothing that there is. */
const readArguments = (args: string[]): Arguments | null => {
  try {
    const { values, positionals: folders } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        'allow-delete': { type: 'boolean' },
        'in-parts': { type: 'boolean' },
      },
    })
    if (folders.length === 0) return null
    return {
      folders,
      dryRun: values['dry-run'] ?? false,
      allowDelete: values['allow-delete'] ?? false,
      inParts: values['in-parts'] ?? false,
    }
  } catch {
    return null
  }
}

const run = async ({ folders, ...options }: Arguments): Promise<void> => {
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const report = await importFolders(target.connection, folders, { ...options, progress })
    process.stdout.write(`${formatReport(report)}\n`)
    if (!options.dryRun) await keepMeaningsOf(target.connection, readConfig(process.env).embeddings, progress)
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
