import { describe, expect, it } from 'vitest'
import { ask } from './api.ts'

const goal = (key: number) => `strategicGoal(id: "goal:kumamoto-2.${key}")`

it('each goal has a name and a subtitle in both languages', async () => {
  const answer = await ask(`{ strategy(id: "strategy:kumamoto-2") { goals {
    order name subtitle
    nameEn: name(language: EN) subtitleEn: subtitle(language: EN)
  } } }`)
  expect(answer).toEqual({
    strategy: {
      goals: [
        {
          order: 1,
          name: '国内外から人々を引き付けるまちを創り、安心して働くことができる雇用を生み出す。',
          subtitle: '移住・定住の促進と交流の活発化',
          nameEn:
            'Create a city that attracts people from Japan and abroad, and jobs in which people can work with peace of mind.',
          subtitleEn: 'More people moving in and settling, and livelier exchange',
        },
        {
          order: 2,
          name: '安心して子どもを産み育てられるまちを実現する。',
          subtitle: '少子化の克服と次世代育成',
          nameEn: 'Become a city where people can have and raise children with peace of mind.',
          subtitleEn: 'Overcoming the falling birth rate and raising the next generation',
        },
        {
          order: 3,
          name: '多様な地域が形成され、安心して暮らせる地域社会を実現する。',
          subtitle: '地域の特性に応じた社会環境の創出',
          nameEn:
            'Form diverse communities and achieve a local society in which people live with peace of mind.',
          subtitleEn: 'A social environment that fits the character of each area',
        },
      ],
    },
  })
})

const MEASURES: readonly (readonly [number, readonly string[]])[] = [
  [
    1,
    [
      '魅力あるしごとの創出と働く環境の整備',
      '農水産業の振興',
      '人材育成の支援と人材の確保',
      '交流人口の拡大',
    ],
  ],
  [2, ['結婚・妊娠・出産支援の推進', '子ども・子育て支援の充実', '仕事と子育ての両立支援と若者の経済的安定']],
  [3, ['「多核連携都市」の実現', '安心して暮らせるまちづくりの推進']],
]

it.each(MEASURES)('goal %i has its measures in the order of the plan', async (key, names) => {
  const answer = await ask(`{ ${goal(key)} { measures { order name goal { order } } } }`)
  const measures = names.map((name, index) => ({ order: index + 1, name, goal: { order: key } }))
  expect(answer).toEqual({ strategicGoal: { measures } })
})

const MAIN_EFFORTS: readonly (readonly [number, readonly string[]])[] = [
  [
    1,
    [
      '創業支援や事業承継、経営改善等の支援により、中小・小規模企業の経営基盤強化を図ります。',
      '農産物の全国シェア拡大、担い手育成・確保や経営安定化を推進し、農水産業の雇用を新たに生み出します。',
      '東京圏を中心に移住就業の促進に向けた取組を推進します。',
      '人と自然が共生する恵み豊かで持続可能なまち熊本の発信等による都市の魅力向上を図り、国内外から人々が集い交流するまちづくりを戦略的に推進します。',
    ],
  ],
  [
    2,
    [
      '若者の結婚・出産の希望をかなえるため、相談・情報提供の充実及び経済的負担軽減を図ります。',
      '「結婚・妊娠・出産・子育て」の切れ目ない支援を行います。',
      '仕事と子育ての両立支援、子育てしやすい職場等の環境づくりの支援、経済的問題を解消するための若年層の雇用の安定を図ります。',
      '熊本地震によって傷ついた子どもの心のケアの継続など、一人ひとりの状況に応じたきめ細やかな支援を行います。',
    ],
  ],
  [
    3,
    [
      '「多核連携都市」の実現により、持続可能で誰もが移動しやすく暮らしやすい都市の形成を促進します。',
      '地域コミュニティの維持・再生に取り組むため、住民主体の自主自立のまちづくり活動を支援します。',
      '「連携中枢都市圏」を形成し、近隣市町村と連携した取組を推進します。',
      '熊本地震を含めた過去の災害の経験を生かし、市民が安心して快適に暮らせる、災害に強く、良好な居住環境の形成を図ります。',
    ],
  ],
]

describe('each goal has four main efforts, whose names are the words of the source', () => {
  it.each(MAIN_EFFORTS)('goal %i', async (key, names) => {
    const answer = await ask(`{ ${goal(key)} { mainEfforts { order kind name quotes { text } } } }`)
    const mainEfforts = names.map((name, index) => ({
      order: index + 1,
      kind: 'MAIN_EFFORT',
      name,
      quotes: [{ text: `〇${name}` }],
    }))
    expect(answer).toEqual({ strategicGoal: { mainEfforts } })
  })
})

it('goal 1 is measured by two indicators, goal 2 by one, goal 3 by two', async () => {
  const answer = await ask('{ strategicGoals { nodes { order indicators { name } } } }')
  expect(answer).toEqual({
    strategicGoals: {
      nodes: [
        { order: 1, indicators: [{ name: '市内総生産額' }, { name: '年転入超過数' }] },
        { order: 2, indicators: [{ name: '出生数' }] },
        {
          order: 3,
          indicators: [
            { name: '居住誘導区域の人口密度(住民基本台帳ベース)' },
            { name: '地域活動に参加した市民の割合' },
          ],
        },
      ],
    },
  })
})
