import { expect, test } from 'vitest'
import { FINDING_RULES } from '../../src/methods/findings/finding-rules.ts'
import { findingsIn } from '../../src/methods/findings/findings.ts'
import type { Plan } from '../../src/methods/plan/plan-facts.ts'
import type { Value } from '../../src/methods/progress/indicator-values.ts'
import { PLAN, withIndicator, withInitiatives } from './plan.ts'

const found = (plan: Plan, day = '2020-04-01') =>
  findingsIn(plan, day).map(({ rule, id }) => `${rule.name} ${id}`)

test('a plan in order has no findings', () => {
  expect(found(PLAN)).toEqual([])
})

test('an initiative for which nobody answers has no owner; its parts are not named again', () => {
  const plan = withInitiatives(initiative => ({ ...initiative, participations: [] }))
  expect(found(plan)).toEqual(['NO_OWNER initiative:city.p1.1', 'NO_PARTNER initiative:city.p1.1.1'])
})

test('one who has left is neither owner nor partner', () => {
  const plan = withInitiatives(initiative => ({
    ...initiative,
    participations: initiative.participations.map(each => ({ ...each, status: 'ENDED' as const })),
  }))
  expect(found(plan)).toEqual(['NO_OWNER initiative:city.p1.1', 'NO_PARTNER initiative:city.p1.1.1'])
})

test('who answered for an initiative until it ended is its owner still', () => {
  const plan = withInitiatives(initiative => ({
    ...initiative,
    status: 'ENDED' as const,
    participations: initiative.participations.map(each => ({ ...each, status: 'ENDED' as const })),
  }))
  expect(found(plan)).toEqual(['NO_PARTNER initiative:city.p1.1.1'])
})

test('a goal and a measure without an indicator are found, a goal with a measured measure is not', () => {
  const onGoal = withIndicator({ lineages: [['goal:city.1', 'strategy:city']] })
  expect(found({ ...PLAN, indicators: [] })).toEqual([
    'NO_INDICATOR goal:city.1',
    'NO_INDICATOR measure:city.1.1',
  ])
  expect(found(onGoal)).toEqual(['NO_INDICATOR measure:city.1.1'])
})

test('without links to the SDGs goals, measures and initiatives are found, parts with their whole', () => {
  expect(found({ ...PLAN, alignments: [] })).toEqual([
    'NO_LINK goal:city.1',
    'NO_LINK measure:city.1.1',
    'NO_LINK initiative:city.p1.1',
    'NO_LINK initiative:city.p1.1.1',
  ])
})

test('links no surer than matching of words are weak', () => {
  const weak = PLAN.alignments.map(link =>
    link.itemId.startsWith('measure:') ? { ...link, confidence: 0.6 } : link,
  )
  expect(found({ ...PLAN, alignments: weak })).toEqual(['WEAK_EVIDENCE measure:city.1.1'])
})

test('what advances nothing, and a measure that nothing advances, are orphans', () => {
  const plan = withInitiatives(initiative => ({ ...initiative, advances: [] }))
  expect(found(plan)).toEqual(['ORPHAN measure:city.1.1', 'ORPHAN initiative:city.p1.1'])
})

test('an indicator that measures nothing is an orphan', () => {
  expect(found(withIndicator({ lineages: [] }))).toContain('ORPHAN indicator:city.riders')
})

test('a target year is past from the first day after its fiscal year', () => {
  expect(found(PLAN, '2024-03-31')).toEqual([])
  expect(found(PLAN, '2024-04-01')).toEqual(['TARGET_YEAR_PAST indicator:city.riders'])
})

test('what was cancelled needs nothing', () => {
  const plan = withInitiatives(initiative => ({
    ...initiative,
    status: 'CANCELLED',
    participations: [],
  }))
  expect(found(plan)).toEqual([])
})

test('every rule says in both languages what it asks for and what to do', () => {
  for (const { title, remedy } of FINDING_RULES)
    for (const text of [title, remedy]) {
      expect(text.ja).toMatch(/。$/)
      expect(text.en).toMatch(/\.$/)
    }
})

const value = (kind: Value['kind'], year: number, number: number, ...breakdown: string[]) => ({
  id: `value:${kind}.${year}.${breakdown.join('.')}`,
  kind,
  year,
  value: number,
  comparator: 'EQUAL' as const,
  breakdown,
})

const persons = { nameJa: '参加者数', nameEn: 'Participants', unitJa: '人', unitEn: 'persons' }

/** What is found of an indicator of persons, or of another unit, with these values besides. */
const partsOf = (values: readonly ReturnType<typeof value>[], named: object = persons) => {
  const plan = withIndicator({
    values: [...(PLAN.indicators[0]?.values ?? []), ...values],
  })
  return findingsIn({ ...plan, named: [{ id: 'indicator:city.riders', ...named }] }, '2020-04-01')
    .filter(({ rule }) => rule.name === 'BREAKDOWN_DIFFERS')
    .map(({ message }) => message)
}

test('parts of a count that are more than the whole are told, and all of its parts that are less', () => {
  expect(
    partsOf([
      value('ACTUAL', 2018, 100),
      value('ACTUAL', 2018, 60, 'sex:female'),
      value('ACTUAL', 2018, 38, 'sex:male'),
      value('ACTUAL', 2019, 100),
      value('ACTUAL', 2019, 70, 'place:place:431010'),
      value('ACTUAL', 2019, 1_040, 'place:place:431028'),
    ]),
  ).toEqual([
    {
      ja: '平成30（2018）年度の実績は100人だが、内訳2件の合計は98人。',
      en: 'The actual value of 2018 is 100 persons, but its 2 parts add up to 98 persons.',
    },
    {
      ja: '令和元（2019）年度の実績は100人だが、内訳2件の合計は1,110人。',
      en: 'The actual value of 2019 is 100 persons, but its 2 parts add up to 1,110 persons.',
    },
  ])
})

test('parts that may be some of more, that overlap, or are of a share say nothing of the whole; rounding is no difference', () => {
  const whole = value('ACTUAL', 2018, 100)
  const nothing = [
    [whole, value('ACTUAL', 2018, 60, 'sex:female')],
    [whole, value('ACTUAL', 2018, 60, 'sex:female'), value('ACTUAL', 2018, 40, 'sex:male')],
    [whole, value('ACTUAL', 2018, 30, 'place:place:431010'), value('ACTUAL', 2018, 20, 'place:place:431028')],
    [whole, value('ACTUAL', 2018, 80, 'age:65-'), value('ACTUAL', 2018, 50, 'age:75-')],
    [whole, value('ACTUAL', 2019, 60, 'sex:female'), value('ACTUAL', 2019, 60, 'sex:male')],
    [whole, value('ACTUAL', 2018, 60, 'sex:female'), value('ACTUAL', 2018, 50, 'age:-14')],
    [
      value('ACTUAL', 2018, 1.2),
      value('ACTUAL', 2018, 0.7, 'sex:female'),
      value('ACTUAL', 2018, 0.6, 'sex:male'),
    ],
  ]
  for (const values of nothing) expect(partsOf(values)).toEqual([])
  const both = [whole, value('ACTUAL', 2018, 90, 'sex:female'), value('ACTUAL', 2018, 80, 'sex:male')]
  for (const named of [
    { ...persons, unitJa: '％' },
    { ...persons, nameJa: '満足度の平均' },
    { nameEn: 'Share of users' },
  ])
    expect(partsOf(both, named)).toEqual([])
  expect(partsOf(both)).toHaveLength(1)
})
