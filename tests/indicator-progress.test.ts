import { expect, it } from 'vitest'
import { ask, refusal, statementsOf } from './api.ts'

const TODAY = '(asOf: "2026-11-24")'

it('no indicator of the strategy has an actual value, and every target year is over', async () => {
  const answer = await ask(
    `{ strategy(id: "strategy:kumamoto-2") { indicators { id progress${TODAY} { status mode targetYearPast } } } }`,
  )
  const unknown = (key: string, mode: string) => ({
    id: `indicator:kumamoto-2.${key}`,
    progress: { status: 'NO_ACTUAL', mode, targetYearPast: true },
  })
  expect(answer).toEqual({
    strategy: {
      indicators: [
        unknown('city-gdp', 'REACH'),
        unknown('net-in-migration', 'REACH'),
        unknown('births', 'HOLD'),
        unknown('residential-density', 'HOLD'),
        unknown('community-participation', 'REACH'),
      ],
    },
  })
})

it('progress shows the values it was judged by, and says why in both languages', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.city-gdp") { progress${TODAY} {
    reason required observed ratio deviation comparator lateActual stale asOf method
    baseline { id yearLabel note } target { id value } actual { id }
    text textEn: text(language: EN)
  } } }`)
  expect(answer).toEqual({
    indicator: {
      progress: {
        reason: null,
        required: 33.3636363636364,
        observed: null,
        ratio: null,
        deviation: null,
        comparator: 'AT_LEAST',
        lateActual: false,
        stale: false,
        asOf: '2026-11-24',
        method: 'indicator-status/2',
        baseline: {
          id: 'value:kumamoto-2.city-gdp@2012.baseline',
          yearLabel: 'H24',
          note: '基準値の見出しは(H27)だが、この欄には(H24)と記されている。',
        },
        target: { id: 'value:kumamoto-2.city-gdp@2023.target', value: 2692 },
        actual: null,
        text: '実績なし。令和5（2023）年度の目標は2,692十億円で、その年度は過ぎている。基準年より後の実績は記録されていない。',
        textEn:
          'No actual value. The target for 2023 is 2,692 billion yen; that year is over. No actual value from after the baseline is recorded.',
      },
    },
  })
})

it('during the period of the strategy its last target year lay ahead, and each target has its own answer', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.births") {
    targetProgress(asOf: "2022-06-01") { status targetYearPast target { year } }
  } }`)
  expect(answer).toEqual({
    indicator: {
      targetProgress: [
        { status: 'NO_ACTUAL', targetYearPast: true, target: { year: 2019 } },
        { status: 'NO_ACTUAL', targetYearPast: false, target: { year: 2023 } },
      ],
    },
  })
})

it('a series has the corners of the target line, and no actual values in the seed', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.community-participation") { series {
    baseline { value } targetLine { year value expected indicatorValue { id name } } actuals { year } method
  } } }`)
  const point = (year: number, value: number, kind: string, name: string) => ({
    year,
    value,
    expected: value,
    indicatorValue: {
      id: `value:kumamoto-2.community-participation@${year}.${kind}`,
      name: `地域活動に参加した市民の割合 ${year} ${name}`,
    },
  })
  expect(answer).toEqual({
    indicator: {
      series: {
        baseline: { value: 27.3 },
        targetLine: [
          point(2015, 27.3, 'baseline', '基準値'),
          point(2019, 30, 'target', '目標値'),
          point(2023, 32, 'target', '目標値'),
        ],
        actuals: [],
        method: 'series/2',
      },
    },
  })
})

it('progress, targets and series of many indicators are read in one statement', async () => {
  const statements = await statementsOf(`{ indicators(first: 5) { nodes {
    values { value } progress { status target { value } } targetProgress { status } series { actuals { value } }
  } } }`)
  expect(statements).toHaveLength(2)
})

it.each(['2026-02-30', '2026-13-01'])('%s is no day to ask about', async day => {
  const [error] = await refusal(`{ indicators { nodes { progress(asOf: "${day}") { status } } } }`)
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'asOf' })
})
