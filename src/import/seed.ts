import { relative } from 'node:path'
import type { Progress } from '../environment/progress.ts'
import { packagePath } from '../environment/root.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { readFolders } from './folder.ts'
import { importDatasets } from './import.ts'
import type { Report } from './report.ts'

const SEED_FOLDER = packagePath('seed')

/** Fills a store with every dataset of `seed/`, or with all but the made-up ones. */
export const loadSeed = async (
  connection: Connection,
  { sample, progress }: { readonly sample: boolean; readonly progress: Progress },
): Promise<Report> => {
  const folders = await readFolders([relative(process.cwd(), SEED_FOLDER) || '.'])
  const chosen = folders.filter(({ header }) => sample || !header.sample)
  return importDatasets(connection, chosen, { progress })
}
