import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { ask as askWhole } from './api.ts'
import { openStore, type Store } from './import/store.ts'
import { byDefinition, filtered, idsOf, planItems } from './part-whole.ts'

let store: Store
let api: FastifyInstance

beforeAll(async () => {
  store = await openStore('seed-without-sample')
  const config = readConfig({ MAX_QUERY_DEPTH: '30', MAX_QUERY_NODES: '100000', REQUEST_TIMEOUT_MS: '60000' })
  api = await createApi({ connection: store, config, log: pino({ level: 'silent' }) })
}, 240_000)

afterAll(async () => {
  await api.close()
  await store.close()
})

/** Asks the store that never had a sample. */
const ask = async (query: string): Promise<unknown> => {
  const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const { data, errors } = response.json<{ readonly data?: unknown; readonly errors?: unknown }>()
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`)
  return data
}

const S = 'strategy: "strategy:kumamoto-2", asOf: "2026-11-24"'
const MEASURES = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2'].map(
  key => `measure:kumamoto-2.${key}`,
)
const PAIRS = MEASURES.flatMap((from, place) => MEASURES.slice(place + 1).map(to => ({ from, to })))
const CAPABILITIES = [
  'agricultural-sensing',
  'crop-production',
  'multilingual-guidance',
  'data-analysis',
].map(key => `capability:${key}`)
const PROFILE = `for: { profile: { sdgTargets: ["8.9", "11.2", "3.4"], place: "place:431001" } }, asOf: "2026-11-24"`

const QUESTIONS: Readonly<Record<string, string>> = {
  gaps: `{ gaps(${S}, first: 100) { rank kind node { id } gap low high parts { name value evidence(first: 100) { id } } text restsOnSamples } }`,
  whiteSpace: `{ whiteSpace(${S}, first: 100) { rank reasons node { id } text scarceCapabilities { node { id } openNeeds openOffers } restsOnSamples } }`,
  findings: `{ findings(${S}) { rule node { id } message restsOnSamples } findingCounts(${S}) { rule count } }`,
  paths: `{ ${PAIRS.slice(0, 18)
    .map(
      ({ from, to }, place) =>
        `p${place}: paths(from: "${from}", to: "${to}", first: 2) { complete paths { score nodes { id } sentence restsOnSamples } }`,
    )
    .join(' ')} }`,
  'more paths': `{ ${PAIRS.slice(18)
    .map(
      ({ from, to }, place) =>
        `p${place}: paths(from: "${from}", to: "${to}", first: 2) { complete paths { score nodes { id } sentence restsOnSamples } }`,
    )
    .join(' ')} }`,
  areas: `{ collaborationAreas(${PROFILE}, samples: EXCLUDE, first: 100) { totalCount edges { node { id } rank score restsOnSamples features { name value evidence(first: 100) { id } } whatWouldChange(first: 3) { text delta rank } } } }`,
  'areas by capability': `{ ${CAPABILITIES.map((id, place) => `c${place}: collaborationAreas(for: { profile: { capabilities: ["${id}"] } }, asOf: "2026-11-24", filter: { sample: false }) { totalCount edges { node { id } score text missingCapabilities { id } } }`).join(' ')} }`,
  partners: `{ ${MEASURES.map((id, place) => `m${place}: suggestedPartners(for: { measure: "${id}" }, samples: EXCLUDE) { totalCount edges { node { id } } }`).join(' ')} }`,
  consortium: `{ ${MEASURES.map((id, place) => `m${place}: consortium(for: { measure: "${id}" }, samples: EXCLUDE) { required { id } members { node { id } } candidateCount text restsOnSamples }`).join(' ')} }`,
  similar: `{ policyMeasures(filter: { strategy: { anyOf: ["strategy:kumamoto-2"] } }) { nodes { id similar(first: 100) { node { id } score restsOnSamples features { kind value weight common { rarity node { id } } } } } } }`,
  shared: `{ shared(ids: ["measure:kumamoto-2.1.4", "measure:kumamoto-2.1.1"], first: 100) { node { id } kind rarity links restsOnSamples } }`,
}

describe('with samples left out, an answer is that of a store that has none:', () => {
  it.each(Object.entries(QUESTIONS))('%s', async (_, query) => {
    expect(await askWhole(query)).toEqual(await ask(query))
  })
})

describe('in a store without samples', () => {
  it('lists, filters and counts of every item of the plan say the same', async () => {
    const expected = await byDefinition(ask)
    const items = await planItems(ask)
    for (const { id, participations, needs } of Object.values(items).flat()) {
      const listed = participations.edges.map(({ node }) => node.id).sort()
      expect({ id, listed }).toEqual({ id, listed: expected.participations(id) })
      expect([participations.totalCount, needs.totalCount]).toEqual([listed.length, 0])
    }
    for (const root of ['initiatives', 'policyMeasures'] as const)
      expect(await filtered(ask, root, 'organization: { anyOf: ["org:kumamoto-city"] }')).toEqual(
        idsOf(items[root]),
      )
  })

  it('nobody is told to be absent, or in any rank, where nothing is recorded', async () => {
    const answer = (await ask(
      `{ gaps(${S}, kinds: [MEASURE]) { rank gap low high } whiteSpace(${S}, first: 100) { rank reasons text } }`,
    )) as { gaps: unknown[]; whiteSpace: { rank: unknown; reasons: string[]; text: string }[] }
    expect(answer.gaps).toEqual(MEASURES.map(() => ({ rank: null, gap: null, low: 0, high: 1 })))
    expect(answer.whiteSpace).toHaveLength(9)
    for (const { rank, reasons, text } of answer.whiteSpace) {
      expect({ rank, reasons }).toEqual({ rank: null, reasons: ['NOT_RECORDED'] })
      expect(text).toContain('熊本市が所管。参画する団体は記録されていない。')
    }
  })
})
