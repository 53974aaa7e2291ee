import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a working group belongs to its platform and lists its members of a category', async () => {
  const answer = await ask(`{ workingGroup(id: "group:sample-food-brand") {
    name nameEn: name(language: EN)
    platform { id }
    members { totalCount nodes { id } }
    governments: members(category: [LOCAL_GOVERNMENT, MINISTRY]) { edges { node { id } category } }
  } }`)
  expect(answer).toEqual({
    workingGroup: {
      name: 'サンプル食と農のブランド分科会',
      nameEn: 'Sample Working Group on Food and Farm Brands',
      platform: { id: 'platform:sdgs-ppp' },
      members: {
        totalCount: 5,
        nodes: ['agriculture-bureau', 'coastal-city', 'farm-cooperative', 'food-processing', 'trading'].map(
          key => ({ id: `org:sample-${key}` }),
        ),
      },
      governments: {
        edges: [
          { node: { id: 'org:sample-agriculture-bureau' }, category: 'MINISTRY' },
          { node: { id: 'org:sample-coastal-city' }, category: 'LOCAL_GOVERNMENT' },
        ],
      },
    },
  })
})
