import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

type Value = readonly [kind: string, year: number, yearLabel: string, value: number, comparator: string]

interface Expected {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  readonly unit: string
  readonly unitEn: string
  readonly direction: string
  readonly values: readonly Value[]
}

/** Every number of the strategy's tables of indicators. */
const INDICATORS: readonly Expected[] = [
  {
    key: 'city-gdp',
    name: '市内総生産額',
    nameEn: 'Gross product of the city',
    unit: '十億円',
    unitEn: 'billion yen',
    direction: 'INCREASE',
    values: [
      ['BASELINE', 2012, 'H24', 2325, 'EQUAL'],
      ['TARGET', 2019, 'R1', 2541, 'EQUAL'],
      ['TARGET', 2023, 'R5', 2692, 'EQUAL'],
    ],
  },
  {
    key: 'net-in-migration',
    name: '年転入超過数',
    nameEn: 'Net in-migration per year',
    unit: '人/年',
    unitEn: 'persons a year',
    direction: 'INCREASE',
    values: [
      ['BASELINE', 2014, 'H26', -37, 'EQUAL'],
      ['TARGET', 2019, 'R1', 400, 'EQUAL'],
      ['TARGET', 2023, 'R5', 400, 'EQUAL'],
    ],
  },
  {
    key: 'births',
    name: '出生数',
    nameEn: 'Number of births',
    unit: '人',
    unitEn: 'persons',
    direction: 'MAINTAIN',
    values: [
      ['BASELINE', 2014, 'H26', 7039, 'EQUAL'],
      ['TARGET', 2019, 'R1', 7000, 'AT_LEAST'],
      ['TARGET', 2023, 'R5', 7000, 'AT_LEAST'],
    ],
  },
  {
    key: 'residential-density',
    name: '居住誘導区域の人口密度(住民基本台帳ベース)',
    nameEn: 'Population density of the residential guidance zones (by the basic resident register)',
    unit: '人/ha',
    unitEn: 'persons per hectare',
    direction: 'MAINTAIN',
    values: [
      ['BASELINE', 2015, 'H27', 60.7, 'EQUAL'],
      ['TARGET', 2019, 'R1', 60.7, 'EQUAL'],
      ['TARGET', 2023, 'R5', 60.7, 'EQUAL'],
    ],
  },
  {
    key: 'community-participation',
    name: '地域活動に参加した市民の割合',
    nameEn: 'Share of citizens who took part in community activities',
    unit: '％',
    unitEn: '%',
    direction: 'INCREASE',
    values: [
      ['BASELINE', 2015, 'H27', 27.3, 'EQUAL'],
      ['TARGET', 2019, 'R1', 30, 'EQUAL'],
      ['TARGET', 2023, 'R5', 32, 'EQUAL'],
    ],
  },
]

describe('every number of the tables is answered with its year and comparator', () => {
  it.each(INDICATORS)('$name', async ({ key, values, ...texts }) => {
    const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.${key}") {
      name nameEn: name(language: EN)
      unit unitEn: unit(language: EN)
      direction
      values { kind year yearLabel value comparator }
    } }`)
    expect(answer).toEqual({
      indicator: {
        ...texts,
        values: values.map(([kind, year, yearLabel, value, comparator]) => ({
          kind,
          year,
          yearLabel,
          value,
          comparator,
        })),
      },
    })
  })

  it('and there are no others', async () => {
    expect(await ask('{ indicators { totalCount } indicatorValues { totalCount } }')).toEqual({
      indicators: { totalCount: 5 },
      indicatorValues: { totalCount: 15 },
    })
  })
})

it('a baseline whose cell names another year than its column says so', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.city-gdp") {
    values { note noteEn: note(language: EN) }
  } }`)
  const none = { note: null, noteEn: null }
  expect(answer).toEqual({
    indicator: {
      values: [
        {
          note: '基準値の見出しは(H27)だが、この欄には(H24)と記されている。',
          noteEn: 'The column is headed (H27), but this cell says (H24).',
        },
        none,
        none,
      ],
    },
  })
})

it('the gross product of the city measures goal 1 and stands in for the growth of GDP', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.city-gdp") {
    strategy { id }
    resultType
    measuredItems { __typename ... on StrategicGoal { id order } }
    sdgIndicators { edges { node { id code } relationship relation proxy strength confidence status } }
    quotes { text locator }
  } }`)
  expect(answer).toEqual({
    indicator: {
      strategy: { id: 'strategy:kumamoto-2' },
      resultType: 'IMPACT',
      measuredItems: [{ __typename: 'StrategicGoal', id: 'goal:kumamoto-2.1', order: 1 }],
      sdgIndicators: {
        edges: [
          {
            node: { id: 'sdg:8.1.1', code: '8.1.1' },
            relationship: 'MAPS_TO',
            relation: 'CLOSE',
            proxy: true,
            strength: 0.7,
            confidence: 0.75,
            status: 'ACCEPTED',
          },
        ],
      },
      quotes: [
        { text: '市内総生産額（十億円） 2,325(H24) 2,541 2,692', locator: '２ 基本戦略 基本目標１ 数値目標' },
        { text: '【数値目標】基準値 目標値 (H27) (R1) (R5)', locator: '２ 基本戦略 基本目標１ 数値目標' },
      ],
    },
  })
})

it('an indicator is advanced by the initiatives that drive it, the strongest first', async () => {
  const answer = await ask(`{ indicator(id: "indicator:kumamoto-2.births") {
    initiatives { edges { node { id } relationship strength } }
  } }`)
  expect(answer).toEqual({
    indicator: {
      initiatives: {
        edges: [
          { node: { id: 'initiative:kumamoto-2.g2.1' }, relationship: 'ADVANCES', strength: 0.6 },
          { node: { id: 'initiative:kumamoto-2.g2.2' }, relationship: 'ADVANCES', strength: 0.6 },
          { node: { id: 'initiative:kumamoto-2.g2.3' }, relationship: 'ADVANCES', strength: 0.4 },
        ],
      },
    },
  })
})
