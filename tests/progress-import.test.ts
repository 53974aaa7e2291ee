import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApi } from '../src/api.ts'
import { readConfig } from '../src/environment/config.ts'
import { importFolders } from '../src/import/import.ts'
import { CITY, type Files, replaced, without } from './import/city.ts'
import { openStore, type Store, temporaryFolders } from './import/store.ts'

const temporary = temporaryFolders()
let store: Store
let ask: (query: string) => Promise<unknown>

/** A city with 60.7 thousand riders in 2015 that wants 80 by 2023, and no actual value. */
const PLAN: Files = replaced(
  without(CITY, 'indicator-values.csv'),
  'strategy.yaml',
  'value: -400',
  'value: 80',
)

const ACTUALS: Files = {
  'dataset.yaml': 'id: dataset:hoshi-actuals\nnameJa: 実績\nversion: "1"\nlicence: CC0-1.0\nsource: none\n',
  'indicator-values.csv':
    'indicator,kind,year,value\nindicator:hoshi.riders,ACTUAL,2018,65.5\nindicator:hoshi.riders,ACTUAL,2021,72.1\n',
}

beforeAll(async () => {
  store = await openStore()
  const api = await createApi({ connection: store, config: readConfig({}), log: pino({ level: 'silent' }) })
  ask = async query => {
    const response = await api.inject({ method: 'POST', url: '/graphql', payload: { query } })
    return response.json()
  }
  await importFolders(store, [await temporary.write({ city: PLAN })])
})

afterAll(async () => {
  await store.close()
  await temporary.remove()
})

const QUESTION = `{
  indicator(id: "indicator:hoshi.riders") {
    progress(asOf: "2022-06-01") { status required observed ratio actual { id year } text(language: EN) }
    series(asOf: "2022-06-01") { actuals { year value expected } }
  }
  strategicGoal(id: "goal:hoshi.1") {
    assessment(asOf: "2022-06-01") { status mean drivers { node { id } statusWithout text(language: EN) } missing { node { id } reason } }
  }
  gaps(samples: INCLUDE, strategy: "strategy:hoshi", kinds: [MEASURE], asOf: "2022-06-01") {
    gap low high parts { name value evidence { id } }
  }
}`

const parts = (shortfall: number | null) => [
  { name: 'DEMAND', value: 0.5, evidence: [{ id: 'need:routes' }] },
  { name: 'SHORTFALL', value: shortfall, evidence: [{ id: 'indicator:hoshi.riders' }] },
  { name: 'ABSENCE', value: 0.5, evidence: [{ id: 'org:city' }] },
]

test('a folder of actual values turns NO_ACTUAL into a status, and what is inherited with it', async () => {
  const measure = { node: { id: 'measure:hoshi.1.1' }, reason: 'NO_INDICATOR' }
  expect(await ask(QUESTION)).toEqual({
    data: {
      indicator: {
        progress: {
          status: 'NO_ACTUAL',
          required: 2.4125,
          observed: null,
          ratio: null,
          actual: null,
          text: 'No actual value. The target for 2023 is 80. No actual value from after the baseline is recorded.',
        },
        series: { actuals: [] },
      },
      strategicGoal: {
        assessment: {
          status: 'NO_ACTUAL',
          mean: null,
          drivers: [],
          missing: [{ node: { id: 'indicator:hoshi.riders' }, reason: 'NO_ACTUAL' }, measure],
        },
      },
      gaps: [{ gap: 0.5, low: 0.3, high: 0.7, parts: parts(null) }],
    },
  })

  await importFolders(store, [await temporary.write({ actuals: ACTUALS })])

  // (72.1 - 60.7) / 6 = 1.9 a year of the 19.3 / 8 = 2.4125 needed.
  const ratio = 1.9 / 2.4125
  expect(await ask(QUESTION)).toEqual({
    data: {
      indicator: {
        progress: {
          status: 'BEHIND',
          required: 2.4125,
          observed: 1.9,
          ratio: expect.closeTo(ratio, 12),
          actual: { id: 'value:hoshi.riders@2021.actual', year: 2021 },
          text: 'Behind (a yearly increase of 2.4 is needed, and there was one of 1.9, 79% of the pace). The target for 2023 is 80. The actual value of 2021 is 72.1.',
        },
        series: {
          actuals: [
            { year: 2018, value: 65.5, expected: 67.9375 },
            { year: 2021, value: 72.1, expected: 75.175 },
          ],
        },
      },
      strategicGoal: {
        assessment: {
          status: 'BEHIND',
          mean: 2,
          drivers: [
            {
              node: { id: 'indicator:hoshi.riders' },
              statusWithout: 'NO_ACTUAL',
              text: 'It is behind; without it the whole would be: no actual value.',
            },
          ],
          missing: [measure],
        },
      },
      gaps: [
        {
          gap: expect.closeTo(0.3 + 0.4 * (1 - ratio), 5),
          low: expect.closeTo(0.3 + 0.4 * (1 - ratio), 5),
          high: expect.closeTo(0.3 + 0.4 * (1 - ratio), 5),
          parts: parts(expect.closeTo(1 - ratio, 5)),
        },
      ],
    },
  })
})
