import { relative } from 'node:path'
import type { Progress } from '../environment/progress.ts'
import { packagePath } from '../environment/root.ts'
import type { Connection } from '../graph/engine/driver.ts'
import { readFolders } from './folder.ts'
import { importDatasets } from './import.ts'

const SEED_FOLDER = packagePath('seed')
const SAMPLE_CITIES = packagePath('seed/sample-cities')

/** What of the seed a new store gets. */
export interface SeedChoice {
  /** Whether the made-up stakeholders are loaded too. */
  readonly sample: boolean
  /** Whether the made-up cities are: plans of their own, with what belongs to them. */
  readonly sampleCities?: boolean
}

const named = (folder: string): string => relative(process.cwd(), folder) || '.'

/** Fills a store with every dataset of `seed/`, or with all but the made-up ones; made-up cities come after. */
export const loadSeed = async (
  connection: Connection,
  { sample, sampleCities = false, progress }: SeedChoice & { readonly progress: Progress },
): Promise<void> => {
  const folders = await readFolders([named(SEED_FOLDER)])
  const chosen = folders.filter(({ header }) => sample || !header.sample)
  await importDatasets(connection, chosen, { progress })
  // One transaction does not take all of it.
  if (sampleCities) await importDatasets(connection, await readFolders([named(SAMPLE_CITIES)]), { progress })
}
