import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import type { Value } from '../../src/methods/progress/indicator-values.ts'
import { headline, progressByTarget } from '../../src/methods/progress/progress.ts'
import type { Progress } from '../../src/methods/progress/verdict.ts'
import cases from './status-cases.json' with { type: 'json' }

const CASES = z
  .array(
    z.object({
      name: z.string(),
      direction: z.enum(['INCREASE', 'DECREASE', 'MAINTAIN']),
      values: z.array(
        z.object({
          kind: z.enum(['BASELINE', 'TARGET', 'ACTUAL']),
          year: z.number(),
          value: z.string(),
          comparator: z.enum(['EQUAL', 'AT_LEAST', 'AT_MOST']),
        }),
      ),
      asOf: z.number(),
      expect: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  )
  .parse(cases)

const rounded = (result: Progress<Value>) => {
  const round = (value: Progress<Value>['ratio']) => value && Number(value.toFixed(4))
  return {
    status: result.status,
    reason: result.reason,
    mode: result.mode,
    actualYear: result.actual?.year,
    ratio: round(result.ratio),
    required: round(result.required),
    observed: round(result.observed),
    deviation: round(result.deviation),
  }
}

describe('the status of an indicator', () => {
  it.each(CASES)('$name', ({ direction, values, asOf, expect: expected }) => {
    expect(rounded(headline({ direction, values }, asOf))).toMatchObject(expected)
  })
})

const value = (
  kind: Value['kind'],
  year: number,
  value: string,
  comparator: Value['comparator'] = 'EQUAL',
) => ({
  kind,
  year,
  value,
  comparator,
})

// The indicators of the strategy, with actual values that are made up.
test.each([
  [
    'INCREASE',
    '2325',
    2012,
    '2692',
    'EQUAL',
    '2600',
    2020,
    { required: 33.3636, observed: 34.375, ratio: 1.0303, status: 'ON_TRACK' },
  ],
  [
    'INCREASE',
    '-37',
    2014,
    '400',
    'EQUAL',
    '150',
    2021,
    { required: 48.5556, observed: 26.7143, ratio: 0.5502, status: 'OFF_TRACK' },
  ],
  [
    'INCREASE',
    '7039',
    2014,
    '7000',
    'AT_LEAST',
    '6500',
    2021,
    { mode: 'HOLD', deviation: -0.0714, status: 'OFF_TRACK' },
  ],
  [
    'MAINTAIN',
    '60.7',
    2015,
    '60.7',
    'EQUAL',
    '60.4',
    2022,
    { mode: 'HOLD', deviation: -0.0049, status: 'ON_TRACK' },
  ],
  [
    'INCREASE',
    '27.3',
    2015,
    '32',
    'EQUAL',
    '30.1',
    2021,
    { required: 0.5875, observed: 0.4667, ratio: 0.7943, status: 'BEHIND' },
  ],
] as const)(
  '%s from %s (%i) to %s %s by 2023, %s in %i',
  (direction, from, since, to, comparator, was, year, expected) => {
    const values = [
      value('BASELINE', since, from),
      value('TARGET', 2023, to, comparator),
      value('ACTUAL', year, was),
    ]
    expect(rounded(headline({ direction, values }, 2026))).toMatchObject(expected)
  },
)

const PARTICIPATION = [
  value('BASELINE', 2015, '27.3'),
  value('TARGET', 2019, '30'),
  value('TARGET', 2023, '32'),
]

test('each target has a status of its own, the latest is the headline', () => {
  const indicator = {
    direction: 'INCREASE' as const,
    values: [...PARTICIPATION, value('ACTUAL', 2019, '30.1')],
  }
  expect(progressByTarget(indicator, 2020).map(({ status }) => status)).toEqual(['ACHIEVED', 'ON_TRACK'])
  expect(headline(indicator, 2020).target?.year).toBe(2023)
})

test('the actual is that of the target year, else the latest before, else the earliest after', () => {
  const actualOf = (...years: number[]) => {
    const actuals = years.map(year => value('ACTUAL', year, '29'))
    const { actual, lateActual } = headline(
      { direction: 'INCREASE', values: [...PARTICIPATION, ...actuals] },
      2030,
    )
    return [actual?.year, lateActual]
  }
  expect(actualOf(2020, 2023, 2024)).toEqual([2023, false])
  expect(actualOf(2020, 2021, 2025)).toEqual([2021, false])
  expect(actualOf(2026, 2025)).toEqual([2025, true])
})

test('a value more than two years old is stale, and a target year that is over says so', () => {
  const values = [...PARTICIPATION, value('ACTUAL', 2021, '30.1')]
  const asOf = (year: number) => {
    const { stale, targetYearPast } = headline({ direction: 'INCREASE', values }, year)
    return { stale, targetYearPast }
  }
  expect(asOf(2023)).toEqual({ stale: false, targetYearPast: false })
  expect(asOf(2024)).toEqual({ stale: true, targetYearPast: true })
})

test('a target of zero that should be kept is measured by the baseline, and by one without it', () => {
  const kept = (baseline: Value[]) =>
    rounded(
      headline(
        {
          direction: 'MAINTAIN',
          values: [...baseline, value('TARGET', 2023, '0'), value('ACTUAL', 2020, '2')],
        },
        2026,
      ),
    ).deviation
  expect(kept([value('BASELINE', 2015, '-40')])).toBe(0.05)
  expect(kept([value('BASELINE', 2015, '0')])).toBe(2)
  expect(kept([])).toBe(2)
})

test('a baseline of the target year or later cannot be assessed', () => {
  const values = [value('BASELINE', 2023, '30'), value('TARGET', 2023, '32'), value('ACTUAL', 2024, '31')]
  expect(headline({ direction: 'INCREASE', values }, 2026)).toMatchObject({
    status: 'NOT_ASSESSABLE',
    reason: 'BASELINE_NOT_BEFORE_TARGET',
  })
})
