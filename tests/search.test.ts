import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ask, hitsOf, refusal, statementsOf } from './api.ts'

const Part = z.object({ text: z.string(), match: z.boolean() })
const Found = z.object({
  totalCount: z.number(),
  complete: z.boolean(),
  edges: z.array(
    z.object({
      score: z.number(),
      matchedField: z.string(),
      snippet: z.array(Part),
      reasons: z.array(z.object({ kind: z.string(), terms: z.array(z.string()) })),
      node: z.object({ id: z.string() }),
    }),
  ),
})

const SEARCH = `query ($text: String!, $types: [SearchType!], $filter: SearchFilter) {
  search(text: $text, types: $types, filter: $filter, first: 100) {
    totalCount complete
    edges { score matchedField snippet { text match } reasons { kind terms } node { id } }
  }
}`

const search = async (text: string, narrowing: object = {}) =>
  z.object({ search: Found }).parse(await ask(SEARCH, { text, ...narrowing })).search

const SEARCHED = [
  'PLACE',
  'STRATEGY',
  'STRATEGIC_GOAL',
  'POLICY_MEASURE',
  'LEADING_PROJECT',
  'INITIATIVE',
  'INDICATOR',
  'SDG_GOAL',
  'SDG_TARGET',
  'SDG_INDICATOR',
  'ORGANIZATION',
  'PLATFORM',
  'WORKING_GROUP',
  'NEED',
  'OFFER',
  'CAPABILITY',
  'SOURCE',
]

const Ids = z.object({
  search: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
})

/** All that a text finds, of however many pages. */
const idsFound = async (text: string, narrowing: object = {}) => {
  const query = `query ($text: String!, $types: [SearchType!], $filter: SearchFilter, $after: String) {
    search(text: $text, types: $types, filter: $filter, first: 100, after: $after) {
      nodes { id } pageInfo { hasNextPage endCursor }
    }
  }`
  const ids: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: z.infer<typeof Ids>['search'] = Ids.parse(
      await ask(query, { text, ...narrowing, ...(after === null ? {} : { after }) }),
    ).search
    ids.push(...nodes.map(({ id }) => id))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  return ids
}

const marked = (parts: readonly z.infer<typeof Part>[]) =>
  parts.map(({ text, match }) => (match ? `[${text}]` : text)).join('')

/**
 * What was typed, what is found first, why, and how many there are in all; null where that depends on how
 * many other words for it are known.
 */
