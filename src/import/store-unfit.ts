import { SCHEMA_VERSION } from '../graph/engine/schema.ts'
import { canUpgrade } from './upgrade.ts'

/** The store cannot be written by this program; the message says why and what to do. */
export class StoreUnfit extends Error {
  override name = 'StoreUnfit'
}

const OLDER =
  'With the program that made it run `npm run export:all -- <folder>` (one without that command: `npm run backup`, and import your own folders again); then with this one, STORE_FOLDER naming an empty folder or NEO4J_URI an empty database, `npm run import -- <folder>`.'

const UPGRADED =
  '`npm start`, or an import that writes, brings it to this version where it lies and loses nothing; `npm run backup` with the program that made it keeps the way back.'

const NEWER =
  'It is of a newer program: use that one. To go back to this one, run `npm run restore -- <file>` with a backup that this one made, or have the newer one write `npm run export:all -- <folder>` and import that into an empty store.'

const helpFor = (version: number): string => {
  if (version > SCHEMA_VERSION) return NEWER
  return canUpgrade(version) ? UPGRADED : OLDER
}

/** A store of another schema version, and the commands that help; nothing of it is lost meanwhile. */
export const otherVersion = (version: number): StoreUnfit =>
  new StoreUnfit(
    `The store has schema version ${version}, this program reads version ${SCHEMA_VERSION}. Nothing was changed. ${helpFor(version)}`,
  )

/** A database that belongs to something else. */
export const otherData = (database: string): StoreUnfit =>
  new StoreUnfit(`The database ${database} holds other data: name an empty one in NEO4J_DATABASE.`)
