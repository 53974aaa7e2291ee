import { describe, expect, it } from 'vitest'
import { ask, refusal } from './api.ts'

/** One id of each type, with the field that finds it. */
const IDS = {
  Assertion: ['assertion', 'assertion:measure-kumamoto-2.3.1.aligns-with.sdg-11.2'],
  Capability: ['capability', 'capability:data-analysis'],
  Dataset: ['dataset', 'dataset:sdg'],
  Indicator: ['indicator', 'indicator:kumamoto-2.births'],
  IndicatorValue: ['indicatorValue', 'value:kumamoto-2.births@2023.target'],
  Initiative: ['initiative', 'initiative:kumamoto-2.p1.1'],
  LeadingProject: ['leadingProject', 'project:kumamoto-2.1'],
  Membership: ['membership', 'membership:kumamoto-city@sdgs-ppp'],
  Need: ['need', 'need:sample-visitor-routes'],
  Offer: ['offer', 'offer:sample-shared-rides'],
  Organization: ['organization', 'org:kumamoto-city'],
  Participation: ['participation', 'participation:kumamoto-city@kumamoto-2.p3.1'],
  Place: ['place', 'place:431001'],
  Platform: ['platform', 'platform:sdgs-ppp'],
  PolicyMeasure: ['policyMeasure', 'measure:kumamoto-2.1.1'],
  SdgGoal: ['sdgGoal', 'sdg:11'],
  SdgIndicator: ['sdgIndicator', 'sdg:11.2.1'],
  SdgTarget: ['sdgTarget', 'sdg:11.2'],
  Source: ['source', 'source:kumamoto-2-overview'],
  StrategicGoal: ['strategicGoal', 'goal:kumamoto-2.1'],
  Strategy: ['strategy', 'strategy:kumamoto-2'],
  WorkingGroup: ['workingGroup', 'group:sample-food-brand'],
} as const
const TYPES = Object.entries(IDS).map(([type, [field, id]]) => ({ type, field, id }))

describe('each type is found by its own field and by node', () => {
  it.each(TYPES)('$type', async ({ type, field, id }) => {
    const answer = await ask(
      `{ own: ${field}(id: "${id}") { id __typename } node(id: "${id}") { id __typename } }`,
    )
    const found = { id, __typename: type }
    expect(answer).toEqual({ own: found, node: found })
  })
})

describe('an unknown id, and an id of another type, is null', () => {
  it.each(TYPES)('$type', async ({ type, field, id }) => {
    const other = type === 'Source' ? IDS.Place[1] : IDS.Source[1]
    const answer = await ask(
      `{ unknown: ${field}(id: "${id}-unknown") { id } other: ${field}(id: "${other}") { id } }`,
    )
    expect(answer).toEqual({ unknown: null, other: null })
  })

  it.each(['', ':', 'sdg:', 'sdg:1.2.3.4', 'constructor:a', '__proto__', 'org', "'", '\\u0000'])(
    'node %j',
    async id => {
      expect(await ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id })).toEqual(
        {
          node: null,
          nodes: [null],
        },
      )
    },
  )

  it('a goal, a target and an indicator of the SDGs are told apart', async () => {
    const answer = await ask(`{
      goal: sdgGoal(id: "sdg:11.2") { id }
      target: sdgTarget(id: "sdg:11") { id }
      indicator: sdgIndicator(code: "11.2") { id }
    }`)
    expect(answer).toEqual({ goal: null, target: null, indicator: null })
  })
})

it('nodes keep the order of the ids, with null for the unknown and repetitions repeated', async () => {
  const ids = ['sdg:11.2', 'org:nobody', 'place:431001', 'sdg:11.2', 'measure:kumamoto-2.1.1']
  const answer = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })
  expect(answer).toEqual({
    nodes: [
      { id: 'sdg:11.2', __typename: 'SdgTarget' },
      null,
      { id: 'place:431001', __typename: 'Place' },
      { id: 'sdg:11.2', __typename: 'SdgTarget' },
      { id: 'measure:kumamoto-2.1.1', __typename: 'PolicyMeasure' },
    ],
  })
})

it('one hundred ids are answered, one more is refused', async () => {
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const ids = Array.from({ length: 101 }, (_, place) => `org:${place}`)
  expect(await ask(query, { ids: ids.slice(0, 100) })).toEqual({ nodes: Array(100).fill(null) })
  expect(await refusal(query, { ids })).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'ids', limit: 100 } },
  ])
})

it('an item of a plan answers alike whatever its type', async () => {
  const answer =
    await ask(`{ nodes(ids: ["goal:kumamoto-2.2", "measure:kumamoto-2.2.1", "project:kumamoto-2.3", "initiative:kumamoto-2.p3.1"]) {
    ... on PlanItem { strategy { id } order }
    ... on Alignable { sdgTargets(first: 1) { nodes { id } } }
  } }`)
  const strategy = { id: 'strategy:kumamoto-2' }
  const first = (id: string) => ({ sdgTargets: { nodes: [{ id }] } })
  expect(answer).toEqual({
    nodes: [
      { strategy, order: 2, ...first('sdg:5.4') },
      { strategy, order: 1, ...first('sdg:3.7') },
      { strategy, order: 3 },
      { strategy, order: 1, ...first('sdg:3.8') },
    ],
  })
})
