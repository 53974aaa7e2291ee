import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a membership is named after both its ends and knows its days', async () => {
  const answer = await ask(`{ membership(id: "membership:sample-university@sample-startup-succession") {
    name nameEn: name(language: EN)
    organization { id } memberOf { __typename } platform { id } workingGroup { id }
    category sample validFrom validTo
  } }`)
  expect(answer).toEqual({
    membership: {
      name: 'サンプル大学 – サンプル創業・事業承継分科会',
      nameEn: 'Sample University – Sample Working Group on Startups and Succession',
      organization: { id: 'org:sample-university' },
      memberOf: { __typename: 'WorkingGroup' },
      platform: null,
      workingGroup: { id: 'group:sample-startup-succession' },
      category: 'PRIVATE',
      sample: true,
      validFrom: '2020-10-01',
      validTo: '2022-03-31',
    },
  })
})

it('sixty memberships: 8 of local governments, 4 of ministries, 48 of private members', async () => {
  const answer = await ask(`{
    all: memberships { totalCount }
    governments: memberships(filter: { category: [LOCAL_GOVERNMENT] }) { totalCount }
    ministries: memberships(filter: { category: [MINISTRY] }) { totalCount }
    private: memberships(filter: { category: [PRIVATE] }) { totalCount }
  }`)
  expect(answer).toEqual({
    all: { totalCount: 60 },
    governments: { totalCount: 8 },
    ministries: { totalCount: 4 },
    private: { totalCount: 48 },
  })
})
