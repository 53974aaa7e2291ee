import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import { getNamedType } from 'graphql'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executableSchema } from '../src/api/graphql/resolvers/schema.ts'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { RELATIONSHIP_TYPES } from '../src/model/relationship.ts'
import { openStore, type Store } from './import/store.ts'

/** By what status the planner says that it does not know a type of relationship. */
const UNKNOWN_TYPE = '01N51'

let store: Store
let api: FastifyInstance

beforeAll(async () => {
  store = await openStore('seed-without-sample')
  api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
  })
}, 240_000)

afterAll(async () => {
  await api.close()
  await store.close()
})

type Answer = { readonly data?: unknown; readonly errors?: unknown }

const ask = async (query: string): Promise<unknown> => {
  const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
  const { data, errors } = response.json<Answer>()
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`)
  return data
}

const collections = Object.values(executableSchema().getQueryType()?.getFields() ?? {})
  .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
  .filter(({ args }) => args.some(({ name }) => name === 'orderBy'))
  .map(({ name }) => name)

describe('a store without the sample set', () => {
  it('knows the city, the Cabinet Office and the capabilities, and no need or offer', async () => {
    expect(
      await ask(`{
        organizations { totalCount nodes { name sample } }
        memberships { totalCount nodes { sample } }
        made: participations(filter: { sample: true }) { totalCount }
        needs { totalCount nodes { id } }
        offers { totalCount nodes { id } }
        workingGroups { totalCount nodes { id } }
        datasets { nodes { id sample } }
      }`),
    ).toEqual({
      organizations: {
        totalCount: 2,
        nodes: [
          { name: '内閣府', sample: false },
          { name: '熊本市', sample: false },
        ],
      },
      memberships: { totalCount: 1, nodes: [{ sample: false }] },
      made: { totalCount: 0 },
      needs: { totalCount: 0, nodes: [] },
      offers: { totalCount: 0, nodes: [] },
      workingGroups: { totalCount: 0, nodes: [] },
      datasets: {
        nodes: ['kumamoto-2', 'places', 'sdg', 'vocabulary'].map(key => ({
          id: `dataset:${key}`,
          sample: false,
        })),
      },
    })
  })

  it('reads what a company says by the vocabulary of capabilities, which is no sample', async () => {
    expect(
      await ask(`{
        capability(id: "capability:crop-spraying") { name broader { id broader { id } } needs { totalCount } }
        collaborationAreas(for: { profile: { text: "ドローンで農薬散布を行います" } }) { profile { node { id } } }
        search(text: "農薬散布", types: [CAPABILITY], first: 1) { edges { node { id } } }
      }`),
    ).toMatchObject({
      capability: {
        name: '農薬散布・空中散布',
        broader: { id: 'capability:smart-farming', broader: { id: 'capability:agriculture-and-food' } },
        needs: { totalCount: 0 },
      },
      collaborationAreas: {
        profile: expect.arrayContaining([
          { node: { id: 'capability:crop-spraying' } },
          { node: { id: 'capability:drone-operation' } },
        ]),
      },
      search: { edges: [{ node: { id: 'capability:crop-spraying' } }] },
    })
  })

  it('tells the desk of one member, and of nothing that is not there', async () => {
    expect(
      await ask(`{ platform(id: "platform:sdgs-ppp") {
        memberCount
        memberCategories { category count endedCount }
        activity { goal { code } needCount offerCount memberCount }
        needsWithoutOffers { totalCount nodes { id } }
        offersWithoutNeeds { totalCount nodes { id } }
        openNeedsWithoutCapability
        newSince(date: "2020-01-01") { members { totalCount } needs { totalCount } undatedMemberCount undatedNeedCount }
      } }`),
    ).toEqual({
      platform: {
        memberCount: 1,
        memberCategories: [
          { category: 'LOCAL_GOVERNMENT', count: 1, endedCount: 0 },
          { category: 'MINISTRY', count: 0, endedCount: 0 },
          { category: 'PRIVATE', count: 0, endedCount: 0 },
        ],
        activity: ['8', '11', '17'].map(code => ({
          goal: { code },
          needCount: 0,
          offerCount: 0,
          memberCount: 1,
        })),
        needsWithoutOffers: { totalCount: 0, nodes: [] },
        offersWithoutNeeds: { totalCount: 0, nodes: [] },
        openNeedsWithoutCapability: 0,
        // The source says that the city takes part in the platform, and not since when.
        newSince: {
          members: { totalCount: 0 },
          needs: { totalCount: 0 },
          undatedMemberCount: 1,
          undatedNeedCount: 0,
        },
      },
    })
  })

  it('finds nobody who works with the city, is like it, or lies in the prefecture besides it', async () => {
    expect(
      await ask(`{
        organization(id: "org:kumamoto-city") {
          collaborators { totalCount }
          similar { score }
          participations { totalCount }
          needs { totalCount }
        }
        inPrefecture: organizations(filter: { place: { anyOf: ["place:430005"] } }) { nodes { id } }
        funded: initiatives(filter: { role: [FUNDING] }) { totalCount }
      }`),
    ).toEqual({
      organization: {
        collaborators: { totalCount: 0 },
        similar: [],
        participations: { totalCount: 28 },
        needs: { totalCount: 0 },
      },
      inPrefecture: { nodes: [{ id: 'org:kumamoto-city' }] },
      funded: { totalCount: 0 },
    })
  })

  it('says that no action of a leading project has a partner besides the city', async () => {
    const answer = (await ask(`{
      findingCounts(strategy: "strategy:kumamoto-2", asOf: "2026-11-24") { rule count }
      strategy(id: "strategy:kumamoto-2") { initiatives { totalCount } }
    }`)) as {
      findingCounts: { rule: string; count: number }[]
      strategy: { initiatives: { totalCount: number } }
    }
    const counts = Object.fromEntries(answer.findingCounts.map(({ rule, count }) => [rule, count]))
    expect(counts.NO_OWNER).toBe(0)
    expect(counts.NO_PARTNER).toBeGreaterThan(0)
  })

  it('ranks no need among the gaps, and knows no demand that nobody raised', async () => {
    const answer = (await ask(`{ gaps(strategy: "strategy:kumamoto-2", asOf: "2026-11-24", first: 100) {
      kind parts { name value evidenceCount }
    } }`)) as {
      gaps: { kind: string; parts: { name: string; value: number | null; evidenceCount: number }[] }[]
    }
    expect(answer.gaps.filter(({ kind }) => kind === 'NEED')).toEqual([])
    const demands = answer.gaps.flatMap(({ parts }) => parts.filter(({ name }) => name === 'DEMAND'))
    expect(demands.every(({ evidenceCount, value }) => evidenceCount === 0 && !value)).toBe(true)
  })

  it('finds no organisation, need or offer by the word that marks what is made up', async () => {
    expect(
      await ask(
        `{ ja: search(text: "サンプル") { totalCount } en: search(text: "sample", types: [ORGANIZATION, NEED, OFFER, WORKING_GROUP]) { totalCount } }`,
      ),
    ).toEqual({ ja: { totalCount: 0 }, en: { totalCount: 0 } })
  })

  it('is nowhere told of by a table that leaves', async () => {
    for (const list of collections) {
      const { statusCode, payload } = await api.inject({ method: 'GET', url: `/export/${list}.csv` })
      expect({ list, statusCode }).toEqual({ list, statusCode: 200 })
      const rows: Record<string, string>[] = parse(payload, { bom: true, columns: true })
      expect(rows.filter(row => (row.sample ?? 'false') !== 'false')).toEqual([])
      expect(payload).not.toMatch(/サンプル|:sample-/)
    }
  })

  it('answers every example query without an error', async () => {
    const folder = 'explorer/graphiql/examples'
    for (const file of readdirSync(folder)) {
      const query = readFileSync(`${folder}/${file}`, 'utf8')
      expect(JSON.stringify(await ask(query))).not.toMatch(/サンプル|"[a-z]+:sample-/)
    }
  })

  it('answers what is asked of made-up things with null, as of any unknown id', async () => {
    expect(
      await ask(`{
        organization(id: "org:sample-bank") { id }
        need(id: "need:sample-village-ride") { id }
        node(id: "group:sample-tourism-data") { id }
        nodes(ids: ["org:sample-bank", "org:kumamoto-city"]) { id }
      }`),
    ).toEqual({ organization: null, need: null, node: null, nodes: [null, { id: 'org:kumamoto-city' }] })
  })
})

it('types of relationships that nothing has yet are known: a plan would look each up again at every node', async () => {
  const used = (await store.rows('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type')).map(({ type }) => type)
  expect(RELATIONSHIP_TYPES.filter(type => !used.includes(type))).not.toEqual([])

  const session = store.driver.session({ database: store.database })
  const unknownOf = async (types: readonly string[]) => {
    const { summary } = await session.run(`EXPLAIN MATCH ()-[r:${types.join('|')}]->() RETURN r`)
    return summary.gqlStatusObjects.filter(({ gqlStatus }) => gqlStatus === UNKNOWN_TYPE).length
  }
  expect(await unknownOf([...RELATIONSHIP_TYPES, 'NOBODY_HAS_NAMED_THIS'])).toBe(1)
  expect(await unknownOf(RELATIONSHIP_TYPES)).toBe(0)
  await session.close()
})
