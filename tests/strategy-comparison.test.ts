import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { ask, statementsOf } from './api.ts'
import { EDITIONS } from './import/editions.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const Change = z.object({
  kind: z.string(),
  from: z.object({ id: z.string() }).nullable(),
  to: z.object({ id: z.string() }).nullable(),
  about: z.object({ id: z.string() }).nullable(),
  fromValue: z.string().nullable(),
  toValue: z.string().nullable(),
})

describe('the first and second term of the seed', () => {
  it('answers "not recorded" for all that is not known of the first term, never "no change"', async () => {
    const answer = await ask(`{ compareStrategies(from: "strategy:kumamoto-1", to: "strategy:kumamoto-2") {
      from { id } to { id } method kept paired { stated keyAndText text } counts { kind count }
      notRecorded { aspect edition item { id } } candidates { similarity }
    } }`)
    const aspects = 'PERIOD LAWS GOALS MEASURES PROJECTS INITIATIVES INDICATORS SDG_LINKS PARTNERS'.split(' ')
    expect(answer).toEqual({
      compareStrategies: {
        from: { id: 'strategy:kumamoto-1' },
        to: { id: 'strategy:kumamoto-2' },
        method: 'strategy-comparison/1',
        kept: 0,
        paired: { stated: 0, keyAndText: 0, text: 0 },
        counts: [],
        notRecorded: aspects.map(aspect => ({ aspect, edition: 'FROM', item: null })),
        candidates: [],
      },
    })
  })

  it('finds nothing changed between a strategy and itself', async () => {
    const answer = await ask(`{ compareStrategies(from: "strategy:kumamoto-2", to: "strategy:kumamoto-2") {
      kept paired { stated keyAndText text } changes { kind } notRecorded { aspect } candidates { similarity }
    } }`)
    // 3 goals, 9 measures, 4 leading projects, 60 initiatives and 5 indicators.
    expect(answer).toEqual({
      compareStrategies: {
        kept: 81,
        paired: { stated: 0, keyAndText: 81, text: 0 },
        changes: [],
        notRecorded: [],
        candidates: [],
      },
    })
  })

  it('is null when one of them is unknown', async () => {
    expect(
      await ask('{ compareStrategies(from: "strategy:none", to: "strategy:kumamoto-2") { kept } }'),
    ).toEqual({ compareStrategies: null })
  })

  it('takes five statements for both together', async () => {
    const query = '{ compareStrategies(from: "strategy:kumamoto-1", to: "strategy:kumamoto-2") { kept } }'
    expect(await statementsOf(query)).toHaveLength(5)
  })
})