const CASES: readonly (readonly [
  typed: string,
  first: string,
  reason: string,
  marked: string,
  total: number | null,
])[] = [
  ['11.2', 'sdg:11.2', 'CODE_EXACT', '[11.2]', 2],
  ['１１．２', 'sdg:11.2', 'CODE_EXACT', '[11.2]', 2],
  ['SDGs11.2', 'sdg:11.2', 'CODE_EXACT', '[11.2]', 2],
  ['目標11', 'sdg:11', 'CODE_EXACT', '[11]', null],
  ['ｺﾞｰﾙ１１', 'sdg:11', 'CODE_EXACT', '[11]', null],
  ['ターゲット 5.4', 'sdg:5.4', 'CODE_EXACT', '[5.4]', 1],
  ['SDG 11', 'sdg:11', 'CODE_EXACT', '[11]', null],
  ['Target 12.b', 'sdg:12.b', 'CODE_EXACT', '[12.b]', 1],
  ['C110201', 'sdg:11.2.1', 'CODE_EXACT', '[C110201]', 1],
  ['431001', 'place:431001', 'CODE_EXACT', '[431001]', 1],
  ['43100', 'place:431001', 'CODE_EXACT', '[43100]', 1],
  [
    'リーディングプロジェクト③',
    'project:kumamoto-2.3',
    'CODE_EXACT',
    '「健康・医療・福祉を核としたコミュニティの充実によるくまもと創生」プロジェクト',
    null,
  ],
  ['measure:kumamoto-2.1.2', 'measure:kumamoto-2.1.2', 'CODE_EXACT', '農水産業の振興', 1],
  ['農水産業の振興', 'measure:kumamoto-2.1.2', 'NAME_EXACT', '[農水産業の振興]', null],
  ['農水産業', 'measure:kumamoto-2.1.2', 'NAME_PREFIX', '[農水産業]の振興', null],
  ['農\u200b水\u200b産業', 'measure:kumamoto-2.1.2', 'NAME_PREFIX', '[農水産業]の振興', null],
  ['子育て支援', 'measure:kumamoto-2.2.2', 'NAME_PART', '子ども・[子育て支援]の充実', null],
  ['子どもの子育て', 'measure:kumamoto-2.2.2', 'NAME_PART', '[子ど]も・[子育て]支援の充実', null],
  [
    '雇用　産業',
    'initiative:kumamoto-2.g1.2',
    'NAME_PART',
    '農産物の全国シェア拡大、担い手育成・確保や経営安定化を推進し、農水[産業]の[雇用]を新たに生み出します。',
    null,
  ],
  ['ｽﾏｰﾄ', 'initiative:kumamoto-2.p2.1.1', 'NAME_PREFIX', '[スマート]農業の推進', null],
  ['すまーと農業', 'initiative:kumamoto-2.p2.1.1', 'NAME_PREFIX', '[スマート農業]の推進', null],
  ['ガイド'.normalize('NFD'), 'capability:visitor-guiding', 'NAME_PART', '観光[ガイド]の派遣・育成', null],
  ['長﨑県', 'place:420000', 'NAME_EXACT', '[長崎県]', 1],
  ['龍ヶ崎', 'place:082082', 'NAME_PREFIX', '[龍ケ崎]市', 1],
  ['くまもとし', 'place:431001', 'ALIAS_EXACT', '[くまもとし]', null],
  ['IT', 'capability:data-and-digital', 'ALIAS_EXACT', '[IT]', 1],
  ['smart farms', 'initiative:kumamoto-2.p2.1.1', 'NAME_PART', '[スマート農業]の推進', null],
  ['SMART agri', 'initiative:kumamoto-2.p2.1.1', 'NAME_PART', 'Promoting [smart] [agriculture]', null],
  ['policy', 'sdg:17.15', 'NAME_PART', "Respect for each country's [policy] choices", null],
]

describe('what is typed, what is found first, and why', () => {
  it.each(CASES)('%s finds %s: %s', async (typed, first, reason, text, total) => {
    const { edges, totalCount } = await search(typed)
    const [best] = edges
    expect([
      best?.node.id ?? '',
      best?.reasons[0]?.kind ?? '',
      marked(best?.snippet ?? []),
      total && totalCount,
    ]).toEqual([first, reason, text, total])
  })

  it('施策① finds the first measure of each goal', async () => {
    expect((await idsFound('施策①')).slice(0, 3).sort()).toEqual(
      [1, 2, 3].map(goal => `measure:kumamoto-2.${goal}.1`),
    )
  })

  it.each(['ＤＸ', 'ICT', 'IT'])('a capability is found by another name: %s', async text => {
    expect((await idsFound(text)).slice(0, 5)).toContain('capability:data-and-digital')
  })

  it('基本目標１ finds the first goal', async () => {
    expect((await idsFound('基本目標１'))[0]).toBe('goal:kumamoto-2.1')
  })

  it('a compound is found as a whole: not every 産業 is a 農水産業', async () => {
    const [compound, part] = [await idsFound('農水産業'), await idsFound('産業')]
    expect(part).toEqual(expect.arrayContaining([...compound]))
    expect(part.length).toBeGreaterThan(compound.length)
  })

  it('one character is found at the beginning, in the middle and at the end of a compound', async () => {
    const ids = await idsFound('水')
    expect(ids).toContain('place:082015')
    expect(ids).toContain('measure:kumamoto-2.1.2')
    expect(ids).toContain('sdg:6.3.2')
  })
})

