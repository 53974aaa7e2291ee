import { describe, expect, it } from 'vitest'
import { ask, refusal } from './api.ts'
import { backward, forward, idsOf, idsOn, type List, pageOf, pageQuery, totalOf } from './list.ts'

const KUMAMOTO = 'strategy(id: "strategy:kumamoto-2")'

/** Lists that belong to something, in each of the orders that such lists have. */
const OWNED: readonly (List & { readonly name: string })[] = [
  { name: 'initiatives of a strategy, by id', fields: [KUMAMOTO, 'initiatives'] },
  { name: 'members of a platform, by id', fields: ['platform(id: "platform:sdgs-ppp")', 'members'] },
  { name: 'wards and towns of a prefecture, by id', fields: ['place(id: "place:430005")', 'places'] },
  { name: 'what cites a source, of any type', fields: ['source(id: "source:un-sdg-framework")', 'citedBy'] },
  {
    name: 'initiatives of a target, with ties in strength',
    fields: ['sdgTarget(code: "8.9")', 'initiatives'],
  },
  { name: 'initiatives of an SDG goal, with ties', fields: ['sdgGoal(code: "8")', 'initiatives'] },
  {
    name: 'initiatives of a measure, with ties',
    fields: ['policyMeasure(id: "measure:kumamoto-2.1.1")', 'initiatives'],
  },
  {
    name: 'what an initiative advances, of two types',
    fields: ['initiative(id: "initiative:kumamoto-2.g2.2")', 'advances'],
  },
  {
    name: 'offers for a need, with ties in what is shared',
    fields: ['need(id: "need:sample-frailty-prevention")', 'offers'],
  },
  { name: 'needs for an offer', fields: ['offer(id: "offer:sample-translated-articles")', 'needs'] },
  { name: 'participations of the city', fields: ['organization(id: "org:kumamoto-city")', 'participations'] },
]

const readInPages = async (list: List, whole: readonly string[], size: number) => {
  expect(new Set(whole).size).toBe(whole.length)
  expect(await totalOf(list)).toBe(whole.length)
  expect(await forward(list, size)).toEqual(whole)
  expect(await backward(list, size)).toEqual(whole)
}

describe('a list is the same in small pages as in large ones, from either end', () => {
  it.each(OWNED)('$name', async list => {
    const whole = await idsOf(list)
    expect(whole.length).toBeGreaterThan(2)
    await readInPages(list, whole, Math.min(Math.ceil(whole.length / 4), 60))
  })

  const direction = ['ASC', 'DESC']
  const named = ['initiatives', 'organizations', 'capabilities', 'sdgTargets', 'needs']
  const orders = named.flatMap(list =>
    ['ID', 'NAME'].flatMap(field =>
      direction.map(way => [list, `field: ${field}, direction: ${way}`] as const),
    ),
  )
  const unnamed = ['assertions', 'participations', 'indicatorValues'].flatMap(list =>
    direction.map(way => [list, `direction: ${way}`] as const),
  )
  it.each([...orders, ...unnamed])('%s in the order %s', async (list, order) => {
    const sorted = { fields: [list], args: `orderBy: { ${order} }` }
    const whole = await idsOf(sorted)
    await readInPages(sorted, whole, Math.ceil(whole.length / 5))
    const inIdOrder = await idsOf({ fields: [list] })
    if (order.includes('NAME')) expect(whole.toSorted()).toEqual(inIdOrder.toSorted())
    else expect(whole).toEqual(order.includes('DESC') ? inIdOrder.toReversed() : inIdOrder)
  })

  it('towns of one name, one to a page', async () => {
    const ids = ['place:016446', 'place:183822', 'place:204811', 'place:214043', 'place:430005']
    const list = (order: string) => ({
      fields: ['places'],
      args: `filter: { id: { anyOf: ${JSON.stringify(ids)} } }, orderBy: { field: NAME, direction: ${order} }`,
    })
    await readInPages(list('ASC'), ids, 1)
    await readInPages(list('DESC'), ids.toReversed(), 1)
  })

  it('a filtered list that is found from a related thing', async () => {
    const list = {
      fields: ['initiatives'],
      args: 'filter: { place: { anyOf: ["place:431001"] }, status: [ENDED] }, orderBy: { field: NAME }',
    }
    await readInPages(list, await idsOf(list), 7)
  })
})

