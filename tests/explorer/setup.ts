import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/graph/engine/driver.ts'
import { importFolders } from '../../src/import/import.ts'
import { temporaryFolders } from '../import/store.ts'
import setupDatabase from '../setup.ts'
import { STRANGE } from './strange.ts'

/** The made-up city of the samples. */
const CITY = new URL('../../seed/sample-cities/mihonhama/', import.meta.url)

/** Its links to what others have: left out, so that what tests count of Kumamoto and the SDGs stays. */
const LINKING = /^(assertions\.|needs|offers|participations|memberships|platforms)/

/** Its plans with their years, budgets, evaluations and the sections that own them. */
const cityFiles = () =>
  Object.fromEntries(
    readdirSync(CITY)
      .filter(name => !LINKING.test(name))
      .map(name => [name, readFileSync(new URL(name, CITY), 'utf8')]),
  )

const BUILT = new URL('../../dist/explorer/index.html', import.meta.url)

/** The run's database with the seed, with strange records and a made-up plan beside it; the pages have to be built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(BUILT)) throw new Error('the explorer is not built: run `npm run build` first')
  const stop = await setupDatabase(project)
  const folders = temporaryFolders()
  const connection = connect({ ...project.getProvidedContext().database, database: 'neo4j' })
  const folder = await folders.write({ strange: STRANGE, city: cityFiles() })
  await importFolders(connection, [`${folder}/strange`, `${folder}/city`])
  await connection.driver.close()
  await folders.remove()
  return stop
}
