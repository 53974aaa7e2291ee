import { createHash } from 'node:crypto'
import { constants, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Claim, claim } from '../../src/database/claim.ts'
import { startDatabase } from '../../src/database/database.ts'
import { DATABASE_FOLDER, JARS_FOLDER } from '../../src/database/folders.ts'
import { terminalProgress } from '../../src/environment/progress.ts'
import { connect } from '../../src/graph/engine/driver.ts'
import { prepareStore } from '../../src/store.ts'
import { readSources } from '../rooms/rooms.ts'
import type { Seed } from './content.ts'
import { filesIn, importedBy } from './sources.ts'
import { remove, testHome } from './test-home.ts'

const ROOT = join(import.meta.dirname, '../..')

/** All that decides what a seeded store holds; the day too, because sums hold for the day of their import. */
const digest = (): string => {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  const files = [
    ...importedBy('store.ts', readSources(join(ROOT, 'src'))).map(file => join(ROOT, 'src', file)),
    ...filesIn(join(ROOT, 'seed')),
    join(ROOT, 'src/database/pom.xml'),
    join(ROOT, 'package-lock.json'),
  ]
  for (const file of files) hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Only one process makes a template, copies it or removes an old one. */
const claimTemplates = async (): Promise<Claim> => {
  mkdirSync(DATABASE_FOLDER, { recursive: true })
  for (;;) {
    const held = claim(join(DATABASE_FOLDER, 'template.owner'))
    if (typeof held !== 'number') return held
    await delay(200)
  }
}

/** Fills a store as a first start does, and stops cleanly, so that the store can be copied; it appears whole or not at all. */
const make = async (seed: Seed, template: string): Promise<void> => {
  const home = testHome('template')
  const progress = terminalProgress(process.stderr)
  const database = await startDatabase({ home, jars: JARS_FOLDER, quickStart: true, progress })
  const connection = connect({ ...database, database: 'neo4j' })
  try {
    // The run that makes every later start quicker goes beside it.
    await Promise.all([
      prepareStore(connection, { sample: seed === 'seed', progress }),
      database.prepareNextStart(),
    ])
  } finally {
    await connection.driver.close()
    await database.stop()
  }
  renameSync(home, template)
}

/** The store and its password; configuration and logs belong to a start. */
const belongsToStore = (home: string) => (path: string) =>
  path === home || ['data', 'password'].includes(relative(home, path).split('/')[0] ?? '')

/** Copies a store with the seed in it to `home`; it is made the first time and whenever its sources change. */
export const copyTemplate = async (seed: Seed, home: string): Promise<void> => {
  const claimed = await claimTemplates()
  try {
    const template = join(DATABASE_FOLDER, `template-${seed}-${digest()}`)
    if (!existsSync(template)) {
      const old = new RegExp(`^template-${seed}-[0-9a-f]{16}$`)
      for (const name of readdirSync(DATABASE_FOLDER).filter(name => old.test(name)))
        remove(join(DATABASE_FOLDER, name))
      await make(seed, template)
    }
    cpSync(template, home, {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      filter: belongsToStore(template),
    })
  } finally {
    claimed.release()
  }
}
