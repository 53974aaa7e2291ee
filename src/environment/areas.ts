import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { once } from './once.ts'
import { packagePath } from './root.ts'

const FILE = packagePath('seed/words/areas.csv')

const Rows = z.array(z.object({ area: z.string(), capabilities: z.string(), also: z.string() }))

/** Capabilities that an initiative or a measure would use. */
export interface AreaUses {
  /** Those that it is about. */
  readonly main: readonly string[]
  /** Those that would help it besides. */
  readonly also: readonly string[]
}

const listed = (cell: string): readonly string[] => cell.split(';').filter(id => id !== '')

/** What initiatives and measures would use, by their ids, as somebody read them: the plan itself names no capabilities. */
export const readAreas = once(
  (): ReadonlyMap<string, AreaUses> =>
    new Map(
      Rows.parse(parse(readFileSync(FILE, 'utf8'), { columns: true, bom: true })).map(
        ({ area, capabilities, also }) => [area, { main: listed(capabilities), also: listed(also) }],
      ),
    ),
)
