import { expect, test } from 'vitest'
import { byGap, type GapFacts, gapOf } from '../../src/methods/gaps/gap.ts'
import { sharedRanks } from '../../src/methods/numbers/shared-rank.ts'
import { headline } from '../../src/methods/progress/progress.ts'

const value = (kind: 'BASELINE' | 'TARGET' | 'ACTUAL', year: number, amount: number) => ({
  kind,
  year,
  value: amount,
  comparator: 'EQUAL' as const,
})

/** Indicators of goal 1 with actual values that are made up, R 1.0303 and 0.5502. */
const gdp = [value('BASELINE', 2012, 2325), value('TARGET', 2023, 2692), value('ACTUAL', 2020, 2600)]
const migration = [value('BASELINE', 2014, -37), value('TARGET', 2023, 400), value('ACTUAL', 2021, 150)]

const indicator = (id: string, values: typeof gdp) => ({
  id,
  progress: headline({ direction: 'INCREASE', values }, 2026),
})

const MEASURE: GapFacts = {
  id: 'measure:kumamoto-2.1.4',
  kind: 'MEASURE',
  needs: ['need:a', 'need:b'],
  indicators: [indicator('city-gdp', gdp), indicator('net-in-migration', migration)],
  organizations: ['org:a'],
  owners: [{ nameJa: '市', nameEn: 'The city' }],
  relevance: 1,
  relevantTo: null,
}

const fourDigits = (number: number | null) => number && Math.round(number * 1e4) / 1e4

test('measure 1.4 with two open needs, one organisation and both indicators assessed: 0.465', () => {
  const gap = gapOf(MEASURE)
  expect(fourDigits(gap.gap)).toBe(0.465)
  expect(gap.low).toBe(gap.high)
  const parts = gap.parts.map(({ name, value, contribution }) => [
    name,
    fourDigits(value),
    fourDigits(contribution),
  ])
  expect(parts).toEqual([
    ['DEMAND', 0.75, 0.225],
    ['SHORTFALL', 0.2249, 0.09],
    ['ABSENCE', 0.5, 0.15],
  ])
})

test('target 8.9 with relevance 0.8 × 0.9: 0.3348', () => {
  const gap = gapOf({ ...MEASURE, kind: 'SDG_TARGET', relevance: 0.8 * 0.9 })
  expect(fourDigits(gap.gap)).toBe(0.3348)
})

test('without any status the shortfall is unknown, not zero: 0.625, from 0.375 to 0.775', () => {
  const unknown = MEASURE.indicators.map(({ id }) => indicator(id, gdp.slice(0, 2)))
  const { gap, low, high, parts } = gapOf({ ...MEASURE, indicators: unknown })
  expect({ gap, low, high }).toEqual({ gap: 0.625, low: 0.375, high: 0.775 })
  expect(parts[1]).toMatchObject({
    name: 'SHORTFALL',
    value: null,
    contribution: null,
    weight: 0.4,
    evidence: ['city-gdp', 'net-in-migration'],
  })
})

test('the contributions of the known parts add up to the gap', () => {
  const { gap, parts } = gapOf({ ...MEASURE, indicators: [], relevance: 0.5 })
  expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(
    gap ?? Number.NaN,
    5,
  )
})

test('what has to be kept falls short by its distance, a tenth counting in full', () => {
  const shortfall = (actual: number, year = 2021) => {
    const values = [value('BASELINE', 2015, 60), value('TARGET', 2023, 60), value('ACTUAL', year, actual)]
    const progress = headline({ direction: 'MAINTAIN', values }, 2026)
    return gapOf({ ...MEASURE, indicators: [{ id: 'density', progress }] }).parts[1]?.value
  }
  expect(shortfall(60.3)).toBe(0)
  expect(shortfall(57)).toBe(0.5)
  expect(shortfall(30)).toBe(1)
  expect(shortfall(57, 2023)).toBe(0.5)
})

