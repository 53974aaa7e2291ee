import { terminalProgress } from '../environment/progress.ts'
import { openTarget } from '../import/target.ts'
import { backUp } from './backup.ts'
import { runCommand } from './commands.ts'

const stamp = () => new Date().toISOString().replace(/[:.]/g, '').slice(0, 15)

/** `npm run backup -- [file]`: everything of the store in one file, while the API runs or not. */
runCommand(async () => {
  const [file = `backups/tsunagu-${stamp()}.jsonl.gz`] = process.argv.slice(2)
  const progress = terminalProgress(process.stderr)
  const target = await openTarget(process.env, progress)
  try {
    const { nodes, relationships } = await backUp(target.address, file, progress)
    process.stdout.write(`${file} holds ${nodes} nodes and ${relationships} relationships.\n`)
  } finally {
    await target.close()
  }
})
