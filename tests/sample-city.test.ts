import { pino } from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { openStore, type Store } from './import/store.ts'

let store: Store
let ask: (query: string) => Promise<unknown>
let before: unknown

/** What is said of Kumamoto where made-up records are left out, as they are by default. */
const OF_KUMAMOTO = `{
  strategy(id: "strategy:kumamoto-2") { assessment { text } indicators { id progress { status text } } }
  gaps(strategy: "strategy:kumamoto-2") { rank node { id } gap text }
  whiteSpace(strategy: "strategy:kumamoto-2") { rank node { id } text }
  findingCounts(strategy: "strategy:kumamoto-2") { rule count }
  findings(strategy: "strategy:kumamoto-2") { rule node { id } }
  policyMeasure(id: "measure:kumamoto-2.1.1") { similar(first: 20) { node { id } } }
  initiative(id: "initiative:kumamoto-2.p1.1.1") { similar(first: 20) { node { id } } }
  alignmentMatrix(strategy: "strategy:kumamoto-2") { cells { row column count strength } }
  paths(from: "measure:kumamoto-2.1.1", to: "sdg:8.3", maxLength: 3) { paths { sentence } }
}`

beforeAll(async () => {
  store = await openStore('seed')
  const api = await createApi({
    connection: store,
    config: readConfig({ REQUEST_TIMEOUT_MS: '60000' }),
    log: pino({ level: 'silent' }),
  })
  ask = async query => {
    const { data, errors } = (
      await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    ).json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  }
  before = await ask(OF_KUMAMOTO)
  await importFolders(store, ['seed/sample-cities'])
}, 400_000)

afterAll(() => store?.close())

it('changes nothing of what is said of Kumamoto', async () => expect(await ask(OF_KUMAMOTO)).toEqual(before))

it('is told as made up wherever a record can say so, and lies in no real place', async () => {
  const marked = await store.rows(
    `MATCH (n:Entity {dataset: 'dataset:sample-city'})
     RETURN collect(DISTINCT n.sample) AS sample`,
  )
  expect(marked).toEqual([{ sample: [true] }])
  const { nodes, strategies } = (await ask(`{
    nodes(ids: ["place:sample.mihonhama", "place:431001", "sdg:11.2"]) { sample }
    strategies { nodes { id sample goals { sample } } }
  }`)) as {
    nodes: { sample: boolean }[]
    strategies: { nodes: { id: string; sample: boolean; goals: { sample: boolean }[] }[] }
  }
  expect(nodes.map(({ sample }) => sample)).toEqual([true, false, false])
  for (const { id, sample, goals } of strategies.nodes)
    expect(new Set([sample, ...goals.map(goal => goal.sample)])).toEqual(new Set([id.includes('sample')]))
  expect(
    await store.rows(
      `MATCH (n:Entity {dataset: 'dataset:sample-city'})-[:OF_PLACE|PART_OF]->(p:Place)
       RETURN DISTINCT p.scheme AS scheme`,
    ),
  ).toEqual([{ scheme: 'sample' }])
})

it('asked how a target of five years stands, and a running total, adds up what the plan adds up', async () => {
  expect(
    await ask(`{
      startups: indicator(id: "indicator:sample-city-2.startups") { progress(asOf: "2025-06-01") { status ratio total totalFrom } }
      plans: indicator(id: "indicator:sample-city-2.evacuation-plans") { progress(asOf: "2025-06-01") { status ratio zeroYear } }
    }`),
  ).toEqual({
    startups: { progress: { status: 'ON_TRACK', ratio: 1.04166666666667, total: 25, totalFrom: 2023 } },
    plans: { progress: { status: 'OFF_TRACK', ratio: 0.569444444444444, zeroYear: 2022 } },
  })
})

it('asked what a goal costs, counts no yen twice and says what is missing', async () => {
  const { goal, measure } = (await ask(`{
    goal: strategicGoal(id: "goal:sample-city-2.1") { budgetTotals { year stage amount stated missing { id } } }
    measure: policyMeasure(id: "measure:sample-city-2.1.1.2") { initiatives(first: 5) { nodes { id } } budgetTotals { year stage amount } }
  }`)) as { goal: { budgetTotals: unknown }; measure: { budgetTotals: unknown; initiatives: unknown } }
  const [warehouses, school, fish] = ['1.1.1.1', '1.1.2.1', '1.2.1'].map(
    key => `initiative:sample-city-2.${key}`,
  )
  const total = (year: number, stage: string, amount: number, ...missing: unknown[]) => ({
    ...{ year, stage, amount, stated: false },
    missing: missing.map(id => ({ id })),
  })
  expect(goal.budgetTotals).toEqual([
    total(2023, 'INITIAL', 28_000_000),
    total(2023, 'SUPPLEMENTARY', 2_500_000, school, fish),
    // 19,640,500 of it stand there twice more, by who pays.
    total(2023, 'SETTLED', 29_020_500),
    total(2024, 'INITIAL', 34_700_000),
    total(2024, 'SUPPLEMENTARY', 2_200_000, school, fish),
    total(2024, 'SETTLED', 31_430_000, fish),
  ])
  // The initiative that stands here too is counted where it belongs.
  expect(measure.initiatives).toEqual({ nodes: [{ id: warehouses }, { id: school }] })
  expect(measure.budgetTotals).toEqual([
    { year: 2023, stage: 'INITIAL', amount: 6_000_000 },
    { year: 2023, stage: 'SETTLED', amount: 5_480_000 },
    { year: 2024, stage: 'INITIAL', amount: 6_500_000 },
    { year: 2024, stage: 'SETTLED', amount: 6_120_000 },
  ])
})