test('the widest gap comes first, of equals the surer, then by id', () => {
  const known = gapOf(MEASURE)
  const order = [
    { ...known, id: 'c', gap: 0.5, low: 0.2 },
    { ...known, id: 'b', gap: 0.5, low: 0.2 },
    { ...known, id: 'a', gap: 0.5, low: 0.4 },
    { ...known, id: 'd', gap: 0.9, low: 0 },
  ].sort(byGap)
  expect(order.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
})

test('what nobody recorded is unknown, and never a gap', () => {
  const { gap, low, high, parts } = gapOf({ ...MEASURE, needs: null, organizations: null, indicators: [] })
  expect({ gap, low, high, values: parts.map(part => part.value) }).toEqual({
    gap: null,
    low: 0,
    high: 1,
    values: [null, null, null],
  })
  expect(parts.map(({ text }) => text)).toEqual([
    { ja: '課題は記録されていない。', en: 'No need is recorded.' },
    { ja: '指標がなく、遅れは分からない。', en: 'The shortfall is unknown: there is no indicator.' },
    {
      ja: '市が所管。参画する団体は記録されていない。',
      en: 'The city is responsible. No participating organisation is recorded.',
    },
  ])
})

test('the text of a need counts the others, and organisations as bodies', () => {
  const [demand, , absence] = gapOf({ ...MEASURE, kind: 'NEED', raisedFor: 'MEASURE' }).parts
  expect(demand?.text.ja).toBe('同じ施策の募集中の課題はほかに1件。')
  expect(absence?.text.ja).toBe('活動中の団体は1団体。')
})

test('a need says what it shares with others: a measure, an initiative, or nothing that is recorded', () => {
  const told = (['MEASURE', 'INITIATIVE', 'NOTHING'] as const).map(
    raisedFor => gapOf({ ...MEASURE, kind: 'NEED', needs: ['need:a'], raisedFor }).parts[0]?.text,
  )
  expect(told).toEqual([
    { ja: '同じ施策に募集中の課題はほかにない。', en: 'No other need is open for the same measure.' },
    { ja: '同じ取組に募集中の課題はほかにない。', en: 'No other need is open for the same initiative.' },
    {
      ja: 'どの施策や取組の課題かは記録されていない。',
      en: 'It is not recorded for which measure or initiative it was raised.',
    },
  ])
})

test('each indicator is told in its own measure: a pace, a distance or its status, never a mean of them', () => {
  const births = [value('BASELINE', 2014, 7039), value('TARGET', 2023, 7000), value('ACTUAL', 2021, 6500)]
  const back = [...migration.slice(0, 2), value('ACTUAL', 2021, -150)]
  const told = (direction: 'INCREASE' | 'MAINTAIN', values: typeof gdp, nameJa: string, nameEn: string) =>
    gapOf({
      ...MEASURE,
      indicators: [{ id: 'x', nameJa, nameEn, progress: headline({ direction, values }, 2022) }],
    }).parts[1]?.text
  expect([
    told('MAINTAIN', births, '出生数', 'Births'),
    told('INCREASE', migration, '転入超過数', 'Net in-migration'),
    told('INCREASE', gdp, '市内総生産額', 'Gross product'),
    told('INCREASE', back, '転入超過数', 'Net in-migration'),
  ]).toEqual([
    {
      ja: '指標1件のうち1件に評価がある：出生数は目標を7.1％下回る。',
      en: '1 of 1 indicator assessed: Births is 7.1% below the target.',
    },
    {
      ja: '指標1件のうち1件に評価がある：転入超過数は必要なペースの55％。',
      en: '1 of 1 indicator assessed: Net in-migration is at 55% of the pace needed.',
    },
    {
      ja: '指標1件のうち1件に評価がある：市内総生産額は順調。',
      en: '1 of 1 indicator assessed: Gross product is on track.',
    },
    {
      ja: '指標1件のうち1件に評価がある：転入超過数は後退。',
      en: '1 of 1 indicator assessed: Net in-migration is regressing.',
    },
  ])
})

test('equals share a rank, the next comes after as many places, and the unknown has none', () => {
  expect(sharedRanks(['0.5 0.2', '0.5 0.2', '0.4 0.2', null])).toEqual([1, 1, 3, null])
})
