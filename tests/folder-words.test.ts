import { describe, expect, it } from 'vitest'
import { unseenObjection } from '../src/import/characters.ts'
import { inJapanese } from '../src/import/in-japanese.ts'
import { readRecords } from '../src/import/plan.ts'
import { referenceProblems } from '../src/import/reference-check.ts'
import type { DatasetHeader } from '../src/import/row.ts'
import { treeRows } from '../src/import/tree-rows.ts'
import { readYaml } from '../src/import/yaml.ts'

const at = { file: 'dataset.yaml', line: 1, column: 1 }
const HEADER: DatasetHeader = {
  id: 'dataset:check',
  folder: 'check',
  sample: false,
  nameEnBasis: 'ORIGINAL',
  at,
}

/** What is wrong with a strategy file, by line. */
const problemsOf = (text: string): string[] => {
  const file = treeRows(readYaml('strategy.yaml', Buffer.from(text)), HEADER, { ...at, text: 'none' })
  const { problems } = readRecords([{ header: HEADER, sha256: '', ...file }])
  return problems.map(({ line, message }) => `${line}: ${message}`)
}

const HEAD = 'key: check\nplace: place:011002\nnameJa: 検査計画\ngoals:\n'
const goal = (name: string) => `${HEAD}  - key: 1\n    nameJa: ${name}\n`
const value = (rest: string) =>
  `${goal('しごと')}    indicators:\n      - key: a\n        nameJa: 来訪者数\n        direction: INCREASE\n        values:\n          - { kind: TARGET, ${rest} }\n`

/** Told in both languages, and by these words in English. */
const expectTold = (problems: readonly string[], told: string) => {
  expect(problems).toEqual([expect.stringContaining(told)])
  const message = problems[0]?.replace(/^\d+: /, '') ?? ''
  expect(inJapanese(message)).toMatch(/[ぁ-ん]/)
  // No clause of it stays in English.
  expect(inJapanese(message)).not.toMatch(/\bwrite\b|\bstands\b|\bis no\b/)
}