const RECORDS = [
  ['INITIATIVE', 'initiatives'],
  ['POLICY_MEASURE', 'policyMeasures'],
  ['NEED', 'needs'],
  ['OFFER', 'offers'],
  ['WORKING_GROUP', 'workingGroups'],
] as const

const Nodes = z.object({
  list: z.object({
    nodes: z.array(z.object({ id: z.string(), name: z.string(), description: z.string().nullable() })),
  }),
})

describe('a search finds every record whose text has the characters, and others only by other words', () => {
  it.each(['産業', '健康', '水', 'データ', '子育て', '観光', 'まち'])('%s', async text => {
    for (const [type, field] of RECORDS) {
      const answer = await ask(`{ list: ${field}(first: 100) { nodes { id name description } } }`)
      const { nodes } = Nodes.parse(answer).list
      const having = nodes.filter(({ name, description }) => `${name} ${description}`.includes(text))
      const { edges } = await search(text, { types: [type] })
      const literally = edges.filter(({ reasons }) =>
        reasons.some(({ kind }) => /^NAME|^DESCRIPTION/.test(kind)),
      )
      expect([type, literally.map(({ node }) => node.id).sort()]).toEqual([
        type,
        having.map(({ id }) => id).sort(),
      ])
      const others = edges.filter(edge => !literally.includes(edge))
      expect(others.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).not.toContain('NAME_PART')
    }
  })
})

describe('a plan comes before the framework and before places, and every item says why it was found', () => {
  const RANKS = [/^(goal|measure|project|initiative|indicator|strategy):kumamoto-2/, /^sdg:/, /^place:/]
  const rankOf = (id: string) => RANKS.findIndex(pattern => pattern.test(id))
  const EXACT = ['CODE_EXACT', 'NAME_EXACT', 'ALIAS_EXACT']

  it.each(['水', '観光', '農業', 'データ', '健康', 'health', 'women', 'research', 'サンプル', '支援'])(
    '%s',
    async text => {
      const { edges } = await search(text)
      expect(edges.length).toBeGreaterThan(1)
      expect(edges.every(({ reasons, score }) => reasons.length > 0 && score > 0)).toBe(true)
      const scores = edges.map(({ score }) => score)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
      // What a capability is called besides are words that somebody might say: the plan's own words come before.
      const named = edges.filter(({ node }) => !node.id.startsWith('capability:'))
      const exact = named.map(({ reasons }) => EXACT.includes(reasons[0]?.kind ?? ''))
      expect(exact.lastIndexOf(true)).toBeLessThanOrEqual(exact.filter(Boolean).length - 1)
    },
  )

  it.each([
    ['水', 'measure:kumamoto-2.1.2', 'place:082015'],
    ['観光', 'initiative:kumamoto-2.p1.3.1', 'sdg:8.9'],
    ['農業', 'initiative:kumamoto-2.p2.1.1', 'sdg:2.4'],
  ])('%s: %s before %s', async (text, before, after) => {
    const ids = await idsFound(text)
    expect(rankOf(before)).toBeLessThan(rankOf(after))
    expect(ids.indexOf(before)).toBeGreaterThanOrEqual(0)
    if (ids.includes(after)) expect(ids.indexOf(before)).toBeLessThan(ids.indexOf(after))
  })
})

const Relaxed = z.object({
  search: z.object({
    relaxed: z.boolean(),
    unknownWords: z.array(z.string()),
    didYouMean: z.string().nullable(),
    nodes: z.array(z.object({ id: z.string() })),
  }),
})

const relaxed = async (text: string) => {
  const query =
    'query ($text: String!) { search(text: $text, first: 3) { relaxed unknownWords didYouMean nodes { id } } }'
  const { search: found } = Relaxed.parse(await ask(query, { text }))
  return { ...found, nodes: found.nodes.map(({ id }) => id) }
}

