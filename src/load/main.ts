import { parseArgs } from 'node:util'
import { JARS_FOLDER, STORE_FOLDER } from '../database/folders.ts'
import { ConfigError, readConfig } from '../environment/config.ts'
import { terminalProgress } from '../environment/progress.ts'
import { explanation } from '../import/explanation.ts'
import { datasetFoldersIn, digestOfFolder, readDatasetFolder } from '../import/folder.ts'
import { loadStore } from './load.ts'
import type { Source } from './stage.ts'

const USAGE = `Usage: npm run load -- <folder>… [--replace]

  <folder>   dataset.yaml のあるフォルダー、またはそれらを含むフォルダー
             / a folder with a dataset.yaml, or a folder of such folders
  --replace  いまのストアと入れ替える（前のストアは隣に残る）
             / put the new store in the place of the present one, which is kept beside it
`

const [FAILED, WRONG_USAGE] = [1, 2]

interface Arguments {
  readonly folders: readonly string[]
  readonly replace: boolean
}

/** The command line as options; null when it asks for nothing that there is. */
const readArguments = (args: string[]): Arguments | null => {
  try {
    const options = { replace: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    return positionals.length === 0 ? null : { folders: positionals, replace: values.replace ?? false }
  } catch {
    return null
  }
}

const sourcesIn = async (folders: readonly string[]): Promise<readonly Source[]> => {
  const paths = [...new Set((await Promise.all(folders.map(datasetFoldersIn))).flat())]
  const sources: Source[] = []
  for (const path of paths)
    sources.push({ sha256: await digestOfFolder(path), read: () => readDatasetFolder(path) })
  return sources
}

const run = async ({ folders, replace }: Arguments): Promise<void> => {
  const { neo4j, storeFolder = STORE_FOLDER } = readConfig(process.env)
  if (neo4j)
    throw new ConfigError(
      'NEO4J_URI is set, and a load writes the files of a store of ours: leave it out, or use npm run import -- <folder>… --in-parts for that server.',
    )
  const progress = terminalProgress(process.stderr)
  const sources = await sourcesIn(folders)
  const loaded = await loadStore(sources, { home: storeFolder, jars: JARS_FOLDER, replace, progress })
  const { datasets, nodes, before, durationMs } = loaded
  process.stdout.write(
    `The store in ${storeFolder} holds ${datasets} datasets with ${nodes} records, after ${Math.round(durationMs / 1000)} s.\n`,
  )
  if (before) process.stdout.write(`The store as it was is in ${before}: delete it when all is well.\n`)
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
