import { freeBytes, megabytes, roomForImport } from '../database/disk.ts'
import { StoreUnfit } from './store-unfit.ts'

/**
 * Makes sure, before anything is written, that the disk of the store takes so many nodes and relationships: a
 * disk that fills while a transaction is written stops the database. Of a server elsewhere nothing is known.
 */
export const requireRoom = (folder: string | undefined, items: number): void => {
  if (folder === undefined) return
  const [free, needed] = [freeBytes(folder), roomForImport(items)]
  if (free >= needed) return
  throw new StoreUnfit(
    `The disk of ${folder} has ${Math.floor(free / 2 ** 20)} MB free, and the import may take ${megabytes(needed)}: free ${megabytes(needed - free)} and import again; nothing was written.`,
  )
}
