import { describe, expect, it } from 'vitest'
import { kindAlone, kindAsked } from '../../src/text/kind-asked.ts'

describe('a word for a kind of thing beside a topic', () => {
  it.each([
    ['KPI 子育て', '子育て', ['Indicator']],
    ['子育てのＫＰＩ', '子育て', ['Indicator']],
    ['観光に関する施策', '観光', ['PolicyMeasure']],
    ['子育てを支援する施策', '子育てを支援する', ['PolicyMeasure']],
    ['空き家を活用する取組はありますか？', '空き家を活用する', ['Initiative']],
    ['観光 指標', '観光', ['Indicator', 'SdgIndicator']],
    ['健康 プロジェクト', '健康', ['LeadingProject']],
    ['indicators for childcare', 'childcare', ['Indicator', 'SdgIndicator']],
    ['what measures are there for farming', 'farming', ['PolicyMeasure']],
    ['farming initiatives', 'farming', ['Initiative']],
    ['offers about heritage', 'heritage', ['Offer']],
  ])('%s', (text, topic, types) => {
    expect(kindAsked(text)).toEqual({ topic, types })
  })

  it.each([
    'KPI',
    '指標',
    'プロジェクトⅣ',
    '施策 ②',
    'SDG target 8.9',
    '基本目標３の施策①',
    '事業承継支援',
    '創業支援事業',
    '社員を募集',
    'what does the city need',
    'どんな施策がありますか',
    'a measure of sea level',
  ])('%s asks for none', text => {
    expect(kindAsked(text)).toBeUndefined()
  })
})

it('reads an endless question in one way: two would never come to an end', () => {
  expect(kindAsked(`子育ての施策${'ありますか'.repeat(90)}ね`)).toBeUndefined()
  expect(kindAsked(`${'の施策'.repeat(160)}ですか`)?.types).toEqual(['PolicyMeasure'])
})

describe('a word for a kind of thing and nothing else', () => {
  it.each([
    ['KPI', ['Indicator']],
    ['ＫＰＩｓ', ['Indicator']],
    ['指標', ['Indicator', 'SdgIndicator']],
    ['施策の一覧', ['PolicyMeasure']],
    ['どんな施策がありますか', ['PolicyMeasure']],
    ['list of leading projects', ['LeadingProject']],
    ['what are the city measures?', ['PolicyMeasure']],
    ['提案', ['Offer']],
    ['needs', ['Need']],
  ])('%s', (text, types) => {
    expect(kindAlone(text)).toEqual(types)
  })

  it.each([
    'KPI 子育て',
    'プロジェクトⅣ',
    '施策②',
    '創業支援事業',
    '募集',
    'the city needs help',
    'SDG target 8.9',
    `${'どんな'.repeat(150)}施策`,
  ])('%s asks for more, or for none', text => {
    expect(kindAlone(text)).toEqual([])
  })
})