it('names run character by character, the ids of equal names one after the other', async () => {
  const answer = await ask('{ organizations(first: 100, orderBy: { field: NAME }) { nodes { name } } }')
  const names = JSON.stringify(answer).match(/"name":"[^"]*"/g) ?? []
  expect(names).toHaveLength(36)
  expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)))
})

describe('pageInfo says whether the list goes on', () => {
  const list = { fields: [KUMAMOTO, 'initiatives'] }

  it('forward', async () => {
    const [first, all] = [await pageOf(list, 'first: 59'), await pageOf(list, 'first: 60')]
    const last = await pageOf(list, `first: 2, after: "${first.pageInfo.endCursor}"`)
    expect([first, all, last].map(({ pageInfo }) => pageInfo)).toMatchObject([
      { hasNextPage: true, hasPreviousPage: false },
      { hasNextPage: false, hasPreviousPage: false },
      { hasNextPage: false, hasPreviousPage: true },
    ])
  })

  it('backward', async () => {
    const [last, all] = [await pageOf(list, 'last: 59'), await pageOf(list, 'last: 60')]
    const first = await pageOf(list, `last: 2, before: "${last.pageInfo.startCursor}"`)
    expect([last, all, first].map(({ pageInfo }) => pageInfo)).toMatchObject([
      { hasNextPage: false, hasPreviousPage: true },
      { hasNextPage: false, hasPreviousPage: false },
      { hasNextPage: true, hasPreviousPage: false },
    ])
  })

  it('an empty page has no cursors', async () => {
    const none = { fields: ['initiatives'], args: 'filter: { status: [CANCELLED] }' }
    expect(await pageOf(none, 'first: 5')).toEqual({
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
    })
  })

  it('beyond the last item there is nothing, and the list lies before', async () => {
    const { pageInfo } = await pageOf(list, 'last: 1')
    expect(await pageOf(list, `first: 5, after: "${pageInfo.endCursor}"`)).toMatchObject({
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null },
      edges: [],
    })
  })

  it('a page has twenty items when no size is asked for', async () => {
    expect((await pageOf(list, 'after: null')).edges).toHaveLength(20)
  })
})

describe('after and before together bound a window', () => {
  it.each([
    OWNED[0],
    OWNED[4],
    { name: 'needs by name', fields: ['needs'], args: 'orderBy: { field: NAME }' },
  ])('$name', async (list: List = { fields: [] }) => {
    const whole = await pageOf(list, 'first: 100')
    const ids = idsOn(whole)
    const bounds = `after: "${whole.edges[1]?.cursor}", before: "${whole.edges[7]?.cursor}"`
    expect(idsOn(await pageOf(list, `first: 100, ${bounds}`))).toEqual(ids.slice(2, 7))
    expect(idsOn(await pageOf(list, `last: 100, ${bounds}`))).toEqual(ids.slice(2, 7))
    const [start, end] = [await pageOf(list, `first: 2, ${bounds}`), await pageOf(list, `last: 2, ${bounds}`)]
    expect([idsOn(start), start.pageInfo.hasNextPage]).toEqual([ids.slice(2, 4), true])
    expect([idsOn(end), end.pageInfo.hasPreviousPage]).toEqual([ids.slice(5, 7), true])
  })
})