it('asked how a measure was judged, answers year by year, by whom and with words', async () => {
  expect(
    await ask(
      `{ policyMeasure(id: "measure:sample-city-2.1.1") { evaluations { year by criterion grade direction comment } } }`,
    ),
  ).toEqual({
    policyMeasure: {
      evaluations: [
        [2023, 'SECTION', null, 'C', 'IMPROVE', '改修の手続きに時間がかかった。'],
        [2024, 'EXTERNAL', '有効性', 'B', 'IMPROVE', '若い店主の定着を見る必要がある。'],
        [2024, 'SECTION', null, 'B', 'CONTINUE', '2棟が開き、3棟目の準備に入った。'],
      ].map(([year, by, criterion, grade, direction, comment]) => ({
        ...{ year, by, criterion, grade, direction, comment },
      })),
    },
  })
})

it('asked who answers for what, names sections, level by level as its plan calls them', async () => {
  expect(
    await ask(`{ strategicGoal(id: "goal:sample-city-2.2") {
      owners { name partOf { name } }
      measures { levelName owners { name } measures { levelName owners { name } initiatives(first: 1) { nodes { levelName owners { name } } } } }
    } }`),
  ).toEqual({
    strategicGoal: {
      owners: [{ name: 'サンプル見本浜市 福祉課', partOf: { name: 'サンプル見本浜市役所' } }],
      measures: [['福祉課'], ['危機管理課', '福祉課']].map(sections => {
        const names = sections.map(section => ({ name: `サンプル見本浜市 ${section}` }))
        return {
          levelName: '施策',
          owners: names,
          measures: [
            {
              levelName: '基本施策',
              owners: names.slice(0, 1),
              initiatives: { nodes: [{ levelName: '事業', owners: names.slice(0, 1) }] },
            },
          ],
        }
      }),
    },
  })
})

it('is judged by what is its own, also where made-up records are left out, and says that it is made up', async () => {
  const about = (samples: string) =>
    ask(`{
      gaps(strategy: "strategy:sample-city-2", first: 100${samples}) { rank gap node { id } text restsOnSamples parts { name value } }
      ofPlace: gaps(place: "place:sample.mihonhama", first: 100${samples}) { rank gap node { id } restsOnSamples }
      whiteSpace(strategy: "strategy:sample-city-2", first: 100${samples}) { rank reasons node { id } restsOnSamples }
      findings(strategy: "strategy:sample-city-2"${samples}) { rule node { id } restsOnSamples }
    }`)
  const answer = (await about('')) as Record<string, { restsOnSamples: boolean }[]>
  expect(answer).toEqual(await about(', samples: INCLUDE'))
  for (const each of Object.values(answer)) {
    expect(each.length).toBeGreaterThan(0)
    expect(each.filter(({ restsOnSamples }) => !restsOnSamples)).toEqual([])
  }
})

it('is compared with its former plan by all that is recorded of both', async () => {
  const { compareStrategies } = (await ask(`{
    compareStrategies(from: "strategy:sample-city-1", to: "strategy:sample-city-2") { notRecorded { aspect } }
  }`)) as Record<string, { notRecorded: { aspect: string }[] }>
  const partners = compareStrategies?.notRecorded.filter(({ aspect }) => aspect === 'PARTNERS')
  // Of the former plan nobody recorded who takes part.
  expect(partners).toHaveLength(1)
})

it('asked beside Kumamoto, shows where each serves the SDGs, its terms, and who is alike', async () => {
  const { places, terms, alike } = (await ask(`{
    places: placeAlignmentMatrix(filter: { id: { anyOf: ["place:431001", "place:sample.mihonhama"] } }) {
      rows { node { id } total }
      cells { row column count }
    }
    terms: compareStrategies(from: "strategy:sample-city-1", to: "strategy:sample-city-2") {
      changes(kinds: [TARGET_RAISED, TARGET_YEAR_MOVED, PERIOD]) { kind fromValue toValue }
    }
    alike: policyMeasure(id: "measure:sample-city-2.2.2") { similar(samples: INCLUDE) { node { id } restsOnSamples } }
  }`)) as {
    places: { rows: { node: { id: string }; total: number }[]; cells: { row: string; column: string }[] }
    terms: { changes: unknown }
    alike: { similar: { node: { id: string }; restsOnSamples: boolean }[] }
  }
  expect(places.rows.map(({ node }) => node.id)).toEqual(['place:431001', 'place:sample.mihonhama'])
  const goals = (place: string) => places.cells.filter(({ row }) => row === place).map(({ column }) => column)
  expect(goals('place:sample.mihonhama')).toEqual(['sdg:3', 'sdg:8', 'sdg:11', 'sdg:13', 'sdg:14'])
  expect(goals('place:431001')).toEqual(expect.arrayContaining(['sdg:3', 'sdg:8', 'sdg:11']))
  expect(terms.changes).toEqual([
    { kind: 'PERIOD', fromValue: '2018-04-01/2023-03-31', toValue: '2023-04-01/2028-03-31' },
    { kind: 'TARGET_RAISED', fromValue: '50', toValue: '60' },
    { kind: 'TARGET_YEAR_MOVED', fromValue: '2022', toValue: '2027' },
  ])
  expect(alike.similar.some(({ node }) => node.id.startsWith('measure:kumamoto-2.'))).toBe(true)
  expect(alike.similar.every(({ restsOnSamples }) => restsOnSamples)).toBe(true)
})
