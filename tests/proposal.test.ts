import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { createGraph } from '../src/graph/engine/driver.ts'
import { capabilitySupplies } from '../src/graph/read/questions/capability-supply.ts'
import { importFolders } from '../src/import/import.ts'
import { importMembers } from '../src/import/members/import.ts'
import { formatReport } from '../src/import/report.ts'
import type { Files } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'
import { csv } from './members/member-files.ts'

const temporary = temporaryFolders()
let store: Store
let ask: (query: string) => Promise<Record<string, unknown>>

beforeAll(async () => {
  store = await openStore('seed-without-sample')
  const api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
    observe: () => undefined,
  })
  ask = async query => {
    const { data, errors } = (
      await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const folder = (id: string, files: Files): Files => ({
  'dataset.yaml': `id: dataset:${id}\nnameJa: 語\nversion: "1"\nlicence: CC-BY-4.0\nsource: none\n`,
  ...files,
})

const load = async (id: string, files: Files, allowDelete = false) =>
  importFolders(store, [await temporary.write({ [id]: folder(id, files) })], { allowDelete })

/** An organisation, a need, and two offers that say in words only what they are about. */
const told = (need: string): Files => ({
  'sources.csv': 'id,nameJa\nsource:told,聞き書き\n',
  'organizations.csv':
    'id,nameJa,kind,sample,source\norg:told-hall,語り町役場,OTHER,,source:told\norg:told-maker,語り工房,PRIVATE_SECTOR,,source:told\n',
  'needs.csv': `id,nameJa,raisedBy,requires,status,for,source\nneed:told,${need},org:told-hall,,OPEN,measure:kumamoto-2.1.1,source:told\n`,
  'offers.csv': [
    'id,nameJa,nameEn,nameEnBasis,madeBy,provides,status,source',
    'offer:told-apps,農業ではありません。アプリ開発とドローン点検をします,We are no farmers. App development,TRANSLATED,org:told-maker,,OPEN,source:told',
    'offer:told-stated,アプリ開発,,,org:told-maker,capability:data-analysis,OPEN,source:told\n',
  ].join('\n'),
})

const VACANT = '空き家の再生を頼める相手を探している'

const waiting = async (subject: string) => {
  const answer = await ask(`{ assertions(filter: { subject: { anyOf: ["${subject}"] }, status: [PROPOSED] }) {
    nodes { predicate object { id } justification comment commentEn: comment(language: EN) quotes { text source { id } } } } }`)
  return (answer.assertions as { nodes: readonly Record<string, unknown>[] }).nodes
}

const waitingFor = async (subject: string) =>
  (await waiting(subject)).map(({ object }) => (object as { id: string }).id)

const FACTS = `{
  need(id: "need:told") { requires { id } sdgTargets { totalCount } neighborSummary { relationship count } }
  offer(id: "offer:told-apps") { provides { id } neighborSummary { relationship count } }
  capability(id: "capability:vacant-house-reuse") { needs { totalCount } offers { totalCount } }
  gaps(strategy: "strategy:kumamoto-2", samples: INCLUDE, first: 10) { gap rank parts { value } }
  suggestedPartners(for: { need: "need:told" }) { nodes { id } }
}`

test('words of a need and of offers without capabilities are proposed, with the words quoted, and count for nothing', async () => {
  const report = await load('told', told(VACANT))
  expect(report.proposals).toMatchObject({ updated: 0, deleted: 0 })
  expect(formatReport(report)).toMatch(/await review/)
  expect(await waiting('need:told')).toContainEqual({
    predicate: 'INVOLVES',
    object: { id: 'capability:vacant-house-reuse' },
    justification: 'LEXICAL_MATCH',
    comment: '「空き家」の語から、技術・ノウハウ「空き家・空き地の活用」を求めていると読める。',
    commentEn: 'The words 「空き家」 read as if it takes the capability “Reuse of vacant houses and land”.',
    quotes: [{ text: VACANT, source: { id: 'source:told' } }],
  })
  // What is denied is not proposed, what states a capability gets none, nor does who made it.
  expect(await waitingFor('offer:told-apps')).toContain('capability:app-development')
  expect((await waitingFor('offer:told-apps')).join()).not.toMatch(/farm|agricul/)
  expect(await waitingFor('offer:told-stated')).toEqual([])
  expect(await waitingFor('org:told-maker')).toEqual([])

  const before = await ask(FACTS)
  expect(before).toMatchObject({
    need: { requires: [], sdgTargets: { totalCount: 0 } },
    offer: { provides: [] },
    capability: { needs: { totalCount: 0 }, offers: { totalCount: 0 } },
    suggestedPartners: { nodes: [] },
  })
  await store.rows(`MATCH (n:Assertion) WHERE n.id STARTS WITH 'assertion:proposed.' DETACH DELETE n`)
  expect(await ask(FACTS)).toEqual(before)
})

test('the same folder changes nothing; other words withdraw a proposal, and bring others', async () => {
  await load('told', told(VACANT))
  const before = await store.digest()
  const again = await load('told', told(VACANT))
  expect(again.proposals).toMatchObject({ created: 0, updated: 0, deleted: 0 })
  expect(again.vanished).toEqual([])
  expect(await store.digest()).toBe(before)

  await load('told', told('空き地の使い道を考えたい'))
  expect((await waiting('need:told')).map(({ comment }) => comment)).toContainEqual(
    '「空き地」の語から、技術・ノウハウ「空き家・空き地の活用」を求めていると読める。',
  )
  await load('told', told('道を考えたい'))
  expect(await waitingFor('need:told')).toEqual([])
})

test('what a person accepted or rejected stays, and is not proposed again', async () => {
  await load('told', told(VACANT))
  const judged = (...rows: string[]): Files => ({
    'assertions.csv': [
      'subject,predicate,object,key,justification,confidence,strength,status,author,assertedOn,commentJa,commentEn',
      ...rows.map(row => `${row},desk,2026-01-01,読んだ,We read it`),
      '',
    ].join('\n'),
  })
  // As the row stands in the table of what waits.
  const rejected =
    'offer:told-apps,INVOLVES,capability:app-development,proposed,MANUAL_CURATION,0.9,0.9,REJECTED'
  const accepted = (subject: string) =>
    `${subject},INVOLVES,capability:vacant-house-reuse,,MANUAL_CURATION,0.9,0.9,ACCEPTED`
  await load('judged', judged(rejected, accepted('need:told'), accepted('org:told-maker')))
  await load('told', told(VACANT))
  expect(await waitingFor('offer:told-apps')).not.toContain('capability:app-development')
  expect(await waitingFor('need:told')).not.toContain('capability:vacant-house-reuse')
  expect(
    await ask(`{
      need(id: "need:told") { neighbors(relationship: [INVOLVES]) { edges { node { id } strength } } }
      suggestedPartners(for: { need: "need:told" }) { nodes { id } }
      collaborationAreas(for: { organization: "org:told-maker" }, filter: { kind: [NEED] }) { nodes { id } }
    }`),
  ).toEqual({
    need: { neighbors: { edges: [{ node: { id: 'capability:vacant-house-reuse' }, strength: 0.9 }] } },
    suggestedPartners: { nodes: [{ id: 'org:told-maker' }] },
    collaborationAreas: { nodes: [{ id: 'need:told' }] },
  })
  // What is judged of an offer counts where it states nothing itself.
  const offersFor = async (offer: string) => {
    await load('judged', judged(accepted('need:told'), accepted(offer)), true)
    // A graph remembers what it was asked.
    const graph = createGraph(store, { timeoutMs: 60_000 })
    const supplies = await capabilitySupplies(graph, ['need:told'], '2026-11-27', true)
    return supplies.map(({ id, needs, offers }) => [id, needs, Number(offers)])
  }
  const found = (offers: number) => [['capability:vacant-house-reuse', ['need:told'], offers]]
  expect(await offersFor('offer:told-stated')).toEqual(found(0))
  expect(await offersFor('offer:told-apps')).toEqual(found(1))
  // Nobody has said anything of it any more.
  await load('judged', { ...judged(accepted('need:told'), accepted('org:told-maker')) }, true)
  expect(await waitingFor('offer:told-apps')).toContain('capability:app-development')
})

test('a need that goes takes its proposals with it', async () => {
  await load('judged', { 'sources.csv': 'id,nameJa\nsource:judged,判断\n' }, true)
  const { 'needs.csv': _, ...others } = told(VACANT)
  await load('told', others, true)
  expect(await store.rows(`MATCH (n:Assertion {subjectId: 'need:told'}) RETURN n.id`)).toEqual([])
})

test('a member list of goals and sentences is read too', async () => {
  const file = join(await temporary.write({}), 'members.csv')
  await writeFile(
    file,
    csv('団体名,会員種別,課題,ソリューション', '語り組合,3号,空き家が増えている,アプリ開発ができる'),
  )
  const { proposals } = await importMembers(store, file, { platform: 'sdgs-ppp' })
  expect(proposals.created).toBeGreaterThan(1)
  const answer = await ask(`{ assertions(filter: { dataset: { anyOf: ["dataset:members-sdgs-ppp"] },
    predicate: [INVOLVES] }) { nodes { status object { id } } } }`)
  expect(answer.assertions).toEqual({
    nodes: expect.arrayContaining([
      { status: 'PROPOSED', object: { id: 'capability:app-development' } },
      { status: 'PROPOSED', object: { id: 'capability:vacant-house-reuse' } },
    ]),
  })
  const again = await importMembers(store, file, { platform: 'sdgs-ppp' })
  expect(again).toMatchObject({ changed: false, proposals: { created: 0, updated: 0, deleted: 0 } })
})
