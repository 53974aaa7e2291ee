import { expect, test } from 'vitest'
import { readTable } from '../src/import/csv.ts'
import { inJapanese } from '../src/import/in-japanese.ts'
import { readRecords } from '../src/import/plan.ts'
import type { DatasetHeader } from '../src/import/row.ts'
import { tableRows } from '../src/import/table-rows.ts'
import { organization } from '../src/import/tables/stakeholder.ts'
import { treeRows } from '../src/import/tree-rows.ts'
import { readYaml } from '../src/import/yaml.ts'
import { WRONG_CELLS, WRONG_LINKS, WRONG_SHAPES } from './import/wrong.ts'

const at = { file: 'dataset.yaml', line: 1, column: 1 }
const HEADER: DatasetHeader = {
  id: 'dataset:check',
  folder: 'check',
  sample: false,
  nameEnBasis: 'ORIGINAL',
  at,
}

/** What a strategy file is read as: problems by line, or else the names and values it holds. */
const readTree = (text: string) => {
  const file = treeRows(readYaml('strategy.yaml', Buffer.from(text)), HEADER, { ...at, text: 'none' })
  const { records, problems } = readRecords([{ header: HEADER, sha256: '', ...file }])
  return problems.length > 0
    ? problems.map(({ line, message }) => `${line}: ${message}`)
    : records.map(({ properties }) => properties.nameJa ?? properties.nameEn ?? properties.value)
}

const HEAD = 'key: check\nplace: place:011002\nnameJa: 検査計画\ngoals:\n'
const goal = (name: string) => `${HEAD}  - key: 1\n    nameJa: ${name}\n`
const value = (rest: string) =>
  `${goal('しごと')}    indicators:\n      - key: a\n        nameJa: 来訪者数\n        direction: INCREASE\n        values:\n          - { kind: TARGET, ${rest} }\n`

test.each([
  [
    '重点目標 #1 子育て',
    '6: a # after a space begins a comment; put the text into quotation marks: nameJa: "重点目標 #1 子育て". A comment stands on a line of its own',
  ],
  [
    'Goal # 1',
    '6: a # after a space begins a comment; put the text into quotation marks: nameJa: "Goal # 1". A comment stands on a line of its own',
  ],
  ['基本目標1: しごとをつくる', '6: put the text into quotation marks: nameJa: "基本目標1: しごとをつくる"'],
  ['[新規] 空き家の活用', '6: put the text into quotation marks: nameJa: "[新規] 空き家の活用"'],
  ['{重点} 空き家', '6: put the text into quotation marks: nameJa: "{重点} 空き家"'],
  ['"守る" まち', '6: put the text into quotation marks: nameJa: "\\"守る\\" まち"'],
  ['"閉じない', '6: put the text into quotation marks: nameJa: "閉じない"'],
  ['%で示す', '6: put the text into quotation marks: nameJa: "%で示す"'],
  ['@検査', '6: put the text into quotation marks: nameJa: "@検査"'],
  ['> 矢印', '6: put the text into quotation marks: nameJa: "> 矢印"'],
  ['!重要 まち', '6: put the text into quotation marks: nameJa: "!重要 まち"'],
  ['&印 まち', '6: a sign of YAML begins the text; put the text into quotation marks: nameJa: "&印 まち"'],
  ['検査\u202Eまち', '6: a character that nobody sees (U+202E) stands here; take it out'],
  [
    '"安心して\n      暮らす"',
    '6: YAML puts a space where this text goes on in the next line; write it on one line, or begin it with |',
  ],
])('the name %s is told with what to write', (name, told) => expect(readTree(goal(name))).toEqual([told]))

test.each([
  ['安心して暮らし\n      続けられるまち', '安心して暮らし続けられるまち'],
  ['Good work\n      for all', 'Good work for all'],
  ['安心\n      SDGs', '安心 SDGs'],
  ["'安心して\n      暮らす'", '安心して暮らす'],
  ['"重点目標 #1"', '重点目標 #1'],
  ['"[新規] 空き家" # 注釈', '[新規] 空き家'],
  ['C#1', 'C#1'],
  ['時刻は10:30', '時刻は10:30'],
  ['しごと\n    # 自分の行の注釈', 'しごと'],
])('the name %j is read as %s', (name, read) => expect(readTree(goal(name))).toEqual(['検査計画', read]))

test('a comment may stand behind a code, a number and a day', () => {
  const text = goal('しごと').replace(
    'key: check',
    'key: check # 鍵\nstartsOn: 2020-04-01 # 初日\nedition: 2 # 版',
  )
  expect(readTree(text)).toEqual(['検査計画', 'しごと'])
})

