import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { encode } from '../bench/data/encode.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { importMembers } from '../src/import/members/import.ts'
import { formatReport } from '../src/import/report.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'
import { csv } from './members/member-files.ts'

const temporary = temporaryFolders()
let store: Store
let ask: (query: string) => Promise<unknown>

beforeAll(async () => {
  store = await openStore('seed-without-sample')
  const api = await createApi({
    connection: store,
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    observe: () => undefined,
  })
  ask = async query => {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    const { data, errors } = response.json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const load = async (content: string | Buffer, platform = 'sdgs-ppp') => {
  const file = join(await temporary.write({}), 'members.csv')
  await writeFile(file, content)
  return importMembers(store, file, { platform })
}

const HEADING = '団体名,会員種別,都道府県,課題,分科会'

test('one list in three encodings is one organisation, with one membership, one need and one group', async () => {
  const list = (wave: string) => csv(HEADING, `波線${wave}検査がっこう社,3号,香川県,雪,検査${wave}分科会`)
  await load(encode(list('～'), 'shift_jis'))
  await load(`\uFEFF${list('〜')}`)
  const report = await load(`\uFEFF${list('～').normalize('NFD')}`)
  expect(report.duplicates).toEqual([])
  expect(
    await store.rows(
      `MATCH (n {dataset: 'dataset:members-sdgs-ppp'}) WHERE NOT n:Dataset AND NOT n:Source AND NOT n:Assertion
       RETURN labels(n)[1] AS label, count(n) AS count ORDER BY label`,
    ),
  ).toEqual([
    { label: 'Membership', count: 2 },
    { label: 'Need', count: 1 },
    { label: 'Organization', count: 1 },
    { label: 'WorkingGroup', count: 1 },
  ])
})

const PLATFORMS = {
  'dataset.yaml': 'id: dataset:check-own\nnameJa: 検査用\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'platforms.csv':
    'id,nameJa,categories\nplatform:check-open,検査市の場,\nplatform:check-own,検査県の場,正会員=PRIVATE;行政会員=LOCAL_GOVERNMENT;特別会員\n',
}

test("keeps a platform's own categories as printed, beside the broad ones", async () => {
  await importFolders(store, [await temporary.write({ own: PLATFORMS })])
  await load(
    csv('会員名,会員種別', '検査正会員社,正会員', '検査県,行政会員', '検査特別社,特別会員'),
    'check-own',
  )
  await load(csv('会員名,会員種別', '検査正会員社,正会員', '検査賛助会員社,賛助会員'), 'check-open')
  await load(csv('会員名,入会日', '検査区分なし社,2020/4/1'), 'check-open')
  const edges = 'members { edges { category node { name } membership { categoryLabel } } }'
  const edge = (name: string, category: string, categoryLabel: string | null) => ({
    category,
    node: { name },
    membership: { categoryLabel },
  })
  const answer = (await ask(
    `{ own: platform(id: "platform:check-own") { categories memberCategories { category count } ${edges} }
       open: platform(id: "platform:check-open") { categories ${edges} } }`,
  )) as Record<string, { members: { edges: { node: { name: string } }[] } }>
  const sorted = (of: string) =>
    (answer[of]?.members.edges ?? []).toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1))
  expect({ ...answer.own, members: sorted('own') }).toEqual({
    categories: ['正会員=PRIVATE', '行政会員=LOCAL_GOVERNMENT', '特別会員'],
    memberCategories: [
      { category: 'LOCAL_GOVERNMENT', count: 1 },
      { category: 'MINISTRY', count: 0 },
      { category: 'PRIVATE', count: 1 },
      { category: 'UNKNOWN', count: 1 },
    ],
    members: [
      edge('検査正会員社', 'PRIVATE', '正会員'),
      edge('検査特別社', 'UNKNOWN', '特別会員'),
      edge('検査県', 'LOCAL_GOVERNMENT', '行政会員'),
    ].toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1)),
  })
  expect({ ...answer.open, members: sorted('open') }).toEqual({
    categories: [],
    members: [
      edge('検査正会員社', 'UNKNOWN', '正会員'),
      edge('検査賛助会員社', 'UNKNOWN', '賛助会員'),
      edge('検査区分なし社', 'UNKNOWN', null),
    ].toSorted((a, b) => (a.node.name < b.node.name ? -1 : 1)),
  })
})

const COPY = {
  'dataset.yaml': 'id: dataset:check-copy\nnameJa: 検査用\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'strategy.yaml': '',
}

