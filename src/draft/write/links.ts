import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { packagePath } from '../../environment/root.ts'
import { isGeneral } from '../../text/meanings.ts'
import { longest } from '../../text/term-index.ts'
import { unitsOf } from '../../text/units.ts'
import { placeName } from '../document.ts'
import type { DraftItem } from '../plan/item.ts'
import { synonyms } from '../plan/likeness.ts'
import { csvOf } from './csv.ts'

const Rows = z.array(z.object({ code: z.string(), nameJa: z.string(), kind: z.string().optional() }))

const read = (file: string) =>
  Rows.parse(parse(readFileSync(packagePath(`seed/sdg/${file}`), 'utf8'), { columns: true, bom: true }))

/** A word of a text, with how it is shown. */
type Said = ReadonlyMap<string, string>

/** A single character and what stands in every plan are no ground for a link. */
const said = (text: string): Said => {
  const words = new Map<string, string>()
  for (const { text: word, weight } of unitsOf(text, synonyms()))
    if (
      weight >= 1 &&
      [...word].length > 1 &&
      /[\p{Script=Han}\p{Script=Katakana}a-z]/iu.test(word) &&
      !/^\d/.test(word)
    )
      words.set(word, word)
  for (const { word, meaning } of longest(synonyms().in(text))) {
    words.delete(word)
    if (!isGeneral(meaning.key)) words.set(`meaning:${meaning.key}`, word)
  }
  return words
}

/** Words that the labels of so many targets have in common say little of any of them. */
const MOST_TARGETS = 6
const [LEAST, MOST_LINKS] = [0.4, 3]

/** An SDG target that words of an item speak for. */
interface Proposal {
  readonly code: string
  readonly score: number
  /** Whether one of the words is of the field: 移住, 職場; a word like 維持 stands in any plan. */
  readonly hasMeaning: boolean
  /** The words of the item, each with that of the target. */
  readonly words: readonly (readonly [own: string, other: string])[]
}

/** Finds targets by the words that an item and the label of a target have in common. */
export const proposer = () => {
  const targets = read('sdg-targets.csv').map(({ code, nameJa }) => ({ code, words: said(nameJa) }))
  const shared = new Map<string, number>()
  for (const { words } of targets)
    for (const word of words.keys()) shared.set(word, (shared.get(word) ?? 0) + 1)
  return (texts: readonly string[]): readonly Proposal[] => {
    const own = said(texts.join('\n'))
    return targets
      .flatMap(({ code, words }): readonly Proposal[] => {
        const common = [...own].filter(([word]) => words.has(word) && (shared.get(word) ?? 0) <= MOST_TARGETS)
        const score = common.reduce((sum, [word]) => sum + 2 / (1 + (shared.get(word) ?? 1)), 0)
        const hasMeaning = common.some(([word]) => word.startsWith('meaning:'))
        return common.length > 0
          ? [
              {
                code,
                score,
                hasMeaning,
                words: common.map(([word, shown]) => [shown, words.get(word) ?? shown] as const),
              },
            ]
          : []
      })
      .filter(({ words, score, hasMeaning }) => (hasMeaning && score >= LEAST) || words.length > 1)
      .sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1))
      .slice(0, MOST_LINKS)
  }
}

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

const shown = (words: Proposal['words']): string =>
  words
    .map(([own, other]) => (own === other ? `「${own}」` : `「${own}」（ターゲットでは「${other}」）`))
    .join('、')
const shownEn = (words: Proposal['words']): string =>
  words
    .map(([own, other]) => (own === other ? `「${own}」` : `「${own}」 (in the target 「${other}」)`))
    .join(', ')

/** assertions.alignments.csv: what the plan says of the SDGs itself, and what words speak for; all of it proposed only. */
export const linksFile = (
  ids: ReadonlyMap<DraftItem, string>,
  source: string,
  day: string,
): { readonly text: string; readonly count: number } => {
  const codes = new Set([...read('sdg-goals.csv'), ...read('sdg-targets.csv')].map(({ code }) => code))
  const proposals = proposer()
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
    for (const { code, words } of proposals([item.name, item.subtitle ?? '']))
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
        `${shown(words)}の語が、項目の文とターゲットの文の両方に現れる。`,
        `${shownEn(words)} stands both in the words of the item and in the Japanese text of the target.`,
        source,
        item.quote,
        placeName(item.at),
      ])
  }
  return { text: csvOf(COLUMNS, rows), count: rows.length }
}
