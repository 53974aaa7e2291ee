import { afterAll, expect, test } from 'vitest'
import { drafts, outline } from './drafted.ts'
import { workbook } from './workbook.ts'

const { draft, remove } = drafts()
afterAll(remove)

const HEAD = ['検査市総合戦略　令和３年度～令和７年度', '基本目標１　しごとをつくる', '施策１　創業の支援']

/** What the lines below a measure become. */
const drafted = async (...lines: string[]) => {
  const { strategy, problems } = await draft('plan.txt', Buffer.from([...HEAD, ...lines].join('\n')))
  expect(problems).toEqual([])
  return outline(strategy.goals)
    .slice(2)
    .map(line => line.trim())
}

test('values that stand in one line without a colon are told apart, and none is a part of the name', async () => {
  expect(
    await drafted(
      '数値目標',
      '新規創業件数　基準値 H31年度 12件　目標値 平成37年度 60件',
      '健診の受診率　38.2％（H26） 60％（H32）',
      '空き店舗の活用　累計3件（平成27～令和元年度）→ 累計10件（令和3～7年度）',
      '講座の受講者数　30人/年 → 50人/年（毎年度）',
    ),
  ).toEqual([
    '* 新規創業件数 [件] BASELINE 2019 12, TARGET 2025 60',
    '* 健診の受診率 [％] BASELINE 2014 38.2, TARGET 2020 60',
    '* 空き店舗の活用 [件] BASELINE 2019 3, TARGET 2025 10',
    '* 講座の受講者数 [人/年] BASELINE 30, TARGET 2025 50',
  ])
})

test('words in the place of values are an indicator too', async () => {
  const { strategy } = await draft(
    'plan.txt',
    Buffer.from([...HEAD, 'ＫＰＩ', '・指針の策定　未策定 → 策定（令和5年度）'].join('\n')),
  )
  expect(strategy.goals[0]?.measures[0]?.indicators).toMatchObject([
    {
      nameJa: '指針の策定',
      values: [
        { kind: 'BASELINE', textJa: '未策定' },
        { kind: 'TARGET', year: 2023, textJa: '策定' },
      ],
    },
  ])
})

test('a table between commas keeps its numbers whole', async () => {
  expect(
    await drafted(
      'ＫＰＩ',
      '指標名,現状値（令和元年度）,目標値（令和7年度）',
      '観光入込客数（千人）,"1,234","1,500"',
      '宿泊者数（人）,約1万2千人,"1億2,000万人"',
    ),
  ).toEqual([
    '* 観光入込客数 [千人] BASELINE 2019 1234, TARGET 2025 1500',
    '* 宿泊者数 [人] BASELINE 2019 12000 ABOUT, TARGET 2025 120000000',
  ])
})

test('the sections behind the name of an initiative answer for it', async () => {
  const { strategy, records } = await draft(
    'plan.txt',
    Buffer.from(
      [
        ...HEAD,
        '主な事業',
        '① 創業塾の開催（商工課）',
        '② 道の駅の改修【担当：観光課・建設課】',
        '③ 相談窓口（地域包括支援センター）',
      ].join('\n'),
    ),
  )
  expect(strategy.goals[0]?.measures[0]?.initiatives.map(({ nameJa }) => nameJa)).toEqual([
    '創業塾の開催',
    '道の駅の改修',
    '相談窓口（地域包括支援センター）',
  ])
  expect(
    records.filter(({ label }) => label === 'Organization').map(({ properties }) => properties.nameJa),
  ).toEqual(['商工課', '観光課', '建設課'])
})

const sheet = (...rows: string[][]) =>
  workbook({ name: '一覧', rows: [['検査市総合計画 数値目標一覧（令和3年度～令和7年度）'], ...rows] })

test('a heading that stands over several columns without being merged holds for them', async () => {
  const { strategy, notUnderstood } = await draft(
    'plan.xlsx',
    sheet(
      ['No.', '基本目標', 'KPI', '基準値', '', '目標値', '', '所管課'],
      ['', '', '', '年度', '値', '年度', '値', ''],
      ['1', '基本目標1 しごとをつくる', '新規就農者数', 'H30', '12人', 'R7', '60人', '農政課'],
      ['2', '基本目標1 しごとをつくる', '女性の就業率', 'R2', '61.2％', 'R7', '65％以上', '商工課'],
    ),
  )
  expect(outline(strategy.goals)).toEqual([
    'しごとをつくる',
    '  * 新規就農者数 [人] BASELINE 2018 12, TARGET 2025 60',
    '  * 女性の就業率 [％] BASELINE 2020 61.2, TARGET 2025 65 AT_LEAST',
  ])
  expect(notUnderstood).not.toContain('年度 値')
})

test('a row whose numbers stand below headings that nobody knows is told', async () => {
  const { notUnderstood } = await draft(
    'plan.xlsx',
    sheet(['基本目標', '指標名', '単位', 'あ', 'い'], ['基本目標1 しごと', '新規就農者数', '人', '12', '60']),
  )
  expect(notUnderstood).toContain('what the numbers of this row are could not be read')
})
