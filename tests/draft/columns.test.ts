import { afterAll, expect, test } from 'vitest'
import { drafts, outline } from './drafted.ts'
import { pdfFile } from './pdf-file.ts'
import { workbook } from './workbook.ts'

const { draft, remove } = drafts()
afterAll(remove)

test('a page of two columns is read one column after the other', async () => {
  const column = (x: number, lines: readonly string[]) =>
    lines.map((text, at) => ({ text, x, y: 760 - at * 22, size: at === 0 ? 16 : 10 }))
  const texts = [
    { text: 'あさひ市総合戦略　令和４年度～令和８年度', x: 60, y: 800, size: 18 },
    ...column(40, [
      '基本目標１　産業を育てる',
      '施策１　地場産業の振興',
      '具体的な取組',
      '● 織物の見本市の開催',
      '● 後継者の育成',
      'ＫＰＩ',
      '来場者数　1,200人（R3）→ 2,000人（R8）',
    ]),
    ...column(320, [
      '基本目標２　暮らしを守る',
      '施策１　防災の強化',
      '具体的な取組',
      '● 避難所の備蓄',
      '● 防災訓練の実施',
      'ＫＰＩ',
      '参加者数　3,000人（R3）→ 5,000人（R8）',
    ]),
  ]
  const { strategy, problems } = await draft('plan.pdf', pdfFile([{ texts }]))
  expect(problems).toEqual([])
  expect(outline(strategy.goals)).toEqual([
    '産業を育てる',
    '  地場産業の振興',
    '    * 来場者数 [人] BASELINE 2021 1200, TARGET 2026 2000',
    '    織物の見本市の開催',
    '    後継者の育成',
    '暮らしを守る',
    '  防災の強化',
    '    * 参加者数 [人] BASELINE 2021 3000, TARGET 2026 5000',
    '    避難所の備蓄',
    '    防災訓練の実施',
  ])
})

test.each([
  ['merged', ['C4:C5', 'D4:D5', 'E4:E5']],
  ['left empty', []],
])('targets and actuals in rows of their own are of one indicator, its name %s', async (_name, merged) => {
  const content = workbook({
    name: '進捗',
    rows: [
      ['おくやま市総合戦略　進捗管理表'],
      ['計画期間：令和3年度～令和7年度'],
      ['基本目標', '施策の方向', '具体的な事業', 'KPI', '単位', '区分', 'R3', 'R4', 'R5'],
      ['Ⅰ 仕事をつくる', '1 農林業の成長', '担い手育成事業', '新規就農者数', '人', '目標', 5, 6, 7],
      [null, null, null, null, null, '実績', 5, 4, '調査中'],
      [null, null, '木材利用促進事業', '市産材の利用量', '㎥', '目標', 500, 550, 600],
      [null, null, null, null, null, '実績', 480, 510, null],
    ],
    merged,
  })
  const { strategy } = await draft('plan.xlsx', content)
  expect(outline(strategy.goals)).toEqual([
    '仕事をつくる',
    '  農林業の成長',
    '    担い手育成事業',
    '      * 新規就農者数 [人] TARGET 2021 5, TARGET 2022 6, TARGET 2023 7, ACTUAL 2021 5, ACTUAL 2022 4, ACTUAL 2023 NOT_YET_KNOWN',
    '    木材利用促進事業',
    '      * 市産材の利用量 [㎥] TARGET 2021 500, TARGET 2022 550, TARGET 2023 600, ACTUAL 2021 480, ACTUAL 2022 510',
  ])
})

test('what says how a number counts is no part of the name', async () => {
  const { strategy } = await draft(
    'plan.txt',
    [
      'はまなす村総合戦略（令和５年度～令和９年度）',
      '基本目標１　産業をのばす',
      '施策１　漁業の振興',
      '（１）新商品の開発',
      '重要業績評価指標（ＫＰＩ）',
      '・新商品の開発件数　５年間で10件',
      '・交流会の開催回数　年４回',
      '',
    ].join('\n'),
  )
  expect(outline(strategy.goals).filter(line => line.includes('*'))).toEqual([
    expect.stringContaining('* 新商品の開発件数 [件] TARGET 2027 10'),
    expect.stringContaining('* 交流会の開催回数 [回] TARGET 2027 4'),
  ])
})
