import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

const KUMAMOTO = 'strategy(id: "strategy:kumamoto-2")'

describe('the second-term strategy of Kumamoto City', () => {
  it('runs for fiscal years 2020 to 2023 and follows the strategy of 2016, revised in 2017', async () => {
    const answer = await ask(`{ ${KUMAMOTO} {
      name
      nameEn: name(language: EN)
      nameEnBasis
      edition
      startsOn
      endsOn
      adoptedOn
      place { id name }
      supersedes { id name edition adoptedOn revisedOn startsOn endsOn supersededBy { id } }
      supersededBy { id }
    } }`)
    expect(answer).toEqual({
      strategy: {
        name: '第２期 熊本市しごと・ひと・まち創生総合戦略',
        nameEn: 'Kumamoto City Comprehensive Strategy for Creating Work, People and Community, Second Term',
        nameEnBasis: 'TRANSLATED',
        edition: 2,
        startsOn: '2020-04-01',
        endsOn: '2024-03-31',
        adoptedOn: null,
        place: { id: 'place:431001', name: '熊本市' },
        supersedes: {
          id: 'strategy:kumamoto-1',
          name: '熊本市しごと・ひと・まち創生総合戦略',
          edition: 1,
          adoptedOn: '2016-03',
          revisedOn: '2017-03',
          startsOn: null,
          endsOn: null,
          supersededBy: [{ id: 'strategy:kumamoto-2' }],
        },
        supersededBy: [],
      },
    })
  })

  it('has three goals, nine measures, four leading projects, sixty initiatives and five indicators', async () => {
    const answer = await ask(`{ ${KUMAMOTO} {
      goals { id }
      measures { id }
      leadingProjects { id }
      initiatives(first: 2) { totalCount nodes { id } }
      indicators { id }
    } }`)
    expect(answer).toEqual({
      strategy: {
        goals: ['1', '2', '3'].map(key => ({ id: `goal:kumamoto-2.${key}` })),
        measures: ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2'].map(key => ({
          id: `measure:kumamoto-2.${key}`,
        })),
        leadingProjects: ['1', '2', '3', '4'].map(key => ({ id: `project:kumamoto-2.${key}` })),
        initiatives: {
          totalCount: 60,
          nodes: [{ id: 'initiative:kumamoto-2.g1.1' }, { id: 'initiative:kumamoto-2.g1.2' }],
        },
        indicators: [
          'city-gdp',
          'net-in-migration',
          'births',
          'residential-density',
          'community-participation',
        ].map(key => ({ id: `indicator:kumamoto-2.${key}` })),
      },
    })
  })

  it('names six laws, plans and visions as its basis, each with its own words and place', async () => {
    const answer = await ask(`{ ${KUMAMOTO} { bases { source { name } locator text } basedOn { id } } }`)
    expect(answer).toEqual({
      strategy: {
        bases: [
          {
            source: { name: 'まち・ひと・しごと創生法' },
            locator: '１ 基本的な考え方 （２）位置づけ',
            text: 'まち・ひと・しごと創生法第10条に基づく「市町村まち・ひと・しごと創生総合戦略」であり、',
          },
          {
            source: { name: '熊本市人口ビジョン' },
            locator: '１ 基本的な考え方 （２）位置づけ',
            text: '「熊本市人口ビジョン(令和元(2019)年度時点修正)」に掲げた本市の将来展望の基本的方向性を踏まえ、',
          },
          {
            source: { name: '国のまち・ひと・しごと創生総合戦略' },
            locator: '１ 基本的な考え方 （２）位置づけ',
            text: '国や県のまち・ひと・しごと創生総合戦略を勘案しつつ、',
          },
          {
            source: { name: '県のまち・ひと・しごと創生総合戦略' },
            locator: '１ 基本的な考え方 （２）位置づけ',
            text: '国や県のまち・ひと・しごと創生総合戦略を勘案しつつ、',
          },
          {
            source: { name: '熊本市震災復興計画' },
            locator: '１ 基本的な考え方 （５）「平成28年（2016年）熊本地震」の影響について',
            text: '本市では、平成28（2016）年10月に策定した熊本市震災復興計画に基づき、被災者の生活再建を最優先に復旧復興に取り組んできました。総合戦略においても、復興計画を踏まえた見直しを行い、',
          },
          {
            source: { name: '熊本市第7次総合計画' },
            locator: '１ 基本的な考え方 （７）計画の期間',
            text: '総合戦略の期間は、熊本市第7次総合計画の期間とあわせ、令和2（2020）年度から令和5（2023）年度までの4年間とします。',
          },
        ],
        basedOn: [
          'revitalisation-act',
          'kumamoto-population-vision',
          'national-revitalisation-strategy',
          'prefectural-revitalisation-strategy',
          'kumamoto-reconstruction-plan',
          'kumamoto-comprehensive-plan-7',
        ].map(key => ({ id: `source:${key}` })),
      },
    })
  })

  it('stands in the overview from its title to the section on its structure', async () => {
    const answer = await ask(`{ ${KUMAMOTO} { sources { id } quotes { locator source { id } } } }`)
    const section = '１ 基本的な考え方'
    const locators = [
      '表題',
      ...Array(3).fill(`${section} （１）策定の経緯`),
      `${section} （２）位置づけ`,
      ...Array(4).fill(`${section} （２）～（４）`),
      `${section} （５）「平成28年（2016年）熊本地震」の影響について`,
      ...Array(2).fill(`${section} （６）持続可能な開発目標（SDGs）の推進について`),
      `${section} （６）持続可能な開発目標（SDGs）の推進について ※`,
      `${section} （７）計画の期間`,
      ...Array(3).fill(`${section} （８）構成`),
    ]
    const source = { id: 'source:kumamoto-2-overview' }
    expect(answer).toEqual({
      strategy: { sources: [source], quotes: locators.map(locator => ({ locator, source })) },
    })
  })

  it('aims at about 700,000 people in 2050, in its own words', async () => {
    const answer = await ask(`{ ${KUMAMOTO} { quotes { text } } }`)
    expect(answer).toMatchObject({
      strategy: {
        quotes: expect.arrayContaining([
          { text: expect.stringContaining('令和32（2050）年において約70万人の人口を維持するという将来展望') },
        ]),
      },
    })
  })
})

it('the strategies of Kumamoto City are the two terms, found by their place', async () => {
  const answer = await ask(`{
    strategies(filter: { place: { anyOf: ["place:431001"] } }) { totalCount nodes { id } }
    place(id: "place:431001") { strategies { nodes { id } } }
  }`)
  const nodes = [{ id: 'strategy:kumamoto-1' }, { id: 'strategy:kumamoto-2' }]
  expect(answer).toEqual({ strategies: { totalCount: 2, nodes }, place: { strategies: { nodes } } })
})

it('the outlook, the years and the numerals of the projects stand in fields, as the text gives them', async () => {
  const answer = await ask(`{
    second: strategy(id: "strategy:kumamoto-2") {
      years outlookPopulation outlookYear leadingProjects { order numeral }
    }
    first: strategy(id: "strategy:kumamoto-1") { years outlookPopulation outlookYear }
  }`)
  expect(answer).toEqual({
    second: {
      years: 4,
      outlookPopulation: 700000,
      outlookYear: 2050,
      leadingProjects: ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'].map((numeral, place) => ({ order: place + 1, numeral })),
    },
    first: { years: 5, outlookPopulation: null, outlookYear: null },
  })
})
