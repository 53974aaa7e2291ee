import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('the city is named by the source and is no sample', async () => {
  const answer = await ask(`{ organization(id: "org:kumamoto-city") {
    name nameEn: name(language: EN) kind sample identifiers aliases place { id }
    memberships { nodes { category memberOf { __typename ... on Platform { id } } } }
    participations(first: 1) { totalCount nodes { initiative { id } roles status } }
    sources { id }
    dataset { id }
  } }`)
  expect(answer).toEqual({
    organization: {
      name: '熊本市',
      nameEn: 'Kumamoto City',
      kind: 'LOCAL_GOVERNMENT',
      sample: false,
      identifiers: [],
      aliases: [],
      place: { id: 'place:431001' },
      memberships: {
        nodes: [
          { category: 'LOCAL_GOVERNMENT', memberOf: { __typename: 'Platform', id: 'platform:sdgs-ppp' } },
        ],
      },
      participations: {
        totalCount: 28,
        nodes: [
          { initiative: { id: 'initiative:kumamoto-2.g1.1' }, roles: ['ACCOUNTABLE'], status: 'ENDED' },
        ],
      },
      sources: [{ id: 'source:kumamoto-2-overview' }],
      dataset: { id: 'dataset:kumamoto-2' },
    },
  })
})

it('the real organisations are the city and the Cabinet Office', async () => {
  const answer = await ask(`{
    real: organizations(filter: { sample: false }) { nodes { name } }
    sample: organizations(filter: { sample: true }) { totalCount }
  }`)
  expect(answer).toEqual({
    real: { nodes: [{ name: '内閣府' }, { name: '熊本市' }] },
    sample: { totalCount: 34 },
  })
})

it('a made-up bank shows its names, memberships, participations and offers', async () => {
  const answer = await ask(`{ organization(id: "org:sample-bank") {
    name nameEn: name(language: EN) sample identifiers aliases
    memberships { nodes { platform { id } workingGroup { id } } }
    participations { nodes { initiative { id } roles } }
    offers { nodes { id } }
    needs { totalCount nodes { id } }
  } }`)
  const participation = (key: string, ...roles: string[]) => ({
    initiative: { id: `initiative:kumamoto-2.${key}` },
    roles,
  })
  expect(answer).toEqual({
    organization: {
      name: '株式会社サンプル銀行',
      nameEn: 'Sample Bank',
      sample: true,
      identifiers: ['sample:0031'],
      aliases: ['サンプル銀行', 'Sample Bank, Ltd.'],
      memberships: {
        nodes: [
          { platform: null, workingGroup: { id: 'group:sample-startup-succession' } },
          { platform: { id: 'platform:sdgs-ppp' }, workingGroup: null },
        ],
      },
      participations: {
        nodes: [
          participation('p1.1.1', 'FUNDING'),
          participation('p3.2.1', 'FUNDING'),
          participation('p4.5.1', 'FUNDING'),
          participation('p4.5.2', 'FUNDING', 'KNOWLEDGE'),
        ],
      },
      offers: { nodes: [{ id: 'offer:sample-local-loans' }, { id: 'offer:sample-succession-desk' }] },
      needs: { totalCount: 0, nodes: [] },
    },
  })
})

it('the only multilateral organisation and the only foundation are found by their kinds', async () => {
  const answer = await ask('{ organizations(filter: { kind: [MULTILATERAL, FOUNDATION] }) { nodes { id } } }')
  expect(answer).toEqual({
    organizations: {
      nodes: [{ id: 'org:sample-development-organisation' }, { id: 'org:sample-regional-foundation' }],
    },
  })
})

it('business succession is offered by the bank alone', async () => {
  const answer = await ask(`{
    organizations(filter: { capability: { anyOf: ["capability:business-succession"] } }) { nodes { id } }
  }`)
  expect(answer).toEqual({ organizations: { nodes: [{ id: 'org:sample-bank' }] } })
})