describe('two made-up editions', () => {
  const folders = temporaryFolders()
  let store: Store
  let askStore: (selection: string, samples?: 'EXCLUDE' | 'INCLUDE') => Promise<unknown>

  beforeAll(async () => {
    store = await openStore()
    await importFolders(store, [await folders.write({ hoshi: EDITIONS })])
    const api = await createApi({
      connection: store,
      config: readConfig({}),
      log: pino({ level: 'silent' }),
    })
    askStore = async (selection, samples = 'EXCLUDE') => {
      const query = `{ compareStrategies(from: "strategy:hoshi-1", to: "strategy:hoshi-2", samples: ${samples}) { ${selection} } }`
      const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
      const { data, errors } = z
        .object({ data: z.object({ compareStrategies: z.unknown() }), errors: z.unknown().optional() })
        .parse(response.json())
      if (errors) throw new Error(JSON.stringify(errors))
      return data.compareStrategies
    }
  }, 120_000)

  afterAll(async () => {
    await folders.remove()
    await store?.close()
  })

  /** Changes of some kinds as `from → to`, with what they are about and both values. */
  const changes = async (...kinds: string[]) => {
    const answer = await askStore(
      `changes(kinds: [${kinds}]) { kind from { id } to { id } about { id } fromValue toValue }`,
    )
    const short = (id?: string) => id?.replace(/^strategy:|(?<=:)hoshi-/, '') ?? '–'
    return z
      .object({ changes: z.array(Change) })
      .parse(answer)
      .changes.map(({ kind, from, to, about, fromValue, toValue }) =>
        [
          `${kind} ${short(from?.id)} → ${short(to?.id)}`,
          ...(about ? [about.id] : []),
          `${fromValue ?? '–'} → ${toValue ?? '–'}`,
        ].join(' | '),
      )
  }

  it('says which parts are new and which are gone', async () => {
    expect(await changes('ADDED', 'DROPPED')).toEqual([
      'ADDED – → goal:2.3 | – → まちをひらく',
      'DROPPED measure:1.2.3 → – | 防犯灯の整備 → –',
      'ADDED – → measure:2.2.2 | – → 防犯灯の更新',
    ])
  })

  it('says which parts are worded, numbered or placed otherwise', async () => {
    expect(await changes('REWORDED', 'RENUMBERED', 'MOVED')).toEqual([
      'REWORDED measure:1.1.1 → measure:2.1.2 | 農業の振興 → 農業と水産業の振興',
      'RENUMBERED measure:1.1.1 → measure:2.1.2 | 1 → 2',
      'RENUMBERED measure:1.1.2 → measure:2.1.1 | 2 → 1',
      'MOVED measure:1.2.1 → measure:2.3.1 | goal:hoshi-1.2 → goal:hoshi-2.3',
      'RENUMBERED measure:1.2.2 → measure:2.2.1 | 2 → 1',
    ])
  })

  it('says what was split and what was merged, where the newer edition states it', async () => {
    expect(await changes('SPLIT', 'MERGED')).toEqual([
      'SPLIT measure:1.1.3 → measure:2.1.3 | 観光の推進 → 泊まる観光',
      'SPLIT measure:1.1.3 → measure:2.1.4 | 観光の推進 → 日帰りの観光',
      'MERGED initiative:1.g1.2 → initiative:2.g1.2 | 直売所 → 市場',
      'MERGED initiative:1.g1.3 → initiative:2.g1.2 | 物産展 → 市場',
    ])
  })

  it('reads targets in the direction of their indicator, and refuses to compare other units or directions', async () => {
    const kinds = 'TARGET_RAISED TARGET_LOWERED TARGET_YEAR_MOVED BASELINE_CHANGED'.split(' ')
    expect(await changes(...kinds, 'UNIT_CHANGED', 'DIRECTION_CHANGED')).toEqual([
      'DIRECTION_CHANGED indicator:1.density → indicator:2.density | MAINTAIN → INCREASE',
      'BASELINE_CHANGED indicator:1.gdp → indicator:2.gdp | 100 (2013) → 110 (2018)',
      'TARGET_RAISED indicator:1.gdp → indicator:2.gdp | 120.5 → 150',
      'TARGET_YEAR_MOVED indicator:1.gdp → indicator:2.gdp | 2019 → 2024',
      'UNIT_CHANGED indicator:1.visitors → indicator:2.visitors | 人 → 万人',
      'TARGET_LOWERED indicator:1.waste → indicator:2.waste | 40 → 45',
    ])
  })

  it('says which links to the SDGs are new, gone, stronger or weaker, or rest on other reasons', async () => {
    expect(await changes('SDG_ADDED', 'SDG_DROPPED', 'STRENGTH_CHANGED', 'BASIS_CHANGED')).toEqual([
      'SDG_DROPPED measure:1.1.1 → measure:2.1.2 | sdg:11.a | 0.4 → –',
      'SDG_ADDED measure:1.1.1 → measure:2.1.2 | sdg:11.2 | – → 0.6',
      'STRENGTH_CHANGED measure:1.1.2 → measure:2.1.1 | sdg:11.2 | 0.9 → 0.7',
      'BASIS_CHANGED measure:1.2.2 → measure:2.2.1 | sdg:11.2 | MANUAL_CURATION → LEXICAL_MATCH',
    ])
  })

  it('says who came, who left and who does something else', async () => {
    expect(await changes('JOINED', 'LEFT', 'ROLE_CHANGED')).toEqual([
      'LEFT initiative:1.g1.1 → initiative:2.g1.1 | org:bank | FUNDING → –',
      'ROLE_CHANGED initiative:1.g1.1 → initiative:2.g1.1 | org:farm | FUNDING → FUNDING, IMPLEMENTING',
      'JOINED initiative:1.g1.1 → initiative:2.g1.1 | org:school | – → KNOWLEDGE',
    ])
  })

  it('names who is made up only where samples count', async () => {
    const joined = 'changes(kinds: [JOINED]) { about { id } }'
    expect([await askStore(joined), await askStore(joined, 'INCLUDE')]).toEqual([
      { changes: [{ about: { id: 'org:school' } }] },
      { changes: [{ about: { id: 'org:made-up' } }, { about: { id: 'org:school' } }] },
    ])
  })

  it('compares period, legal basis and documents', async () => {
    expect(await changes('PERIOD', 'BASIS', 'SOURCE')).toEqual([
      'PERIOD hoshi-1 → hoshi-2 | 2015-04-01/2020-03-31 → 2020-04-01/2025-03-31',
      'BASIS hoshi-1 → hoshi-2 | source:act | source:act → –',
      'BASIS hoshi-1 → hoshi-2 | source:vision | – → source:vision',
      'SOURCE hoshi-1 → hoshi-2 | source:plan-1 | source:plan-1 → –',
      'SOURCE hoshi-1 → hoshi-2 | source:plan-2 | – → source:plan-2',
    ])
  })

  it('shows what is alike only as a candidate, counts what is kept and names what is not recorded', async () => {
    expect(
      await askStore(`kept paired { stated keyAndText text }
        candidates { from { id } to { id } similarity } notRecorded { aspect edition item { id } }`),
    ).toEqual({
      // Both goals that stayed, and one main effort.
      kept: 3,
      paired: { stated: 1, keyAndText: 9, text: 3 },
      candidates: [
        { from: { id: 'measure:hoshi-1.2.3' }, to: { id: 'measure:hoshi-2.2.2' }, similarity: 0.6 },
      ],
      notRecorded: [
        { aspect: 'PROJECTS', edition: 'FROM', item: null },
        { aspect: 'PROJECTS', edition: 'TO', item: null },
        { aspect: 'TARGET', edition: 'TO', item: { id: 'indicator:hoshi-2.births' } },
      ],
    })
  })
})
