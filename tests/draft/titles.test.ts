import { afterAll, describe, expect, it } from 'vitest'
import { drafts, outline } from './drafted.ts'

const { draft, remove } = drafts()
afterAll(remove)

interface Layout {
  readonly goal: (title: string) => string
  readonly measure: (title: string) => string
  readonly kpi?: string
  readonly efforts?: string
  /** A sentence below each title. */
  readonly prose?: string
}

const planOf = ({ goal, measure, kpi = '数値目標', efforts = '主な取組', prose = '' }: Layout): string =>
  `みなと市総合戦略
計画期間 令和３年度～令和７年度

${goal('しごとをつくり、安心して働けるようにする')}
${prose}
${kpi}
新規雇用者数　120人（R2）→ 200人（R7）
${measure('港湾の振興')}
${prose}
${efforts}
・クルーズ船の誘致
・岸壁の補修
重要業績評価指標（KPI）
寄港回数　3回（R2）→ 5回（R7）
${measure('観光の振興')}
${prose}
${efforts}
・観光案内所の運営
・観光ガイドの育成

${goal('ひとの流れをつくる')}
${prose}
${kpi}
転入者数　500人（R2）→ 600人（R7）
${measure('移住の促進')}
${prose}
${efforts}
・相談窓口の設置
・移住体験ツアー
`

const OUTLINE = [
  'しごとをつくり、安心して働けるようにする',
  '  * 新規雇用者数 [人] BASELINE 2020 120, TARGET 2025 200',
  '  港湾の振興',
  '    * 寄港回数 [回] BASELINE 2020 3, TARGET 2025 5',
  '    クルーズ船の誘致',
  '    岸壁の補修',
  '  観光の振興',
  '    観光案内所の運営',
  '    観光ガイドの育成',
  'ひとの流れをつくる',
  '  * 転入者数 [人] BASELINE 2020 500, TARGET 2025 600',
  '  移住の促進',
  '    相談窓口の設置',
  '    移住体験ツアー',
]

const behind = (sign: string) => (title: string) => `${sign}${title}`
const within = (open: string, close: string) => (title: string) => `${open}${title}${close}`
const plain = (title: string) => title
const counted = (title: string) => `${'港観移'.indexOf(title.charAt(0)) === 1 ? '2' : '1'} ${title}`

const LAYOUTS: readonly (readonly [name: string, layout: Layout])[] = [
  ['titles alone', { goal: plain, measure: plain }],
  [
    'titles with a sentence below each',
    {
      goal: plain,
      measure: plain,
      prose: '地域の関係者や国、県と連携しながら、五年間で計画的に取組を進めていきます。',
    },
  ],
  ['signs', { goal: behind('■'), measure: behind('○') }],
  ['signs, without a caption above the list', { goal: behind('◆ '), measure: behind('◇ '), efforts: '' }],
  [
    'brackets for titles and captions alike',
    { goal: within('【', '】'), measure: within('【', '】'), kpi: '【数値目標】', efforts: '【主な取組】' },
  ],
  ['brackets of two kinds', { goal: within('＜', '＞'), measure: within('〔', '〕') }],
  ['brackets and signs', { goal: within('【', '】'), measure: behind('○') }],
  ['words for the levels', { goal: behind('基本目標　'), measure: behind('施策　') }],
  ['words and a colon', { goal: behind('基本目標：'), measure: behind('施策：') }],
  ['words in brackets', { goal: behind('【基本目標】'), measure: behind('【施策】') }],
  ['words and quotation marks', { goal: within('基本目標「', '」'), measure: within('施策「', '」') }],
  ['a word on a line of its own', { goal: behind('基本目標\n'), measure: plain }],
  ['signs before the captions', { goal: plain, measure: plain, kpi: '■数値目標', efforts: '■主な取組' }],
  ['numbers of measures only', { goal: plain, measure: counted }],
  ['a line drawn below', { goal: title => `${title}\n${'='.repeat(20)}`, measure: plain }],
]

describe('a plan whose goals have no numbers', () => {
  it.each(LAYOUTS)('is found by %s', async (_, layout) => {
    const { strategy, problems, notUnderstood } = await draft('plan.txt', planOf(layout), { city: '011002' })
    expect(outline(strategy.goals)).toEqual(OUTLINE)
    expect(problems).toEqual([])
    expect(notUnderstood).toContain('番号のない見出しのため')
  })
})

it.each([
  ['1', counted],
  ['(1)', (title: string) => counted(title).replace(/^(\d) /, '（$1）')],
  ['○', behind('○')],
])('below a numbered goal and its 数値目標, %s begins a measure and no indicator', async (_, measure) => {
  const goal = (title: string) => `基本目標${title.startsWith('し') ? '１' : '２'} ${title}`
  const { strategy, notUnderstood } = await draft('plan.txt', planOf({ goal, measure }), { city: '011002' })
  expect(outline(strategy.goals)).toEqual(OUTLINE)
  expect(notUnderstood).not.toContain('番号のない見出しのため')
})