test('names the strategy of another place whose texts a folder has, also where its goals are its own', async () => {
  const names = await store.rows(
    `MATCH (n:Initiative {strategyId: 'strategy:kumamoto-2', kind: 'MAIN_EFFORT'}) RETURN n.nameJa AS name ORDER BY n.id`,
  )
  const tree = (place: string, texts: readonly unknown[]) =>
    `key: check-copy\nplace: ${place}\nnameJa: 検査計画\ngoals:\n  - key: 1\n    nameJa: 自分で書いた目標\n    mainEfforts:\n${texts
      .map(
        (text, index) => `      - { key: ${index + 1}, nameJa: ${JSON.stringify(text)}, status: PLANNED }\n`,
      )
      .join('')}`
  const copies = async (place: string, texts: readonly unknown[]) => {
    const files = { ...COPY, 'strategy.yaml': tree(place, texts) }
    const report = await importFolders(store, [await temporary.write({ copy: files })], { dryRun: true })
    return { copies: report.copies, told: formatReport(report) }
  }
  const texts = names.map(({ name }) => name)
  const { copies: found, told } = await copies('place:011002', texts)
  expect(found).toMatchObject([{ strategyId: 'strategy:kumamoto-2', count: new Set(texts).size }])
  expect(told).toContain('are those of strategy:kumamoto-2, of another place')
  expect((await copies('place:431001', texts)).copies).toEqual([])
  expect((await copies('place:011002', ['検査の取組', texts[0]])).copies).toEqual([])
})

test('refuses a folder whose quotations are those of another place', async () => {
  const rows = await store.rows(
    `MATCH (n:PolicyMeasure {strategyId: 'strategy:kumamoto-2'})-[c:CITED_IN]->() RETURN DISTINCT c.quote AS quote ORDER BY quote`,
  )
  const quotes = rows.map(({ quote }) => quote)
  expect(quotes.length).toBeGreaterThan(3)
  const yaml = (place: string) =>
    `key: check-copy\nplace: ${place}\nnameJa: 検査計画\nsource: source:check-copy\ngoals:\n  - key: 1\n    nameJa: 自分で書いた目標\n    measures:\n${quotes
      .map(
        (quote, index) =>
          `      - { key: ${index + 1}, nameJa: 自分で書いた施策${index}, quotes: [{ quote: ${JSON.stringify(quote)} }] }\n`,
      )
      .join('')}`
  const imported = async (place: string) => {
    const files = {
      ...COPY,
      'sources.csv': 'id,nameJa\nsource:check-copy,検査計画\n',
      'strategy.yaml': yaml(place),
    }
    return importFolders(store, [await temporary.write({ copy: files })], { dryRun: true })
  }
  await expect(imported('place:011002')).rejects.toThrow(
    `${quotes.length} quotations are those of strategy:kumamoto-2, of another place; put your own plan's words in their place`,
  )
  expect((await imported('place:431001')).copies).toEqual([])
})

/** Members as lists have them: a name, the goals that they name, and nothing else. */
const MEMBERS = ['2', '3', '4', '5;8', '6', '8;9', '11', '11;17', '12', '14;15'].map(
  (goals, place) => [`検査ゴール${place + 1}社`, goals] as const,
)

test('a member of which only goals are known is found from every area to which it is sent', async () => {
  await load(csv('団体名,都道府県,関連ゴール', ...MEMBERS.map(([name, goals]) => `${name},熊本県,${goals}`)))
  const organizations = await store.rows(
    "MATCH (n:Organization) WHERE n.nameJa STARTS WITH '検査ゴール' RETURN n.id AS id ORDER BY id",
  )
  expect(organizations).toHaveLength(MEMBERS.length)
  const match = 'totalCount edges { score node { id } features { name value } }'
  type Matches = { edges: { score: number; node: { id: string }; features: unknown }[] }
  const served: unknown[] = []
  for (const { id } of organizations) {
    const { collaborationAreas: areas } = (await ask(
      `{ collaborationAreas(for: { organization: "${id}" }, asOf: "2026-11-27", first: 5) { explanation ${match} } }`,
    )) as { collaborationAreas: Matches & { explanation: string | null } }
    // Nothing of the plan serves some goals; then nothing is shown, and why.
    if (areas.edges.length === 0) expect(areas.explanation).toMatch(/[。]$/)
    else served.push(id)
    for (const { node, score, features } of areas.edges) {
      const kind = node.id.replace(/:.*/, '')
      const { suggestedPartners: partners } = (await ask(
        `{ suggestedPartners(for: { ${kind}: "${node.id}" }, asOf: "2026-11-27", first: 100) { ${match} } }`,
      )) as { suggestedPartners: Matches }
      expect(partners.edges).toContainEqual({ node: { id }, score, features })
    }
  }
  expect(served.length).toBeGreaterThanOrEqual(8)
})
