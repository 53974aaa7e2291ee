import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

it('a theme of a leading project has its plan, its parts and what it drives', async () => {
  const answer = await ask(`{ initiative(id: "initiative:kumamoto-2.p3.1") {
    name nameEn: name(language: EN) kind status order startsOn endsOn
    strategy { id }
    parent { __typename id }
    children { id }
    advances { edges { node { __typename ... on Entity { id } } relationship strength confidence } }
    sources { id }
    quotes { text locator }
  } }`)
  expect(answer).toEqual({
    initiative: {
      name: '安心して暮らせるまちづくりの推進',
      nameEn: 'Promoting a city where people live with peace of mind',
      kind: 'THEME',
      status: 'ENDED',
      order: 1,
      startsOn: null,
      endsOn: null,
      strategy: { id: 'strategy:kumamoto-2' },
      parent: { __typename: 'LeadingProject', id: 'project:kumamoto-2.3' },
      children: [1, 2, 3, 4, 5].map(key => ({ id: `initiative:kumamoto-2.p3.1.${key}` })),
      advances: {
        edges: [
          {
            node: { __typename: 'PolicyMeasure', id: 'measure:kumamoto-2.3.2' },
            relationship: 'ADVANCES',
            strength: 0.7,
            confidence: 0.75,
          },
        ],
      },
      sources: [{ id: 'source:kumamoto-2-overview' }],
      quotes: [{ text: '■ 安心して暮らせるまちづくりの推進', locator: '３ リーディングプロジェクト Ⅲ' }],
    },
  })
})

it('each kind of initiative is part of another kind of item', async () => {
  const answer =
    await ask(`{ nodes(ids: ["initiative:kumamoto-2.g1.1", "initiative:kumamoto-2.p4.5", "initiative:kumamoto-2.p4.5.1"]) {
    ... on Initiative { kind parent { __typename id } }
  } }`)
  expect(answer).toEqual({
    nodes: [
      { kind: 'MAIN_EFFORT', parent: { __typename: 'StrategicGoal', id: 'goal:kumamoto-2.1' } },
      { kind: 'THEME', parent: { __typename: 'LeadingProject', id: 'project:kumamoto-2.4' } },
      { kind: 'ACTION', parent: { __typename: 'Initiative', id: 'initiative:kumamoto-2.p4.5' } },
    ],
  })
})

it('what an initiative drives are measures and indicators, apart and together', async () => {
  const answer = await ask(`{ initiative(id: "initiative:kumamoto-2.g2.2") {
    advances { totalCount edges { node { ... on Entity { id } } strength } }
    measures { edges { node { id } relationship strength } }
    indicators { edges { node { id } relationship strength } }
  } }`)
  const [first, second, births] = [
    { node: { id: 'measure:kumamoto-2.2.1' }, strength: 0.9 },
    { node: { id: 'measure:kumamoto-2.2.2' }, strength: 0.8 },
    { node: { id: 'indicator:kumamoto-2.births' }, strength: 0.6 },
  ]
  const relationship = 'ADVANCES'
  expect(answer).toEqual({
    initiative: {
      advances: { totalCount: 3, edges: [first, second, births] },
      measures: {
        edges: [
          { ...first, relationship },
          { ...second, relationship },
        ],
      },
      indicators: { edges: [{ ...births, relationship }] },
    },
  })
})

/** Ids of the initiatives that a filter lets through. */
const filtered = (filter: string) => idsOf({ fields: ['initiatives'], args: `filter: { ${filter} }` })
const initiatives = (...keys: string[]) => keys.map(key => `initiative:kumamoto-2.${key}`)

describe('initiatives are found by', () => {
  it('two organisations that both take part', async () => {
    const both = ['org:sample-tourism-bureau', 'org:sample-tourism-data']
    expect(await filtered(`organization: { allOf: ${JSON.stringify(both)} }`)).toEqual(
      initiatives('p1.1', 'p1.1.1', 'p1.1.2'),
    )
    expect(await filtered(`organization: { anyOf: ${JSON.stringify(both)} }`)).toEqual(
      initiatives('p1.1', 'p1.1.1', 'p1.1.2', 'p1.2', 'p1.2.1'),
    )
  })

  it('one organisation that takes part and another that does not', async () => {
    const filter =
      'organization: { allOf: ["org:sample-tourism-bureau"], noneOf: ["org:sample-tourism-data"] }'
    expect(await filtered(filter)).toEqual(initiatives('p1.2', 'p1.2.1'))
  })

  it('the measure that they advance', async () => {
    expect(await filtered('measure: { anyOf: ["measure:kumamoto-2.1.2"] }')).toEqual(
      initiatives('g1.2', 'p2.1', 'p2.2', 'p2.3'),
    )
  })

  it('two SDG targets that they both serve', async () => {
    expect(await filtered('sdgTarget: { allOf: ["sdg:11.2", "sdg:11.3"] }')).toEqual(
      initiatives('g3.1', 'p3.1.4'),
    )
  })

  it('the goal above them, at every level', async () => {
    expect(await filtered('goal: { anyOf: ["goal:kumamoto-2.3"] }')).toEqual(
      initiatives('g3.1', 'g3.2', 'g3.3', 'g3.4'),
    )
  })

  it('conditions of several kinds, all of which hold', async () => {
    const filter = `leadingProject: { anyOf: ["project:kumamoto-2.1"] }
      organization: { anyOf: ["org:sample-creative"] }
      kind: [ACTION]
      status: [ENDED]
      sdgGoal: { anyOf: ["sdg:8"] }`
    expect(await filtered(filter)).toEqual(initiatives('p1.1.1', 'p1.1.3', 'p1.2.2', 'p1.3.2'))
  })

  it('ids of their own, of which an unknown one finds nothing', async () => {
    const ids = [...initiatives('p1.2', 'g1.1'), 'initiative:none']
    expect(await filtered(`id: { anyOf: ${JSON.stringify(ids)} }`)).toEqual(initiatives('g1.1', 'p1.2'))
    expect(await filtered(`id: { allOf: ${JSON.stringify(ids)} }`)).toEqual([])
  })

  it('nothing, when any of no ids is asked for, and everything, when all or none of no ids are', async () => {
    const all = await filtered('')
    expect(all).toHaveLength(60)
    expect(await filtered('organization: { anyOf: [] }')).toEqual([])
    expect(await filtered('organization: { allOf: [] }')).toEqual(all)
    expect(await filtered('organization: { noneOf: [] }')).toEqual(all)
    expect(await filtered('organization: {}, status: null, id: null')).toEqual(all)
    expect(await filtered('status: []')).toEqual([])
  })
})
