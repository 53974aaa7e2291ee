import type { Plan, PlanIndicator, PlanInitiative } from '../../src/methods/plan/plan-facts.ts'

/** A made-up plan in which everything is in order as of 2020. */
export const PLAN: Plan = {
  objectives: [
    { id: 'goal:city.1', parentId: 'strategy:city' },
    { id: 'measure:city.1.1', parentId: 'goal:city.1' },
  ],
  indicators: [
    {
      id: 'indicator:city.riders',
      direction: 'INCREASE',
      values: [
        { id: 'value:b', kind: 'BASELINE', year: 2015, value: 10, comparator: 'EQUAL' },
        { id: 'value:t', kind: 'TARGET', year: 2023, value: 20, comparator: 'EQUAL' },
      ],
      lineages: [['measure:city.1.1', 'goal:city.1', 'strategy:city']],
      sdgTargets: ['sdg:11.2'],
    },
  ],
  initiatives: [
    {
      id: 'initiative:city.p1.1',
      parentId: 'project:city.1',
      status: 'ACTIVE',
      advances: ['measure:city.1.1'],
      participations: [
        { organizationId: 'org:city', roles: ['ACCOUNTABLE'], status: 'PLANNED', sample: false },
      ],
    },
    {
      id: 'initiative:city.p1.1.1',
      parentId: 'initiative:city.p1.1',
      status: 'ACTIVE',
      advances: [],
      participations: [
        { organizationId: 'org:buses', roles: ['IMPLEMENTING'], status: 'ACTIVE', sample: false },
      ],
    },
  ],
  alignments: ['goal:city.1', 'measure:city.1.1', 'initiative:city.p1.1'].map(itemId => ({
    itemId,
    sdgId: 'sdg:11.2',
    strength: 0.9,
    confidence: 0.8,
  })),
  needs: [
    {
      id: 'need:routes',
      status: 'OPEN',
      sample: false,
      postedOn: null,
      validTo: '2020-12-31',
      for: ['measure:city.1.1'],
      alignments: [],
    },
    {
      id: 'need:stops',
      status: 'OPEN',
      sample: false,
      postedOn: null,
      validTo: null,
      for: ['initiative:city.p1.1.1'],
      alignments: [],
    },
  ],
  owners: [{ id: 'org:city', nameJa: '市', nameEn: 'City' }],
}

/** The plan with its first indicator changed. */
export const withIndicator = (change: Partial<PlanIndicator>): Plan => ({
  ...PLAN,
  indicators: PLAN.indicators.map(indicator => ({ ...indicator, ...change })),
})

/** The plan with each initiative changed. */
export const withInitiatives = (change: (initiative: PlanInitiative) => PlanInitiative): Plan => ({
  ...PLAN,
  initiatives: PLAN.initiatives.map(change),
})