describe('never nothing where something is there, and it says how it was found', () => {
  it('a whole sentence is found by its telling words', async () => {
    const found = await relaxed('子どもを育てやすい市にするための施策は何ですか')
    expect(found.relaxed).toBe(true)
    expect(found.nodes.some(id => /kumamoto-2\.(2|g2)/.test(id))).toBe(true)
  })

  it('a slip is put right, and the word meant is told', async () => {
    expect(await relaxed('helthcare industry')).toMatchObject({
      relaxed: true,
      unknownWords: ['helthcare'],
      didYouMean: 'healthcare industry',
    })
  })

  it('another word, another spelling and a reading find the same thing', async () => {
    for (const text of ['空家', 'empty houses', 'あきや', '空きや'])
      expect([text, (await relaxed(text)).nodes]).toEqual([
        text,
        expect.arrayContaining(['initiative:kumamoto-2.p3.2.3']),
      ])
  })

  it('reads kana beside other words', async () => {
    for (const [text, id] of [
      ['あきやの活用', 'initiative:kumamoto-2.p3.2.3'],
      ['こそだて支援', 'measure:kumamoto-2.2.2'],
    ] as const)
      expect([text, (await relaxed(text)).nodes]).toEqual([text, expect.arrayContaining([id])])
  })

  it('a part of a reading finds nothing of another word', async () => {
    expect((await relaxed('きや')).nodes).not.toContain('initiative:kumamoto-2.p3.2.3')
  })

  it('what is not there is not found, with or without some of the words', async () => {
    expect(await relaxed('量子コンピュータ')).toEqual({
      relaxed: false,
      unknownWords: expect.any(Array),
      didYouMean: null,
      nodes: [],
    })
  })

  it('words of a passage that stand in no name find what quotes it', async () => {
    const [first] = (await search('誰一人取り残されない')).edges
    expect([first?.node.id, first?.matchedField]).toEqual(['strategy:kumamoto-2', 'QUOTATION'])
  })

  it('a type word finds the things of the type', async () => {
    expect((await relaxed('数値目標')).nodes.every(id => id.startsWith('indicator:'))).toBe(true)
  })
})

const TYPED = [
  '+',
  '-',
  '&&',
  '||',
  '!',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '^',
  '"',
  '~',
  '*',
  '?',
  ':',
  '\\',
  '/',
]

describe('whatever is typed is text', () => {
  it.each([
    ...TYPED,
    'AND',
    'OR',
    'NOT',
    '*:*',
    '😀',
    '\u200b',
    '\u0000',
    '\ud800',
    '',
    ' ',
    'the',
    'x'.repeat(200),
  ])('%j alone finds nothing', async text => {
    expect(await search(text)).toEqual({ totalCount: 0, complete: true, edges: [] })
  })

  it.each(TYPED)('%j about words changes nothing', async mark => {
    expect(await idsFound(`${mark}農水産業${mark} 振興${mark}`)).toEqual(await idsFound('農水産業 振興'))
  })

  it.each([
    ['name:農水産業', 'name 農水産業'],
    ['searchKeys:x*', 'searchkeys x'],
    ['農水産業 AND NOT 振興', '農水産業 振興'],
    ['農水産業~2 OR [a TO b]', '農水産業 2 b'],
    ["農水産業' OR 1=1 //", '農水産業 1'],
  ])('%s is the same as %s', async (typed, text) => {
    expect(await search(typed)).toEqual(await search(text))
  })

  it('nothing that can be found sends no statement', async () => {
    expect(await statementsOf(SEARCH, { text: '*:*' })).toEqual([])
  })

  it.each([
    ['text', 200, { text: '農'.repeat(201) }, 'at most 200 characters long'],
    ['text', 16, { text: 'abcdefghijklmnopq'.split('').join('x ') }, 'of at most 16 different words'],
    ['text', 48, { text: Array.from({ length: 60 }, (_, n) => `a${n + 10}`).join('') }, 'of at most 48 runs'],
    [
      'text',
      200,
      { text: Array.from({ length: 2_000 }, (_, word) => `word${word}`).join(' ') },
      'at most 200 characters long',
    ],
  ])('too long a %s is refused with its limit %i', async (argument, limit, variables, allowed) => {
    const [error] = await refusal(SEARCH, variables)
    expect(error?.message).toContain(allowed)
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, limit })
  })
})