describe('a value', () => {
  it.each([
    ['▲3', 'write -3, with a plain hyphen'],
    ['△3.5', 'write -3.5, with a plain hyphen'],
    ['−3', 'write -3, with a plain hyphen'],
    ['－3', 'write -3, with a plain hyphen'],
    ['(3)', 'write -3, with a plain hyphen'],
    ['マイナス3', 'write -3, with a plain hyphen'],
    ['+3', 'leave out the plus'],
    ['1万', 'write 10000, the unit'],
    ['1.2億円', 'write 1.2 where the unit is 億円, or 120000000 where it is 円'],
    ['2.5千人', 'write 2500, the unit'],
    ['3百万円', 'write 3 where the unit is 百万円, or 3000000 where it is 円'],
    ['50人以上', 'write 50 and comparator: AT_LEAST'],
    ['"≧50"', 'write 50 and comparator: AT_LEAST'],
    ['50超', 'write 50 and comparator: AT_LEAST'],
    ['50を超える', 'write 50 and comparator: AT_LEAST'],
    ['50以内', 'write 50 and comparator: AT_MOST'],
    ['50件以下', 'write 50 and comparator: AT_MOST'],
    ['"≦50"', 'write 50 and comparator: AT_MOST'],
    ['50から60', 'write 50, valueTo: 60 and comparator: BETWEEN'],
    ['50〜60件', 'write 50, valueTo: 60 and comparator: BETWEEN'],
    ['50－60', 'write 50, valueTo: 60 and comparator: BETWEEN'],
    ['概ね50', 'comparator: ABOUT'],
    ['おおむね50件', 'comparator: ABOUT'],
    ['50ほど', 'comparator: ABOUT'],
    ['毎年50以上', 'write 50, everyYear: true'],
    ['累計50', 'by accumulation of the indicator'],
    ['延べ50人', 'by accumulation of the indicator'],
    ['5年間で50', 'by accumulation of the indicator'],
    ['50（見込）', 'write 50 and kind: FORECAST'],
    ['50（速報値）', 'write 50, and the rest into noteJa'],
    ['50※1', 'write 50, and the note into noteJa'],
    ['未定', 'write state: NOT_SET'],
    ['該当なし', 'write state: NOT_SET'],
    ['…', 'write state: NOT_SET'],
    ['算定中', 'write state: NOT_YET_KNOWN'],
    ['実績なし', 'write state: NOT_SURVEYED'],
    ['中止', 'write state: DISCONTINUED'],
    ['"～20"', 'write 20 and comparator: AT_MOST'],
    ['20人～', 'write 20 and comparator: AT_LEAST'],
    ['10%増', 'write the words as textJa'],
    ['前年比105%', 'write the words as textJa'],
    ['1.5倍', 'write the words as textJa'],
    ['1.2E+5', 'a spreadsheet has shortened it; write all of its digits'],
    ['"12,34"', 'its comma does not stand between thousands'],
  ])('%s is told with what to write', (text, told) =>
    expectTold(problemsOf(value(`year: 2025, value: ${text}`)), told),
  )
  it.each([
    ['令和七年度', 'write 2025, and put 令和七年度 into yearLabel'],
    ['二〇二五', 'write 2025, and put'],
    ['2025年度', 'write 2025, and put'],
    ['FY2025', 'write 2025, and put'],
    ['2025/26', 'write 2025, and put'],
    ['令7', 'write 2025, and put'],
    ['R7.3', 'write 2024, the fiscal year in which 2025-03 lies'],
    ['R7.4', 'write 2025, the fiscal year in which 2025-04 lies'],
    ['2025-04', 'write 2025, the fiscal year in which 2025-04 lies'],
    ['2025〜2027', 'is no year; write one year'],
    ['毎年', 'is no year; write one year'],
    ['H31/R1', 'write 2019, and put H31/R1 into yearLabel'],
    ['H30/R1', 'is no year; write one year'],
    ['平成32年度', 'write 2020, and put 平成32年度'],
    ['H37', 'write 2025, and put H37'],
    ['令和5（2023）年度', 'write 2023, and put 令和5（2023）年度'],
    ['2023年度（R5）', 'write 2023, and put 2023年度（R5）'],
    ['平成31・令和元年度', 'write 2019, and put'],
    ['令和5（2024）年度', 'is no year; write one year'],
  ])('of the year %s is told with what to write', (year, told) =>
    expectTold(problemsOf(value(`year: ${year}, value: 1`)), told),
  )
  it.each([
    ['comparator: 以上', 'write AT_LEAST'],
    ['comparator: ≧', 'write AT_LEAST'],
    ['comparator: at least', 'write AT_LEAST'],
    ['met: はい', 'write true'],
    ['everyYear: ○', 'write true'],
    ['everyYear: ×', 'write false'],
    ['asOf: R7.9.30', 'write 2025-09-30'],
    ['asOf: 2025年9月', 'write 2025-09'],
  ])('with %s is told with what to write', (field, told) =>
    expectTold(problemsOf(value(`year: 2025, value: 1, ${field}`)), told),
  )
})