test.each([
  ['year: 2025, value: 4,000', 'leave out the comma: 4000'],
  ['year: R7, value: 1', 'year: "R7" is no number; write 2025, and put R7 into yearLabel'],
  [
    'year: 令和7年度, value: 1',
    'year: "令和7年度" is no number; write 2025, and put 令和7年度 into yearLabel',
  ],
  ['year: H30, value: 1', 'year: "H30" is no number; write 2018, and put H30 into yearLabel'],
  [
    'year: 2025, value: 100以上',
    'value: "100以上" is not a decimal number; write 100 and comparator: AT_LEAST',
  ],
  ['year: 2025, value: 5％以下', 'value: "5％以下" is not a decimal number; write 5 and comparator: AT_MOST'],
  [
    'year: 2025, value: 10～20',
    'value: "10～20" is not a decimal number; write 10, valueTo: 20 and comparator: BETWEEN',
  ],
  ['year: 2025, value: 約100', 'value: "約100" is not a decimal number; write 100 and comparator: ABOUT'],
])('the value %s is told with what to write', (rest, told) =>
  expect(readTree(value(rest))).toEqual([`12: ${told}`]),
)

test('a plan in English only, and an indicator without a kind of result, are taken', () => {
  expect(readTree(value('year: 2025, value: 1'))).toEqual(['検査計画', 'しごと', '来訪者数', 1])
  expect(
    readTree(
      'key: check\nplace: place:011002\nnameEn: Check plan\ngoals:\n  - { key: 1, nameEn: Good work }\n',
    ),
  ).toEqual(['Check plan', 'Good work'])
  expect(readTree('key: check\nplace: place:011002\n')).toEqual(['1: nameJa is required; fill it in'])
})

test('a mapping of very many keys is read in the time that its length asks for', () => {
  const began = performance.now()
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: x\n`).join('')
  expect(readYaml('strategy.yaml', Buffer.from(keys)).problems).toEqual([])
  expect(performance.now() - began).toBeLessThan(20_000)
})

const readOrganizations = (text: string | Buffer) => {
  const table = readTable('organizations.csv', Buffer.from(text))
  const file = tableRows('organizations.csv', organization, table, HEADER, { ...at, text: 'none' })
  return [
    ...file.problems,
    ...readRecords([{ header: HEADER, sha256: '', ...file, problems: [] }]).problems,
  ].map(({ line, message }) => `${line}: ${message}`)
}

const ROW = 'org:check,検査社,OTHER'
test.each([
  [
    'semicolons',
    `id;nameJa;kind\n${ROW}\n`,
    ['1: the columns are separated by ;, not by a comma; save the table as CSV UTF-8 (comma delimited)'],
  ],
  [
    'tabs',
    `id\tnameJa\tkind\n${ROW}\n`,
    ['1: the columns are separated by tabs, not by a comma; save the table as CSV UTF-8 (comma delimited)'],
  ],
  [
    'a title above',
    `団体一覧\nid,nameJa,kind\n${ROW}\n`,
    ['1: the heading is in line 2; remove the lines above it'],
  ],
  [
    'a workbook',
    Buffer.from('PK\u0003\u0004', 'latin1'),
    [expect.stringContaining('this is an Excel workbook')],
  ],
  [
    'an invisible character',
    `id,nameJa,kind\norg:check,検\u200B査社,OTHER\n`,
    ['2: a character that nobody sees (U+200B) stands here; take it out'],
  ],
  [
    'an open quotation mark',
    `id,nameJa,kind\norg:a,"検査,OTHER\norg:b,乙,OTHER\n`,
    [expect.stringMatching(/^2: the quotation mark before 検査 does not close; write one behind/)],
  ],
  [
    'a line that names the separator',
    `sep=;\nid;nameJa;kind\n${ROW}\n`,
    ['1: the columns are separated by ;, not by a comma; save the table as CSV UTF-8 (comma delimited)'],
  ],
  [
    'an error of a spreadsheet',
    'id,nameJa,kind\norg:check,#REF!,OTHER\n',
    ['2: "#REF!" is an error of a spreadsheet; write the value'],
  ],
  ['a name that begins with a sign', 'id,nameJa,kind\norg:check,#検査,OTHER\n', []],
  ['empty columns behind', `id,nameJa,kind,,\n${ROW},,\n`, []],
  ['an English name only', `id,nameEn,kind\norg:check,Check,OTHER\n`, []],
])('a table with %s', (_what, text, told) => expect(readOrganizations(text)).toEqual(told))

test('everything that is told of a folder is told in Japanese too', () => {
  const messages = [...WRONG_SHAPES, ...WRONG_CELLS, ...WRONG_LINKS]
    .flatMap(({ problems }) => problems)
    .map(problem => problem.replace(/^\S+:\d+:\d+: /, ''))
  expect(messages.filter(message => !/[ぁ-ん]/.test(inJapanese(message) ?? ''))).toEqual([])
})
