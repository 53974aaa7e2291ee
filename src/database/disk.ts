import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder, reasonOfDisk } from '../environment/file-system.ts'
import { DatabaseUnavailable, OR_OWN_SERVER } from './unavailable.ts'

const MEGABYTE = 1024 * 1024

/** What Neo4j needs to start, to recover and to write its logs; measured: 4 MB for an empty store. */
export const ROOM_TO_START = 32 * MEGABYTE

/** What one node or relationship of an import takes in log, store and indexes; measured: 1.6 kB in the seed. */
const ROOM_PER_ITEM = 4 * 1024

/** An import never takes the last of the disk: the database has to be able to close its files. */
export const roomForImport = (items: number): number => ROOM_TO_START + items * ROOM_PER_ITEM

/** Bytes that are free on the disk of a folder. */
export const freeBytes = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/** Bytes in words: `12 MB`. */
export const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`

/** A failure of the file system as one sentence with what to do; any other is passed on as it is. */
export const explainedDisk = (folder: string, error: unknown): unknown => {
  const reason = reasonOfDisk(error)
  if (reason === undefined) return error
  return new DatabaseUnavailable(
    `The folder ${folder} cannot be written, ${reason}: mend that, or name another folder in STORE_FOLDER, ${OR_OWN_SERVER}.`,
    { cause: error },
  )
}

/** The folder itself, or the nearest one above it that there is. */
const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)))

/** Makes sure, before anything is started, that a store can live in this folder; throws DatabaseUnavailable. */
export const prepareFolder = (folder: string): void => {
  try {
    // Asked first: of a read-only disk, making folders on the way says only that there is no such folder.
    accessSync(existing(folder), constants.R_OK | constants.W_OK)
    makeFolder(folder, 0o700)
  } catch (error) {
    throw explainedDisk(folder, error)
  }
  const free = freeBytes(folder)
  if (free >= ROOM_TO_START) return
  throw new DatabaseUnavailable(
    `The disk of ${folder} has ${Math.floor(free / MEGABYTE)} MB free, and the database needs ${megabytes(ROOM_TO_START)} to start without harm: free some, or name a folder on another disk in STORE_FOLDER, ${OR_OWN_SERVER}.`,
  )
}
