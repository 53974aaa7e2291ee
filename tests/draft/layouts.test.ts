import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { drafts, outline } from './drafted.ts'
import { type PdfContent, pdfFile } from './pdf-file.ts'
import { WORD_OUTLINE, wordPlan } from './word-plan.ts'
import { workbook } from './workbook.ts'

const { draft, remove } = drafts()
afterAll(remove)

describe('a plan in Word', () => {
  test('gives its items and indicators under the numbers that Word prints, and nothing of its table of contents', async () => {
    const { strategy, problems, records, notUnderstood, links } = await draft('plan.docx', await wordPlan())
    expect(outline(strategy.goals)).toEqual(WORD_OUTLINE)
    expect(problems).toEqual([])
    expect(strategy).toMatchObject({
      levels: ['政策', '施策', '取組'],
      startsOn: '2022-04-01',
      endsOn: '2027-03-31',
      adoptedOn: '2022-03',
    })
    expect(strategy.goals[0]?.quotes[0]).toEqual({ locator: '8段落', quote: '政策１ 健やかに暮らせるまち' })
    expect(
      records.flatMap(({ label, properties }) => (label === 'Organization' ? [properties.nameJa] : [])),
    ).toEqual(['健康増進課', '高齢福祉課', '商工課'])
    expect(notUnderstood).toContain('【現状と課題】')
    expect(notUnderstood).toContain('accumulation')
    expect(links).toMatch(/measure:\S+\.2\.1,ALIGNS_WITH,sdg:8,,STATED_IN_SOURCE,0\.9,0\.5,PROPOSED/)
    expect(links).not.toContain('ACCEPTED')
  })
})

describe('a workbook', () => {
  const rows = [
    ['みなと市総合戦略 KPI一覧表（見本）'],
    ['（計画期間：令和3年度～令和7年度）'],
    [],
    ['基本目標', '施策', '事業名', '指標名', '単位', '基準値', null, '実績値', null, '目標値', '所管課'],
    [null, null, null, null, null, '年度', '値', 'R3', 'R4', 'R7', null],
    [
      '基本目標１ しごとをつくる',
      '１－１ 港湾の振興',
      '岸壁改修事業',
      '取扱貨物量',
      '千トン',
      'R元',
      1200,
      1250,
      1300,
      1500,
      '港湾課',
    ],
    [null, null, 'ポートセールス事業', '定期航路数', '便/週', 'R元', 3, 3, 4, 5, '港湾課'],
    [
      null,
      '１－２ 観光の振興',
      '観光案内所運営事業',
      '観光入込客数',
      '万人',
      'R元',
      45.2,
      20.1,
      '調査中',
      60,
      '観光課',
    ],
    [
      '基本目標２ ひとをよびこむ',
      '２－１ 移住の促進',
      '移住相談事業',
      '移住相談件数',
      '件',
      'R元',
      '－',
      80,
      95,
      '150以上',
      '企画課、広報課',
    ],
    ['※ 基準値の年度が異なる指標がある。'],
  ]
  const merged = [
    'A4:A5',
    'B4:B5',
    'C4:C5',
    'D4:D5',
    'E4:E5',
    'F4:G4',
    'H4:I4',
    'K4:K5',
    'A6:A8',
    'B6:B7',
    'A10:K10',
  ]

  test('gives the tree of its merged cells, and each value with its year', async () => {
    const overview = [
      ['施策体系'],
      ['基本目標', '施策', '主な取組'],
      ['基本目標１ しごとをつくる', '１－１ 港湾の振興', '・クルーズ船の誘致\n・防波堤の整備'],
    ]
    const { strategy, problems, notUnderstood } = await draft(
      'plan.xlsx',
      workbook({ name: 'KPI', rows, merged }, { name: '体系', rows: overview }),
    )
    expect(outline(strategy.goals)).toEqual([
      'しごとをつくる',
      '  港湾の振興',
      '    岸壁改修事業',
      '      * 取扱貨物量 [千トン] BASELINE 2019 1200, ACTUAL 2021 1250, ACTUAL 2022 1300, TARGET 2025 1500',
      '    ポートセールス事業',
      '      * 定期航路数 [便/週] BASELINE 2019 3, ACTUAL 2021 3, ACTUAL 2022 4, TARGET 2025 5',
      '    クルーズ船の誘致',
      '    防波堤の整備',
      '  観光の振興',
      '    観光案内所運営事業',
      '      * 観光入込客数 [万人] BASELINE 2019 45.2, ACTUAL 2021 20.1, ACTUAL 2022 NOT_YET_KNOWN, TARGET 2025 60',
      'ひとをよびこむ',
      '  移住の促進',
      '    移住相談事業',
      '      * 移住相談件数 [件] BASELINE 2019 NOT_SET, ACTUAL 2021 80, ACTUAL 2022 95, TARGET 2025 150 AT_LEAST',
    ])
    expect(problems).toEqual([])
    expect(strategy.levels).toEqual(['基本目標', '施策', '事業'])
    expect(strategy.goals[0]?.quotes[0]).toEqual({
      locator: 'シート「KPI」 6行',
      quote: '基本目標１ しごとをつくる',
    })
    expect(notUnderstood).toContain('※ 基準値の年度が異なる指標がある。')
  })
})

