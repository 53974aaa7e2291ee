import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const IMPORTED = /^(?:import|export)\b[^'"]*?['"](\.{1,2}\/[^'"]+)['"]/gm

/** A program's file and all of its own that it imports, so that none is forgotten when code moves. */
export const sourcesOf = (entry: string): readonly string[] => {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED))
      visit(resolve(dirname(file), path))
  }
  visit(resolve(entry))
  return [...found].sort()
}

/** All files in a folder. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
