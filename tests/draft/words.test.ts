import { expect, test } from 'vitest'
import { nameAndUnit } from '../../src/draft/kpi/unit.ts'
import { valueIn } from '../../src/draft/kpi/value.ts'
import { yearOf } from '../../src/draft/kpi/year.ts'
import { markerOf } from '../../src/draft/outline/marker.ts'
import { roleOf } from '../../src/draft/outline/role.ts'

test.each([
  ['基準値（令和元年度）', 2019],
  ['目標値(Ｒ６)', 2024],
  ['H30年度', 2018],
  ['2019（令和元）年度', 2019],
  ['令和2～6年度', 2024],
  ['R2.3.31', 2019],
  ['令和6年3月', 2023],
  ['2,019', undefined],
  ['2020人', undefined],
])('the fiscal year of %s', (text, year) => {
  expect(yearOf(text)?.year).toBe(year)
})

test.each([
  ['2,325(H24)', { value: '2325', year: expect.objectContaining({ year: 2012 }) }],
  ['△1.5', { value: '-1.5' }],
  ['１，２３４人', { value: '1234', unit: '人' }],
  ['70.0％以上', { value: '70.0', unit: '％', comparator: 'AT_LEAST' }],
  ['約1,200', { value: '1200', comparator: 'ABOUT' }],
  ['10～20件', { value: '10', valueTo: '20', comparator: 'BETWEEN', unit: '件' }],
  ['毎年500人以上', { value: '500', everyYear: true, unit: '人', comparator: 'AT_LEAST' }],
  ['5年間で10件', { value: '10', unit: '件', remark: '5年間で' }],
  ['279人（見込）', { value: '279', unit: '人', forecast: true }],
  ['－', { state: 'NOT_SET' }],
  ['調査中', { state: 'NOT_YET_KNOWN' }],
  ['協議会の設置', { words: '協議会の設置' }],
  ['市内の事業所の数を把握', undefined],
  ['２億５千万円', { value: '250000000', unit: '円' }],
  ['5千万円', { value: '5', unit: '千万円' }],
  ['95%以上100%以下', { value: '95', valueTo: '100', comparator: 'BETWEEN', unit: '%' }],
  ['≧100', { value: '100', comparator: 'AT_LEAST' }],
  ['最低100人', { value: '100', comparator: 'AT_LEAST', unit: '人' }],
  ['≦30', { value: '30', comparator: 'AT_MOST' }],
  ['上限30件', { value: '30', comparator: 'AT_MOST', unit: '件' }],
  ['3.5%ポイント', { value: '3.5', unit: '%ポイント' }],
  ['1 200', { value: '1200' }],
  ['調整中', { state: 'NOT_YET_KNOWN' }],
  ['倍増', { words: '倍増' }],
  ['未達成', { words: '未達成' }],
  // Digits that are no value by themselves: only the words say what is meant.
  ['前年度比3%増', { words: '前年度比3%増' }],
  ['100人増', { words: '100人増' }],
  ['5段階中4', { words: '5段階中4' }],
  ['３分の１', { words: '３分の１' }],
  ['100±5', { words: '100±5' }],
  ['100→120', { words: '100→120' }],
  ['1:30', { words: '1:30' }],
  ['3月31日', { words: '3月31日' }],
])('the value of %s', (text, value) => {
  expect(valueIn(text)).toEqual(value)
})

test.each([
  ['市内総生産額（十億円）', { name: '市内総生産額', unit: '十億円' }],
  ['人口密度(台帳)(人/ha)', { name: '人口密度(台帳)', unit: '人/ha' }],
  ['創業件数（累計）', { name: '創業件数（累計）' }],
])('the unit in %s', (text, told) => {
  expect(nameAndUnit(text)).toEqual(told)
})

test.each([
  ['基本目標１　しごと', 'label:基本目標', [1], 'しごと'],
  ['【施策①】農業の振興', 'label:施策', [1], '農業の振興'],
  ['施策２－１ 移住', 'label:施策-2', [2, 1], '移住'],
  ['第３章　ひと', 'chapter:章', [3], 'ひと'],
  ['１－２ 観光', 'dotted2', [1, 2], '観光'],
  ['（３）防災', 'paren', [3], '防災'],
  ['②相談窓口', 'circled', [2], '相談窓口'],
  ['■ 賑わいの創出', 'bullet:■', [], '賑わいの創出'],
  ['基本目標１の達成に向けて', undefined, undefined, undefined],
  ['10条に基づき', undefined, undefined, undefined],
  ['3.5％の増加', undefined, undefined, undefined],
])('what stands before the words of %s', (text, style, numbers, rest) => {
  const marker = markerOf(text)
  expect([marker?.style, marker?.numbers, marker?.rest]).toEqual([style, numbers, rest])
})

test.each([
  ['（主な取組）', 'EFFORTS'],
  ['具体的な施策と重要業績評価指標（ＫＰＩ）', 'EFFORTS'],
  ['重要業績評価指標（KPI）', 'INDICATORS'],
  ['【現状と課題】', 'CONTEXT'],
  ['めざす姿', 'DESCRIPTION'],
  ['農業の振興', undefined],
])('what stands below %s', (text, role) => {
  expect(roleOf(text)).toBe(role)
})