it('sixteen words are sixteen, also where the index cuts each in two', async () => {
  const words = Array.from({ length: 17 }, (_, number) => `ab${number}`)
  expect(await search(words.slice(0, 16).join(' '))).toMatchObject({ totalCount: 0 })
  expect(await search(words.slice(0, 16).join('\u3000'))).toMatchObject({ totalCount: 0 })
  const [error] = await refusal(SEARCH, { text: words.join(' ') })
  expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text', limit: 16 })
})

describe('a search narrowed', () => {
  it('to types', async () => {
    expect(await idsFound('熊本市', { types: ['ORGANIZATION', 'STRATEGY'] })).toEqual([
      'org:kumamoto-city',
      'strategy:kumamoto-2',
      'strategy:kumamoto-1',
    ])
    expect(await idsFound('熊本市', { types: [] })).toEqual([])
  })

  it('to a strategy, which is found itself too', async () => {
    const ids = await idsFound('熊本', { filter: { strategy: { anyOf: ['strategy:kumamoto-2'] } } })
    expect(ids).toContain('strategy:kumamoto-2')
    expect(ids.every(id => id.includes(':kumamoto-2'))).toBe(true)
  })

  it('to a place: its strategies with their parts, its organisations', async () => {
    const filter = { place: { anyOf: ['place:431001'] } }
    const city = await idsFound('熊本市', { filter, types: ['PLACE', 'ORGANIZATION', 'STRATEGY'] })
    expect(city.slice(0, 4)).toEqual([
      'org:kumamoto-city',
      'place:431001',
      'strategy:kumamoto-2',
      'strategy:kumamoto-1',
    ])
    expect(await idsFound('農水産業の振興', { filter })).toContain('measure:kumamoto-2.1.2')
    const elsewhere = await idsFound('農水産業', { filter: { place: { noneOf: ['place:431001'] } } })
    expect(elsewhere.filter(id => id.includes('kumamoto'))).toEqual([])
    expect(await idsFound('熊本', { filter: { place: { anyOf: ['place:999999'] } } })).toEqual([])
  })

  it('to an SDG goal: what serves it, and what belongs to it', async () => {
    const filter = { sdgGoal: { anyOf: ['sdg:6'] } }
    const ids = await idsFound('水', { filter })
    expect(ids).toContain('sdg:6')
    expect(ids).toContain('sdg:6.3.2')
    expect(ids).not.toContain('place:082015')
    const others = await idsFound('水', { filter: { sdgGoal: { noneOf: ['sdg:6'] } } })
    expect([...ids, ...others].sort()).toEqual((await idsFound('水')).sort())
  })

  it('to an SDG goal before the best are kept: as many as type by type, in few hits', async () => {
    const filter = { sdgGoal: { anyOf: ['sdg:11'] } }
    const all = await search('市', { filter })
    expect(all.complete).toBe(true)
    const types = await Promise.all(SEARCHED.map(type => search('市', { filter, types: [type] })))
    expect(all.totalCount).toBe(types.reduce((sum, { totalCount }) => sum + totalCount, 0))
    const [statement] = await statementsOf(
      '{ search(text: "市", filter: { sdgGoal: { anyOf: ["sdg:11"] } }) { nodes { id name } } }',
    )
    expect(await hitsOf(statement ?? { text: '', parameters: {} })).toBeLessThanOrEqual(300)
  })

  it('to a prefecture: all that lies in it, whether a place, an organisation or a part of a plan', async () => {
    const within = (place: string) => ({ filter: { place: { anyOf: [place] } } })
    const [city, prefecture] = await Promise.all(
      ['place:431001', 'place:430005'].map(place => idsFound('熊本市', within(place))),
    )
    expect(prefecture).toEqual(expect.arrayContaining([...(city ?? [])]))
    expect(await idsFound('南区', within('place:430005'))).toContain('place:431044')
    expect(await idsFound('南区', within('place:431001'))).toContain('place:431044')
    expect(await idsFound('スマート農業', within('place:430005'))).toContain('initiative:kumamoto-2.p2.1.1')
    expect(await idsFound('スマート農業', { ...within('place:010006'), types: ['INITIATIVE'] })).toEqual([])
    const answer = await ask(
      '{ organizations(filter: { place: { anyOf: ["place:430005"] } }, first: 100) { nodes { id name } } }',
    )
    const { nodes } = z
      .object({ organizations: z.object({ nodes: z.array(z.object({ id: z.string(), name: z.string() })) }) })
      .parse(answer).organizations
    const named = nodes.filter(({ name }) => name.includes('サンプル')).map(({ id }) => id)
    const found = await idsFound('サンプル', { ...within('place:430005'), types: ['ORGANIZATION'] })
    expect([...found].sort()).toEqual(named.sort())
  })

  it('to what is made up, or is not', async () => {
    const [made, real] = [
      await idsFound('観光', { filter: { sample: true } }),
      await idsFound('観光', { filter: { sample: false } }),
    ]
    expect(made).toContain('group:sample-tourism-data')
    expect(made.some(id => id.startsWith('sdg:') || id.startsWith('initiative:'))).toBe(false)
    expect([...made, ...real].sort()).toEqual((await idsFound('観光')).sort())
  })
})

