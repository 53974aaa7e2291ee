import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Imports } from '../rooms/rooms.ts'

/** A file and all that it imports from files beside it, so that none is forgotten when code moves. */
export const importedBy = (entry: string, sources: readonly Imports[]): readonly string[] => {
  const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]))
  const found = new Set([entry])
  // A set also gives what is added to it while it is walked through.
  for (const file of found) for (const imported of importsOf.get(file) ?? []) found.add(imported)
  return [...found].sort()
}

/** All files in a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