describe('refused by name', () => {
  const initiatives = { fields: ['initiatives'] }
  const error = (argument: string, extensions: object = {}) => [
    { extensions: { code: 'BAD_USER_INPUT', argument, ...extensions } },
  ]
  const other = async () =>
    (await pageOf({ fields: ['initiatives'], args: 'orderBy: { field: NAME }' }, 'first: 1')).pageInfo
      .endCursor

  it.each(['after', 'before'])('%s a cursor of another order', async argument => {
    const answer = await refusal(pageQuery(initiatives, `first: 1, ${argument}: "${await other()}"`))
    expect(answer).toMatchObject(error(argument))
  })

  it('a cursor of the order by name in a list by strength', async () => {
    const list = { fields: ['sdgTarget(code: "8.9")', 'initiatives'] }
    expect(await refusal(pageQuery(list, `last: 1, before: "${await other()}"`))).toMatchObject(
      error('before'),
    )
  })

  const forged = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')
  const GARBAGE = [
    '',
    'garbage',
    '%%%',
    forged(null),
    forged({}),
    forged(['ID']),
    forged(['ID', 5]),
    forged(['ID', null]),
    forged(['ID', ['a']]),
    forged(['ID', 'a', 'b']),
    forged(['id', 'a']),
  ]
  it.each(GARBAGE)('the cursor %j', async cursor => {
    expect(await refusal(pageQuery(initiatives, `first: 1, after: "${cursor}"`))).toMatchObject(
      error('after'),
    )
    expect(await refusal(pageQuery(initiatives, `last: 1, before: "${cursor}"`))).toMatchObject(
      error('before'),
    )
  })

  it('first and last together', async () => {
    expect(await refusal(pageQuery(initiatives, 'first: 1, last: 1'))).toMatchObject(error('last'))
  })

  it.each(['first: 0', 'first: 101', 'first: -1', 'last: 0', 'last: 101'])('%s', async page => {
    const [argument = ''] = page.split(':')
    expect(await refusal(pageQuery(initiatives, page))).toMatchObject(error(argument, { limit: 100 }))
    expect(await refusal(pageQuery({ fields: [KUMAMOTO, 'initiatives'] }, page))).toMatchObject(
      error(argument, { limit: 100 }),
    )
  })

  it('a size in a variable', async () => {
    const query = 'query ($size: Int) { initiatives(first: $size) { nodes { id } } }'
    expect(await refusal(query, { size: 101 })).toMatchObject(error('first', { limit: 100 }))
  })

  it('an id list of more than a hundred in a filter', async () => {
    const query =
      'query ($ids: [ID!]) { initiatives(filter: { organization: { anyOf: $ids } }) { totalCount } }'
    const ids = Array.from({ length: 101 }, (_, place) => `org:${place}`)
    expect(await refusal(query, { ids })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'filter.organization.anyOf', limit: 100 } },
    ])
    expect(await ask(query, { ids: ids.slice(0, 100) })).toEqual({ initiatives: { totalCount: 0 } })
  })
})

describe('a cursor is good for its own list only', () => {
  const first = async (list: string, args = '') => {
    const answer = (await ask(`{ ${list}(first: 1${args}) { pageInfo { endCursor } } }`)) as Record<
      string,
      { pageInfo: { endCursor: string } }
    >
    return Object.values(answer)[0]?.pageInfo.endCursor ?? ''
  }
  const FILTER = ', filter: { kind: [PREFECTURE] }'

  it.each([
    ['another collection', 'places', '', 'organizations', ''],
    ['another filter', 'places', FILTER, 'places', ''],
    ['another value of the filter', 'places', FILTER, 'places', ', filter: { kind: [WARD] }'],
    ['the other direction', 'places', '', 'places', ', orderBy: { direction: DESC }'],
    ['another order', 'places', '', 'places', ', orderBy: { field: NAME }'],
    ['another text', 'search', ', text: "熊本"', 'search', ', text: "観光"'],
    ['another filter of a search', 'search', ', text: "熊本"', 'search', ', text: "熊本", types: [PLACE]'],
    [
      'somebody else',
      'suggestedPartners',
      ', for: { measure: "measure:kumamoto-2.1.4" }',
      'suggestedPartners',
      ', for: { measure: "measure:kumamoto-2.3.2" }',
    ],
  ])('not for %s', async (_what, list, args, other, otherArgs) => {
    const cursor = await first(list, args)
    expect(cursor).not.toBe('')
    const query = (named: string, given: string) =>
      `{ ${named}(first: 1, after: "${cursor}"${given}) { pageInfo { hasNextPage } } }`
    await ask(query(list, args))
    expect(await refusal(query(other, otherArgs))).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'after' } },
    ])
  })

  it('not for the same list of another owner', async () => {
    const answer = (await ask(
      '{ strategicGoal(id: "goal:kumamoto-2.1") { sdgTargets(first: 1) { pageInfo { endCursor } } } }',
    )) as { strategicGoal: { sdgTargets: { pageInfo: { endCursor: string } } } }
    const after = answer.strategicGoal.sdgTargets.pageInfo.endCursor
    const errors = await refusal(
      `{ strategicGoal(id: "goal:kumamoto-2.2") { sdgTargets(first: 1, after: "${after}") { totalCount } } }`,
    )
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }])
  })
})
