import { afterAll, expect, inject, it } from 'vitest'
import { connect, createGraph } from '../src/graph/engine/driver.ts'
import type { Window } from '../src/graph/engine/keyset.ts'
import { pages } from '../src/graph/engine/list.ts'
import { MEMBERS_OF_PLATFORM } from '../src/graph/read/organization.ts'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

const PLATFORM = 'platform(id: "platform:sdgs-ppp")'

it('the platform of the Cabinet Office has 33 members and six working groups', async () => {
  const answer = await ask(`{ ${PLATFORM} {
    name nameEn: name(language: EN)
    members { totalCount }
    workingGroups { nodes { id } }
  } }`)
  expect(answer).toEqual({
    platform: {
      name: '地方創生SDGs官民連携プラットフォーム',
      nameEn: 'Public-Private Partnership Platform for SDGs in Regional Revitalisation',
      members: { totalCount: 33 },
      workingGroups: {
        nodes: [
          'food-brand',
          'healthy-ageing',
          'local-transport',
          'startup-succession',
          'tourism-data',
          'vacant-houses',
        ].map(key => ({ id: `group:sample-${key}` })),
      },
    },
  })
})

const members = (category: string) => idsOf({ fields: [PLATFORM, 'members'], args: `category: ${category}` })

it('its members are four local governments, two ministries and twenty-seven private ones', async () => {
  const [governments, ministries, others] = [
    await members('[LOCAL_GOVERNMENT]'),
    await members('[MINISTRY]'),
    await members('[PRIVATE]'),
  ]
  expect(governments).toEqual([
    'org:kumamoto-city',
    'org:sample-coastal-city',
    'org:sample-neighbouring-town',
    'org:sample-partner-city',
  ])
  expect(ministries).toEqual(['org:sample-agriculture-bureau', 'org:sample-regional-ministry'])
  expect(others).toHaveLength(27)
  expect(await members('[LOCAL_GOVERNMENT, MINISTRY]')).toEqual([...governments, ...ministries].sort())
})

it('without a category all members are listed, with an empty list of categories none', async () => {
  const answer = await ask(`{ ${PLATFORM} {
    all: members(category: null) { totalCount }
    none: members(category: []) { totalCount nodes { id } }
  } }`)
  expect(answer).toEqual({ platform: { all: { totalCount: 33 }, none: { totalCount: 0, nodes: [] } } })
})

it('the edge of a member carries its membership, with the day it ended', async () => {
  const answer = await ask(`{ organization(id: "org:sample-trading") { memberships { nodes {
    platform { members(category: [PRIVATE], first: 100) { edges { category validFrom validTo membership { id } node { id } } } }
  } } } }`)
  expect(answer).toMatchObject({
    organization: {
      memberships: {
        nodes: [
          { platform: null },
          {
            platform: {
              members: {
                edges: expect.arrayContaining([
                  {
                    category: 'PRIVATE',
                    validFrom: '2019-05-01',
                    validTo: '2023-03-31',
                    membership: { id: 'membership:sample-trading@sdgs-ppp' },
                    node: { id: 'org:sample-trading' },
                  },
                ]),
              },
            },
          },
        ],
      },
    },
  })
})

const connection = connect({ ...inject('database'), database: 'neo4j' })
afterAll(() => connection.driver.close())

it.each([[null], [['PRIVATE']], [['LOCAL_GOVERNMENT', 'MINISTRY']], [[]]])(
  'members of the categories %j, read along an index, are those of the plain list',
  async category => {
    const graph = createGraph(connection, { timeoutMs: 600_000 })
    const plain: typeof MEMBERS_OF_PLATFORM = { ...MEMBERS_OF_PLATFORM, strands: [] }
    const whole: Window = { limit: 1_000, backward: false, start: null, stop: null }
    const read = async (list: typeof plain, window: Window) => {
      const wanted = new Set(['name', 'category'])
      return (await pages(graph, list, ['platform:sdgs-ppp'], window, wanted, { category }))[0]
    }
    const all = await read(plain, whole)
    const position = all?.items[Math.floor(all.items.length / 2)]?.position ?? null
    for (const window of [
      whole,
      { ...whole, limit: 3 },
      { ...whole, limit: 3, backward: true },
      { ...whole, limit: 2, start: position },
      { ...whole, limit: 2, backward: true, start: position },
      { ...whole, stop: position },
    ])
      expect(await read(MEMBERS_OF_PLATFORM, window)).toEqual(await read(plain, window))
  },
)
