import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/graph/engine/driver.ts'
import { importFolders } from '../../src/import/import.ts'
import { temporaryFolders } from '../import/store.ts'
import setupDatabase from '../setup.ts'
import { STRANGE } from './strange.ts'

const BUILT = new URL('../../dist/explorer/index.html', import.meta.url)

/** The run's database with the seed, and with strange records beside it; the pages have to be built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(BUILT)) throw new Error('the explorer is not built: run `npm run build` first')
  const stop = await setupDatabase(project)
  const folders = temporaryFolders()
  const connection = connect({ ...project.getProvidedContext().database, database: 'neo4j' })
  await importFolders(connection, [`${await folders.write({ strange: STRANGE })}/strange`])
  await connection.driver.close()
  await folders.remove()
  return stop
}
