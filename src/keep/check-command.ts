import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { claim } from '../database/claim.ts'
import { inconsistencies } from '../database/consistency.ts'
import { JARS_FOLDER, STORE_FOLDER } from '../database/folders.ts'
import { readConfig } from '../environment/config.ts'
import { type Progress, terminalProgress } from '../environment/progress.ts'
import { openTarget } from '../import/target.ts'
import { checkGraph } from './check-store.ts'
import { runCommand } from './commands.ts'

/** What Neo4j finds in the files of a store that nobody has open; null where it cannot look. */
const filesOf = async (home: string, progress: Progress): Promise<string | undefined | null> => {
  if (!existsSync(join(home, 'data'))) return null
  const owner = claim(join(home, 'owner'))
  if (typeof owner === 'number') return null
  return inconsistencies(home, JARS_FOLDER, progress).finally(() => owner.release())
}

/** `npm run check-store`: whether the store is whole and as this program reads it; ends with 1 where it is not. */
runCommand(async () => {
  const { neo4j, storeFolder = STORE_FOLDER } = readConfig(process.env)
  const progress = terminalProgress(process.stderr)
  const files = neo4j ? null : await filesOf(storeFolder, progress)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  if (files === null)
    say('Its files were not read: only of a store of ours that nobody has open can they be.')
  else
    say(files === undefined ? 'Every record of its files is consistent.' : `Its files are damaged:\n${files}`)
  const target = await openTarget(process.env, progress)
  try {
    const { nodes, relationships, findings } = await checkGraph(target.connection)
    for (const { what, count, samples } of findings) say(`${count} ${what}: ${samples.join(', ')}`)
    say(`${nodes} nodes and ${relationships} relationships were read; ${findings.length} rules are broken.`)
    if (files || findings.length > 0) process.exitCode = 1
  } finally {
    await target.close()
  }
})
