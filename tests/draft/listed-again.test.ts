import { afterAll, describe, expect, it } from 'vitest'
import { drafts, itemsOf } from './drafted.ts'
import { workbook } from './workbook.ts'

const { draft, remove } = drafts()
afterAll(remove)

const TEXT = `みなと市総合戦略
計画期間 令和３年度～令和７年度

基本目標１ しごとをつくる
施策１－１ 港湾の振興
主な取組
・クルーズ船の誘致
・相談窓口の設置
施策１－２ 観光の振興
主な取組
・クルーズ船の誘致（再掲）
・観光案内所の運営
・見つからない事業【再掲】
基本目標２ ひとをよびこむ
施策２－１ 移住の促進
主な取組
・相談窓口の設置
`

describe('an initiative that a plan lists again', () => {
  it('stands once, under both measures; what is not found and what may be the same is told', async () => {
    const { strategy, records, notUnderstood, problems } = await draft('plan.txt', TEXT)
    expect(problems).toEqual([])
    const names = itemsOf(strategy).map(({ nameJa }) => nameJa)
    expect(names.filter(name => name.startsWith('クルーズ船'))).toEqual(['クルーズ船の誘致'])
    const [cruise] = records.filter(({ properties }) => properties.nameJa === 'クルーズ船の誘致')
    const [tourism] = records.filter(({ properties }) => properties.nameJa === '観光の振興')
    expect(
      cruise?.references.filter(({ relationship }) => relationship === 'ALSO_UNDER').map(({ to }) => to),
    ).toEqual([tourism?.id])
    expect(notUnderstood).toMatch(/クルーズ船の誘致（再掲）.*「観光の振興」を書きました/)
    expect(notUnderstood).toMatch(/見つからない事業.*元の取組が見つからない/)
    expect(notUnderstood).toMatch(/相談窓口の設置.*同じ名称の取組が「港湾の振興」にもあります/)
  })

  it('in a table stands once, too, with its indicators', async () => {
    const rows = [
      ['みなと市総合戦略 KPI一覧表（見本）'],
      ['（計画期間：令和3年度～令和7年度）'],
      [],
      ['基本目標', '施策', '事業名', '指標名', '単位', '基準値（R2）', '目標値（R7）'],
      ['基本目標１ しごとをつくる', '１－１ 港湾の振興', '岸壁改修事業', '取扱貨物量', '千トン', 1200, 1500],
      ['基本目標１ しごとをつくる', '１－２ 観光の振興', '岸壁改修事業（再掲）', '寄港回数', '回', 3, 5],
    ]
    const { strategy } = await draft('plan.xlsx', workbook({ name: 'KPI', rows }))
    const again = itemsOf(strategy).filter(({ nameJa }) => nameJa.startsWith('岸壁改修事業'))
    expect(again.map(({ indicators }) => indicators.map(({ nameJa }) => nameJa))).toEqual([
      ['取扱貨物量', '寄港回数'],
    ])
  })
})

const KPI_PLAN = `みなと市総合戦略
計画期間 令和３年度～令和７年度

基本目標１ しごとをつくる
施策１－１ 港湾の振興
主な取組
・クルーズ船の誘致
重要業績評価指標（KPI）
指標名　単位　基準値（R2）　目標値（R7）
新規雇用者数　人　120　200
基本目標２ ひとをよびこむ
施策２－１ 移住の促進
主な取組
・相談窓口の設置
重要業績評価指標（KPI）
指標名　単位　基準値（R2）　目標値（R7）
新規雇用者数　人　120　200
`

it('an indicator that stands under two measures stays under both, and is told', async () => {
  const { strategy, notUnderstood } = await draft('plan.txt', KPI_PLAN)
  const measures = itemsOf(strategy).filter(({ indicators }) => indicators.length > 0)
  expect(measures.map(({ nameJa }) => nameJa)).toEqual(['港湾の振興', '移住の促進'])
  expect(notUnderstood).toMatch(/新規雇用者数 人 120 200 \| 同じ指標が「港湾の振興」にもあります/)
})

it('rows and columns of a workbook that nobody sees are told', async () => {
  const rows = [
    ['みなと市総合戦略 KPI一覧表（見本）'],
    ['基本目標', '施策', '指標名', '単位', '基準値（R2）', '目標値（R7）'],
    ['基本目標１ しごとをつくる', '１－１ 港湾の振興', '取扱貨物量', '千トン', 1200, 1500],
    ['基本目標１ しごとをつくる', '１－２ 観光の振興', '寄港回数', '回', 3, 5],
  ]
  const { notUnderstood } = await draft(
    'plan.xlsx',
    workbook({ name: 'KPI', rows, hiddenRows: [4], hiddenColumns: [5] }),
  )
  expect(notUnderstood).toMatch(/KPI.*\| 4 \| 4、E \|.*見えない行・列も読み取りました/)
})
