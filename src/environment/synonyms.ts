import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const FILE = fileURLToPath(new URL('../../seed/words/synonyms.csv', import.meta.url))

const Rows = z.array(
  z.object({ key: z.string(), termsJa: z.string(), termsEn: z.string(), related: z.string() }),
)

const listed = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map(term => term.trim())
    .filter(term => term !== '')

/** Words that mean the same, and the keys of groups that mean something near it. */
export interface SynonymRow {
  readonly key: string
  readonly terms: readonly string[]
  readonly related: readonly string[]
}

/** The field's own words that mean the same, in both languages. */
export const readSynonyms = (): readonly SynonymRow[] =>
  Rows.parse(parse(readFileSync(FILE, 'utf8'), { columns: true, bom: true })).map(
    ({ key, termsJa, termsEn, related }) => ({
      key,
      terms: [...listed(termsJa), ...listed(termsEn)],
      related: listed(related),
    }),
  )
