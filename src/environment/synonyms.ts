import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { once } from './once.ts'
import { packagePath } from './root.ts'

const FILE = packagePath('seed/words/synonyms.csv')

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
  /** The word by which the group is shown. */
  readonly nameJa: string
  readonly nameEn: string
  readonly related: readonly string[]
}

/** The field's own words that mean the same, in both languages. */
export const readSynonyms = once((): readonly SynonymRow[] =>
  Rows.parse(parse(readFileSync(FILE, 'utf8'), { columns: true, bom: true })).map(
    ({ key, termsJa, termsEn, related }) => {
      const [ja, en] = [listed(termsJa), listed(termsEn)]
      return {
        key,
        terms: [...ja, ...en],
        nameJa: ja[0] ?? en[0] ?? key,
        nameEn: en[0] ?? ja[0] ?? key,
        related: listed(related),
      }
    },
  ),
)
