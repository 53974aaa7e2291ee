import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask } from './api.ts'

it('an organisation may take part in several roles, since a day', async () => {
  const answer = await ask(`{ participation(id: "participation:sample-bank@kumamoto-2.p4.5.2") {
    name nameEn: name(language: EN)
    organization { id } initiative { id } roles status sample validFrom validTo
  } }`)
  expect(answer).toEqual({
    participation: {
      name: '株式会社サンプル銀行 – 事業承継支援',
      nameEn: 'Sample Bank – Support for business succession',
      organization: { id: 'org:sample-bank' },
      initiative: { id: 'initiative:kumamoto-2.p4.5.2' },
      roles: ['FUNDING', 'KNOWLEDGE'],
      status: 'ACTIVE',
      sample: true,
      validFrom: '2021-04-01',
      validTo: null,
    },
  })
})

it('four organisations take part in data-based promotion, each in its role, and the city answers for the whole', async () => {
  const answer = await ask(`{ initiative(id: "initiative:kumamoto-2.p1.1.1") {
    participations { totalCount nodes { organization { id } roles status validTo } }
  } }`)
  const city = {
    organization: { id: 'org:kumamoto-city' },
    roles: ['ACCOUNTABLE'],
    status: 'ENDED',
    validTo: '2024-03-31',
  }
  const participation = (key: string, roles: readonly string[], status = 'ACTIVE', validTo?: string) => ({
    organization: { id: `org:sample-${key}` },
    roles,
    status,
    validTo: validTo ?? null,
  })
  expect(answer).toEqual({
    initiative: {
      participations: {
        totalCount: 5,
        nodes: [
          city,
          participation('bank', ['FUNDING'], 'ENDED', '2022-03-31'),
          participation('creative', ['IMPLEMENTING']),
          participation('tourism-bureau', ['ACCOUNTABLE', 'IMPLEMENTING']),
          participation('tourism-data', ['KNOWLEDGE']),
        ],
      },
    },
  })
})

it('the city answers for every theme and main effort, as the source says', async () => {
  const answer = await ask(`{
    participations(filter: { organization: { anyOf: ["org:kumamoto-city"] }, role: [ACCOUNTABLE] }) {
      totalCount
    }
    participation(id: "participation:kumamoto-city@kumamoto-2.p3.1") { quotes { text locator } sample }
  }`)
  expect(answer).toEqual({
    participations: { totalCount: 28 },
    participation: {
      quotes: [
        {
          text: 'それぞれの観点から４つのプロジェクトとして施策を絞り込み、戦略の期間内に集中的に取り組むものです。',
          locator: '１ 基本的な考え方 （８）構成',
        },
      ],
      sample: false,
    },
  })
})

it('a role is found among several roles of the same participation', async () => {
  const answer = await ask(`{
    both: participations(filter: { role: [EXTENDING, ACCOUNTABLE], initiative: { anyOf: ["initiative:kumamoto-2.p4.1.2"], scope: OWN } }) {
      nodes { organization { id } roles }
    }
    ended: participations(filter: { role: [FUNDING], status: [ENDED] }) { nodes { organization { id } } }
  }`)
  expect(answer).toEqual({
    both: {
      nodes: [{ organization: { id: 'org:sample-technology-centre' }, roles: ['ACCOUNTABLE', 'EXTENDING'] }],
    },
    ended: {
      nodes: [
        { organization: { id: 'org:sample-bank' } },
        { organization: { id: 'org:sample-regional-foundation' } },
      ],
    },
  })
})

const RECORDS = ['participations', 'needs'] as const

describe('without what is made up', () => {
  it.each([
    ['strategicGoals', 'OWN'],
    ['strategicGoals', 'WITH_PARTS'],
    ['policyMeasures', 'WITH_PARTS'],
    ['leadingProjects', 'WITH_PARTS'],
    ['initiatives', 'OWN'],
    ['initiatives', 'WITH_PARTS'],
  ])('%s, %s: the same records less those that are marked', async (list, scope) => {
    const page = (name: string, samples: string) =>
      `${name}${samples}: ${name}(scope: ${scope}, samples: ${samples}, first: 100) { totalCount nodes { id sample } }`
    const lists = RECORDS.flatMap(name => ['INCLUDE', 'EXCLUDE'].map(samples => page(name, samples)))
    const answer = await ask(`{ ${list}(first: 100) { nodes { id ${lists.join(' ')} } } }`)
    const Records = z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ id: z.string(), sample: z.boolean() })),
    })
    const items = z
      .object({ [list]: z.object({ nodes: z.array(z.record(z.string(), z.unknown())) }) })
      .parse(answer)
    for (const item of items[list]?.nodes ?? [])
      for (const name of RECORDS) {
        const [all, real] = [item[`${name}INCLUDE`], item[`${name}EXCLUDE`]].map(each => Records.parse(each))
        const expected = all?.nodes.filter(({ sample }) => !sample)
        expect(real).toEqual({ totalCount: expected?.length, nodes: expected })
      }
  })
})
