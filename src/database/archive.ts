import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Java } from './java.ts'
import { launch } from './launch.ts'
import { birthOf } from './processes.ts'

const WORKPLACE = 'archiving-'
const ARCHIVE_DEADLINE_MS = 120_000

/** The archive of this very Java and this very folder: for any other, Java would ignore it. */
const archiveOf = (java: Java, jars: string): string => {
  const digest = createHash('sha256').update(java.build).update(jars).digest('hex').slice(0, 8)
  return join(jars, `java-${java.version}-${digest}.jsa`)
}

/** The archive that speeds up a start, if an earlier run has made it. */
export const existingArchive = (java: Java, jars: string): string | undefined => {
  const archive = archiveOf(java, jars)
  return existsSync(archive) ? archive : undefined
}

const removeStale = (jars: string): void => {
  for (const name of readdirSync(jars)) {
    const isAbandoned = name.startsWith(WORKPLACE) && !birthOf(Number(name.slice(WORKPLACE.length)))
    if (isAbandoned || name.endsWith('.jsa')) rmSync(join(jars, name), { recursive: true, force: true })
  }
}

/**
 * Makes the archive, unless it is there, by one short run of a server on an empty store: about 20 s of one
 * processor at the lowest priority. The archive appears whole or not at all.
 */
export const makeArchive = async (java: Java, jars: string, signal: AbortSignal): Promise<void> => {
  if (existingArchive(java, jars)) return
  removeStale(jars)
  const home = join(jars, `${WORKPLACE}${process.pid}`)
  mkdirSync(home, { mode: 0o700 })
  try {
    const archiveAtExit = join(home, 'classes.jsa')
    const options = { java, jars, home, heap: '256m', quickStart: true, archiveAtExit }
    const { server } = await launch(options, signal, ['nice', '-n', '19'])
    await server.stop(ARCHIVE_DEADLINE_MS)
    const { code } = await server.exited
    if (code === 0 && existsSync(archiveAtExit)) renameSync(archiveAtExit, archiveOf(java, jars))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