describe('a text that YAML reads otherwise', () => {
  it.each([
    ['#しごと', '6: put the text into quotation marks: nameJa: "#しごと"'],
    ['[新規]', '6: put the text into quotation marks: nameJa: "[新規]"'],
    ['{重点}', '6: put the text into quotation marks: nameJa: "{重点}"'],
    ['*重点*', 'put the text into quotation marks: nameJa: "*重点*"'],
    ["'まち", '6: put the text into quotation marks: nameJa: "まち"'],
    ['-', '6: put the text into quotation marks: nameJa: "-"'],
    ['安心\n    して', '7: a text goes on here'],
    ['まち\u2028づくり', '(U+2028)'],
    ['"重点" #1', 'put all of the text into the quotation marks'],
    ['安心して\n      - 暮らす', '6: a text goes on here with "- "'],
    ['安心して\n      暮らす: よい', 'holds ": " there; begin it with |'],
    ['安心して\n      # 注釈\n      暮らす', '8: a text goes on here'],
    ['約100\n      人の声', '6: YAML puts a space where this text goes on'],
    ['"第\n      2期"', '6: YAML puts a space where this text goes on'],
    ['"\\しごと"', '6: a \\ within " " begins a sign of its own'],
  ])('the name %j', (name, told) => expectTold(problemsOf(goal(name)), told))
  it.each([
    ['a second document', `${goal('a')}---\nkey: x\n`, '"---" begins a second document here'],
    ['a field that stands twice', `${goal('a')}    nameJa: b\n`, 'the field "nameJa" stands twice here'],
    ['a key that is a list', `${goal('a')}? [a, b]\n: c\n`, 'the key of a field is a text'],
    [
      'a wide space',
      `${HEAD}　- { key: 1, nameJa: b }\n`,
      '5: a space of another width stands before the text (U+3000)',
    ],
    ['a space that does not break', `${HEAD}\u00A0- { key: 1, nameJa: b }\n`, '(U+00A0)'],
    ['a wide colon', goal('a').replace('nameJa: a', 'nameJa：a'), '6: a wide colon stands behind nameJa'],
    ['no space', goal('a').replace('nameJa: a', 'nameJa:a'), '6: no space stands behind "nameJa:"'],
    ['a wide space', goal('a').replace('nameJa: a', 'nameJa:　a'), '6: no space stands behind "nameJa:"'],
    [
      'levels between marks of another kind',
      `${HEAD.replace('goals', 'levels: [政策、施策]\ngoals')}`,
      '4: "政策、施策" is one level',
    ],
    ['an item of a list', `${HEAD}- [新規] まち\n`, '5: put the text into quotation marks: - "[新規] まち"'],
    ['lines of an old Mac', goal('a').replaceAll('\n', '\r'), '1: the lines end as on an old Mac'],
  ])('a file with %s', (_what, text, told) => expectTold(problemsOf(text), told))
})

describe('a text within { }', () => {
  it.each([
    ['重点, 目標', 'nameJa: "重点, 目標"'],
    ['1,000人の声', 'nameJa: "1,000人の声"'],
    ['重点: 目標', 'nameJa: "重点: 目標"'],
    ['重点 #1', 'nameJa: "重点 #1"'],
    ['重点[1]', 'nameJa: "重点[1]"'],
    ['[新規] 重点', 'nameJa: "[新規] 重点"'],
  ])('%s is told with what to write', (name, told) =>
    expectTold(
      problemsOf(`${HEAD}  - { key: 1, nameJa: ${name} }\n  - { key: 2, nameJa: まち }\n`),
      `put the text into quotation marks: ${told}`,
    ),
  )
  it('a number of several commas is told whole', () =>
    expectTold(problemsOf(value('year: 2025, value: 1,234,567')), 'leave out the comma: 1234567'))
  it.each(['重点、目標', '"重点, 目標"', '重点1,2'.replace(',', '・')])('%s is read', name =>
    expect(problemsOf(`${HEAD}  - { key: 1, nameJa: ${name} }\n`)).toEqual([]),
  )
})

it('ids between commas are told, with what to write between them', async () => {
  const file = treeRows(
    readYaml('strategy.yaml', Buffer.from(`${goal('まち')}    owners: org:a, org:b\n`)),
    HEADER,
    undefined,
  )
  const { records } = readRecords([{ header: HEADER, sha256: '', ...file }])
  const problems = await referenceProblems(
    records,
    id => (id.startsWith('place:') ? 'Place' : records.find(record => record.id === id)?.label),
    async () => [],
    new Map(),
  )
  expectTold(
    problems.map(({ message }) => message),
    'owners: "org:a, org:b" is no id; write a semicolon between several',
  )
})

it('a wide digit at the end of a line takes no space', () =>
  expect(problemsOf(goal('安心して５\n      ６年'))).toEqual([]))

it.each([0x2028, 0x2029, 0x3164, 0x2800, 0xffa0, 0x115f, 0x34f, 0xe0041, 0xfffc, 0xfdd0, 0x1d173])(
  'the character %i is one that nobody sees',
  code => expect(unseenObjection(`検${String.fromCodePoint(code)}査`)).toBeDefined(),
)

it.each(['葛\u{E0100}城', '👨‍👩‍👧', 'か\u3099', '①', '髙﨑', 'é', '𠮷野'])('%s is read', text =>
  expect(unseenObjection(text)).toBeUndefined(),
)