it('says of what a thing found is part, from the top', async () => {
  expect(await ask('{ search(text: "スマート農業の推進") { edges { node { id } within { id } } } }')).toEqual(
    {
      search: {
        edges: [
          {
            node: { id: 'initiative:kumamoto-2.p2.1.1' },
            within: [
              { id: 'strategy:kumamoto-2' },
              { id: 'project:kumamoto-2.2' },
              { id: 'initiative:kumamoto-2.p2.1' },
            ],
          },
        ],
      },
    },
  )
})

it('reasons stand in both languages', async () => {
  const fields = 'reasons { ja: text en: text(language: EN) }'
  expect(await ask(`{ search(text: "農水産業の振興", first: 1) { edges { ${fields} } } }`)).toEqual({
    search: {
      edges: [
        {
          reasons: [{ ja: '名称が「農水産業の振興」と一致する', en: 'The name is “農水産業の振興”' }],
        },
      ],
    },
  })
})

it('facets count what is found by type, strategy and SDG goal', async () => {
  const answer = await ask(`{ search(text: "農水産業の振興") { facets {
    types { type count } strategies { strategy { id } count } sdgGoals { sdgGoal { code } count }
  } } }`)
  expect(answer).toEqual({
    search: {
      facets: {
        types: [
          { type: 'INITIATIVE', count: 4 },
          // Those of the goal that the measure serves.
          { type: 'INDICATOR', count: 2 },
          { type: 'LEADING_PROJECT', count: 1 },
          { type: 'POLICY_MEASURE', count: 1 },
        ],
        strategies: [{ strategy: { id: 'strategy:kumamoto-2' }, count: 8 }],
        sdgGoals: [
          { sdgGoal: { code: '2' }, count: 5 },
          { sdgGoal: { code: '8' }, count: 4 },
          { sdgGoal: { code: '4' }, count: 1 },
        ],
      },
    },
  })
})

const PAGE = `query ($text: String!, $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, first: $first, after: $after, last: $last, before: $before) {
    edges { node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`
