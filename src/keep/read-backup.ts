import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { SCHEMA_VERSION } from '../graph/engine/schema.ts'
import { BackupRefused } from './backup.ts'
import type { Head, NodeLine, RelationshipLine, Tail } from './dump.ts'

/** What is in a backup, once it has been read to its end and found whole. */
export interface Contents {
  readonly head: Head
  readonly tail: Tail
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const unpacked = createReadStream(file)
    .on('error', error => unpacked.destroy(error))
    .pipe(createGunzip())
  yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isHead = (line: unknown): line is Head =>
  typeof line === 'object' && line !== null && 'tsunagu' in line && line.tsunagu === 'backup'

const isTail = (line: unknown): line is Tail => typeof line === 'object' && line !== null && 'sha256' in line

const noBackup = (file: string, why: string) =>
  new BackupRefused(`${file} cannot be restored: ${why}. Nothing was changed.`)

/** Reads a backup to its end, and refuses one that is none, was cut off or changed, or is of another version. */
export const readContents = async (file: string): Promise<Contents> => {
  const hash = createHash('sha256')
  let head: unknown
  let last: string | undefined
  try {
    for await (const text of linesOf(file)) {
      if (last !== undefined) hash.update(`${last}\n`)
      head ??= parsed(text)
      last = text
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw noBackup(file, code === 'ENOENT' ? 'there is no such file' : `it is damaged or no backup (${code})`)
  }
  if (!isHead(head) || head.format !== 1) throw noBackup(file, 'it is no backup of tsunagu')
  const tail = parsed(last ?? '')
  if (!isTail(tail)) throw noBackup(file, 'it was cut off')
  if (tail.sha256 !== hash.digest('hex')) throw noBackup(file, 'it was changed after it was made')
  if (head.schemaVersion !== SCHEMA_VERSION)
    throw noBackup(
      file,
      `it has schema version ${head.schemaVersion}, this program reads version ${SCHEMA_VERSION}; restore it with the program that made it, and have that write \`npm run export:all -- <folder>\`, which this one imports`,
    )
  return { head, tail }
}

/** The nodes and then the relationships of a backup that has been read once already. */
export async function* recordsOf(file: string): AsyncGenerator<NodeLine | RelationshipLine> {
  for await (const text of linesOf(file)) {
    const line = parsed(text)
    // What stands here was written by `dumpLines`, as the digest says.
    if (Array.isArray(line)) yield line as unknown as NodeLine | RelationshipLine
  }
}
