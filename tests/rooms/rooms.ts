import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/**
 * The rooms of `src/`, the lowest first, as CONTRIBUTING lists them: a file imports from its own room and from
 * those before it. What stands in `src/` itself builds the program out of all of them.
 */
export const ROOMS = [
  'model',
  'environment',
  'text',
  'methods',
  'evidence',
  'database',
  'graph/engine',
  'graph/read',
  'graph/write',
  'questions',
  'import',
  'draft',
  'sheet',
  'load',
  'keep',
  'api/limits',
  'api/export',
  'api/graphql',
  'api/http',
  'workers',
] as const

export type Room = (typeof ROOMS)[number]

/** A file and what it imports, as paths from the root of the sources. */
export interface Imports {
  readonly file: string
  readonly imports: readonly string[]
}

/** The room of a file; undefined for what stands above all rooms. */
export const roomOf = (file: string): Room | undefined => ROOMS.find(room => file.startsWith(`${room}/`))

/** Types that codegen makes of the SDL: they name rows of every room, and belong to the API. */
const isGenerated = (file: string): boolean => file.startsWith('generated/')

const heightOf = (file: string): number => {
  if (isGenerated(file)) return ROOMS.indexOf('api/limits')
  const room = roomOf(file)
  return room === undefined ? ROOMS.length : ROOMS.indexOf(room)
}

/** Every import that leads from a room to one above it. */
export const climbing = (sources: readonly Imports[]): readonly string[] =>
  sources
    .filter(({ file }) => !isGenerated(file))
    .flatMap(({ file, imports }) =>
      imports
        .filter(imported => heightOf(imported) > heightOf(file))
        .map(imported => `${file} imports ${imported}, which stands above it`),
    )

/** One circle of files that import each other; undefined where there is none. Generated types may name anything. */
export const circle = (sources: readonly Imports[]): readonly string[] | undefined => {
  const importsOf = new Map(
    sources.filter(({ file }) => !isGenerated(file)).map(({ file, imports }) => [file, imports]),
  )
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const imported of importsOf.get(file) ?? []) {
      const found = visit(imported, [...way, file])
      if (found) return found
    }
    done.add(file)
    return undefined
  }
  for (const { file } of sources) {
    const found = visit(file, [])
    if (found) return found
  }
  return undefined
}

const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]/gm

/** What a text imports from files beside it. */
export const importsIn = (file: string, text: string): Imports => ({
  file,
  imports: [...text.matchAll(IMPORT)].map(([, path = '']) => normalize(join(dirname(file), path))),
})

/** The program's own sources. */
export const readSources = (folder: string): readonly Imports[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => importsIn(file, readFileSync(join(folder, file), 'utf8')))
