import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, startDatabase } from '../../src/database/database.ts'
import { DATABASE_FOLDER, JARS_FOLDER } from '../../src/database/folders.ts'
import { birthOf, serversOn } from '../../src/database/processes.ts'
import { terminalProgress } from '../../src/environment/progress.ts'

const PREFIX = 'test-'

/** Removes a folder and all that is in it. */
export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** A fresh folder for one test store; those that killed runs left behind are removed on the way. */
export const testHome = (name: string): string => {
  mkdirSync(DATABASE_FOLDER, { recursive: true })
  for (const folder of readdirSync(DATABASE_FOLDER).filter(entry => entry.startsWith(PREFIX))) {
    const left = join(DATABASE_FOLDER, folder)
    const isOwned = birthOf(Number(folder.split('-').at(1))) !== undefined
    if (!isOwned && serversOn(left).length === 0) remove(left)
  }
  return mkdtempSync(join(DATABASE_FOLDER, `${PREFIX}${process.pid}-${name}-`))
}

/** Starts a database of its own on an empty store; `stop` also removes the store. */
export const startTestDatabase = async (name: string): Promise<Database> => {
  const home = testHome(name)
  const database = await startDatabase({
    home,
    jars: JARS_FOLDER,
    quickStart: true,
    progress: terminalProgress(process.stderr),
  })
  const stop = async (): Promise<void> => {
    await database.stop()
    remove(home)
  }
  return { ...database, stop }
}
