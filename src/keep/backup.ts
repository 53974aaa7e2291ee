import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import neo4j from 'neo4j-driver'
import { makeFolder } from '../environment/file-system.ts'
import { counted, type Progress } from '../environment/progress.ts'
import type { Address } from '../graph/engine/driver.ts'
import { isEmpty, storeVersion } from '../graph/engine/schema.ts'
import { lockStore } from '../graph/read/questions/dataset-read.ts'
import { dumpLines, type Tail } from './dump.ts'

/** A backup cannot be made, or is none; the message says why and what to do. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

const SIZE = /* cypher */ `
  RETURN COUNT { () } + COUNT { ()-->() } AS size`

/** Larger stores take minutes. */
const TIMEOUT_MS = 60 * 60_000

/** What is on the disk for certain, also when the machine loses its power now. */
const flush = async (path: string): Promise<void> => {
  const handle = await open(path, 'r')
  await handle.sync().finally(() => handle.close())
}

/**
 * Writes everything that a store holds into one file, as it is at one moment: no import can run meanwhile, and
 * readers are not kept waiting. The file appears whole or not at all.
 */
export const backUp = async (address: Address, file: string, progress: Progress): Promise<Tail> => {
  if (existsSync(file)) throw new BackupRefused(`${file} is there already: name another file.`)
  makeFolder(dirname(file))
  const part = `${file}.part`
  const step = progress.step(`Writing ${file}`)
  // With whole numbers as they are stored: to the API's own driver 1 and 1.0 are one.
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
    userAgent: 'tsunagu',
  })
  const session = driver.session({ database: address.database })
  try {
    if (await isEmpty(session)) throw new BackupRefused('The store is empty: there is nothing to back up.')
    const version = await storeVersion(session)
    if (version === null)
      throw new BackupRefused(
        `The database ${address.database} holds other data: name ours in NEO4J_DATABASE.`,
      )
    const transaction = await session.beginTransaction({ timeout: TIMEOUT_MS })
    await lockStore(transaction)
    const head = {
      tsunagu: 'backup',
      format: 1,
      schemaVersion: version,
      madeAt: new Date().toISOString(),
    } as const
    const [size] = (await transaction.run(SIZE)).records.map(record => Number(record.get('size')))
    const told = counted(step, size ?? 0)
    const dump = dumpLines(transaction, head, () => told(1))
    await pipeline(Readable.from(dump.lines), createGzip(), createWriteStream(part, { mode: 0o600 }))
    await transaction.rollback()
    await flush(part)
    renameSync(part, file)
    await flush(dirname(file))
    step.done()
    return dump.tail()
  } catch (error) {
    step.fail()
    rmSync(part, { force: true })
    throw error
  } finally {
    await session.close()
    await driver.close()
  }
}
