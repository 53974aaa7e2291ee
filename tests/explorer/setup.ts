import { existsSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import setupDatabase from '../setup.ts'

const BUILT = new URL('../../dist/explorer/index.html', import.meta.url)

/** The run's database with the seed; the pages have to be built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(BUILT)) throw new Error('the explorer is not built: run `npm run build` first')
  return setupDatabase(project)
}
