import { terminalProgress } from '../environment/progress.ts'
import { openTarget } from '../import/target.ts'
import { BackupRefused } from './backup.ts'
import { runCommand } from './commands.ts'
import { exportAll, importFlag } from './export/export-all.ts'

const MOST_TOLD = 20

/** `npm run export:all -- <folder>`: everything of the store as folders that import again. */
runCommand(async () => {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new BackupRefused('Usage: npm run export:all -- <folder>')
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const { records, merges, order, large, different, problems } = await exportAll(
      target.connection,
      folder,
      progress,
    )
    const say = (line: string) => process.stdout.write(`${line}\n`)
    const folders = order.flat().length
    say(
      `${folder}: ${folders}個のフォルダー、${records}件の記録、統合されたID ${merges}件 / ${folders} folders, ${records} records, ${merges} merged ids.`,
    )
    if (different.length + problems.length === 0) {
      say(
        `npm run import -- ${folder}${importFlag(large)} で同じグラフに戻ります / brings the same graph back.`,
      )
      return
    }
    process.exitCode = 1
    say('次は、そのままでは元に戻りません / These do not come back as they are:')
    for (const line of [...problems, ...different].slice(0, MOST_TOLD)) say(`  ${line}`)
  } finally {
    await target.close()
  }
})
