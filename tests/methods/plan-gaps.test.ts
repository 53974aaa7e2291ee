import { expect, test } from 'vitest'
import { gapsIn } from '../../src/methods/gaps/plan-gaps.ts'
import { PLAN, withIndicator, withInitiatives } from './plan.ts'

const evidence = (
  ...[plan, kind, day = '2020-04-01']: [typeof PLAN, 'MEASURE' | 'SDG_TARGET' | 'NEED', string?]
) => gapsIn(plan, [kind], day).map(({ id, parts }) => [id, ...parts.map(part => part.evidence)])

test('who works on a part, and what is asked for it, counts for the measure that it helps to advance', () => {
  expect(evidence(PLAN, 'MEASURE')).toEqual([
    ['measure:city.1.1', ['need:routes', 'need:stops'], ['indicator:city.riders'], ['org:buses']],
  ])
})

test('a need no longer asks for anything on the day after its last', () => {
  expect(evidence(PLAN, 'MEASURE', '2020-12-31')[0]?.[1]).toEqual(['need:routes', 'need:stops'])
  expect(evidence(PLAN, 'MEASURE', '2021-01-01')[0]?.[1]).toEqual(['need:stops'])
  expect(evidence(PLAN, 'NEED', '2021-01-01').map(([id]) => id)).toEqual(['need:stops'])
})

test('a measure without an indicator is as late as its goal', () => {
  const plan = withIndicator({ lineages: [['goal:city.1', 'strategy:city']] })
  expect(evidence(plan, 'MEASURE')[0]?.[2]).toEqual(['indicator:city.riders'])
})

test('whose indicators are taken is told: the own, those of a measure above, of the goal, or of the SDG goal', () => {
  const told = (plan: typeof PLAN, kind: 'MEASURE' | 'SDG_TARGET' | 'NEED', item: string) =>
    gapsIn(plan, [kind], '2020-04-01').find(({ id }) => id === item)?.parts[1]?.text
  const rest = '指標1件に評価できる実績がなく、遅れは分からない。'
  expect(told(PLAN, 'MEASURE', 'measure:city.1.1')?.ja).toBe(rest)
  const ofGoal = withIndicator({ lineages: [['goal:city.1', 'strategy:city']] })
  expect(told(ofGoal, 'MEASURE', 'measure:city.1.1')).toEqual({
    ja: `基本目標の${rest}`,
    en: 'The shortfall is unknown: 1 indicator of the goal has no status.',
  })
  expect(told(ofGoal, 'NEED', 'need:routes')?.ja).toBe(`基本目標の${rest}`)
  const below = { id: 'measure:city.1.1.1', parentId: 'measure:city.1.1' }
  const within = (plan: typeof PLAN) => ({ ...plan, objectives: [...plan.objectives, below] })
  expect(told(within(PLAN), 'MEASURE', below.id)?.ja).toBe(`上位の施策の${rest}`)
  expect(told(within(ofGoal), 'MEASURE', below.id)?.ja).toBe(`基本目標の${rest}`)
  const ofSibling = withIndicator({ sdgTargets: ['sdg:11.3'] })
  expect(told(ofSibling, 'SDG_TARGET', 'sdg:11.2')?.ja).toBe(`同じSDGsゴールの${rest}`)
})

test('an SDG target takes the indicators that stand for it, else those of its SDG goal', () => {
  expect(evidence(PLAN, 'SDG_TARGET')).toEqual([['sdg:11.2', [], ['indicator:city.riders'], ['org:buses']]])
  expect(evidence(withIndicator({ sdgTargets: ['sdg:11.3'] }), 'SDG_TARGET')[0]?.[2]).toEqual([
    'indicator:city.riders',
  ])
  expect(evidence(withIndicator({ sdgTargets: ['sdg:1.2'] }), 'SDG_TARGET')[0]?.[2]).toEqual([])
})

test('an SDG target that only a need calls for is as relevant as the link of the need', () => {
  const [stops] = PLAN.needs.slice(1)
  const link = { itemId: 'need:stops', sdgId: 'sdg:3.6', strength: 0.5, confidence: 0.8 }
  const plan = { ...PLAN, needs: stops ? [{ ...stops, alignments: [link] }] : [] }
  expect(gapsIn(plan, ['SDG_TARGET'], '2020-04-01')).toMatchObject([
    {
      id: 'sdg:3.6',
      relevance: 0.4,
      relevantTo: 'need:stops',
      parts: [{ evidence: ['need:stops'] }, {}, {}],
    },
    { id: 'sdg:11.2', relevance: 0.72, relevantTo: 'goal:city.1' },
  ])
})

test('a need is as late as the goal that its initiative advances', () => {
  const onGoal = withIndicator({ lineages: [['goal:city.1', 'strategy:city']] })
  expect(evidence(onGoal, 'NEED').map(([id, , indicators]) => [id, indicators])).toEqual([
    ['need:routes', ['indicator:city.riders']],
    ['need:stops', ['indicator:city.riders']],
  ])
})

test('an item names who answers for it or a whole above it, and nobody else of the plan', () => {
  const owners = [
    { id: 'org:city', nameJa: '市', nameEn: 'City' },
    { id: 'org:ward', nameJa: '区', nameEn: 'Ward' },
  ]
  const answered = {
    organizationId: 'org:ward',
    roles: ['ACCOUNTABLE'],
    status: 'ACTIVE' as const,
    sample: false,
  }
  const only = withInitiatives(initiative => ({
    ...initiative,
    participations: initiative.participations.filter(({ roles }) => roles.includes('ACCOUNTABLE')),
  }))
  const plan = {
    ...only,
    owners,
    needs: [],
    initiatives: [
      ...only.initiatives,
      {
        id: 'initiative:city.p9',
        parentId: 'project:city.9',
        status: 'ACTIVE' as const,
        advances: [],
        participations: [answered],
      },
    ],
  }
  const texts = gapsIn(plan, ['MEASURE', 'SDG_TARGET'], '2020-04-01').map(({ parts }) => parts[2]?.text.ja)
  expect(texts).toEqual(Array(2).fill('市が所管。参画する団体は記録されていない。'))
})

test('kinds are ranked together, each once', () => {
  const kinds = gapsIn(PLAN, ['NEED', 'MEASURE', 'NEED'], '2020-04-01').map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['MEASURE', 'NEED', 'NEED'])
})