const Page = z.object({
  search: z.object({
    edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
})
const page = async (variables: object) => Page.parse(await ask(PAGE, { ...variables })).search
const idsOn = ({ edges }: z.infer<typeof Page>['search']) => edges.map(({ node }) => node.id)

describe('pages of what is found', () => {
  it.each(['水', '県', '子育て'])('of any size are the same list, from either end: %s', async text => {
    const all = await idsFound(text)
    for (const size of [1, 7]) {
      const forward: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const one = await page({ text, first: size, after })
        forward.push(...idsOn(one))
        after = one.pageInfo.endCursor
        more = one.pageInfo.hasNextPage
      }
      expect(forward).toEqual(all)
    }
    const end = await page({ text, last: 7 })
    expect(idsOn(end)).toEqual(all.slice(-7))
    expect(idsOn(await page({ text, last: 7, before: end.pageInfo.startCursor }))).toEqual(
      all.slice(Math.max(0, all.length - 14), -7),
    )
  })

  it('of more than a search keeps are of the best, and say so', async () => {
    const { totalCount, complete, edges } = await search('市')
    expect([totalCount, complete, edges.length]).toEqual([1_000, false, 100])
    expect(await search('市', { types: ['ORGANIZATION'] })).toMatchObject({ complete: true })
  })

  it('have cursors of our own making: a score and an id, and no number of the database', async () => {
    const { edges, pageInfo } = await page({ text: '水', first: 3 })
    const [, score, id] = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString())
    expect([typeof score, id]).toEqual(['number', edges.at(-1)?.node.id])
  })

  it('are only for the cursors of a search', async () => {
    const [error] = await refusal(PAGE, { text: '水', after: 'x' })
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})

describe('a search costs one statement, and one more for facets', () => {
  const WHOLE = `totalCount complete pageInfo { hasNextPage } nodes { id }
    edges { score matchedField snippet { text } reasons { text } node { id name } within { id name } }`

  it.each(['水', '市', '熊本', '農水産業の振興', 'health'])('%s', async text => {
    const statements = await statementsOf(`query ($text: String!) { search(text: $text) { ${WHOLE} } }`, {
      text,
    })
    expect(statements).toHaveLength(1)
    for (const statement of statements) expect(await hitsOf(statement)).toBeLessThanOrEqual(200)
    const FACETS = 'facets { types { count } strategies { count } sdgGoals { count } }'
    expect(
      await statementsOf(`query ($text: String!) { search(text: $text) { ${WHOLE} ${FACETS} } }`, { text }),
    ).toHaveLength(2)
  })
})

describe('a word for a kind of thing', () => {
  const FOUND = `query ($text: String!) {
    search(text: $text, first: 10) { relaxed edges { node { id } } }
  }`
  const Relaxed = z.object({
    search: z.object({
      relaxed: z.boolean(),
      edges: z.array(z.object({ node: z.object({ id: z.string() }) })),
    }),
  })

  it.each([
    ['KPI', 'indicator:kumamoto-2.'],
    ['指標', 'indicator:kumamoto-2.'],
    ['indicators', 'indicator:kumamoto-2.'],
    ['施策', 'measure:kumamoto-2.'],
    ['list of measures', 'measure:kumamoto-2.'],
    ['基本目標', 'goal:kumamoto-2.'],
    ['取組', 'initiative:kumamoto-2.'],
    ['リーディングプロジェクト', 'project:kumamoto-2.'],
    ['グローバル指標', 'sdg:'],
    ['団体', 'org:'],
    ['課題', 'need:'],
    ['ソリューション', 'offer:'],
  ])('%s finds what is of the kind, the plan in force before all else', async (text, prefix) => {
    const { relaxed, edges } = Relaxed.parse(await ask(FOUND, { text })).search
    expect(relaxed).toBe(false)
    for (const { node } of edges.slice(0, 3)) expect(node.id).toMatch(new RegExp(`^${prefix}`))
  })

  it('finds them in the order of the plan', async () => {
    const { edges } = Relaxed.parse(await ask(FOUND, { text: '施策' })).search
    const ids = edges.slice(0, 9).map(({ node }) => node.id)
    expect(ids).toEqual(
      ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '3.1', '3.2'].map(
        code => `measure:kumamoto-2.${code}`,
      ),
    )
  })
})

it('a sentence of which one thing holds every word by chance is read by the words that tell something', async () => {
  const { edges } = await search('where are the child care places')
  expect(edges.length).toBeGreaterThan(10)
  expect(edges[0]?.node.id).toBe('measure:kumamoto-2.2.2')
})
