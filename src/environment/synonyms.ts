import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const FILE = fileURLToPath(new URL('../../seed/words/synonyms.csv', import.meta.url))

const Rows = z.array(z.object({ key: z.string(), termsJa: z.string(), termsEn: z.string() }))

const listed = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map(term => term.trim())
    .filter(term => term !== '')

/** The field's own words that mean the same, in both languages. */
export const readSynonyms = (): readonly (readonly string[])[] =>
  Rows.parse(parse(readFileSync(FILE, 'utf8'), { columns: true, bom: true })).map(({ termsJa, termsEn }) => [
    ...listed(termsJa),
    ...listed(termsEn),
  ])
