import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { fold } from '../src/text/fold.ts'
import { ask } from './api.ts'

type Capability = {
  id: string
  name: string
  nameEn: string
  description: string
  descriptionEn: string
  aliases: string[]
  aliasesEn: string[]
  broader: { id: string } | null
  sources: { id: string }[]
}

const WHOLE = `query ($after: String) { capabilities(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor }
  nodes {
    id name nameEn: name(language: EN) description descriptionEn: description(language: EN)
    aliases aliasesEn: aliases(language: EN) broader { id } sources { id }
  }
} }`

type Page = {
  capabilities: { pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Capability[] }
}

const pagesFrom = async (after?: string): Promise<Capability[]> => {
  const { nodes, pageInfo } = ((await ask(WHOLE, { after })) as Page).capabilities
  return pageInfo.hasNextPage ? [...nodes, ...(await pagesFrom(pageInfo.endCursor))] : nodes
}

const all = await pagesFrom()
const byId = new Map(all.map(capability => [capability.id, capability]))

const pathTo = (id: string): readonly string[] => {
  const broader = byId.get(id)?.broader
  return broader ? [...pathTo(broader.id), id] : [id]
}

const wordsOf = ({ name, nameEn, aliases, aliasesEn }: Capability) => [name, nameEn, ...aliases, ...aliasesEn]

it('the vocabulary is a tree of three levels with its own source, and no sample', () => {
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(all.filter(({ broader }) => broader === null).length).toBeLessThan(15)
  expect(all.filter(({ id }) => pathTo(id).length > 3)).toEqual([])
  const sources = all.flatMap(({ sources }) => sources.map(({ id }) => id))
  expect([...new Set(sources)]).toEqual(['source:capability-vocabulary'])
})

it('every capability has a name, a description and other names in both languages', () => {
  const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
  const wanting = all.filter(
    ({ nameEn, description, descriptionEn, aliases, aliasesEn }) =>
      !japanese.test(description) ||
      [nameEn, descriptionEn, ...aliasesEn].some(text => text === '' || japanese.test(text)) ||
      aliases.length === 0 ||
      aliasesEn.length === 0,
  )
  expect(wanting.map(({ id }) => id)).toEqual([])
})

it('a name leads to one capability only, however it is typed', () => {
  const owners = new Map<string, Set<string>>()
  for (const capability of all)
    for (const word of wordsOf(capability)) {
      const key = fold(word).text.replaceAll(' ', '')
      owners.set(key, (owners.get(key) ?? new Set()).add(capability.id))
    }
  expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([])
})

it('no other name is a word of the language that says nothing', () => {
  const empty =
    /^(it|is|as|at|or|in|on|by|us|we|data|services?|support|help|work|もの|こと|支援|事業|活動|相談)$/
  expect(all.flatMap(wordsOf).filter(word => word.length < 2 || empty.test(word))).toEqual([])
})

type Group = { key: string; termsJa: string; termsEn: string; note: string }

const groups: readonly Group[] = parse(readFileSync('seed/words/synonyms.csv', 'utf8'), { columns: true })

it('a term of the words that mean the same stands in one group, and has company there', () => {
  expect(groups.length).toBeGreaterThanOrEqual(150)
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
  const owners = new Map<string, string[]>()
  const termsOf = ({ termsJa, termsEn }: Group) =>
    [termsJa, termsEn].flatMap(list => list.split(';')).filter(Boolean)
  for (const group of groups)
    for (const term of termsOf(group)) {
      const key = fold(term).text
      owners.set(key, [...(owners.get(key) ?? []), group.key])
    }
  expect([...owners].filter(([term, keys]) => term === '' || new Set(keys).size > 1)).toEqual([])
  expect(groups.filter(group => termsOf(group).length < 2)).toEqual([])
})
