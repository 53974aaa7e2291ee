import { expect, test } from 'vitest'
import { assess } from '../../src/methods/assessment/assessment.ts'
import { statusInPlan } from '../../src/methods/assessment/plan-status.ts'
import type { ProgressStatus } from '../../src/methods/progress/verdict.ts'

const inputs = (...statuses: ProgressStatus[]) =>
  statuses.map((status, index) => ({ id: `${index}`, status }))
const statusOf = (...statuses: ProgressStatus[]) => assess(inputs(...statuses), []).status

test('goal 1 with one indicator on track and one off track is behind, because of the latter', () => {
  const measures = ['1.1', '1.2', '1.3', '1.4']
  const goal = assess(
    [
      { id: 'city-gdp', status: 'ON_TRACK' },
      { id: 'net-in-migration', status: 'OFF_TRACK' },
    ],
    measures,
  )
  expect(goal).toMatchObject({ status: 'BEHIND', reason: null, mean: 2, coverage: 1 })
  expect(goal.drivers).toEqual([{ id: 'net-in-migration', status: 'OFF_TRACK', statusWithout: 'ON_TRACK' }])
  expect(goal.missing).toEqual(measures.map(id => ({ id, reason: 'NO_INDICATOR' })))
})

test('goal 2 with its only indicator off track is off track', () => {
  expect(assess(inputs('OFF_TRACK'), [])).toMatchObject({
    status: 'OFF_TRACK',
    drivers: [{ status: 'OFF_TRACK', statusWithout: 'NO_ACTUAL' }],
  })
})

test('goal 3, on track and behind, has a mean of 2.5: a tie goes down', () => {
  expect(assess(inputs('ON_TRACK', 'BEHIND'), [])).toMatchObject({ status: 'BEHIND', mean: 2.5 })
})

test.each<[ProgressStatus, ProgressStatus[]]>([
  ['ACHIEVED', ['ACHIEVED', 'ACHIEVED']],
  ['MISSED', ['ACHIEVED', 'MISSED']],
  ['MISSED', ['MISSED']],
  ['ON_TRACK', ['ACHIEVED', 'ACHIEVED', 'NO_ACTUAL']],
  ['BEHIND', ['ACHIEVED', 'ACHIEVED', 'ACHIEVED', 'REGRESSING']],
  ['BEHIND', ['ACHIEVED', 'ACHIEVED', 'ON_TRACK', 'MISSED']],
  ['OFF_TRACK', ['BEHIND', 'OFF_TRACK']],
  ['REGRESSING', ['OFF_TRACK', 'REGRESSING']],
  ['NO_ACTUAL', ['NO_ACTUAL', 'NO_TARGET']],
  ['BEHIND', ['BEHIND', 'NO_ACTUAL']],
])('%s: %j', (status, given) => {
  expect(statusOf(...given)).toBe(status)
})

test('a third of the inputs is too little to tell', () => {
  expect(assess(inputs('ON_TRACK', 'NO_ACTUAL', 'NOT_ASSESSABLE'), [])).toMatchObject({
    status: 'NOT_ASSESSABLE',
    reason: 'LOW_COVERAGE',
    mean: 3,
    missing: [
      { id: '1', reason: 'NO_ACTUAL' },
      { id: '2', reason: 'NOT_ASSESSABLE' },
    ],
  })
})

test('an item without any indicator below it says so', () => {
  expect(assess([], ['initiative'])).toMatchObject({
    status: 'NOT_ASSESSABLE',
    reason: 'NO_INDICATOR',
    mean: null,
    coverage: null,
  })
})

const indicator = (id: string, actual: number, ...lineages: string[][]) => ({
  id,
  direction: 'INCREASE' as const,
  lineages,
  values: [
    { kind: 'BASELINE' as const, year: 2015, value: 0, comparator: 'EQUAL' as const },
    { kind: 'TARGET' as const, year: 2025, value: 10, comparator: 'EQUAL' as const },
    { kind: 'ACTUAL' as const, year: 2020, value: actual, comparator: 'EQUAL' as const },
  ],
})

test('a part votes once for all that is below it, and what it answers for does not vote again above', () => {
  const plan = {
    objectives: [
      { id: 'goal', parentId: 'strategy' },
      { id: 'measure', parentId: 'goal' },
      { id: 'bare', parentId: 'goal' },
    ],
    indicators: [
      indicator('own', 1, ['goal', 'strategy']),
      indicator('shared', 5, ['goal', 'strategy'], ['measure', 'goal', 'strategy']),
      indicator('deep', 5, ['initiative', 'measure', 'goal', 'strategy']),
    ],
  }
  expect(statusInPlan(plan, 'goal', 2026)).toMatchObject({
    status: 'BEHIND',
    inputs: [
      { id: 'own', status: 'OFF_TRACK' },
      { id: 'measure', status: 'ON_TRACK' },
    ],
    missing: [{ id: 'bare', reason: 'NO_INDICATOR' }],
  })
  expect(statusInPlan(plan, 'strategy', 2026).inputs).toEqual([{ id: 'goal', status: 'BEHIND' }])
  expect(statusInPlan(plan, 'measure', 2026).inputs.map(({ id }) => id)).toEqual(['shared', 'initiative'])
})
