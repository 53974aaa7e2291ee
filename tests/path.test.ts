import { describe, expect, it } from 'vitest'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const COUNCIL = 'org:sample-parenting-council'
const BIRTHS = 'indicator:kumamoto-2.births'

const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int, $through: [ID!], $avoid: [ID!], $first: Int) {
  paths(samples: INCLUDE, from: $from, to: $to, maxLength: $maxLength, through: $through, avoid: $avoid, first: $first) {
    complete
    skippedHubs { links }
    paths { score nodes { id } }
  }
}`

interface Answer {
  readonly paths: {
    readonly complete: boolean
    readonly skippedHubs: readonly unknown[]
    readonly paths: readonly { readonly score: number; readonly nodes: readonly { readonly id: string }[] }[]
  }
}

const search = async (variables: Record<string, unknown>) => ((await ask(PATHS, variables)) as Answer).paths
const ways = async (variables: Record<string, unknown>) =>
  (await search(variables)).paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))

describe('paths that prove themselves', () => {
  it('join a council to the number of births, hop by hop, with the words of the strategy', async () => {
    const answer = await ask(`{
      paths(samples: INCLUDE, from: "${COUNCIL}", to: "${BIRTHS}", maxLength: 3, first: 1) {
        method
        complete
        paths {
          score
          length
          nodes { id }
          hops {
            relationship
            direction
            strength
            confidence
            value
            participation { roles status }
            assertions { totalCount }
            quotes { text locator }
          }
          weakestHop { relationship }
          dampings { node { id } linksIn linksOut factor }
          japanese: sentence
          english: sentence(language: EN)
        }
      }
    }`)
    const stated = { strength: null, confidence: null, value: 1, assertions: { totalCount: 0 } }
    expect(answer).toEqual({
      paths: {
        method: 'proof-path/2',
        complete: true,
        paths: [
          {
            score: 0.516973,
            length: 3,
            nodes: [COUNCIL, 'initiative:kumamoto-2.g2.2', 'goal:kumamoto-2.2', BIRTHS].map(id => ({ id })),
            hops: [
              {
                ...stated,
                relationship: 'PARTICIPATES_IN',
                direction: 'FORWARD',
                participation: { roles: ['KNOWLEDGE'], status: 'ACTIVE' },
                quotes: [{ text: null, locator: null }],
              },
              {
                ...stated,
                relationship: 'PART_OF',
                direction: 'FORWARD',
                participation: null,
                quotes: [
                  {
                    text: '〇「結婚・妊娠・出産・子育て」の切れ目ない支援を行います。',
                    locator: '２ 基本戦略 基本目標２ 主な取組',
                  },
                ],
              },
              {
                ...stated,
                relationship: 'MEASURES',
                direction: 'BACKWARD',
                participation: null,
                quotes: [
                  {
                    text: '出生数（人） 7,039(H26) 7,000以上 7,000以上',
                    locator: '２ 基本戦略 基本目標２ 数値目標',
                  },
                  { text: '【数値目標】基準値 目標値 (R1) (R5)', locator: '２ 基本戦略 基本目標２ 数値目標' },
                ],
              },
            ],
            weakestHop: null,
            dampings: [
              { node: { id: 'initiative:kumamoto-2.g2.2' }, linksIn: 2, linksOut: 1, factor: 0.840896 },
              { node: { id: 'goal:kumamoto-2.2' }, linksIn: 7, linksOut: 1, factor: 0.614788 },
            ],
            japanese:
              '「サンプル全国子育て支援協議会」は取組「『結婚・妊娠・出産・子育て』の切れ目ない支援を行います」に知見を提供しており、この取組は基本目標「安心して子どもを産み育てられるまちを実現する」に属し、この基本目標は指標「出生数」で測られる（サンプルの課題による）。',
            english:
              '“Sample National Parenting Support Council” contributes knowledge to the initiative “Give seamless support through marriage, pregnancy, childbirth and child-rearing”, which is part of the goal “Become a city where people can have and raise children with peace of mind”, which is measured by the indicator “Number of births” (based on sample records).',
          },
        ],
      },
    })
  })

  it('name the weakest hop and give the curator’s reason for it', async () => {
    const answer = await ask(`{
      paths(samples: INCLUDE, from: "${COUNCIL}", to: "${BIRTHS}", maxLength: 2) {
        paths {
          score
          weakestHop {
            from { id }
            to { id }
            relationship
            confidence
            strength
            value
            assertions { nodes { justification comment(language: EN) } }
          }
        }
      }
    }`)
    expect(answer).toEqual({
      paths: {
        paths: [
          {
            score: 0.23002,
            weakestHop: {
              from: { id: 'initiative:kumamoto-2.g2.2' },
              to: { id: BIRTHS },
              relationship: 'ADVANCES',
              confidence: 0.6,
              strength: 0.6,
              value: 0.36,
              assertions: {
                nodes: [
                  {
                    justification: 'MANUAL_CURATION',
                    comment:
                      'Knowing that support goes on after birth makes people less anxious about having children.',
                  },
                ],
              },
            },
          },
        ],
      },
    })
  })

  it('give the words that an assertion quotes', async () => {
    const answer = await ask(`{
      paths(samples: INCLUDE, from: "initiative:kumamoto-2.p3.1", to: "measure:kumamoto-2.3.2", maxLength: 1) {
        paths { hops { relationship value quotes { text source { id } } } }
      }
    }`)
    expect(answer).toEqual({
      paths: {
        paths: [
          {
            hops: [
              {
                relationship: 'ADVANCES',
                value: 0.525,
                quotes: [
                  {
                    text: '■ 安心して暮らせるまちづくりの推進',
                    source: { id: 'source:kumamoto-2-overview' },
                  },
                ],
              },
            ],
          },
        ],
      },
    })
  })

  it('put an influence that hinders into words', async () => {
    const answer = await ask(`{
      paths(samples: INCLUDE, from: "sdg:8.2", to: "sdg:8.5", maxLength: 1) {
        paths { sentence(language: EN) hops { influence value } }
      }
    }`)
    expect(answer).toEqual({
      paths: {
        paths: [
          {
            sentence:
              '“Higher productivity through diversification and technology” hinders SDG target 8.5 “Decent work for all and equal pay”.',
            hops: [{ influence: -1, value: 0.2 }],
          },
        ],
      },
    })
  })
})

describe('what proves nothing', () => {
  const PARTNERS = { from: 'org:sample-security', to: 'org:sample-convention', maxLength: 6 }

  it('two partners who share only the platform have no path', async () => {
    expect(await search(PARTNERS)).toEqual({ complete: true, skippedHubs: [], paths: [] })
  })

  it('nobody has a path through the platform, a strategy, a place or an SDG goal', async () => {
    for (const inner of ['platform:sdgs-ppp', 'strategy:kumamoto-2', 'place:431001', 'sdg:8'])
      expect(await ways({ from: 'org:sample-bank', to: 'org:sample-consulting', through: [inner] })).toEqual(
        [],
      )
  })

  it('they can be the end of a path', async () => {
    expect(await ways({ from: 'org:sample-security', to: 'platform:sdgs-ppp', maxLength: 1 })).toEqual([
      'org:sample-security platform:sdgs-ppp',
    ])
    expect(
      await ways({ from: 'org:sample-transport-consortium', to: 'sdg:11', maxLength: 2, first: 1 }),
    ).toEqual(['org:sample-transport-consortium sdg:11.2 sdg:11'])
    expect(await ways({ from: 'measure:kumamoto-2.1.1', to: 'strategy:kumamoto-2', maxLength: 2 })).toEqual([
      'measure:kumamoto-2.1.1 goal:kumamoto-2.1 strategy:kumamoto-2',
    ])
    expect(await ways({ from: 'org:kumamoto-city', to: 'place:431001', maxLength: 1 })).toEqual([
      'org:kumamoto-city place:431001',
    ])
  })

  it('unknown ids are refused by name, which is another thing than not being joined', async () => {
    expect(await refusal(PATHS, { from: 'org:nobody', to: BIRTHS })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'from' } },
    ])
  })
})

describe('what is asked of a path', () => {
  const PARTNERS = { from: 'org:sample-consulting', to: 'org:sample-bank', maxLength: 2 }

  it('everything it has to pass, and nothing that it has to avoid', async () => {
    const [startUps, succession] = ['initiative:kumamoto-2.p4.5.1', 'initiative:kumamoto-2.p4.5.2'] as const
    const by = (id: string) => `org:sample-consulting ${id} org:sample-bank`
    expect(await ways(PARTNERS)).toEqual([by(startUps), by(succession), by('sdg:8.3')])
    expect(await ways({ ...PARTNERS, through: [succession] })).toEqual([by(succession)])
    expect(await ways({ ...PARTNERS, avoid: [startUps, 'sdg:8.3'] })).toEqual([by(succession)])
  })

  it('the same both ways', async () => {
    const there = await search({ from: COUNCIL, to: BIRTHS, maxLength: 4, first: 5 })
    const back = await search({ from: BIRTHS, to: COUNCIL, maxLength: 4, first: 5 })
    expect(back.paths.map(({ score }) => score)).toEqual(there.paths.map(({ score }) => score))
  })

  it.each([
    ['to', { from: BIRTHS, to: BIRTHS }],
    ['maxLength', { from: COUNCIL, to: BIRTHS, maxLength: 7 }],
    ['maxLength', { from: COUNCIL, to: BIRTHS, maxLength: 0 }],
    ['first', { from: COUNCIL, to: BIRTHS, first: 11 }],
    ['first', { from: COUNCIL, to: BIRTHS, first: 0 }],
    ['through', { from: COUNCIL, to: BIRTHS, maxLength: 2, through: ['sdg:4.2', 'sdg:5.4'] }],
    ['avoid', { from: COUNCIL, to: BIRTHS, avoid: [COUNCIL] }],
    ['avoid', { from: COUNCIL, to: BIRTHS, through: ['sdg:4.2'], avoid: ['sdg:4.2'] }],
  ])('or is refused by the name of the argument: %s of %j', async (argument, variables) => {
    const [error] = await refusal(PATHS, variables)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('what paths cost', () => {
  it.each([
    [{ from: COUNCIL, to: BIRTHS, maxLength: 3 }, 4, 700],
    [{ from: COUNCIL, to: BIRTHS }, 5, 2_500],
    [{ from: 'org:kumamoto-city', to: 'sdg:8.9', maxLength: 6, first: 10 }, 8, 15_000],
  ])('%j: at most %i statements and %i database hits', async (variables, most, budget) => {
    const statements = await statementsOf(PATHS, variables)
    expect(statements.length).toBeLessThanOrEqual(most)
    const hits = await Promise.all(statements.map(hitsOf))
    expect(hits.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(budget)
  })

  it('nothing more for the words of many hops than for those of one', async () => {
    const text = (first: number) =>
      `{ paths(samples: INCLUDE, from: "${COUNCIL}", to: "${BIRTHS}", first: ${first}) { paths { sentence hops { from { name } quotes { text } assertions { nodes { comment } } } } } }`
    expect((await statementsOf(text(10))).length).toBeLessThanOrEqual(
      (await statementsOf(text(1))).length + 1,
    )
  })
})

describe('ends of every type', () => {
  const answer = (from: string, to: string) =>
    ask(
      `{ paths(from: "${from}", to: "${to}", first: 1) { complete paths { sentence en: sentence(language: EN) } } }`,
    )

  it('a value is called by its indicator, its year and its kind, never by its id', async () => {
    expect(await answer('value:kumamoto-2.births@2014.baseline', BIRTHS)).toEqual({
      paths: {
        complete: true,
        paths: [
          {
            sentence: '「出生数 2014 基準値」は指標「出生数」の値である。',
            en: '“Number of births, 2014 baseline” is a value of the indicator “Number of births”.',
          },
        ],
      },
    })
  })

  it.each([
    'participation:kumamoto-city@kumamoto-2.p1.1',
    'membership:kumamoto-city@sdgs-ppp',
    'dataset:kumamoto-2',
    'source:sdgs-future-city-2019',
  ])('from %s no path is known, and it is not claimed that there is none', async id => {
    expect(await answer(id, 'strategy:kumamoto-2')).toEqual({ paths: { complete: false, paths: [] } })
  })
})
