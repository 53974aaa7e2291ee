import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Value } from '../../src/methods/progress/indicator-values.ts'
import { headline } from '../../src/methods/progress/progress.ts'
import type { Progress } from '../../src/methods/progress/verdict.ts'
import cases from './accumulation-cases.json' with { type: 'json' }

const VALUE = z.strictObject({
  kind: z.enum(['BASELINE', 'TARGET', 'ACTUAL', 'EXPECTED', 'FORECAST']),
  year: z.number(),
  value: z.string().nullable().default(null),
  valueTo: z.string().nullable().default(null),
  comparator: z.enum(['EQUAL', 'AT_LEAST', 'AT_MOST', 'ABOUT', 'BETWEEN']).default('EQUAL'),
  textJa: z.string().nullable().default(null),
  textEn: z.string().nullable().default(null),
  unitJa: z.string().nullable().default(null),
  met: z.boolean().nullable().default(null),
  everyYear: z.boolean().nullable().default(null),
  state: z
    .enum(['GIVEN', 'NOT_SURVEYED', 'NOT_YET_KNOWN', 'NOT_SET', 'DISCONTINUED'])
    .nullable()
    .default(null),
  breakdown: z.array(z.string()).nullable().default(null),
  asOf: z.string().nullable().default(null),
})

const CASES = z
  .array(
    z.strictObject({
      name: z.string(),
      direction: z.enum(['INCREASE', 'DECREASE', 'MAINTAIN']),
      accumulation: z.enum(['NONE', 'PER_YEAR', 'SUM', 'RUNNING_TOTAL']).nullable().default(null),
      unitJa: z.string().nullable().default(null),
      period: z.object({ start: z.number(), end: z.number() }).default({ start: 0, end: 0 }),
      values: z.array(VALUE),
      asOf: z.number(),
      expect: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.number())])),
    }),
  )
  .parse(cases)

const rounded = (progress: Progress<Value>) => {
  const round = (value: Progress<Value>['ratio']) => value && Number(value.toFixed(4))
  const { status, reason, mode, totalFrom, years, zeroYear } = progress
  return {
    ...{ status, reason, mode, totalFrom, years, zeroYear },
    actualYear: progress.actual?.year,
    ratio: round(progress.ratio),
    deviation: round(progress.deviation),
    total: round(progress.total),
  }
}

describe('values that add up, stand for each year, are told in words or not known', () => {
  it.each(CASES)('$name', ({ period, asOf, expect: expected, ...indicator }) => {
    const years = period.start === 0 ? {} : { period }
    expect(rounded(headline({ ...indicator, ...years }, asOf))).toMatchObject(expected)
  })
})
