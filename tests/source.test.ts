import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

it('the law is in force since November 2014 and both terms of the strategy rest on it', async () => {
  const answer = await ask(`{ source(id: "source:revitalisation-act") {
    name nameEn: name(language: EN) issuedOn publisher url licence
    strategies { totalCount nodes { id } }
  } }`)
  expect(answer).toEqual({
    source: {
      name: 'まち・ひと・しごと創生法',
      nameEn: 'Act on Overcoming Population Decline and Vitalising Local Economies',
      issuedOn: '2014-11',
      publisher: null,
      url: null,
      licence: null,
      strategies: { totalCount: 2, nodes: [{ id: 'strategy:kumamoto-1' }, { id: 'strategy:kumamoto-2' }] },
    },
  })
})

it('the overview cites no other source and is cited by every item of the strategy', async () => {
  const overview = 'source(id: "source:kumamoto-2-overview")'
  expect(await ask(`{ ${overview} { sources { id } quotes { text } } }`)).toEqual({
    source: { sources: [], quotes: [] },
  })
  const citing = await idsOf({ fields: [overview, 'citedBy'] })
  const items = [
    ...(await idsOf({ fields: ['strategicGoals'] })),
    ...(await idsOf({ fields: ['policyMeasures'] })),
    ...(await idsOf({ fields: ['leadingProjects'] })),
    ...(await idsOf({ fields: ['initiatives'] })),
    ...(await idsOf({ fields: ['indicators'] })),
  ]
  expect(citing).toEqual(expect.arrayContaining(items))
  expect(new Set(citing).size).toBe(citing.length)
})

it('what cites a source may be of any type, and answers as its type', async () => {
  const answer = await ask(`{ source(id: "source:un-sdg-framework") {
    citedBy(first: 3) { totalCount nodes { __typename id ... on SdgGoal { color } ... on SdgTarget { kind } } }
  } }`)
  expect(answer).toEqual({
    source: {
      citedBy: {
        totalCount: 1 + 17 + 169 + 251,
        nodes: [
          { __typename: 'Dataset', id: 'dataset:sdg' },
          { __typename: 'SdgGoal', id: 'sdg:1', color: '#E5243B' },
          { __typename: 'SdgTarget', id: 'sdg:1.1', kind: 'OUTCOME' },
        ],
      },
    },
  })
})
