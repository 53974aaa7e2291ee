import { ConfigError, readConfig } from '../environment/config.ts'
import { terminalProgress } from '../environment/progress.ts'
import { JARS_FOLDER, STORE_FOLDER } from './folders.ts'
import { type Recovery, recoverStore } from './recover.ts'
import { DatabaseUnavailable } from './unavailable.ts'

const told = (folder: string, { copy, nodes, relationships }: Recovery): string =>
  copy === undefined
    ? `The store in ${folder} opens by itself, with ${nodes} nodes and ${relationships} relationships: there was nothing to recover.`
    : [
        `The store in ${folder} opens again, with ${nodes} nodes and ${relationships} relationships: all that was committed before its log was cut off.`,
        `What was being written then is gone: run that import again.`,
        `The store as it was found is in ${copy}: delete it when all is well.`,
      ].join('\n')

/** `npm run recover`: opens a store that was cut off while it was written, and says with what. */
const run = async (): Promise<void> => {
  const { neo4j, storeFolder = STORE_FOLDER } = readConfig(process.env)
  if (neo4j)
    throw new ConfigError(
      'NEO4J_URI is set: recover that server by its own means; this is for a store of ours.',
    )
  const progress = terminalProgress(process.stderr)
  const recovery = await recoverStore({ home: storeFolder, jars: JARS_FOLDER, progress })
  process.stdout.write(`${told(storeFolder, recovery)}\n`)
}

run().catch((error: unknown) => {
  const foreseen = error instanceof ConfigError || error instanceof DatabaseUnavailable
  process.stderr.write(`${error instanceof Error ? (foreseen ? error.message : error.stack) : error}\n`)
  process.exitCode = 1
})
