import { expect, it } from 'vitest'
import { ask } from './api.ts'
import { idsOf } from './list.ts'

it('Kumamoto City lies in its prefecture and has five wards', async () => {
  const answer = await ask(`{ place(id: "place:431001") {
    code prefectureCode kind name nameEn: name(language: EN) kana population
    parent { id name parent { id } }
    places { totalCount nodes { code kind name nameEn: name(language: EN) } }
  } }`)
  const ward = (code: string, name: string, nameEn: string) => ({
    code,
    kind: 'WARD',
    name: `熊本市${name}`,
    nameEn: `${nameEn} Ward, Kumamoto City`,
  })
  expect(answer).toEqual({
    place: {
      code: '431001',
      prefectureCode: '43',
      kind: 'CITY',
      name: '熊本市',
      nameEn: 'Kumamoto City',
      kana: 'くまもとし',
      population: null,
      parent: { id: 'place:430005', name: '熊本県', parent: null },
      places: {
        totalCount: 5,
        nodes: [
          ward('431010', '中央区', 'Chuo'),
          ward('431028', '東区', 'Higashi'),
          ward('431036', '西区', 'Nishi'),
          ward('431044', '南区', 'Minami'),
          ward('431052', '北区', 'Kita'),
        ],
      },
    },
  })
})

const KINDS = [
  ['PREFECTURE', 47],
  ['CITY', 792],
  ['TOWN', 743],
  ['VILLAGE', 183],
  ['SPECIAL_WARD', 23],
  ['WARD', 175],
] as const

it.each(KINDS)('of the kind %s there are %i', async (kind, totalCount) => {
  const answer = await ask(`{ places(filter: { kind: [${kind}] }) { totalCount } }`)
  expect(answer).toEqual({ places: { totalCount } })
})

it('prefectures and municipalities number 47 and 1,741, and with the wards 1,963', async () => {
  const answer = await ask(`{
    municipalities: places(filter: { kind: [CITY, TOWN, VILLAGE, SPECIAL_WARD] }) { totalCount }
    all: places { totalCount }
  }`)
  expect(answer).toEqual({ municipalities: { totalCount: 1741 }, all: { totalCount: 1963 } })
})

it('within Kumamoto Prefecture are its 45 municipalities and the wards of its capital', async () => {
  const prefecture = 'within: { anyOf: ["place:430005"] }'
  const answer = await ask(`{
    place(id: "place:430005") { places { totalCount } }
    within: places(filter: { ${prefecture} }) { totalCount }
    wards: places(filter: { ${prefecture}, kind: [WARD] }) { nodes { parent { id } } }
  }`)
  expect(answer).toEqual({
    place: { places: { totalCount: 45 } },
    within: { totalCount: 50 },
    wards: { nodes: Array(5).fill({ parent: { id: 'place:431001' } }) },
  })
})

it('four towns are called 池田町: equal names stand in the order of their ids', async () => {
  const towns = ['place:016446', 'place:183822', 'place:204811', 'place:214043']
  const named = (direction: string) =>
    idsOf({
      fields: ['places'],
      args: `filter: { id: { anyOf: ${JSON.stringify(towns)} } }, orderBy: { field: NAME, direction: ${direction} }`,
    })
  expect(await named('ASC')).toEqual(towns)
  expect(await named('DESC')).toEqual(towns.toReversed())
})
