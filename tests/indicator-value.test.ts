import { expect, it } from 'vitest'
import { ask } from './api.ts'

it('a value names its indicator, year and kind in both languages', async () => {
  const answer = await ask(`{ indicatorValue(id: "value:kumamoto-2.births@2023.target") {
    name nameEn: name(language: EN) nameLanguage(language: EN) nameEnBasis
    indicator { id } kind year yearLabel value comparator
  } }`)
  expect(answer).toEqual({
    indicatorValue: {
      name: '出生数 2023 目標値',
      nameEn: 'Number of births, 2023 target',
      nameLanguage: 'EN',
      nameEnBasis: null,
      indicator: { id: 'indicator:kumamoto-2.births' },
      kind: 'TARGET',
      year: 2023,
      yearLabel: 'R5',
      value: 7000,
      comparator: 'AT_LEAST',
    },
  })
})

it('the baselines before 2015 are those of 2012 and 2014', async () => {
  const answer = await ask(`{
    indicatorValues(filter: { kind: [BASELINE], year: [2012, 2013, 2014] }) { nodes { id value } }
  }`)
  expect(answer).toEqual({
    indicatorValues: {
      nodes: [
        { id: 'value:kumamoto-2.births@2014.baseline', value: 7039 },
        { id: 'value:kumamoto-2.city-gdp@2012.baseline', value: 2325 },
        { id: 'value:kumamoto-2.net-in-migration@2014.baseline', value: -37 },
      ],
    },
  })
})
