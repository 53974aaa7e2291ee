import { JARS_FOLDER, STORE_FOLDER } from '../database/folders.ts'
import { ConfigError, readConfig } from '../environment/config.ts'
import { terminalProgress } from '../environment/progress.ts'
import { BackupRefused } from './backup.ts'
import { runCommand } from './commands.ts'
import { restoreStore } from './restore.ts'

/** `npm run restore -- <file>`: puts what a backup holds in the place of our own store. */
runCommand(async () => {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new BackupRefused('Usage: npm run restore -- <file of npm run backup>')
  const { neo4j, storeFolder = STORE_FOLDER } = readConfig(process.env)
  if (neo4j)
    throw new ConfigError(
      'NEO4J_URI is set: restore that server by its own means; this is for a store of ours.',
    )
  const progress = terminalProgress(process.stderr)
  const { contents, before } = await restoreStore({ home: storeFolder, jars: JARS_FOLDER, progress }, file)
  const { head, tail } = contents
  process.stdout.write(
    `The store in ${storeFolder} is that of ${head.madeAt}, with ${tail.nodes} nodes and ${tail.relationships} relationships.\n`,
  )
  if (before) process.stdout.write(`The store as it was is in ${before}: delete it when all is well.\n`)
})
