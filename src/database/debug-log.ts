import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'

/** Enough for the reason of a failure, which stands near the end. */
const MOST_BYTES = 256 * 1024

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)

/** A way to read what Neo4j has written to its own log since now. */
export const debugLogSince = (home: string): (() => string) => {
  const file = `${home}/logs/debug.log`
  const before = sizeOf(file)
  return () => {
    const size = sizeOf(file)
    // A log that became smaller was begun anew.
    const from = Math.max(size < before ? 0 : before, size - MOST_BYTES)
    if (size === from) return ''
    const buffer = Buffer.alloc(size - from)
    const descriptor = openSync(file, 'r')
    try {
      return buffer.subarray(0, readSync(descriptor, buffer, 0, buffer.length, from)).toString()
    } finally {
      closeSync(descriptor)
    }
  }
}
