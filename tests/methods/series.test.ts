import { expect, test } from 'vitest'
import { seriesOf } from '../../src/methods/progress/series.ts'

const value = (kind: 'BASELINE' | 'TARGET' | 'ACTUAL', year: number, amount: number) => ({
  kind,
  year,
  value: amount,
  comparator: 'EQUAL' as const,
})

test('the line bends at each target, and each actual value stands beside what the line says', () => {
  const indicator = {
    direction: 'INCREASE' as const,
    values: [
      value('TARGET', 2023, 32),
      value('BASELINE', 2015, 27.3),
      value('TARGET', 2019, 30),
      value('ACTUAL', 2021, 30.1),
      value('ACTUAL', 2017, 28),
      value('ACTUAL', 2024, 31),
      value('ACTUAL', 2027, 33),
    ],
  }
  const { targetLine, actuals } = seriesOf(indicator, 2026)
  const read = (points: typeof actuals) =>
    points.map(({ indicatorValue, expected }) => [
      indicatorValue?.year,
      indicatorValue?.value,
      expected?.toNumber(),
    ])
  expect(read(targetLine)).toEqual([
    [2015, 27.3, 27.3],
    [2019, 30, 30],
    [2023, 32, 32],
  ])
  expect(read(actuals)).toEqual([
    [2017, 28, 28.65],
    [2021, 30.1, 31],
    [2024, 31, undefined],
  ])
})