describe('a PDF', () => {
  const lines = (...texts: readonly (readonly [y: number, text: string, size?: number])[]) =>
    texts.map(([y, text, size = 10]) => ({ x: 60, y, text, size }))
  const running = (page: number) => [
    { x: 400, y: 810, text: '青空町総合戦略', size: 8 },
    { x: 290, y: 30, text: `- ${page} -`, size: 8 },
  ]
  const pages: readonly PdfContent[] = [
    {
      texts: lines(
        [700, '第２期青空町まち・ひと・しごと創生総合戦略', 20],
        [660, '令和２年３月'],
        [640, '青空町'],
      ),
    },
    {
      texts: [
        ...running(1),
        ...lines(
          [760, '目次', 14],
          [730, '基本目標１　稼ぐ力を高める …………… 2'],
          [710, '　施策１－１　農業の振興 …………… 2'],
        ),
      ],
    },
    {
      texts: [
        ...running(2),
        ...lines(
          [770, '計画期間は、令和２年度から令和６年度までの５年間とします。'],
          [740, '基本目標１　稼ぐ力を高める', 14],
          [715, '施策１－１　農業の振興', 12],
          [695, '〇新規就農者を受け入れる研修施設を整え、地域の農業を担う人材を町ぐるみ'],
          [682, 'で育てます。'],
          [662, '〇特産品の販路を広げます。'],
          [640, '【重要業績評価指標】'],
        ),
        ...[
          ['指標', '基準値', '目標値', ''],
          ['', 'Ｈ３０', 'Ｒ４', 'Ｒ６'],
          ['新規就農者数（人/年）', '３', '４', '５以上'],
          ['特産品の販売額', '1,250万円', '1,500万円', '2,000万円'],
        ].flatMap((cells, row) =>
          cells.map((text, column) => ({
            text,
            x: [65, 265, 345, 425][column] ?? 65,
            y: 612 - row * 20,
            size: 9,
          })),
        ),
      ],
      table: { xs: [60, 260, 340, 420, 500], ys: [626, 606, 586, 566, 546] },
    },
    {
      texts: [
        ...running(3),
        ...lines(
          [770, '基本目標２　人の流れをつくる', 14],
          [745, '施策２－１　移住の促進', 12],
          [725, '〇移住相談窓口を置きます。'],
          [705, '移住相談件数　45件（H30）→ 100件（R6）'],
        ),
      ],
    },
  ]

  test('gives items over lines and tables that are drawn, with the page of each', async () => {
    const { strategy, problems } = await draft('plan.pdf', pdfFile(pages))
    expect(outline(strategy.goals)).toEqual([
      '稼ぐ力を高める',
      '  農業の振興',
      '    * 新規就農者数 [人/年] BASELINE 2018 3, TARGET 2022 4, TARGET 2024 5 AT_LEAST',
      '    * 特産品の販売額 [万円] BASELINE 2018 1250, TARGET 2022 1500, TARGET 2024 2000',
      '    新規就農者を受け入れる研修施設を整え、地域の農業を担う人材を町ぐるみで育てます。',
      '    特産品の販路を広げます。',
      '人の流れをつくる',
      '  移住の促進',
      '    * 移住相談件数 [件] BASELINE 2018 45, TARGET 2024 100',
      '    移住相談窓口を置きます。',
    ])
    expect(problems).toEqual([])
    expect(strategy.goals[1]?.quotes[0]?.locator).toMatch(/^4ページ \d+行$/)
    expect(strategy.nameJa).toBe('第２期青空町まち・ひと・しごと創生総合戦略')
  })
})

describe('a text', () => {
  test('of chapters, sections and signs without words for its levels', async () => {
    const { strategy, problems } = await draft('plan.txt', readFileSync('tests/draft/chapters.txt'))
    expect(outline(strategy.goals)).toEqual(
      readFileSync('tests/draft/chapters.outline.txt', 'utf8').trimEnd().split('\n'),
    )
    expect(problems).toEqual([])
    expect(strategy.levels).toEqual(['章', '節', '事業'])
  })

  test('of another encoding is the same', async () => {
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(readFileSync('tests/draft/chapters.txt', 'utf8'), 'utf16le'),
    ])
    const { strategy } = await draft('plan.txt', utf16)
    expect(outline(strategy.goals)).toEqual(
      readFileSync('tests/draft/chapters.outline.txt', 'utf8').trimEnd().split('\n'),
    )
  })
})
