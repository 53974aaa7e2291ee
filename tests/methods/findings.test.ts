import { expect, test } from 'vitest'
import { FINDING_RULES } from '../../src/methods/findings/finding-rules.ts'
import { findingsIn } from '../../src/methods/findings/findings.ts'
import type { Plan } from '../../src/methods/plan/plan-facts.ts'
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
