import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a need says who raised it, for what, where, and what it takes', async () => {
  const answer = await ask(`{ need(id: "need:sample-visitor-routes") {
    name nameEn: name(language: EN) sample status validTo
    raisedBy { id } place { id }
    for { __typename ... on Entity { id } }
    requires { id }
    sdgTargets { edges { node { code } strength } }
  } }`)
  expect(answer).toEqual({
    need: {
      name: '【サンプル】来訪者の動きに基づく周遊の提案',
      nameEn: 'Sample: Suggesting routes from how visitors move',
      sample: true,
      status: 'OPEN',
      validTo: '2027-03-31',
      raisedBy: { id: 'org:sample-tourism-bureau' },
      place: { id: 'place:431001' },
      for: [
        { __typename: 'Initiative', id: 'initiative:kumamoto-2.p1.1.1' },
        { __typename: 'PolicyMeasure', id: 'measure:kumamoto-2.1.4' },
      ],
      requires: [{ id: 'capability:content-production' }, { id: 'capability:tourism-data-analysis' }],
      sdgTargets: {
        edges: [
          { node: { code: '8.9' }, strength: 0.9 },
          { node: { code: '12.b' }, strength: 0.5 },
        ],
      },
    },
  })
})

it('the offers for a need share a capability with it, those that share most first', async () => {
  const answer = await ask(`{ need(id: "need:sample-congress-welcome") {
    offers { totalCount edges { node { id } sharedCapabilities { id } } }
  } }`)
  const shares = (key: string, ...capabilities: string[]) => ({
    node: { id: `offer:sample-${key}` },
    sharedCapabilities: capabilities.map(capability => ({ id: `capability:${capability}` })),
  })
  expect(answer).toEqual({
    need: {
      offers: {
        totalCount: 5,
        edges: [
          shares('congress-package', 'event-production', 'mice-planning'),
          shares('call-interpreting', 'multilingual-guidance'),
          shares('street-events', 'event-production'),
          shares('translated-articles', 'multilingual-guidance'),
          shares('volunteer-interpreters', 'multilingual-guidance'),
        ],
      },
    },
  })
})

it('nobody offers psychological care for children', async () => {
  const answer = await ask(`{
    need(id: "need:sample-children-after-disaster") { offers { totalCount edges { cursor } } }
    capability(id: "capability:child-psychological-care") { needs { totalCount } offers { totalCount } }
  }`)
  expect(answer).toEqual({
    need: { offers: { totalCount: 0, edges: [] } },
    capability: { needs: { totalCount: 1 }, offers: { totalCount: 0 } },
  })
})

it('of twenty-six needs two are met and one was withdrawn', async () => {
  const answer = await ask(`{
    open: needs(filter: { status: [OPEN] }) { totalCount }
    others: needs(filter: { status: [MET, WITHDRAWN] }) { nodes { id status } }
  }`)
  expect(answer).toEqual({
    open: { totalCount: 23 },
    others: {
      nodes: [
        { id: 'need:sample-craft-skills', status: 'WITHDRAWN' },
        { id: 'need:sample-night-market', status: 'MET' },
        { id: 'need:sample-student-ventures', status: 'MET' },
      ],
    },
  })
})

it('a measure and an initiative list the needs for them', async () => {
  const answer = await ask(`{
    policyMeasure(id: "measure:kumamoto-2.1.2") { needs { nodes { id } } own: needs(scope: OWN) { nodes { id } } }
    initiative(id: "initiative:kumamoto-2.p2.2") { needs { nodes { id } } }
  }`)
  const ids = (...keys: string[]) => keys.map(key => ({ id: `need:sample-${key}` }))
  expect(answer).toEqual({
    policyMeasure: {
      needs: { nodes: ids('farm-weekends', 'field-sensors', 'fish-brand', 'fruit-abroad', 'new-growers') },
      own: { nodes: ids('field-sensors', 'fruit-abroad', 'new-growers') },
    },
    initiative: { needs: { nodes: ids('fish-brand', 'fruit-abroad') } },
  })
})
