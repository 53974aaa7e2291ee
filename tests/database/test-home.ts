import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FOLDER } from '../../src/database/folders.ts'
import { birthOf, serversOn } from '../../src/database/processes.ts'

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
