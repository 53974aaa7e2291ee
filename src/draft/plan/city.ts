import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { packagePath } from '../../environment/root.ts'
import type { Block } from '../document.ts'

/** A municipality as the list of places has it, or one that only the plan names. */
export interface City {
  readonly nameJa: string
  readonly nameEn: string | undefined
  /** The code of six digits; undefined for a place that the list does not have. */
  readonly code: string | undefined
}

const Rows = z.array(
  z.object({
    code: z.string(),
    nameJa: z.string(),
    nameEn: z.string(),
    kind: z.string(),
    parent: z.string(),
  }),
)

const readPlaces = () =>
  Rows.parse(parse(readFileSync(packagePath('seed/places/places.csv'), 'utf8'), { columns: true, bom: true }))

/** The municipality with a code, of five or six digits; undefined where none has it. */
export const cityWithCode = (code: string): City | undefined => {
  const row = readPlaces().find(each => each.code === code || each.code.slice(0, 5) === code)
  return row && { code: row.code, nameJa: row.nameJa, nameEn: row.nameEn }
}

const NAME = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶケ]{1,8}?[市町村]/gu
const NO_NAMES =
  /^(?:本|当|各|他|同|全|都|近隣|周辺|中核|政令|指定都|隣接|地方都|未来都|環境未来都|中心|港|農山漁|山|漁|農|関係|県|都道府県|参加|構成|対象|の?市区?町|市区?町|ひ?と?ま?ち?・?)[市町村]$/u

/** How often a text names each municipality; one in a title counts for many. */
const countsIn = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [place, text] of texts.entries())
    for (const [name] of text.replace(/第\s?[\d０-９一二三四五六七八九十]+\s?[期次]/gu, ' ').matchAll(NAME)) {
      if (NO_NAMES.test(name) || [...name].length < 2) continue
      counts.set(name, (counts.get(name) ?? 0) + (place < 40 ? 5 : 1))
    }
  return counts
}

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .slice(0, 600)
    .flatMap(block =>
      block.kind === 'line'
        ? [block.text]
        : block.rows.slice(0, 5).flatMap(row => row.map(({ text }) => text)),
    )

/** The municipality whose plan a document is: the one that it names first and most; undefined where it names none. */
export const cityIn = (blocks: readonly Block[]): City | undefined => {
  const texts = textsOf(blocks)
  const counts = [...countsIn(texts)].sort(([, a], [, b]) => b - a)
  const places = readPlaces().filter(({ kind }) => kind !== 'PREFECTURE' && kind !== 'WARD')
  const whole = texts.join('\n')
  const parents = new Map(readPlaces().map(row => [`place:${row.code}`, row.nameJa]))
  for (const [name] of counts.slice(0, 5)) {
    // A run of characters may begin before the name: 第２期熊本市 and 熊本市.
    const alike = places.filter(
      ({ nameJa }) => nameJa === name || (name.endsWith(nameJa) && nameJa.length >= 3),
    )
    const longest = Math.max(0, ...alike.map(({ nameJa }) => nameJa.length))
    const best = alike.filter(({ nameJa }) => nameJa.length === longest)
    const named = best.filter(({ parent }) => whole.includes(parents.get(parent) ?? '-'))
    const [only] = best.length === 1 ? best : named.length === 1 ? named : []
    if (only) return { code: only.code, nameJa: only.nameJa, nameEn: only.nameEn }
    if (best.length > 1) return undefined
  }
  const [first] = counts
  return first && first[1] >= 5 ? { nameJa: first[0], nameEn: undefined, code: undefined } : undefined
}
