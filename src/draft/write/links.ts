import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { packagePath } from '../../environment/root.ts'
import { targetReader, wordsThatMet } from '../../text/target-words.ts'
import { placeName } from '../document.ts'
import type { DraftItem } from '../plan/item.ts'
import { synonyms } from '../plan/likeness.ts'
import { csvOf } from './csv.ts'

const Rows = z.array(z.object({ code: z.string(), nameJa: z.string(), kind: z.string().optional() }))

const read = (file: string) =>
  Rows.parse(parse(readFileSync(packagePath(`seed/sdg/${file}`), 'utf8'), { columns: true, bom: true }))

const COLUMNS = [
  'subject',
  'predicate',
  'object',
  'key',
  'justification',
  'confidence',
  'strength',
  'status',
  'author',
  'assertedOn',
  'commentJa',
  'commentEn',
  'source',
  'quote',
  'locator',
]

const AUTHOR = 'tsunagu-lexical'

/** assertions.alignments.csv: what the plan says of the SDGs itself, and what words speak for; all of it proposed only. */
export const linksFile = (
  ids: ReadonlyMap<DraftItem, string>,
  source: string,
  day: string,
): { readonly text: string; readonly count: number } => {
  const codes = new Set([...read('sdg-goals.csv'), ...read('sdg-targets.csv')].map(({ code }) => code))
  const targets = read('sdg-targets.csv').map(({ code, nameJa }) => ({ code, name: nameJa }))
  const proposals = targetReader(targets, synonyms())
  const rows: (readonly string[])[] = []
  const told = new Set<string>()
  for (const [item, id] of ids) {
    if (id.startsWith('project:')) continue
    for (const { code, quote, at } of item.sdgs) {
      if (!codes.has(code) || told.has(`${id} ${code}`)) continue
      told.add(`${id} ${code}`)
      rows.push([
        id,
        'ALIGNS_WITH',
        `sdg:${code}`,
        '',
        'STATED_IN_SOURCE',
        '0.9',
        '0.5',
        'PROPOSED',
        'tsunagu-draft',
        day,
        '計画がこの項目にSDGsの番号を記している。',
        'The plan prints the number of the SDG beside this item.',
        source,
        quote,
        placeName(at),
      ])
    }
    for (const { code, words } of proposals([item.name, item.subtitle ?? ''])) {
      const met = wordsThatMet(words)
      rows.push([
        id,
        'ALIGNS_WITH',
        `sdg:${code}`,
        'lexical',
        'LEXICAL_MATCH',
        '0.3',
        '0.4',
        'PROPOSED',
        AUTHOR,
        day,
        `${met.ja}の語が、項目の文とターゲットの文の両方に現れる。`,
        `${met.en} stands both in the words of the item and in the Japanese text of the target.`,
        source,
        item.quote,
        placeName(item.at),
      ])
    }
  }
  return { text: csvOf(COLUMNS, rows), count: rows.length }
}
