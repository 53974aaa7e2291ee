import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

it('four leading projects each build on a strength of the city', async () => {
  const answer = await ask(`{ leadingProjects { nodes {
    order name strength strengthEn: strength(language: EN) strategy { id }
  } } }`)
  const strategy = { id: 'strategy:kumamoto-2' }
  expect(answer).toEqual({
    leadingProjects: {
      nodes: [
        {
          order: 1,
          name: '「戦略に基づく文化・交流の活性化によるくまもと創生」プロジェクト',
          strength: '魅力ある歴史文化や交流施設',
          strengthEn: 'Attractive history and culture, and facilities for exchange',
          strategy,
        },
        {
          order: 2,
          name: '「農水産業の振興によるくまもと創生」プロジェクト',
          strength: '全国屈指の産出額を誇る農水産物',
          strengthEn: 'Farm and fishery products with an output among the highest in Japan',
          strategy,
        },
        {
          order: 3,
          name: '「健康・医療・福祉を核としたコミュニティの充実によるくまもと創生」プロジェクト',
          strength: '充実した医療福祉',
          strengthEn: 'Ample medical care and welfare',
          strategy,
        },
        {
          order: 4,
          name: '「創業支援と地場企業の強化によるくまもと創生」プロジェクト',
          strength: '多種多様な地場産業',
          strengthEn: 'A wide variety of local industries',
          strategy,
        },
      ],
    },
  })
})

type Theme = readonly [name: string, actions: readonly string[]]

/** The ■ lines of each project with their ① lines, as the source sets them. */
const THEMES: readonly (readonly [project: number, themes: readonly Theme[]])[] = [
  [
    1,
    [
      [
        '国内外からの観光客誘致・受入環境の強化',
        [
          'データに基づく戦略的なプロモーション施策の展開',
          '観光客の受入体制強化',
          '機会を捉えた文化財等の魅力発信',
        ],
      ],
      ['賑わいの創出', ['MICE誘致活動の展開', '文化芸術・イベントによる賑わいの創出']],
      ['交流産業の振興', ['観光関連産業の創出', 'クリエイティブ産業の振興']],
    ],
  ],
  [
    2,
    [
      [
        '新技術の現場実装等による農水産業の振興',
        ['スマート農業の推進', '安定生産・高品質化等の推進', '担い手の育成・確保'],
      ],
      ['農水産物のブランド化・高付加価値化の推進による販路開拓・拡大', []],
      ['まちとむらの交流の活性化', []],
    ],
  ],
  [
    3,
    [
      [
        '安心して暮らせるまちづくりの推進',
        [
          '地域包括ケアシステムの深化・推進',
          'ICTを活用した健康寿命の延伸',
          '多彩な学習機会の提供と創造',
          '多核連携都市の実現',
          '市民病院における高度な医療の提供',
        ],
      ],
      [
        '移住受入・支援体制の整備',
        ['移住就業の促進', '人材定着のための就職・就業の支援とキャリア支援', '空き地・空き家等の活用'],
      ],
      ['ヘルスケア産業の振興', ['地域団体による産業創出', 'ヘルスケア産業の振興', '医工連携の推進']],
    ],
  ],
  [
    4,
    [
      ['技術革新の支援', ['新製品・新技術研究開発助成', '産学官連携の促進']],
      ['販路拡大の支援', []],
      ['成長産業の振興', []],
      ['本社機能等の誘致促進', []],
      ['創業の促進と地場企業の活性化', ['創業支援', '事業承継支援', '大学連携型起業家支援', '出店支援']],
      ['産業人材の育成', ['高度な知識・技術の継承', '労働者の人材育成', '経営能力の強化']],
      ['雇用の質の向上', ['職場環境の整備', '雇用の安定']],
    ],
  ],
]

describe('sixteen themes and thirty-two actions stand where the source sets them', () => {
  it.each(THEMES)('project %i', async (key, themes) => {
    const answer = await ask(`{ leadingProject(id: "project:kumamoto-2.${key}") {
      themes { order kind name parent { order } children { order kind name } }
    } }`)
    expect(answer).toEqual({
      leadingProject: {
        themes: themes.map(([name, actions], index) => ({
          order: index + 1,
          kind: 'THEME',
          name,
          parent: { order: key },
          children: actions.map((action, place) => ({ order: place + 1, kind: 'ACTION', name: action })),
        })),
      },
    })
  })

  it('adds up to sixteen and thirty-two', async () => {
    const answer = await ask(`{
      themes: initiatives(filter: { kind: [THEME] }) { totalCount }
      actions: initiatives(filter: { kind: [ACTION] }) { totalCount }
      mainEfforts: initiatives(filter: { kind: [MAIN_EFFORT] }) { totalCount }
    }`)
    expect(answer).toEqual({
      themes: { totalCount: 16 },
      actions: { totalCount: 32 },
      mainEfforts: { totalCount: 12 },
    })
  })
})

it('every quotation of an action holds its name', async () => {
  const answer = await ask(`{ leadingProject(id: "project:kumamoto-2.4") {
    themes { children { name quotes { text locator } } }
  } }`)
  expect(answer).toMatchObject({
    leadingProject: {
      themes: expect.arrayContaining([
        {
          children: [
            {
              name: '新製品・新技術研究開発助成',
              quotes: [
                {
                  text: '① 新製品・新技術研究開発助成',
                  locator: '３ リーディングプロジェクト Ⅳ 技術革新の支援',
                },
              ],
            },
            {
              name: '産学官連携の促進',
              quotes: [
                { text: '②産学官連携の促進', locator: '３ リーディングプロジェクト Ⅳ 技術革新の支援' },
              ],
            },
          ],
        },
      ]),
    },
  })
})
