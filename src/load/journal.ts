import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs'
import type { LinkEnds } from '../graph/read/questions/dataset-read.ts'
import type { Facts } from './facts.ts'
import type { Written } from './graph-files.ts'

/** A folder that was read, known by the digest of its files. */
export interface Taken {
  readonly sha256: string
  readonly facts: Facts
  /** Whether it says which ids answer as another: that is stated once the store stands. */
  readonly merges: boolean
}

/** What is kept of folders that were read together, mostly one: a line, written once their rows are on the disk. */
export interface Entry {
  readonly folders: readonly Taken[]
  /** Links that an earlier folder speaks of, too. */
  readonly again: readonly LinkEnds[]
  /** How far the files of rows are with these folders. */
  readonly written: Readonly<Record<string, readonly Written[]>>
}

/** What a load needs to be the same one as before, so that it can go on. */
export interface Head {
  readonly schemaVersion: number
  /** The moment that all of it is written at. */
  readonly at: string
}

export interface Journal {
  readonly head: Head
  readonly entries: readonly Entry[]
  append(entry: Entry): void
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isHead = (value: unknown, { schemaVersion }: Head): value is Head =>
  typeof value === 'object' &&
  value !== null &&
  'at' in value &&
  'schemaVersion' in value &&
  value.schemaVersion === schemaVersion

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'folders' in value

/** The journal of a load that was broken off, without a line that was cut off; a new one where there is none that fits. */
export const openJournal = (path: string, head: Head): Journal => {
  const append = (value: Head | Entry): void => appendFileSync(path, `${JSON.stringify(value)}\n`)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const before = parsed(lines[0] ?? '')
  if (!isHead(before, head)) {
    if (lines.length > 0) truncateSync(path)
    append(head)
    return { head, entries: [], append }
  }
  // The last piece is empty behind a whole line, and else a line that was cut off.
  const whole = lines.slice(0, -1)
  truncateSync(path, Buffer.byteLength(whole.map(line => `${line}\n`).join('')))
  return { head: before, entries: whole.slice(1).map(parsed).filter(isEntry), append }
}
